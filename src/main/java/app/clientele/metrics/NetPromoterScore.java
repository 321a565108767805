package app.clientele.metrics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Net promoter score of a set of answers 0 to 10: 100 × (promoters - detractors) / answers, -100 to 100.
 *
 * @param promoters answers 9 and 10
 * @param passives answers 7 and 8
 * @param detractors answers 0 to 6
 * @param histogram eleven counts: answers 0, 1 … 10
 */
public record NetPromoterScore(long promoters, long passives, long detractors, List<Long> histogram) {

    public NetPromoterScore {
        histogram = List.copyOf(histogram);
    }

    public long n() {
        return promoters + passives + detractors;
    }

    /** The score; no value without answers. */
    public OptionalDouble score() {
        return n() == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * (promoters - detractors) / n());
    }
}
