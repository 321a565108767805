package app.clientele.loyalty.calls;

import app.clientele.model.Customer;
import app.clientele.model.Outreach;
import app.clientele.model.Outreach.Occasion;
import app.clientele.model.Outreach.Outcome;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom to leave in peace: for ever who does not want to be contacted; for 60 days whom a call or a reminder reached; for
 * a week everybody to whom a word was tried, whatever came of it.
 *
 * @param optedOut who does not want to be contacted, by store number
 * @param spokenTo the words of the last 60 days
 * @param today the day on which it is asked
 */
public record Respite(Set<Long> optedOut, List<Outreach> spokenTo, LocalDate today) {

    private static final int REACHED_DAYS = 60;
    private static final int TRIED_DAYS = 7;

    public Respite {
        optedOut = Set.copyOf(optedOut);
        spokenTo = List.copyOf(spokenTo);
    }

    public static Respite of(List<Customer> customers, List<Outreach> outreach, LocalDate today) {
        Stream<Long> saidNo = customers.stream()
                .filter(customer -> customer.consent() == Customer.Consent.NO)
                .map(Customer::id);
        Stream<Long> asked = outreach.stream()
                .filter(word -> word.outcome() == Outcome.LEAVE_ALONE)
                .map(Outreach::customerId);
        return new Respite(
                Stream.concat(saidNo, asked).collect(Collectors.toSet()),
                outreach.stream()
                        .filter(word -> ago(word, today) < REACHED_DAYS)
                        .toList(),
                today);
    }

    /** The same, with {@code noCalls} left in peace for ever too. */
    public Respite with(Set<Long> noCalls) {
        return new Respite(
                Stream.concat(optedOut.stream(), noCalls.stream()).collect(Collectors.toSet()), spokenTo, today);
    }

    private static long ago(Outreach word, LocalDate today) {
        return ChronoUnit.DAYS.between(word.day(), today);
    }

    /** Who is not proposed for an occasion, by store number. */
    public Set<Long> from(Occasion occasion) {
        return Stream.concat(
                        optedOut.stream(),
                        spokenTo.stream()
                                .filter(word -> ago(word, today) < days(word, occasion))
                                .map(Outreach::customerId))
                .collect(Collectors.toSet());
    }

    /** A word of thanks is no reason not to call two weeks later, nor the other way round. */
    private static int days(Outreach word, Occasion occasion) {
        boolean sameKind = (word.occasion() == Occasion.THANKS) == (occasion == Occasion.THANKS);
        return sameKind && word.outcome() != Outcome.NO_ANSWER ? REACHED_DAYS : TRIED_DAYS;
    }
}
