package app.clientele.model.programme;

/**
 * A step of the programme that members reach: bronze, silver, gold.
 *
 * @param threshold from how much on, in what {@link ProgrammeRule.TierBasis} counts: cents, or points
 */
public record Tier(String name, long threshold) {

    public Tier {
        if (name.isBlank() || threshold < 0) {
            throw new IllegalArgumentException("a tier has a name and begins at 0 or above, not " + threshold);
        }
    }
}
