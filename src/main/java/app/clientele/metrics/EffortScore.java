package app.clientele.metrics;

import java.util.List;

/**
 * Customer effort score, version 2, of a set of answers 1 to 7 to "it was easy": high is good.
 *
 * @param histogram seven counts: answers 1 … 7
 */
public record EffortScore(List<Long> histogram) {

    public EffortScore {
        if (histogram.size() != 7) {
            throw new IllegalArgumentException("answers go from 1 to 7");
        }
        histogram = List.copyOf(histogram);
    }

    public long n() {
        return histogram.stream().mapToLong(Long::longValue).sum();
    }

    /** Answers 5 to 7, of all: the share of customers who found it easy. */
    public Rate easyTop3() {
        return new Rate(
                histogram.subList(5 - 1, 7).stream().mapToLong(Long::longValue).sum(), n());
    }

    /** The mean answer, 1 to 7. */
    public MeanEstimate mean() {
        return MeanEstimate.ofAnswers(histogram, 1);
    }
}
