package app.clientele.metrics;

/**
 * Recency, frequency and money of each known customer, scored 1 to 5 against the others over all history.
 *
 * <p>The score of a value is {@code 1 + floor(5 × customers strictly worse / customers)}: equal values get equal
 * scores, so that with 60 % of customers who came once, frequency jumps from 1 to 4. Recency is the day of the last
 * visit, frequency the number of visits, money all net revenue.
 */
final class RfmScores {

    private final CustomerBase base;
    private final long[] netCents;
    private final Quintiles recency;
    private final Quintiles frequency;

    /** @param netCents {@link CustomerBase#netCents()} of the base */
    RfmScores(CustomerBase base, long[] netCents) {
        this.base = base;
        this.netCents = netCents;
        this.recency = Quintiles.of(base, base::last);
        this.frequency = Quintiles.of(base, base::visitCount);
    }

    int recency(int customer) {
        return recency.score(base.last(customer));
    }

    int frequency(int customer) {
        return frequency.score(base.visitCount(customer));
    }

    Quintiles money() {
        return Quintiles.of(base, customer -> netCents[customer]);
    }

    Segment segment(int customer) {
        return Segment.of(recency(customer), frequency(customer));
    }

    CustomerBase base() {
        return base;
    }

    long netCents(int customer) {
        return netCents[customer];
    }
}
