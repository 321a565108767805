package app.clientele.metrics.change;

import app.clientele.metrics.Change;
import app.clientele.metrics.CustomerBase;
import app.clientele.metrics.MoreAnswers;
import app.clientele.metrics.NetPromoterScore;
import app.clientele.metrics.SurveyFigures;
import app.clientele.metrics.Visits;
import app.clientele.model.Period;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Why the net promoter score changed: which groups answered differently, and who changed sides.
 *
 * @param change with its interval; empty when one period has no answers
 * @param moreAnswers how many more would tell the change from chance; see {@link MoreAnswers}
 * @param parts of groups by their visits up to the end of the period, in points; their sum is the change
 * @param moved customers who answered in both periods and are no longer in the same of the three classes, the largest
 *     moves first
 */
public record ScoreChange(
        NetPromoterScore earlier,
        NetPromoterScore later,
        Optional<Change> change,
        OptionalLong moreAnswers,
        GroupParts parts,
        List<Moved> moved) {

    public ScoreChange {
        moved = List.copyOf(moved);
    }

    /** A customer, by the store's number, whose answer went from one class to another. */
    public record Moved(long customerId, int earlierScore, int laterScore) {

        public boolean up() {
            return laterScore > earlierScore;
        }
    }

    /**
     * Why the score of {@code later} differs from that of {@code earlier}.
     *
     * @param answers in the order in which they were stored
     */
    public static ScoreChange of(List<SurveyAnswer> answers, Visits visits, Period earlier, Period later) {
        List<SurveyAnswer> before = recommendations(answers, earlier);
        List<SurveyAnswer> after = recommendations(answers, later);
        NetPromoterScore scoreBefore = SurveyFigures.of(answers, earlier).nps();
        NetPromoterScore scoreAfter = SurveyFigures.of(answers, later).nps();
        return new ScoreChange(
                scoreBefore,
                scoreAfter,
                Change.of(scoreBefore, scoreAfter),
                MoreAnswers.toTell(scoreBefore, scoreAfter),
                GroupParts.of(groups(before, visits, earlier), groups(after, visits, later)),
                moved(before, after));
    }

    /** Whether the change can be told from chance; never with fewer answers than make a score. */
    public boolean isClear() {
        return !earlier.isCountsOnly()
                && !later.isCountsOnly()
                && change.filter(Change::isClear).isPresent();
    }

    private static List<SurveyAnswer> recommendations(List<SurveyAnswer> answers, Period period) {
        return SurveyFigures.counted(answers, period).stream()
                .filter(answer -> answer.question() == SurveyQuestion.NPS)
                .toList();
    }

    private static GroupParts.Tally groups(List<SurveyAnswer> answers, Visits visits, Period period) {
        CustomerBase base = visits.asOf(period.lastEpochDay());
        GroupParts.Tally tally = new GroupParts.Tally();
        for (SurveyAnswer answer : answers) {
            OptionalInt customer = answer.customerId() == null
                    ? OptionalInt.empty()
                    : visits.history().customer(answer.customerId());
            VisitGroup group =
                    customer.isPresent() ? VisitGroup.of(base.visitCount(customer.getAsInt())) : VisitGroup.UNKNOWN;
            tally.add(group, 100.0 * side(answer.score()));
        }
        return tally;
    }

    /** 1 for a promoter, -1 for a detractor, 0 for a passive. */
    private static int side(int score) {
        return score >= 9 ? 1 : score <= 6 ? -1 : 0;
    }

    private static List<Moved> moved(List<SurveyAnswer> before, List<SurveyAnswer> after) {
        Map<Long, Integer> scores = new HashMap<>();
        for (SurveyAnswer answer : before) {
            if (answer.customerId() != null) {
                scores.put(answer.customerId(), answer.score());
            }
        }
        List<Moved> moved = new ArrayList<>();
        for (SurveyAnswer answer : after) {
            Long customer = answer.customerId();
            Integer score = customer == null ? null : scores.get(customer);
            if (customer != null && score != null && side(score) != side(answer.score())) {
                moved.add(new Moved(customer, score, answer.score()));
            }
        }
        moved.sort(Comparator.<Moved>comparingInt(it -> -Math.abs(it.laterScore() - it.earlierScore()))
                .thenComparingLong(Moved::customerId));
        return moved;
    }
}
