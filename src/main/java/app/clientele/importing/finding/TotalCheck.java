package app.clientele.importing.finding;

import org.jspecify.annotations.Nullable;

/**
 * A total that the file itself states, beside what was read above it.
 *
 * @param sheet of the total, {@code null} in a text file
 * @param row of the total, from 1
 * @param label what the file calls it
 * @param statedCents what the file says
 * @param countedCents the nearest of the sums that it may mean: all rows above it, or those since the total before
 */
public record TotalCheck(@Nullable String sheet, int row, String label, long statedCents, long countedCents) {

    /** Whether they agree to the cent. */
    public boolean agrees() {
        return Math.abs(statedCents - countedCents) <= 1;
    }
}
