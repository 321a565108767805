package app.clientele.metrics.buying;

import app.clientele.model.SalesHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Customers who behave exactly as MBG/NBD says, as the tickets of a shop: each has an own rate of visits from
 * Gamma({@code r}, {@code alpha}) per week and, after every visit, an own chance to leave from Beta({@code a}, {@code
 * b}). Amounts follow Gamma-Gamma. First visits are spread evenly over {@code intakeWeeks}; the history ends after
 * {@code weeks}.
 *
 * @param present how many customers have not left at the end
 * @param visitsInNextYear how often they come in the 52 weeks after the end
 */
public record SimulatedShop(
        SalesHistory history, LocalDate lastDay, int present, long visitsInNextYear, List<Member> customers) {

    /**
     * The truth about one customer.
     *
     * @param there whether this customer has not left at the end
     * @param yearlyCents what a year of still coming brings
     */
    public record Member(long id, boolean there, double yearlyCents) {}

    /** A shop that nobody has entered yet. */
    public static final SimulatedShop NONE =
            new SimulatedShop(new SalesHistory.Builder(0).build(), LocalDate.of(2020, 1, 1), 0, 0, List.of());

    private static final GammaGamma SPENDING = new GammaGamma(6, 4, 15);
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    public static SimulatedShop of(int customers, BetaGeometricNbd truth, double intakeWeeks, double weeks, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SalesHistory.Builder history = new SalesHistory.Builder(4 * customers);
        List<Member> members = new ArrayList<>(customers);
        int present = 0;
        long later = 0;
        for (int customer = 1; customer <= customers; customer++) {
            double rate = gamma(random, truth.r()) / truth.alpha();
            double stay = gamma(random, truth.b());
            double leave = gamma(random, truth.a());
            double chance = leave / (leave + stay);
            double spendingRate = gamma(random, SPENDING.q()) / SPENDING.gamma();
            double time = random.nextDouble() * intakeWeeks;
            long previousDay = -1;
            boolean there = true;
            boolean stays = false;
            while (there && time < weeks + 52) {
                long day = (long) (time * 7);
                if (time < weeks) {
                    long cents = 2 + Math.round(100 * gamma(random, SPENDING.p()) / spendingRate);
                    history.add(customer, FIRST_DAY.plusDays(day), cents, 1_000);
                } else if (day != previousDay) {
                    later++;
                }
                previousDay = day;
                there = random.nextDouble() >= chance;
                double next = time + random.nextExponential() / rate;
                if (there && time < weeks && next >= weeks) {
                    present++;
                    stays = true;
                }
                time = next;
            }
            members.add(new Member(customer, stays, 52 * rate * 100 * SPENDING.p() / spendingRate));
        }
        return new SimulatedShop(history.build(), FIRST_DAY.plusDays((long) (weeks * 7) - 1), present, later, members);
    }

    /** Marsaglia and Tsang (2000); shapes below 1 by the power of a uniform number. */
    private static double gamma(RandomGenerator random, double shape) {
        if (shape < 1) {
            return gamma(random, shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        while (true) {
            double normal = random.nextGaussian();
            double v = Math.pow(1 + normal / Math.sqrt(9 * d), 3);
            if (v > 0 && Math.log(random.nextDouble()) < normal * normal / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
