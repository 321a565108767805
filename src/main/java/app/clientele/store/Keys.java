package app.clientele.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.argument.Argument;

/** Several keys as one value of a statement, for {@code = ANY(?)}. */
final class Keys {

    /** So many keys H2 looks up in an index at once. */
    static final int PART = 1000;

    private Keys() {}

    static Argument of(Collection<?> keys) {
        Object[] array = keys.toArray();
        return (position, statement, _) -> statement.setObject(position, array);
    }

    /** Many keys, in parts that are looked up one after the other. */
    static List<Argument> inParts(List<?> keys) {
        List<Argument> parts = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += PART) {
            parts.add(of(keys.subList(from, Math.min(keys.size(), from + PART))));
        }
        return parts;
    }
}
