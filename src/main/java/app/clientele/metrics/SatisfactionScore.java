package app.clientele.metrics;

import java.util.List;

/**
 * Customer satisfaction of a set of answers 1 to 5.
 *
 * @param histogram five counts: answers 1 … 5
 */
public record SatisfactionScore(List<Long> histogram) {

    public SatisfactionScore {
        if (histogram.size() != 5) {
            throw new IllegalArgumentException("answers go from 1 to 5");
        }
        histogram = List.copyOf(histogram);
    }

    public long n() {
        return histogram.stream().mapToLong(Long::longValue).sum();
    }

    /** Answers 4 and 5, of all: the share of satisfied customers. */
    public Rate top2() {
        return new Rate(
                histogram.subList(4 - 1, 5).stream().mapToLong(Long::longValue).sum(), n());
    }

    /** The mean answer, 1 to 5. */
    public MeanEstimate mean() {
        return MeanEstimate.ofAnswers(histogram, 1);
    }
}
