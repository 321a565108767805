package app.clientele.loyalty.calls;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.metrics.Definitions;
import app.clientele.metrics.ShopFiles;
import app.clientele.metrics.Visits;
import app.clientele.metrics.buying.BetaGeometricNbd;
import app.clientele.metrics.buying.BetaGeometricNbd.Variant;
import app.clientele.metrics.buying.SimulatedShop;
import app.clientele.model.Customer;
import app.clientele.model.Customer.Consent;
import app.clientele.model.Outreach;
import app.clientele.model.Outreach.Occasion;
import app.clientele.model.Outreach.Outcome;
import app.clientele.model.SalesHistory;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallListTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);
    private static final BetaGeometricNbd TRUTH = new BetaGeometricNbd(Variant.MBG, 0.6, 6.3, 0.5, 3);

    private final CallWords english =
            new CallWords(Texts.of(Locale.UK), new Formats(Locale.UK, Currency.getInstance("EUR")));
    private final CallWords french =
            new CallWords(Texts.of(Locale.FRANCE), new Formats(Locale.FRANCE, Currency.getInstance("EUR")));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theTenOfTheListHoldAtLeastTwiceTheLostValueOfTenOthers(long seed) {
        SimulatedShop shop = SimulatedShop.of(2_000, TRUTH, 104, 130, seed);

        CallList list = CallList.ranking(Visits.of(shop.history()), shop.lastDay(), Definitions.DEFAULT)
                .without(Set.of());

        Set<Long> called = list.calls().stream().map(Call::customerId).collect(Collectors.toSet());
        assertThat(called).hasSize(10);
        double lost = shop.customers().stream()
                .filter(it -> called.contains(it.id()) && !it.there())
                .mapToDouble(SimulatedShop.Member::yearlyCents)
                .sum();
        double lostByTen = shop.customers().stream()
                        .filter(it -> !it.there())
                        .mapToDouble(SimulatedShop.Member::yearlyCents)
                        .sum()
                / shop.customers().size()
                * 10;
        assertThat(lost).isGreaterThan(2 * lostByTen);
        assertThat(list.calls()).isSortedAccordingTo((a, b) -> Double.compare(b.atStakeCents(), a.atStakeCents()));
        assertThat(list.calls()).allSatisfy(call -> {
            assertThat(call.chanceLost().orElseThrow()).isBetween(0.0, 1.0);
            assertThat((double) call.silenceDays())
                    .isGreaterThan(call.usualGapDays().orElse(30));
            assertThat(call.yearlyCents()).isGreaterThanOrEqualTo(call.atStakeCents());
        });
    }

    @Test
    void whoWantsNoContactAndWhoWasCalledLatelyIsNeverListed() {
        Visits visits = Visits.of(ShopFiles.demo().books().history());
        CallList all = CallList.ranking(visits, TODAY, Definitions.DEFAULT).without(Set.of());
        long first = all.calls().get(0).customerId();
        long second = all.calls().get(1).customerId();
        long third = all.calls().get(2).customerId();

        CallList some = CallList.ranking(visits, TODAY, Definitions.DEFAULT)
                .without(Respite.of(
                                List.of(customer(first, Consent.NO), customer(second, Consent.UNKNOWN)),
                                List.of(reached(second, TODAY.minusDays(59)), reached(third, TODAY.minusDays(60))),
                                TODAY)
                        .from(Occasion.CALL));

        assertThat(all.basis()).isEqualTo(CallBasis.MODEL);
        assertThat(all.calls()).hasSize(10);
        assertThat(some.calls()).extracting(Call::customerId).doesNotContain(first, second);
        assertThat(some.calls().getFirst().customerId()).isEqualTo(third);
    }

    @Test
    void theSameSalesGiveTheSameList() {
        SalesHistory demo = ShopFiles.demo().books().history();
        List<int[]> tickets = new ArrayList<>();
        for (int customer = 0; customer < demo.customerCount(); customer++) {
            for (int ticket = demo.ticketsFrom(customer); ticket < demo.ticketsUntil(customer); ticket++) {
                tickets.add(new int[] {customer, ticket});
            }
        }
        Collections.shuffle(tickets, new Random(1));
        SalesHistory.Builder shuffled = new SalesHistory.Builder(tickets.size());
        tickets.forEach(it -> shuffled.add(
                demo.customerId(it[0]), demo.day(it[1]), demo.cents(it[1]), demo.quantityThousandths(it[1])));

        assertThat(CallList.ranking(Visits.of(shuffled.build()), TODAY, Definitions.DEFAULT)
                        .without(Set.of()))
                .isEqualTo(CallList.ranking(Visits.of(demo), TODAY, Definitions.DEFAULT)
                        .without(Set.of()));
    }

    /** Ten who came weekly: one silent for ten weeks is due, one for a week is not, one for three years is gone. */
    @Test
    void withFewCustomersTheRuleOfSilenceSpeaksAndSaysSo() {
        SalesHistory.Builder history = new SalesHistory.Builder(0);
        for (int customer = 1; customer <= 10; customer++) {
            int silent = customer == 1 ? 70 : customer == 2 ? 1_000 : 7;
            for (int visit = 0; visit < 20; visit++) {
                history.add(customer, TODAY.minusDays(silent + 14L * visit), 1_500, 1_000);
            }
        }

        CallList list = CallList.ranking(Visits.of(history.build()), TODAY, Definitions.DEFAULT.withMarginRate(0.5))
                .without(Set.of());

        assertThat(list.basis()).isEqualTo(CallBasis.TOO_FEW_REPEATERS);
        assertThat(list.calls()).singleElement().satisfies(call -> {
            assertThat(call.customerId()).isEqualTo(1);
            assertThat(call.chanceLost()).isEmpty();
            assertThat(call.usualGapDays()).hasValue(14);
            assertThat(call.yearlyCents()).isEqualTo(20 * 1_500 * 0.5);
            assertThat(english.risk(call)).isEqualTo("medium");
        });
        assertThat(english.basis(list.basis())).startsWith("Fewer than 50 customers came again");
    }

    @Test
    void aShopOfAFewMonthsIsTooYoungForTheModel() {
        SimulatedShop shop = SimulatedShop.of(1_000, TRUTH, 10, 20, 3);

        assertThat(CallList.ranking(Visits.of(shop.history()), shop.lastDay(), Definitions.DEFAULT)
                        .without(Set.of())
                        .basis())
                .isEqualTo(CallBasis.SHORT_HISTORY);
        assertThat(CallList.ranking(Visits.of(new SalesHistory.Builder(0).build()), TODAY, Definitions.DEFAULT)
                        .without(Set.of())
                        .calls())
                .isEmpty();
    }

    @Test
    void theReasonIsSaidInWordsInBothLanguages() {
        Call call = new Call(1, OptionalDouble.of(0.7), OptionalDouble.of(21), 49, 34_000, 10_000);
        Call once = new Call(2, OptionalDouble.of(0.2), OptionalDouble.empty(), 90, 4_000, 800);

        assertThat(english.reason(call)).isEqualTo("Comes every 3 weeks, last seen 7 weeks ago, about €340 a year.");
        assertThat(french.reason(call))
                .isEqualTo(
                        "Vient toutes les 3 semaines, vu la dernière fois il y a 7 semaines, environ 340\u00a0€ par an.");
        assertThat(english.reason(once)).isEqualTo("Came once, 3 months ago; would be worth about €40 a year.");
        assertThat(french.reason(once)).startsWith("Venu une fois, il y a 3 mois");
        assertThat(english.risk(call)).isEqualTo("high");
        assertThat(french.risk(once)).isEqualTo("faible");
    }

    private static Outreach reached(long customer, LocalDate day) {
        return new Outreach(0, customer, day, Occasion.CALL, Outcome.REACHED);
    }

    private static Customer customer(long id, Consent consent) {
        return new Customer(id, "C" + id, "", "", "", "", null, null, consent, "");
    }
}
