package app.clientele.loyalty.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.clientele.loyalty.Comparison;
import app.clientele.loyalty.Dashboard;
import app.clientele.loyalty.DashboardFigures;
import app.clientele.loyalty.Indicator;
import app.clientele.loyalty.why.IdentityCard.Term;
import app.clientele.metrics.Definitions;
import app.clientele.metrics.RandomShop;
import app.clientele.metrics.ShopFiles;
import app.clientele.metrics.Visits;
import app.clientele.model.Books;
import app.clientele.model.Cost;
import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IdentityCardsTest {

    private static final Clock LATER =
            Clock.fixed(LocalDate.of(2027, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @Provide
    Arbitrary<Books> shops() {
        Arbitrary<List<SurveyAnswer>> answers = Combinators.combine(
                        Arbitraries.of(SurveyQuestion.class),
                        Arbitraries.integers().between(1, 5),
                        RandomShop.day(),
                        Arbitraries.longs().between(1, 6).injectNull(0.3))
                .as((question, score, day, customer) -> new SurveyAnswer(0, question, score, day, customer, ""))
                .list()
                .ofMaxSize(40);
        Arbitrary<List<Cost>> costs = Combinators.combine(
                        Arbitraries.of(Cost.Kind.class),
                        RandomShop.day(),
                        Arbitraries.longs().between(0, 50_000))
                .as((kind, day, cents) -> new Cost(
                        0,
                        day,
                        kind,
                        kind == Cost.Kind.MIXED ? 0.5 : kind == Cost.Kind.RETENTION ? 1 : 0,
                        "Programme",
                        cents))
                .list()
                .ofMaxSize(8);
        Arbitrary<Map<Long, LocalDate>> members = Arbitraries.maps(
                        Arbitraries.longs().between(1, 12), RandomShop.day())
                .ofMaxSize(6);
        return Combinators.combine(RandomShop.any(), answers, costs, members)
                .as((shop, answered, spent, joined) -> new Books(shop.history(), answered, spent, joined));
    }

    @Property(tries = 300)
    void countedAndNotCountedAreAllRowsAndTheFigureFollowsFromTheCounted(
            @ForAll("shops") Books books, @ForAll("period") Period period) {
        dashboard(books, Optional.of(period)).ifPresent(figures -> {
            IdentityCards cards = new IdentityCards(books, figures, 1);
            for (Indicator indicator : Indicator.values()) {
                IdentityCard card = cards.of(indicator);
                Account account = card.account();
                assertThat(account.counted()
                                + account.notCounted().values().stream()
                                        .mapToLong(Long::longValue)
                                        .sum())
                        .isEqualTo(account.all())
                        .isEqualTo(rows(account.kind(), books));
                account.notCounted()
                        .forEach((reason, count) ->
                                assertThat(account.rows(reason).count()).isEqualTo(count));
                card.value().ifPresent(value -> {
                    assertThat(fromTerms(card)).as("%s", card.indicator()).isCloseTo(value, tolerance(value));
                    fromRows(card, books)
                            .ifPresent(it ->
                                    assertThat(it).as("%s", card.indicator()).isCloseTo(value, tolerance(value)));
                });
            }
        });
    }

    @Provide
    Arbitrary<Period> period() {
        return Combinators.combine(RandomShop.day(), Arbitraries.integers().between(1, 400))
                .as((last, days) -> Period.ofDays(last.minusDays(days - 1L), last));
    }

    private static org.assertj.core.data.Offset<Double> tolerance(double value) {
        return within(1e-9 * Math.max(1, Math.abs(value)));
    }

    private static long rows(RowKind kind, Books books) {
        return switch (kind) {
            case TICKET -> books.history().size();
            case CUSTOMER -> books.history().customerCount();
            case ANSWER -> books.answers().size();
            case COST -> books.costs().size();
        };
    }

    /** What the formula on the card gives. */
    private static double fromTerms(IdentityCard card) {
        double[] t = card.terms().stream().mapToDouble(Term::amount).toArray();
        return switch (card.indicator()) {
            case NPS -> 100 * (t[0] - t[1]) / t[2];
            case LIFETIME_VALUE -> t[0] * t[1] * t[2] * t[3];
            case NET_SALES, PROGRAMME -> t[0] - t[1];
            case CHURN, RETENTION, REPEAT_PURCHASE, FREQUENCY, BASKET, SATISFACTION, EFFORT, RETENTION_COST ->
                t[0] / t[1];
        };
    }

    /** The figure once more, from nothing but the rows that count. */
    private static OptionalDouble fromRows(IdentityCard card, Books books) {
        SalesHistory history = books.history();
        Visits visits = Visits.of(history);
        int[] rows = card.account().countedRows().toArray();
        Period period = card.period();
        double sum = 0;
        double base = 0;
        Set<List<Integer>> days = new HashSet<>();
        Set<Integer> customers = new HashSet<>();
        for (int row : rows) {
            switch (card.indicator()) {
                case NPS -> {
                    int score = books.answers().get(row).score();
                    sum += score >= 9 ? 100 : score <= 6 ? -100 : 0;
                    base++;
                }
                case SATISFACTION -> {
                    sum += books.answers().get(row).score() >= 4 ? 1 : 0;
                    base++;
                }
                case EFFORT -> {
                    sum += books.answers().get(row).score() >= 5 ? 1 : 0;
                    base++;
                }
                case NET_SALES -> {
                    sum += history.cents(row);
                    base = 1;
                }
                case BASKET -> {
                    sum += history.cents(row);
                    base += history.cents(row) > 0 ? 1 : 0;
                }
                case FREQUENCY -> {
                    days.add(List.of(customerOf(history, row), history.day(row)));
                    customers.add(customerOf(history, row));
                    sum = days.size();
                    base = customers.size();
                }
                case RETENTION, CHURN -> {
                    boolean came = visitsIn(visits, row, period) > 0;
                    sum += came == (card.indicator() == Indicator.RETENTION) ? 1 : 0;
                    base++;
                }
                case REPEAT_PURCHASE -> {
                    sum += visitsIn(visits, row, period) >= 2 ? 1 : 0;
                    base++;
                }
                case RETENTION_COST -> {
                    Cost cost = books.costs().get(row);
                    sum += Math.round(cost.amountCents() * cost.retentionShare());
                    base = card.terms().get(1).amount();
                }
                case LIFETIME_VALUE, PROGRAMME -> {}
            }
        }
        return base == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / base);
    }

    private static int customerOf(SalesHistory history, int ticket) {
        int customer = 0;
        while (history.ticketsUntil(customer) <= ticket) {
            customer++;
        }
        return customer;
    }

    private static int visitsIn(Visits visits, int customer, Period period) {
        return visits.asOf(period.lastEpochDay()).visitCount(customer)
                - visits.asOf(period.firstEpochDay() - 1).visitCount(customer);
    }

    @Test
    void theCardOfTheDemoShopSpeaksBothLanguages() {
        Books demo = ShopFiles.demo().books();
        IdentityCards cards =
                new IdentityCards(demo, dashboard(demo, Optional.empty()).orElseThrow(), 1);
        for (Locale language : Texts.LANGUAGES) {
            CardWords words = new CardWords(Texts.of(language), new Formats(language, Currency.getInstance("EUR")));
            for (Indicator indicator : Indicator.values()) {
                CardText card = words.of(cards.of(indicator));
                assertThat(card.formula().contains("="))
                        .as("%s %s; the programme has too few members", indicator, language)
                        .isEqualTo(indicator != Indicator.PROGRAMME);
                assertThat(card.formula()).doesNotContain("{");
                assertThat(card.notCounted()).isNotEmpty();
            }
        }

        CardText english = churnIn(Locale.UK, cards);
        assertThat(english.formula())
                .isEqualTo("204 customers who stayed away ÷ 417 customers of the year before = 48.9%");
        assertThat(english.counted()).isEqualTo("Counted: 417 customers of 901 customers.");
        assertThat(english.coverage()).isEqualTo("75% of purchases carry a customer’s name.");
        assertThat(churnIn(Locale.FRANCE, cards).formula())
                .contains("204")
                .contains("417")
                .contains("48,9\u00a0%");
    }

    private static CardText churnIn(Locale language, IdentityCards cards) {
        return new CardWords(Texts.of(language), new Formats(language, Currency.getInstance("EUR")))
                .of(cards.of(Indicator.CHURN));
    }

    @Test
    void fewNamesGreyTheFiguresOnCustomersOnly() {
        SalesHistory.Builder sales = new SalesHistory.Builder(0);
        for (int day = 0; day < 400; day++) {
            sales.add(day % 5 == 0 ? 1 + day % 7 : 0, LocalDate.of(2024, 1, 1).plusDays(day), 1_000, 1_000);
        }
        Books books = new Books(sales.build(), List.of(), List.of(), Map.of());
        IdentityCards cards =
                new IdentityCards(books, dashboard(books, Optional.empty()).orElseThrow(), 1);

        assertThat(cards.of(Indicator.FREQUENCY).tellsOfMinority()).isTrue();
        assertThat(cards.of(Indicator.NET_SALES).tellsOfMinority()).isFalse();
        assertThat(new CardWords(Texts.of(Locale.UK), new Formats(Locale.UK, Currency.getInstance("EUR")))
                        .of(cards.of(Indicator.FREQUENCY))
                        .coverage())
                .startsWith("Only 20%");
    }

    private static Optional<DashboardFigures> dashboard(Books books, Optional<Period> period) {
        return new Dashboard(() -> books, () -> Definitions.DEFAULT, LATER).figures(period, Comparison.PREVIOUS_PERIOD);
    }
}
