package app.clientele.metrics.change;

import app.clientele.metrics.Figures;
import app.clientele.metrics.Interval;
import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Why net sales changed, in parts that add up to the cent.
 *
 * <p>Sales with a customer's name are customers × visits per customer × net revenue per visit, the others purchases × net
 * revenue per purchase. The part of a factor is its Shapley share: the mean, over all orders in which the factors could
 * have changed one after another, of what its change brings; for a product of three, {@code Δx (2y₀z₀ + y₀z₁ + y₁z₀ +
 * 2y₁z₁) / 6}. It does not depend on an order, and swapping the periods flips every sign. What rounding to cents leaves is
 * given to the largest part. A period without visits has no frequency and no basket: all is then put down to the number of
 * customers, refunds of such a period included. Shapley (1953), A value for n-person games.
 *
 * @param earlierCents net revenue of the earlier period
 * @param laterCents net revenue of the later period
 * @param parts every factor's, in cents; their sum is {@link #differenceCents()}
 * @param interval95 where the difference may lie when customers come and spend by chance: with d the change of each
 *     customer (and each ticket without name a customer of its own), the difference ± 1.96 √Σd². Swapping the two
 *     periods of each customer at random would give that spread around 0
 */
public record SalesChange(long earlierCents, long laterCents, Map<SalesFactor, Long> parts, Interval interval95) {

    private static final double Z95 = 1.959963984540054;

    public SalesChange {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
    }

    /**
     * The change from one period to a later or an earlier one that does not overlap it.
     *
     * @param history of which both figures were made
     */
    public static SalesChange of(Figures earlier, Figures later, SalesHistory history) {
        long before = earlier.sales().netRevenueCents();
        long after = later.sales().netRevenueCents();
        double spread = Z95 * Math.sqrt(squares(history, earlier.period(), later.period()));
        return new SalesChange(
                before,
                after,
                inCents(shares(earlier, later), after - before),
                new Interval(after - before - spread, after - before + spread));
    }

    private static Map<SalesFactor, Double> shares(Figures earlier, Figures later) {
        Named a = Named.of(earlier);
        Named b = Named.of(later);
        Unnamed c = Unnamed.of(earlier);
        Unnamed d = Unnamed.of(later);
        // Without visits there is nothing to compare: the other period's values make those factors silent.
        Named from = a.customers == 0 ? new Named(0, b.frequency, b.basket) : a;
        Named to = b.customers == 0 ? new Named(0, a.frequency, a.basket) : b;
        Unnamed fromUnnamed = c.purchases == 0 ? new Unnamed(0, d.basket) : c;
        Unnamed toUnnamed = d.purchases == 0 ? new Unnamed(0, c.basket) : d;
        Map<SalesFactor, Double> shares = new EnumMap<>(SalesFactor.class);
        shares.put(
                SalesFactor.CUSTOMERS,
                share(from.customers, to.customers, from.frequency, to.frequency, from.basket, to.basket));
        shares.put(
                SalesFactor.VISITS,
                share(from.frequency, to.frequency, from.customers, to.customers, from.basket, to.basket));
        shares.put(
                SalesFactor.BASKET,
                share(from.basket, to.basket, from.customers, to.customers, from.frequency, to.frequency));
        shares.put(
                SalesFactor.UNNAMED_PURCHASES,
                (toUnnamed.purchases - fromUnnamed.purchases) * (fromUnnamed.basket + toUnnamed.basket) / 2);
        shares.put(
                SalesFactor.UNNAMED_BASKET,
                (toUnnamed.basket - fromUnnamed.basket) * (fromUnnamed.purchases + toUnnamed.purchases) / 2);
        return shares;
    }

    private static double share(double x0, double x1, double y0, double y1, double z0, double z1) {
        // Paired so that swapping the periods gives the same sums to the last bit.
        return (x1 - x0) * (2 * (y0 * z0 + y1 * z1) + (y0 * z1 + y1 * z0)) / 6;
    }

    /** Rounds to cents; what is then missing to {@code total} goes to the largest part, where it shows least. */
    private static Map<SalesFactor, Long> inCents(Map<SalesFactor, Double> shares, long total) {
        Map<SalesFactor, Long> cents = new EnumMap<>(SalesFactor.class);
        SalesFactor largest = SalesFactor.BASKET;
        long sum = 0;
        for (Map.Entry<SalesFactor, Double> share : shares.entrySet()) {
            long rounded = (long) Math.rint(share.getValue());
            cents.put(share.getKey(), rounded);
            sum += rounded;
            if (Math.abs(share.getValue()) > Math.abs(shares.getOrDefault(largest, 0.0))) {
                largest = share.getKey();
            }
        }
        cents.merge(largest, total - sum, Long::sum);
        return cents;
    }

    private static double squares(SalesHistory history, Period earlier, Period later) {
        double squares = 0;
        for (int ticket = 0; ticket < history.ticketsUntil(SalesHistory.ANONYMOUS); ticket++) {
            double d = signed(history, ticket, earlier, later);
            squares += d * d;
        }
        for (int customer = 0; customer < history.customerCount(); customer++) {
            double d = 0;
            for (int ticket = history.ticketsFrom(customer); ticket < history.ticketsUntil(customer); ticket++) {
                d += signed(history, ticket, earlier, later);
            }
            squares += d * d;
        }
        return squares;
    }

    private static double signed(SalesHistory history, int ticket, Period earlier, Period later) {
        int day = history.day(ticket);
        if (later.firstEpochDay() <= day && day <= later.lastEpochDay()) {
            return history.cents(ticket);
        }
        return earlier.firstEpochDay() <= day && day <= earlier.lastEpochDay() ? -history.cents(ticket) : 0;
    }

    public long differenceCents() {
        return laterCents - earlierCents;
    }

    /** Whether the change is more than customers' chance comings and goings would bring about. */
    public boolean isClear() {
        return !interval95.contains(0);
    }

    private record Named(double customers, double frequency, double basket) {

        static Named of(Figures figures) {
            double customers = figures.customers().active();
            double visits = figures.customers().purchaseDays();
            return customers == 0
                    ? new Named(0, 0, 0)
                    : new Named(
                            customers, visits / customers, figures.customers().identifiedNetRevenueCents() / visits);
        }
    }

    private record Unnamed(double purchases, double basket) {

        static Unnamed of(Figures figures) {
            double purchases = figures.sales().anonymousShare().count();
            return new Unnamed(purchases, purchases == 0 ? 0 : figures.sales().anonymousNetRevenueCents() / purchases);
        }
    }
}
