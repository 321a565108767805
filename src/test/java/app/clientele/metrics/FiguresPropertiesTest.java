package app.clientele.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.metrics.RandomShop.Ticket;
import app.clientele.model.Books;
import app.clientele.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;

/** What must hold for the figures of every shop. */
class FiguresPropertiesTest {

    private static final Definitions DEFINITIONS = Definitions.DEFAULT.withWindowDays(120);

    /** Days after which the calendar repeats itself, leap years and all. */
    private static final int GREGORIAN_CYCLE = 146_097;

    @Provide
    Arbitrary<RandomShop> shops() {
        return RandomShop.any();
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Period> days = Combinators.combine(
                        RandomShop.day(), Arbitraries.integers().between(1, 500))
                .as((last, length) -> Period.ofDays(last.minusDays(length - 1L), last));
        Arbitrary<Period> months = RandomShop.day().map(day -> Period.ofMonth(YearMonth.from(day)));
        Arbitrary<Period> years = RandomShop.day().map(day -> Period.twelveMonthsTo(YearMonth.from(day)));
        return Arbitraries.oneOf(days, months, years);
    }

    @Property(tries = 300)
    void partsAddUpToTheWhole(@ForAll("shops") RandomShop shop, @ForAll("periods") Period period) {
        Figures figures = Figures.of(shop.books(), period, DEFINITIONS);

        SalesTotals sales = figures.sales();
        assertThat(sales.purchaseTickets() + sales.refundTickets() + sales.neutralTickets())
                .isEqualTo(sales.tickets());
        assertThat(sales.grossRevenueCents() + sales.refundsCents()).isEqualTo(sales.netRevenueCents());
        assertThat(figures.customers().newCustomers() + figures.customers().returning())
                .isEqualTo(figures.customers().active());
        assertSumsToOne(figures.fixedWindow().retention(), figures.fixedWindow().churn());
        assertSumsToOne(
                figures.periodRetention().kept(), figures.periodRetention().churn());
        assertThat(figures.monthly())
                .allSatisfy(month -> assertThat(month.newCustomers() + month.retained() + month.reactivated())
                        .isEqualTo(month.active()));
        long known = figures.customers().known();
        assertThat(figures.monthly().stream()
                        .mapToLong(CustomerMonth::newCustomers)
                        .sum())
                .isEqualTo(known);
        assertThat(figures.cohorts().rows().stream()
                        .mapToLong(CohortTable.Row::size)
                        .sum())
                .isEqualTo(known);
        assertThat(figures.rfm().segments().values().stream()
                        .mapToLong(RfmSegments.Total::customers)
                        .sum())
                .isEqualTo(known);
        assertThat((double) figures.rfm().segments().values().stream()
                        .mapToLong(RfmSegments.Total::netRevenueCents)
                        .sum())
                .isEqualTo(figures.clv().historicTotalCents());
        AdaptiveActivity adaptive = figures.adaptive();
        assertThat(adaptive.active() + adaptive.atRisk() + adaptive.lapsed()).isEqualTo(known);
        // Value per visit and visits per customer multiply to money per active customer: the check of the definitions.
        if (figures.customers().active() > 0) {
            assertThat(figures.frequency().purchasesPerActiveCustomer().orElseThrow()
                            * figures.frequency().valuePerPurchaseDayCents().orElseThrow())
                    .isCloseTo(
                            (double) figures.customers().identifiedNetRevenueCents()
                                    / figures.customers().active(),
                            Assertions.within(1e-6));
        }
    }

    private static void assertSumsToOne(Rate one, Rate other) {
        assertThat(one.base()).isEqualTo(other.base());
        if (one.base() > 0) {
            assertThat(one.value().orElseThrow() + other.value().orElseThrow()).isEqualTo(1, Assertions.within(1e-15));
        }
    }

    @Property(tries = 200)
    void theOrderOfTicketsDoesNotMatter(
            @ForAll("shops") RandomShop shop, @ForAll("periods") Period period, @ForAll Random random) {
        List<Ticket> shuffled = new ArrayList<>(shop.tickets());
        Collections.shuffle(shuffled, random);

        assertThat(Figures.of(new RandomShop(shuffled).books(), period, DEFINITIONS))
                .isEqualTo(Figures.of(shop.books(), period, DEFINITIONS));
    }

    @Property(tries = 200)
    void theNumbersOfCustomersDoNotMatter(@ForAll("shops") RandomShop shop, @ForAll("periods") Period period) {
        // Descending and far apart, beyond what a table could count.
        RandomShop renamed = shop.with(t -> new Ticket(
                t.customer() == 0 ? 0 : Long.MAX_VALUE / (t.customer() + 1), t.day(), t.cents(), t.quantity()));

        assertThat(Figures.of(renamed.books(), period, DEFINITIONS))
                .isEqualTo(Figures.of(shop.books(), period, DEFINITIONS));
    }

    @Property(tries = 200)
    void aTicketSplitInTwoChangesTicketsOnly(@ForAll("shops") RandomShop shop, @ForAll("periods") Period period) {
        List<Ticket> split = new ArrayList<>();
        for (Ticket ticket : shop.tickets()) {
            split.add(new Ticket(ticket.customer(), ticket.day(), ticket.cents() - 77, ticket.quantity() - 1));
            split.add(new Ticket(ticket.customer(), ticket.day(), 77, 1));
        }

        Figures expected = Figures.of(shop.books(), period, DEFINITIONS);
        Figures figures = Figures.of(new RandomShop(split).books(), period, DEFINITIONS);

        assertThat(figures).usingRecursiveComparison().ignoringFields("sales").isEqualTo(expected);
        assertThat(figures.sales().netRevenueCents()).isEqualTo(expected.sales().netRevenueCents());
    }

    @Property(tries = 200)
    void theSameShopFourCenturiesLaterHasTheSameFigures(
            @ForAll("shops") RandomShop shop, @ForAll("periods") Period period) {
        RandomShop shifted =
                shop.with(t -> new Ticket(t.customer(), t.day().plusDays(GREGORIAN_CYCLE), t.cents(), t.quantity()));
        Period shiftedPeriod = new Period(
                period.start().plusDays(GREGORIAN_CYCLE), period.until().plusDays(GREGORIAN_CYCLE));

        assertThat(Figures.of(shifted.books(), shiftedPeriod, DEFINITIONS))
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(LocalDate.class, YearMonth.class)
                .isEqualTo(Figures.of(shop.books(), period, DEFINITIONS));
    }

    @Property(tries = 200)
    void whatHappensLaterIsNotSeen(@ForAll("shops") RandomShop shop, @ForAll("periods") Period period) {
        RandomShop untilThen = new RandomShop(shop.tickets().stream()
                .filter(t -> t.day().isBefore(period.until()))
                .toList());

        assertThat(Figures.of(shop.books(), period, DEFINITIONS))
                .isEqualTo(Figures.of(untilThen.books(), period, DEFINITIONS));
    }

    @Property(tries = 100)
    void theMonthsOfTheChartsAgreeWithTheFiguresOfEachMonth(
            @ForAll("shops") RandomShop shop, @ForAll("periods") Period period) {
        Books books = shop.books();
        Visits visits = Visits.of(books.history());
        LocalDate today = period.lastDay();

        List<MonthFigures> series = MonthFigures.series(books, visits, YearMonth.from(today), 5, today);

        assertThat(series).extracting(MonthFigures::month).last().isEqualTo(YearMonth.from(today));
        assertThat(series).hasSize(5).allSatisfy(month -> {
            LocalDate end = month.month().atEndOfMonth();
            Figures ofMonth = Figures.of(books, visits, Period.ofMonth(month.month()), DEFINITIONS);
            Figures ofYear = Figures.of(books, visits, Period.twelveMonthsTo(month.month()), DEFINITIONS);
            assertThat(month.complete()).isEqualTo(!end.isAfter(today));
            assertThat(month.netRevenueCents()).isEqualTo(ofMonth.sales().netRevenueCents());
            assertThat(month.averageBasketCents()).isEqualTo(ofMonth.sales().averageBasketNetCents());
            assertThat(month.retention()).isEqualTo(ofYear.periodRetention().kept());
            assertThat(month.repeat()).isEqualTo(ofYear.repeatPurchase().inPeriod());
            assertThat(month.purchasesPerActiveCustomer())
                    .isEqualTo(ofYear.frequency().purchasesPerActiveCustomer());
        });
    }
}
