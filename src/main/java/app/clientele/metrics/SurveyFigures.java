package app.clientele.metrics;

import app.clientele.model.Period;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The scores of the three questions in a period.
 *
 * <p>A customer counts once per question, with the last answer of the period; of one day, the one stored last.
 * Anonymous answers all count.
 */
public record SurveyFigures(NetPromoterScore nps, SatisfactionScore csat, EffortScore ces) {

    /**
     * The scores of a period.
     *
     * @param answers in the order in which they were stored
     */
    public static SurveyFigures of(List<SurveyAnswer> answers, Period period) {
        List<SurveyAnswer> counted = counted(answers, period);
        return new SurveyFigures(
                new NetPromoterScore(histogram(counted, SurveyQuestion.NPS)),
                new SatisfactionScore(histogram(counted, SurveyQuestion.CSAT)),
                new EffortScore(histogram(counted, SurveyQuestion.CES)));
    }

    /**
     * The answers of which the scores of a period are made.
     *
     * @param answers in the order in which they were stored
     */
    public static List<SurveyAnswer> counted(List<SurveyAnswer> answers, Period period) {
        List<SurveyAnswer> counted = new ArrayList<>();
        Map<Asked, SurveyAnswer> last = new LinkedHashMap<>();
        for (SurveyAnswer answer : answers) {
            if (period.contains(answer.day())) {
                if (answer.customerId() == null) {
                    counted.add(answer);
                } else {
                    last.merge(new Asked(answer.customerId(), answer.question()), answer, SurveyFigures::later);
                }
            }
        }
        counted.addAll(last.values());
        return counted;
    }

    private record Asked(long customerId, SurveyQuestion question) {}

    private static SurveyAnswer later(SurveyAnswer stored, SurveyAnswer next) {
        return next.day().isBefore(stored.day()) ? stored : next;
    }

    private static List<Long> histogram(List<SurveyAnswer> answers, SurveyQuestion question) {
        long[] counts = new long[question.highest() - question.lowest() + 1];
        for (SurveyAnswer answer : answers) {
            if (answer.question() == question) {
                counts[answer.score() - question.lowest()]++;
            }
        }
        return Arrays.stream(counts).boxed().toList();
    }
}
