package app.clientele.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.loyalty.Comparison;
import app.clientele.loyalty.Dashboard;
import app.clientele.loyalty.Goals;
import app.clientele.loyalty.Indicator;
import app.clientele.loyalty.why.FigureCards;
import app.clientele.metrics.Definitions;
import app.clientele.metrics.ShopFiles;
import app.clientele.metrics.programme.ProgrammeShop;
import app.clientele.model.Books;
import app.clientele.model.Goal;
import app.clientele.model.SalesHistory;
import app.clientele.model.ShopProfile;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import app.clientele.settings.Settings;
import app.clientele.store.Database;
import app.clientele.store.GoalStore;
import app.clientele.text.Texts;
import app.clientele.ui.Counter.Visited;
import app.clientele.ui.ScriptedDialogs;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.MetricReading;
import app.clientele.ui.common.MetricReading.Direction;
import app.clientele.ui.common.MetricReading.Tone;
import app.clientele.ui.common.Notices;
import app.clientele.ui.common.UndoStack;
import app.clientele.ui.common.UndoableWork;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DashboardViewModelTest {

    private static final Books DEMO = ShopFiles.demo().books();
    private static final Books EMPTY = books(new SalesHistory.Builder(1), List.of());

    @TempDir
    private Path folder;

    private final Changes changes = new Changes(Runnable::run);
    private Books books = EMPTY;
    private Map<Indicator, Goal> goals = Map.of();
    private Database database;
    private String today = "2026-11-22";
    private Locale locale = Locale.FRANCE;
    private String currency = "EUR";

    @BeforeEach
    void open() {
        database = Database.open(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anEmptyShopIsNotReady() {
        assertThat(seen().readyProperty().get()).isFalse();
    }

    @Test
    void nothingIsReadBeforeTheScreenIsSeen() {
        books = DEMO;
        assertThat(model().readyProperty().get()).isFalse();
    }

    @Test
    void theDemoShopReadsInFrench() {
        books = DEMO;
        DashboardViewModel model = seen();

        assertThat(model.period().nameProperty().get()).isEqualTo("2024");
        assertThat(model.period().comparedNameProperty().get()).isEqualTo("comparé à 2023");
        assertThat(plain(model.coverageTextProperty().get())).startsWith("75 % des achats portent le nom d’un client");
        MetricReading churn = reading(model, Indicator.CHURN);
        assertThat(plain(churn.value())).isEqualTo("48,9 %");
        assertThat(churn.lines().stream().map(DashboardViewModelTest::plain))
                .containsExactly("entre 44,2 % et 53,7 %", "204 sur 417 clients, en 12 mois");
        assertThat(plain(churn.inWords()))
                .isEqualTo("Clients perdus (attrition): 48,9 %, entre 44,2 % et 53,7 %,"
                        + " 204 sur 417 clients, en 12 mois, changement incertain");
        assertThat(plain(reading(model, Indicator.NET_SALES).value())).isEqualTo("89 240 €");
        assertThat(reading(model, Indicator.NET_SALES).series()).hasSize(12);
        assertThat(model.monthPointsProperty().get()).hasSize(12);
        assertThat(model.cohortsProperty().get().rows()).hasSize(13);
    }

    @Test
    void theDemoShopReadsInEnglish() {
        books = DEMO;
        locale = Locale.UK;
        DashboardViewModel model = seen();

        assertThat(model.period().comparedNameProperty().get()).isEqualTo("compared with 2023");
        assertThat(reading(model, Indicator.CHURN).value()).isEqualTo("48.9%");
        assertThat(reading(model, Indicator.NET_SALES).value()).isEqualTo("€89,240");
        assertThat(reading(model, Indicator.NET_SALES).trend().orElseThrow().text())
                .isEqualTo("+€29,793 against 2023");
    }

    @Test
    void anEffectThatCannotBeToldFromNoneSaysSo() {
        books = ProgrammeShop.of(1, 0, ProgrammeShop.Joining.BY_CHANCE).books();

        assertThat(reading(seen(), Indicator.PROGRAMME).lines().stream().map(DashboardViewModelTest::plain))
                .contains("effet incertain : peut-être aucun");
    }

    @Test
    void moneyIsWrittenInTheShopsCurrency() {
        books = DEMO;
        locale = Locale.UK;
        currency = "GBP";
        DashboardViewModel model = seen();

        assertThat(reading(model, Indicator.NET_SALES).value()).isEqualTo("£89,240");
        assertThat(model.monthsTitleProperty().get()).endsWith("net sales in £");
    }

    @Test
    void oneSaleGivesItsFiguresAndSaysWhatTheOthersNeed() {
        books = books(new SalesHistory.Builder(1).add(1, LocalDate.of(2026, 10, 30), 12_50, 1000), List.of());
        DashboardViewModel model = seen();

        assertThat(model.period().nameProperty().get()).isEqualTo("nov. 25 – oct. 26");
        assertThat(model.period().comparedNameProperty().get()).startsWith("pas de données plus anciennes");
        assertThat(plain(reading(model, Indicator.BASKET).value())).isEqualTo("12,50 €");
        assertThat(reading(model, Indicator.BASKET).lines()).containsExactly("1 achat");
        MetricReading churn = reading(model, Indicator.CHURN);
        assertThat(churn.value()).isEqualTo("–");
        assertThat(churn.lines()).containsExactly("Il faut plus d’un an de ventes avec le nom du client.");
        assertThat(churn.dial().orElseThrow().position()).isEmpty();
        assertThat(churn.trend()).isEmpty();
        assertThat(reading(model, Indicator.RETENTION_COST).lines())
                .containsExactly("Aucun coût de fidélisation enregistré en 12 mois.");
        assertThat(model.cohortsProperty().get()).isEqualTo(CohortRows.NONE);
    }

    @Test
    void fewAnswersAreCountedAndNotScored() {
        books = books(new SalesHistory.Builder(1), answers(9, 4));
        MetricReading nps = reading(seen(), Indicator.NPS);

        assertThat(nps.value()).isEqualTo("–");
        assertThat(nps.lines().stream().map(DashboardViewModelTest::plain))
                .containsExactly("4 réponses : il en faut 5 pour un score");
    }

    @Test
    void someAnswersAreATendency() {
        books = books(new SalesHistory.Builder(1), answers(9, 12));
        MetricReading nps = reading(seen(), Indicator.NPS);

        assertThat(nps.value()).isEqualTo("+100");
        assertThat(plain(String.join(" | ", nps.lines())))
                .isEqualTo("exceptionnel | entre +54 et +100 | 12 réponses | peu de réponses : indicatif");
    }

    @Test
    void aClearChangeHasAnArrowAndAWord() {
        List<SurveyAnswer> answers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            answers.add(answer("2026-09-10", 2));
            answers.add(answer("2026-10-10", 10));
        }
        books = books(new SalesHistory.Builder(1), answers);
        DashboardViewModel model = seen();
        model.period().kindProperty().set(PeriodKind.MONTH);

        MetricReading.Trend trend = reading(model, Indicator.NPS).trend().orElseThrow();
        assertThat(trend.direction()).isEqualTo(Direction.UP);
        assertThat(trend.tone()).isEqualTo(Tone.GOOD);
        assertThat(trend.text()).isEqualTo("en hausse de 200 points par rapport à septembre 2026");
    }

    @Test
    void moreLostCustomersAreBadNews() {
        SalesHistory.Builder sales = new SalesHistory.Builder(1000);
        for (long customer = 1; customer <= 200; customer++) {
            sales.add(customer, LocalDate.of(2023, 1, 5), 1000, 1000);
            sales.add(customer, LocalDate.of(2024, 3, 1), 1000, 1000);
        }
        sales.add(1, LocalDate.of(2025, 12, 30), 1000, 1000);
        books = books(sales, List.of());

        MetricReading.Trend trend = reading(seen(), Indicator.CHURN).trend().orElseThrow();
        assertThat(trend.direction()).isEqualTo(Direction.UP);
        assertThat(trend.tone()).isEqualTo(Tone.BAD);
        assertThat(trend.text()).isEqualTo("en hausse de 99,5 points en un an");
    }

    @Test
    void theRunningMonthIsSaidMarkedAndLeftOutOfTheLines() {
        SalesHistory.Builder sales = new SalesHistory.Builder(100);
        for (int day = 1; day <= 30; day++) {
            sales.add(day, LocalDate.of(2026, 10, day), 1000, 1000);
        }
        sales.add(1, LocalDate.of(2026, 11, 2), 1000, 1000);
        books = books(sales, List.of());
        today = "2026-11-03";
        DashboardViewModel model = seen();
        model.period().kindProperty().set(PeriodKind.MONTH);

        assertThat(model.period().nameProperty().get()).isEqualTo("novembre 2026");
        assertThat(model.coverageTextProperty().get())
                .startsWith("Ventes connues jusqu’au 2 novembre 2026, comparées à autant de jours.");
        assertThat(plain(reading(model, Indicator.NET_SALES)
                        .trend()
                        .orElseThrow()
                        .text()))
                .as("10 € in two days against 20 € in the first two of October")
                .isEqualTo("−10 € par rapport à octobre 2026");
        assertThat(reading(model, Indicator.NET_SALES).series()).hasSize(1);
        MonthPoint november = model.monthPointsProperty().get().getLast();
        assertThat(november.complete()).isFalse();
        assertThat(plain(november.salesText())).isEqualTo("novembre 2026 (mois en cours) : 10 €");
        CohortRows.Row october = model.cohortsProperty().get().rows().getFirst();
        assertThat(october.cells()).extracting(CohortRows.Cell::running).containsExactly(true);
    }

    @Test
    void withoutNamesTheScreenSaysThatNobodyCanBeFollowed() {
        books = books(new SalesHistory.Builder(1).add(0, LocalDate.of(2026, 10, 30), 12_50, 1000), List.of());
        DashboardViewModel model = seen();

        assertThat(model.coverageTextProperty().get()).startsWith("Aucun achat ne porte le nom d’un client");
        assertThat(reading(model, Indicator.REPEAT_PURCHASE).value()).isEqualTo("–");
        assertThat(plain(reading(model, Indicator.NET_SALES).value())).isEqualTo("13 €");
    }

    @Test
    void fewNamesAreAMinority() {
        SalesHistory.Builder sales = new SalesHistory.Builder(10);
        for (int i = 0; i < 4; i++) {
            sales.add(i == 0 ? 1 : 0, LocalDate.of(2026, 10, 30), 1000, 1000);
        }
        books = books(sales, List.of());

        assertThat(plain(seen().coverageTextProperty().get())).startsWith("Seulement 25 % des achats");
    }

    @Test
    void hugeAmountsAreGroupedAndHaveARoundCeiling() {
        SalesHistory.Builder sales = new SalesHistory.Builder(10);
        sales.add(1, LocalDate.of(2024, 12, 30), 900_000_000_000_00L, 1000);
        sales.add(1, LocalDate.of(2025, 12, 30), 900_000_000_000_00L, 1000);
        books = books(sales, List.of());
        DashboardViewModel model = seen();

        assertThat(plain(reading(model, Indicator.NET_SALES).value())).isEqualTo("900 000 000 000 €");
        MetricReading value = reading(model, Indicator.LIFETIME_VALUE);
        assertThat(plain(value.dial().orElseThrow().highest())).isEqualTo("10 000 000 000 000 €");
        assertThat(value.dial().orElseThrow().position().orElseThrow()).isBetween(0.8, 1.0);
    }

    @Test
    void theArrowsStepByThePeriodAndStopWhereTheBooksEnd() {
        books = DEMO;
        DashboardViewModel model = seen();

        assertThat(model.period().lastProperty().get()).isTrue();
        model.period().earlier();
        assertThat(model.period().nameProperty().get()).isEqualTo("2023");
        assertThat(model.period().lastProperty().get()).isFalse();
        model.period().earlier();
        assertThat(model.period().nameProperty().get()).isEqualTo("2022");
        assertThat(model.period().firstProperty().get()).isTrue();
        assertThat(model.period().comparedNameProperty().get()).startsWith("pas de données plus anciennes");
        model.period().later();
        assertThat(model.period().nameProperty().get()).isEqualTo("2023");
    }

    @Test
    void eachLengthOfPeriodHasItsName() {
        books = DEMO;
        DashboardViewModel model = seen();

        model.period().kindProperty().set(PeriodKind.QUARTER);
        assertThat(model.period().nameProperty().get()).isEqualTo("4e trimestre 2024");
        model.period().kindProperty().set(PeriodKind.MONTH);
        assertThat(model.period().nameProperty().get()).isEqualTo("décembre 2024");
        model.period().comparisonProperty().set(Comparison.SAME_PERIOD_LAST_YEAR);
        assertThat(model.period().comparedNameProperty().get()).isEqualTo("comparé à décembre 2023");
        model.period().earlier();
        model.period().kindProperty().set(PeriodKind.TWELVE_MONTHS);
        assertThat(model.period().nameProperty().get()).isEqualTo("déc. 23 – nov. 24");
        model.period().kindProperty().set(PeriodKind.YEAR);
        assertThat(model.period().nameProperty().get()).isEqualTo("2024");
    }

    @Test
    void thePeriodIsRememberedAndStillFollowsTheBooks() {
        books = DEMO;
        DashboardViewModel model = seen();
        model.period().kindProperty().set(PeriodKind.QUARTER);
        model.period().comparisonProperty().set(Comparison.SAME_PERIOD_LAST_YEAR);
        model.period().earlier();

        DashboardViewModel next = seen();
        assertThat(next.period().nameProperty().get()).isEqualTo("4e trimestre 2024");
        assertThat(next.period().comparedNameProperty().get()).isEqualTo("comparé à 4e trimestre 2023");
    }

    @Test
    void chosenDatesAreRemembered() {
        books = DEMO;
        DashboardViewModel model = seen();
        model.period().kindProperty().set(PeriodKind.CUSTOM);
        model.period().from().textProperty().set("03/10/2024");
        model.period().to().textProperty().set("12/10/2024");
        model.period().showDays();

        assertThat(seen().period().nameProperty().get()).isEqualTo("03/10/2024 – 12/10/2024");
    }

    @Test
    void aGoalIsSaidUnderItsFigureAndMarkedOnTheGauge() {
        books = DEMO;
        goals = Map.of(
                Indicator.CHURN,
                new Goal("CHURN", OptionalDouble.of(0.6), 0.4, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31)));
        MetricReading churn = reading(seen(), Indicator.CHURN);

        assertThat(plain(churn.lines().getLast())).isEqualTo("Objectif : 40,0 % fin décembre 2025, dans les temps");
        assertThat(churn.dial().orElseThrow().goal()).hasValue(0.4);
    }

    @Test
    void aClearChangeOfSalesIsExplainedInParts() {
        books = DEMO;

        assertThat(plain(seen().changedProperty().get().getFirst())).startsWith("Ventes +29 793 €");
    }

    @Test
    void segmentsNeedEnoughCustomers() {
        books = DEMO;
        assertThat(seen().segmentsProperty().get().rows()).isNotEmpty();
        books = books(new SalesHistory.Builder(1).add(1, LocalDate.of(2026, 10, 30), 12_50, 1000), List.of());
        assertThat(seen().segmentsProperty().get().rows()).isEmpty();
    }

    @Test
    void chosenDatesAreShownUnlessTheyCross() {
        books = DEMO;
        DashboardViewModel model = seen();
        model.period().kindProperty().set(PeriodKind.CUSTOM);
        model.period().from().textProperty().set("03/10/2024");
        model.period().to().textProperty().set("12/10/2024");
        model.period().showDays();
        assertThat(model.period().nameProperty().get()).isEqualTo("03/10/2024 – 12/10/2024");
        assertThat(model.period().comparedNameProperty().get()).isEqualTo("comparé à 23/09/2024 – 02/10/2024");

        model.period().to().textProperty().set("01/10/2024");
        model.period().showDays();
        assertThat(model.period().daysErrorProperty().get()).startsWith("Le premier jour vient après le dernier");
        assertThat(model.period().nameProperty().get()).isEqualTo("03/10/2024 – 12/10/2024");

        model.period().to().textProperty().set("31/31/2024");
        model.period().showDays();
        assertThat(model.period().to().errorProperty().get()).isNotEmpty();
    }

    @Test
    void aSaveMovesTheFiguresAndThePeriodThatNobodyChose() {
        books = books(new SalesHistory.Builder(1), answers(9, 5));
        DashboardViewModel model = seen();
        assertThat(model.period().nameProperty().get()).isEqualTo("nov. 25 – oct. 26");

        List<SurveyAnswer> more = new ArrayList<>(answers(9, 5));
        more.add(answer("2026-11-20", 0));
        books = books(new SalesHistory.Builder(1), more);
        changes.fire();

        assertThat(model.period().nameProperty().get()).isEqualTo("déc. 25 – nov. 26");
        assertThat(reading(model, Indicator.NPS).value()).isEqualTo("+67");
    }

    private DashboardViewModel seen() {
        DashboardViewModel model = model();
        model.seenProperty().set(true);
        return model;
    }

    private DashboardViewModel model() {
        ZoneId zone = ZoneId.of("Europe/Paris");
        Clock clock =
                Clock.fixed(LocalDate.parse(today).atTime(12, 0).atZone(zone).toInstant(), zone);
        Background background = Background.sameThread(failure -> {
            throw new AssertionError(failure);
        });
        Texts texts = Texts.of(locale);
        FigureCards cards = new FigureCards(() -> books, () -> Definitions.DEFAULT, Map::of);
        return new DashboardViewModel(
                new Dashboard(() -> books, () -> Definitions.DEFAULT, clock),
                () -> ShopProfile.DEFAULT.withCurrency(Currency.getInstance(currency)),
                () -> goals,
                cards,
                new PeriodViewModel(new Settings(folder), texts, clock),
                new IdentityCardViewModel(
                        cards,
                        new Goals(new GoalStore(database)),
                        background,
                        new UndoableWork(background, new Notices(new UndoStack()), new ScriptedDialogs(), texts),
                        new Visited(),
                        texts,
                        clock),
                background,
                changes,
                texts);
    }

    private static MetricReading reading(DashboardViewModel model, Indicator indicator) {
        return model.readingProperty(indicator).get();
    }

    private static Books books(SalesHistory.Builder sales, List<SurveyAnswer> answers) {
        return new Books(sales.build(), answers, List.of(), Map.of());
    }

    private static List<SurveyAnswer> answers(int score, int times) {
        return Collections.nCopies(times, answer("2026-10-05", score));
    }

    private static SurveyAnswer answer(String day, int score) {
        return new SurveyAnswer(0, SurveyQuestion.NPS, score, LocalDate.parse(day), null, "");
    }

    /** With ordinary spaces, which a reader of this file can tell apart from none. */
    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
