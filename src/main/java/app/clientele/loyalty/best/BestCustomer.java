package app.clientele.loyalty.best;

import app.clientele.metrics.Activity;
import app.clientele.metrics.CustomerFigures;
import app.clientele.metrics.Visits;
import app.clientele.model.Books;
import app.clientele.model.SalesHistory;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A customer with the signs that make a good one. A sign that the books cannot tell (paying on time, full price) is not
 * there for anybody.
 *
 * @param netCents all tickets so far, refunds taken off
 * @param signs in the order of {@link Sign}
 */
public record BestCustomer(long customerId, long netCents, List<Sign> signs) {

    private static final int TOP_SCORE = 5;
    private static final int FAITHFUL_YEARS = 2;
    private static final int PROMOTER_FROM = 9;

    public BestCustomer {
        signs = List.copyOf(signs);
    }

    /**
     * The best customers as of the end of a day: those with the most signs, among equals those who brought most. Nobody
     * is among them without having spent most, come most often or for longest: a first visit without a return is no merit.
     *
     * @param most how many at most
     */
    public static List<BestCustomer> of(Books books, LocalDate day, int most) {
        Map<Long, Integer> recommendations = recommendations(books.answers(), day);
        return CustomerFigures.asOf(Visits.of(books.history()), day).stream()
                .map(customer -> new BestCustomer(
                        customer.customerId(),
                        customer.netCents(),
                        List.copyOf(signs(customer, books, day, recommendations))))
                .filter(customer -> customer.signs().contains(Sign.SPENDS_MOST)
                        || customer.signs().contains(Sign.COMES_OFTEN)
                        || customer.signs().contains(Sign.FAITHFUL))
                .sorted(Comparator.comparingInt(
                                (BestCustomer customer) -> -customer.signs().size())
                        .thenComparingLong(customer -> -customer.netCents())
                        .thenComparingLong(BestCustomer::customerId))
                .limit(most)
                .toList();
    }

    private static Set<Sign> signs(
            CustomerFigures customer, Books books, LocalDate day, Map<Long, Integer> recommendations) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        add(signs, Sign.SPENDS_MOST, customer.money() == TOP_SCORE && customer.netCents() > 0);
        add(signs, Sign.COMES_OFTEN, customer.frequency() == TOP_SCORE && customer.purchaseDays() > 1);
        add(signs, Sign.STILL_COMES, customer.activity() == Activity.ACTIVE);
        add(
                signs,
                Sign.FAITHFUL,
                customer.purchaseDays() > 1
                        && ChronoUnit.YEARS.between(customer.first(), customer.last()) >= FAITHFUL_YEARS);
        add(signs, Sign.NO_RETURNS, !hasReturns(books.history(), customer.customerId(), day));
        LocalDate joined = books.memberSince().get(customer.customerId());
        add(signs, Sign.MEMBER, joined != null && !joined.isAfter(day));
        add(signs, Sign.RECOMMENDS, recommendations.getOrDefault(customer.customerId(), 0) >= PROMOTER_FROM);
        return signs;
    }

    private static void add(Set<Sign> signs, Sign sign, boolean seen) {
        if (seen) {
            signs.add(sign);
        }
    }

    private static boolean hasReturns(SalesHistory history, long customerId, LocalDate day) {
        OptionalInt customer = history.customer(customerId);
        if (customer.isEmpty()) {
            return false;
        }
        int until = history.ticketsUntil(customer.getAsInt());
        for (int ticket = history.ticketsFrom(customer.getAsInt());
                ticket < until && history.day(ticket) <= day.toEpochDay();
                ticket++) {
            if (history.cents(ticket) < 0) {
                return true;
            }
        }
        return false;
    }

    /** The last recommendation of each customer up to a day. */
    private static Map<Long, Integer> recommendations(List<SurveyAnswer> answers, LocalDate day) {
        Map<Long, Integer> scores = new HashMap<>();
        answers.stream()
                .filter(answer ->
                        answer.question() == SurveyQuestion.NPS && !answer.day().isAfter(day))
                .sorted(Comparator.comparing(SurveyAnswer::day))
                .forEach(answer -> {
                    if (answer.customerId() != null) {
                        scores.put(answer.customerId(), answer.score());
                    }
                });
        return scores;
    }
}
