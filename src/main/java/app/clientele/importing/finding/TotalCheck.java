package app.clientele.importing.finding;

/**
 * A total that the file itself states, beside what was read above it.
 *
 * @param row of the total, from 1
 * @param label what the file calls it
 * @param statedCents what the file says
 * @param countedCents the nearest of the sums that it may mean: all rows above it, or those since the total before
 */
public record TotalCheck(int row, String label, long statedCents, long countedCents) {

    /** Whether they agree to the cent. */
    public boolean agrees() {
        return Math.abs(statedCents - countedCents) <= 1;
    }
}
