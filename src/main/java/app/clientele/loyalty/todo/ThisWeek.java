package app.clientele.loyalty.todo;

import app.clientele.loyalty.WeeksCalls;
import app.clientele.loyalty.calls.Respite;
import app.clientele.metrics.CustomerFigures;
import app.clientele.metrics.NetPromoterScore;
import app.clientele.metrics.Visits;
import app.clientele.model.Books;
import app.clientele.model.Customer;
import app.clientele.model.Outreach.Occasion;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import app.clientele.store.CustomerStore;
import app.clientele.store.OutreachStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is to do this week: whom to call, thank, remind, and which cases to close. Nobody is proposed twice, and
 * never who is to be left in peace. To be called on the database thread.
 */
public final class ThisWeek {

    private static final int MOST = 10;
    /** After two months a word of thanks comes too late. */
    private static final int THANKS_DAYS = 60;

    private static final int WEEK_DAYS = 7;
    /** Two gaps make a rhythm. */
    private static final int LEAST_VISITS = 3;

    private final WeeksCalls calls;
    private final Cases cases;
    private final Supplier<Books> books;
    private final CustomerStore customers;
    private final OutreachStore outreach;
    private final Clock clock;

    /** @param clock in the shop's zone */
    public ThisWeek(
            WeeksCalls calls,
            Cases cases,
            Supplier<Books> books,
            CustomerStore customers,
            OutreachStore outreach,
            Clock clock) {
        this.calls = calls;
        this.cases = cases;
        this.books = books;
        this.customers = customers;
        this.outreach = outreach;
        this.clock = clock;
    }

    public Week week() {
        Optional<WeeksCalls.Week> toCall = calls.thisWeek();
        List<CaseRow> open = cases.open();
        if (toCall.isEmpty()) {
            return new Week(Optional.empty(), Optional.empty(), List.of(), open);
        }
        LocalDate asOf = toCall.get().asOf();
        List<Customer> known = customers.all();
        Map<Long, Customer> byId = known.stream().collect(Collectors.toMap(Customer::id, Function.identity()));
        Respite respite =
                Respite.of(known, outreach.all(), LocalDate.now(clock)).with(customers.noCalls());

        Stream<Found> silent = toCall.get().calls().stream()
                .map(call -> new Found(call.call().customerId(), new Proposal.Silent(call.call())));
        Set<Long> unhappy = open.stream()
                .flatMap(row -> row.customer().stream().map(Customer::id))
                .collect(Collectors.toSet());
        List<Found> found = new ArrayList<>(silent.toList());
        found.addAll(promoters(asOf, without(respite.from(Occasion.THANKS), found, unhappy)));
        found.addAll(expected(asOf, without(respite.from(Occasion.VISIT), found, unhappy)));
        return new Week(
                Optional.of(asOf),
                Optional.of(toCall.get().basis()),
                found.stream()
                        .flatMap(it -> Stream.ofNullable(byId.get(it.customerId()))
                                .map(customer -> new Proposal(customer, it.why())))
                        .toList(),
                open);
    }

    private record Found(long customerId, Proposal.Reason why) {}

    private static Set<Long> without(Set<Long> inPeace, List<Found> found, Set<Long> unhappy) {
        Set<Long> left = new HashSet<>(inPeace);
        left.addAll(unhappy);
        found.forEach(it -> left.add(it.customerId()));
        return left;
    }

    /** Whose last mark is 9 or 10 and not old, the latest first. */
    private List<Found> promoters(LocalDate asOf, Set<Long> leaveOut) {
        Map<Long, SurveyAnswer> last = new HashMap<>();
        for (SurveyAnswer answer : books.get().answers()) {
            if (answer.question() == SurveyQuestion.NPS && answer.customerId() != null) {
                last.merge(
                        answer.customerId(), answer, (old, next) -> next.day().isBefore(old.day()) ? old : next);
            }
        }
        return last.entrySet().stream()
                .filter(entry -> !leaveOut.contains(entry.getKey()))
                .filter(entry -> NetPromoterScore.isPromoter(entry.getValue().score()))
                .filter(entry -> entry.getValue().day().isAfter(asOf.minusDays(THANKS_DAYS)))
                .sorted(Comparator.comparing((Map.Entry<Long, SurveyAnswer> entry) ->
                                entry.getValue().day())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(entry -> new Found(entry.getKey(), new Proposal.WouldRecommend(entry.getValue())))
                .toList();
    }

    /** Who comes regularly and is expected in the coming week, who spent most first. */
    private List<Found> expected(LocalDate asOf, Set<Long> leaveOut) {
        return CustomerFigures.asOf(Visits.of(books.get().history()), asOf).stream()
                .filter(customer -> !leaveOut.contains(customer.customerId()))
                .filter(customer -> customer.purchaseDays() >= LEAST_VISITS)
                .sorted(Comparator.comparingLong(CustomerFigures::netCents)
                        .reversed()
                        .thenComparingLong(CustomerFigures::customerId))
                .map(ThisWeek::nextVisit)
                .filter(it -> it.why().day().isAfter(asOf) && !it.why().day().isAfter(asOf.plusDays(WEEK_DAYS)))
                .limit(MOST)
                .map(it -> new Found(it.customerId(), it.why()))
                .toList();
    }

    private record Next(long customerId, Proposal.Expected why) {}

    private static Next nextVisit(CustomerFigures customer) {
        double gap =
                (double) ChronoUnit.DAYS.between(customer.first(), customer.last()) / (customer.purchaseDays() - 1);
        return new Next(
                customer.customerId(), new Proposal.Expected(customer.last().plusDays(Math.round(gap)), gap));
    }
}
