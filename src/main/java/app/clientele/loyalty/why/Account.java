package app.clientele.loyalty.why;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the books a figure counts, and why it leaves out the others: each row is in exactly one place.
 *
 * <p>Rows are numbered as the books number them: tickets and customers as {@link app.clientele.model.SalesHistory},
 * answers and costs by their place in {@link app.clientele.model.Books}.
 */
public final class Account {

    private final RowKind kind;
    /** Why each row is left out; null for one that counts. */
    private final @Nullable Exclusion[] reasons;

    private Account(RowKind kind, @Nullable Exclusion[] reasons) {
        this.kind = kind;
        this.reasons = reasons;
    }

    /**
     * Accounts for the rows 0 to {@code rows} - 1.
     *
     * @param why gives the reason why a row is left out, {@code null} for one that counts
     */
    static Account of(RowKind kind, int rows, IntFunction<@Nullable Exclusion> why) {
        @Nullable Exclusion[] reasons = new Exclusion[rows];
        for (int row = 0; row < rows; row++) {
            reasons[row] = why.apply(row);
        }
        return new Account(kind, reasons);
    }

    /** What the rows are. */
    public RowKind kind() {
        return kind;
    }

    /** All rows of this kind that the books hold. */
    public long all() {
        return reasons.length;
    }

    /** How many rows count. */
    public long counted() {
        return countedRows().count();
    }

    /** How many rows are left out, by reason; only reasons that occur. */
    public Map<Exclusion, Long> notCounted() {
        Map<Exclusion, Long> counts = new EnumMap<>(Exclusion.class);
        for (Exclusion reason : reasons) {
            if (reason != null) {
                counts.merge(reason, 1L, Long::sum);
            }
        }
        return Collections.unmodifiableMap(counts);
    }

    /** The rows that count, ascending. */
    public IntStream countedRows() {
        return rowsWith(null);
    }

    /** The rows left out for a reason, ascending. */
    public IntStream rows(Exclusion reason) {
        return rowsWith(reason);
    }

    private IntStream rowsWith(@Nullable Exclusion reason) {
        return IntStream.range(0, reasons.length).filter(row -> reasons[row] == reason);
    }
}
