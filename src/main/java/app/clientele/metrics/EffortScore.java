package app.clientele.metrics;

import java.util.List;

/**
 * Customer effort score, version 2, of a set of answers 1 to 7 to "it was easy": high is good.
 *
 * @param easyTop3 answers 5 to 7, of all
 * @param histogram seven counts: answers 1 … 7
 */
public record EffortScore(Rate easyTop3, MeanEstimate mean, List<Long> histogram) {

    public EffortScore {
        histogram = List.copyOf(histogram);
    }

    public long n() {
        return easyTop3.base();
    }
}
