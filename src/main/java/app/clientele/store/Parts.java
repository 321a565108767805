package app.clientele.store;

import java.util.ArrayList;
import java.util.List;

/** Cuts a list of keys into parts that H2 looks up in an index at once, ready for {@code = ANY(?)}. */
final class Parts {

    private static final int SIZE = 1000;

    private Parts() {}

    static List<Object> of(List<?> keys) {
        List<Object> parts = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += SIZE) {
            parts.add(keys.subList(from, Math.min(keys.size(), from + SIZE)).toArray());
        }
        return parts;
    }
}
