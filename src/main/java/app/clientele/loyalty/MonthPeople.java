package app.clientele.loyalty;

import app.clientele.loyalty.best.BestCustomer;
import app.clientele.loyalty.best.Sign;
import app.clientele.loyalty.calls.Call;
import app.clientele.loyalty.calls.CallList;
import app.clientele.loyalty.calls.Respite;
import app.clientele.metrics.Definitions;
import app.clientele.metrics.Visits;
import app.clientele.model.Books;
import app.clientele.model.Customer;
import app.clientele.model.Outreach.Occasion;
import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * To whom the owner should turn after a period, by name. Nobody who does not want to be contacted is among them.
 *
 * @param unhappy who gave 0 to 6 of 10, or 1 or 2 of 5, as the last answer of the period to that question; lowest first
 * @param calls whom to call as of the end of the period, most at stake first
 * @param thanks the best customers among those who came in the period
 */
public record MonthPeople(List<Unhappy> unhappy, List<ToCall> calls, List<ToThank> thanks) {

    /** Nobody. */
    public static final MonthPeople NOBODY = new MonthPeople(List.of(), List.of(), List.of());

    private static final int MOST_THANKS = 5;
    private static final int DETRACTOR_TO = 6;
    private static final int DISSATISFIED_TO = 2;

    public MonthPeople {
        unhappy = List.copyOf(unhappy);
        calls = List.copyOf(calls);
        thanks = List.copyOf(thanks);
    }

    /** A customer who was not content. */
    public record Unhappy(String name, SurveyQuestion question, int score) {}

    /** A customer to call; the phone number may be empty. */
    public record ToCall(String name, String phone, Call call) {}

    /** A customer to thank, and for what. */
    public record ToThank(String name, List<Sign> signs) {
        public ToThank {
            signs = List.copyOf(signs);
        }
    }

    /**
     * The people of a period.
     *
     * @param lastDay the last day of the period of which anything is known
     * @param customers everybody known
     * @param respite who is to be left in peace
     */
    public static MonthPeople of(
            Books books,
            Period period,
            LocalDate lastDay,
            List<Customer> customers,
            Respite respite,
            Definitions definitions) {
        Map<Long, Customer> reachable = customers.stream()
                .filter(customer -> !respite.optedOut().contains(customer.id()))
                .collect(Collectors.toMap(Customer::id, Function.identity()));
        List<ToCall> calls =
                CallList.of(Visits.of(books.history()), lastDay, respite.from(Occasion.CALL), definitions)
                        .calls()
                        .stream()
                        .flatMap(call -> Stream.ofNullable(reachable.get(call.customerId()))
                                .map(customer -> new ToCall(customer.displayName(), customer.phone(), call)))
                        .toList();
        List<ToThank> thanks = BestCustomer.of(books, lastDay, Integer.MAX_VALUE).stream()
                .filter(best -> reachable.containsKey(best.customerId()))
                .filter(best -> cameIn(period, books.history(), best.customerId()))
                .limit(MOST_THANKS)
                .map(best -> new ToThank(
                        Optional.ofNullable(reachable.get(best.customerId()))
                                .orElseThrow()
                                .displayName(),
                        best.signs()))
                .toList();
        return new MonthPeople(unhappy(books.answers(), period, reachable), calls, thanks);
    }

    private static List<Unhappy> unhappy(List<SurveyAnswer> answers, Period period, Map<Long, Customer> reachable) {
        record Asked(long customer, SurveyQuestion question) {}
        Map<Asked, SurveyAnswer> last = new HashMap<>();
        answers.stream()
                .filter(answer -> period.contains(answer.day()))
                .sorted(Comparator.comparing(SurveyAnswer::day).thenComparingLong(SurveyAnswer::id))
                .forEach(answer -> {
                    Long customer = answer.customerId();
                    if (customer != null) {
                        last.put(new Asked(customer, answer.question()), answer);
                    }
                });
        return last.entrySet().stream()
                .filter(asked -> isUnhappy(asked.getValue()))
                .sorted(Comparator.comparingInt((Map.Entry<Asked, SurveyAnswer> asked) ->
                                asked.getValue().score())
                        .thenComparingLong(asked -> asked.getKey().customer())
                        .thenComparing(asked -> asked.getKey().question()))
                .flatMap(asked -> Stream.ofNullable(reachable.get(asked.getKey().customer()))
                        .map(customer -> new Unhappy(
                                customer.displayName(),
                                asked.getKey().question(),
                                asked.getValue().score())))
                .toList();
    }

    private static boolean isUnhappy(SurveyAnswer answer) {
        return switch (answer.question()) {
            case NPS -> answer.score() <= DETRACTOR_TO;
            case CSAT -> answer.score() <= DISSATISFIED_TO;
            case CES -> false;
        };
    }

    private static boolean cameIn(Period period, SalesHistory history, long customerId) {
        int customer = history.customer(customerId).orElseThrow();
        for (int ticket = history.ticketsUntil(customer) - 1; ticket >= history.ticketsFrom(customer); ticket--) {
            LocalDate day = LocalDate.ofEpochDay(history.day(ticket));
            if (period.contains(day) && history.cents(ticket) > 0) {
                return true;
            }
        }
        return false;
    }
}
