package app.clientele.metrics.points;

import app.clientele.model.programme.Membership;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** The times in which a customer was a member, each apart from the next. */
final class Memberships {

    private Memberships() {}

    /** By day; those that overlap are one. */
    static List<Membership> merged(List<Membership> memberships) {
        Deque<Membership> merged = new ArrayDeque<>();
        memberships.stream().sorted(Comparator.comparing(Membership::joined)).forEach(next -> {
            Membership last = merged.peekLast();
            if (last != null && last.holds(next.joined())) {
                merged.removeLast();
                merged.add(joined(last, next));
            } else {
                merged.add(next);
            }
        });
        return List.copyOf(merged);
    }

    private static Membership joined(Membership first, Membership second) {
        LocalDate a = first.left();
        LocalDate b = second.left();
        return new Membership(first.joined(), a == null || b == null ? null : a.isAfter(b) ? a : b);
    }
}
