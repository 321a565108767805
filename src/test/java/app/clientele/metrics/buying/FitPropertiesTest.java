package app.clientele.metrics.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.clientele.metrics.buying.BetaGeometricNbd.Variant;
import app.clientele.metrics.buying.MaximumLikelihood.Peak;
import app.clientele.model.SalesHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What must hold for the fit to every shop, without any reference. */
class FitPropertiesTest {

    private record Ticket(long customer, LocalDate day, long cents) {}

    private record Log(List<Ticket> tickets, LocalDate lastDay) {

        static Log simulated(int seed) {
            SimulatedShop shop = SimulatedShop.of(150, Histories.TRUTH, 80, 90, seed);
            SalesHistory history = shop.history();
            return new Log(
                    IntStream.range(0, history.customerCount())
                            .boxed()
                            .flatMap(customer -> IntStream.range(
                                            history.ticketsFrom(customer), history.ticketsUntil(customer))
                                    .mapToObj(ticket -> new Ticket(
                                            history.customerId(customer),
                                            LocalDate.ofEpochDay(history.day(ticket)),
                                            history.cents(ticket))))
                            .toList(),
                    shop.lastDay());
        }

        Log with(UnaryOperator<Ticket> change) {
            return new Log(tickets.stream().map(change).toList(), lastDay);
        }

        PurchaseHistories histories() {
            SalesHistory.Builder builder = new SalesHistory.Builder(tickets.size());
            tickets.forEach(ticket -> builder.add(ticket.customer(), ticket.day(), ticket.cents(), 1_000));
            return Histories.of(builder.build(), lastDay);
        }

        Peak fit(Variant variant) {
            return BetaGeometricNbd.fit(variant, DistinctHistories.of(histories(), 7));
        }
    }

    @Property(tries = 8)
    void orderOfRowsAndNumbersOfCustomersChangeNothing(
            @ForAll @IntRange(max = 10_000) int seed, @ForAll Random random) {
        Log log = Log.simulated(seed);
        List<Ticket> shuffled = new ArrayList<>(log.with(t -> new Ticket(10_000 - t.customer(), t.day(), t.cents()))
                .tickets());
        Collections.shuffle(shuffled, random);

        assertThat(new Log(shuffled, log.lastDay()).fit(Variant.MBG)).isEqualTo(log.fit(Variant.MBG));
    }

    @Property(tries = 8)
    void shiftOfAllDatesChangesNothing(
            @ForAll @IntRange(max = 10_000) int seed, @ForAll @IntRange(min = -9_000, max = 9_000) int days) {
        Log log = Log.simulated(seed);
        Log shifted = new Log(
                log.with(t -> new Ticket(t.customer(), t.day().plusDays(days), t.cents()))
                        .tickets(),
                log.lastDay().plusDays(days));

        assertThat(shifted.fit(Variant.BG)).isEqualTo(log.fit(Variant.BG));
    }

    @Property(tries = 8)
    void aTicketSplitInTwoChangesNothing(@ForAll @IntRange(max = 10_000) int seed) {
        Log log = Log.simulated(seed);
        Log split = new Log(
                log.tickets().stream()
                        .flatMap(t -> Stream.of(
                                new Ticket(t.customer(), t.day(), 1), new Ticket(t.customer(), t.day(), t.cents() - 1)))
                        .toList(),
                log.lastDay());

        assertThat(split.fit(Variant.MBG)).isEqualTo(log.fit(Variant.MBG));
        assertThat(GammaGamma.fit(new Spending(split.histories())))
                .isEqualTo(GammaGamma.fit(new Spending(log.histories())));
    }

    /** In the shop of seed 1469 the first parameter of the spending model runs up to its limit, and stops just before. */
    @Example
    void aParameterThatStopsJustBeforeItsLimitIsAtIt() {
        Peak peak = GammaGamma.fit(new Spending(Log.simulated(1469).histories()));

        assertThat(peak.parameters().getFirst()).isGreaterThan(1e6);
        assertThat(peak.atBound()).isTrue();
    }

    @Property(tries = 8)
    void everyCustomerTwiceKeepsTheParametersAndDoublesTheLikelihood(@ForAll @IntRange(max = 10_000) int seed) {
        Log log = Log.simulated(seed);
        Log twice = new Log(
                log.tickets().stream()
                        .flatMap(t -> Stream.of(t, new Ticket(1_000_000 + t.customer(), t.day(), t.cents())))
                        .toList(),
                log.lastDay());

        for (Variant variant : Variant.values()) {
            assertScaled(log.fit(variant), twice.fit(variant), new double[] {1, 1, 1, 1}, 2, 0);
        }
        assertScaled(
                GammaGamma.fit(new Spending(log.histories())),
                GammaGamma.fit(new Spending(twice.histories())),
                new double[] {1, 1, 1},
                2,
                0);
    }

    @Property(tries = 6)
    void daysInsteadOfWeeksScaleTheRatesAlone(@ForAll @IntRange(max = 10_000) int seed) {
        PurchaseHistories histories = Log.simulated(seed).histories();
        DistinctHistories weeks = DistinctHistories.of(histories, 7);
        DistinctHistories days = DistinctHistories.of(histories, 1);
        double lower = 0;
        for (int i = 0; i < histories.size(); i++) {
            lower -= histories.repeats(i) * Math.log(7);
        }

        for (Variant variant : Variant.values()) {
            assertScaled(
                    BetaGeometricNbd.fit(variant, weeks),
                    BetaGeometricNbd.fit(variant, days),
                    new double[] {1, 7, 1, 1},
                    1,
                    lower);
        }
        assertScaled(ParetoNbd.fit(weeks), ParetoNbd.fit(days), new double[] {1, 7, 1, 7}, 1, lower);
    }

    @Property(tries = 8)
    void moneyInCentsScalesGammaAlone(@ForAll @IntRange(max = 10_000) int seed) {
        Log log = Log.simulated(seed);
        Spending euros = new Spending(log.histories());
        Spending cents = new Spending(log.with(t -> new Ticket(t.customer(), t.day(), 100 * t.cents()))
                .histories());

        assertScaled(
                GammaGamma.fit(euros),
                GammaGamma.fit(cents),
                new double[] {1, 1, 100},
                1,
                -euros.size() * Math.log(100));
    }

    /** Parameters that ran to the end of their range mean nothing, and the range does not scale. */
    private static void assertScaled(Peak peak, Peak other, double[] factors, double times, double plus) {
        boolean bounded = peak.atBound() || other.atBound();
        assertThat(other.logLikelihood()).isCloseTo(times * peak.logLikelihood() + plus, within(bounded ? 1e-2 : 1e-6));
        for (int i = 0; i < factors.length && !bounded; i++) {
            double expected = factors[i] * peak.parameters().get(i);
            assertThat(other.parameters().get(i)).isCloseTo(expected, within(2e-3 * expected));
        }
    }
}
