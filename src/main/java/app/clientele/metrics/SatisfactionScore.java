package app.clientele.metrics;

import java.util.List;

/**
 * Customer satisfaction of a set of answers 1 to 5.
 *
 * @param top2 answers 4 and 5, of all
 * @param histogram five counts: answers 1 … 5
 */
public record SatisfactionScore(Rate top2, MeanEstimate mean, List<Long> histogram) {

    public SatisfactionScore {
        histogram = List.copyOf(histogram);
    }

    public long n() {
        return top2.base();
    }
}
