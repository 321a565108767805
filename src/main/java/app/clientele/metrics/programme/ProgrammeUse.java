package app.clientele.metrics.programme;

import app.clientele.metrics.Rate;
import app.clientele.metrics.points.PointsAccount;
import app.clientele.model.Books;
import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/**
 * How the loyalty programme is used.
 *
 * @param members customers who had joined by the end of the period and have not left since
 * @param cameInPeriod of those, the ones with a purchase in it
 * @param memberSales what members who came in the period bought in it
 * @param otherSales the same of known customers who were no members at its end
 * @param sameMembersNow net purchases in the period of those who were members before the period a year earlier began
 * @param sameMembersBefore their net purchases in the period a year earlier
 * @param points what is outstanding and what became of the others
 */
public record ProgrammeUse(
        Period period,
        long members,
        Rate cameInPeriod,
        Heads memberSales,
        Heads otherSales,
        Heads sameMembersNow,
        Heads sameMembersBefore,
        Points points) {

    /**
     * What a group of customers bought.
     *
     * @param customers how many they are
     * @param netCents refunds taken off
     */
    public record Heads(long customers, long netCents) {

        /** Net purchases per customer; no value without a customer. */
        public OptionalDouble perHeadCents() {
            return customers == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) netCents / customers);
        }

        Heads plus(long cents) {
            return new Heads(customers + 1, netCents + cents);
        }
    }

    /**
     * All members' points on one day.
     *
     * @param outstanding what members have, without balances below 0
     * @param outstandingCents what that is worth if all of it went into rewards
     * @param used of all points that are no longer there, those that went into rewards
     */
    public record Points(long outstanding, long outstandingCents, Rate used) {

        /** With fewer points gone, how members use them is not known yet. */
        private static final long FEWEST_GONE = 100;

        static Points of(Collection<PointsAccount> accounts) {
            long rewarded = sum(accounts, PointsAccount::rewarded);
            return new Points(
                    sum(accounts, account -> Math.max(0, account.balance())),
                    sum(accounts, PointsAccount::valueCents),
                    new Rate(rewarded, rewarded + sum(accounts, PointsAccount::expired)));
        }

        private static long sum(Collection<PointsAccount> accounts, ToLongFunction<PointsAccount> part) {
            return accounts.stream().mapToLong(part).sum();
        }

        /**
         * What the outstanding points will cost if members go on using the same share of them; none before some points
         * are gone.
         */
        public OptionalLong expectedCents() {
            return used.base() < FEWEST_GONE
                    ? OptionalLong.empty()
                    : OptionalLong.of(Math.round(outstandingCents * used.value().orElseThrow()));
        }
    }

    /**
     * The use in a period.
     *
     * @param accounts of all members, at the end of the period
     */
    public static ProgrammeUse of(Books books, Collection<PointsAccount> accounts, Period period) {
        SalesHistory history = books.history();
        Period yearBefore = period.aYearEarlier();
        Heads members = new Heads(0, 0);
        Heads others = new Heads(0, 0);
        Heads sameNow = new Heads(0, 0);
        Heads sameBefore = new Heads(0, 0);
        for (int customer = 0; customer < history.customerCount(); customer++) {
            LocalDate since = books.memberSince().get(history.customerId(customer));
            boolean isMember = since != null && since.isBefore(period.until());
            long net = history.netCents(customer, period);
            if (bought(history, customer, period)) {
                members = isMember ? members.plus(net) : members;
                others = isMember ? others : others.plus(net);
            }
            if (since != null && since.isBefore(yearBefore.start())) {
                sameNow = sameNow.plus(net);
                sameBefore = sameBefore.plus(history.netCents(customer, yearBefore));
            }
        }
        long joined = books.memberSince().values().stream()
                .filter(day -> day.isBefore(period.until()))
                .count();
        return new ProgrammeUse(
                period,
                joined,
                new Rate(members.customers(), joined),
                members,
                others,
                sameNow,
                sameBefore,
                Points.of(accounts));
    }

    private static boolean bought(SalesHistory history, int customer, Period period) {
        for (int ticket = history.ticketsFrom(customer); ticket < history.ticketsUntil(customer); ticket++) {
            int day = history.day(ticket);
            if (history.cents(ticket) > 0 && period.firstEpochDay() <= day && day <= period.lastEpochDay()) {
                return true;
            }
        }
        return false;
    }
}
