package app.clientele.metrics.points;

import app.clientele.model.programme.ProgrammeRule;
import org.jspecify.annotations.Nullable;

/** What was bought at once, as far as it was not brought back, and the points that it brought. */
final class Purchase {

    private long kept;
    private @Nullable Earned earned;

    /**
     * What it brought.
     *
     * @param membership the number of the membership to which the points belong
     */
    record Earned(ProgrammeRule rule, Lots.Lot lot, int membership) {}

    Purchase(long cents) {
        this.kept = cents;
    }

    /** The amount that was not brought back, in cents. */
    long kept() {
        return kept;
    }

    void brought(Earned points) {
        earned = points;
    }

    @Nullable
    Earned earned() {
        return earned;
    }

    /** Brings an amount of it back; tells how many points it brings less than before. */
    long bringBack(long cents) {
        long before = points();
        kept -= cents;
        return before - points();
    }

    private long points() {
        return earned == null ? 0 : earned.rule().points(kept);
    }
}
