package app.clientele.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.loyalty.Indicator;
import app.clientele.metrics.programme.ProgrammeShop;
import app.clientele.model.Goal;
import app.clientele.model.SalesHistory;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import app.clientele.ui.common.MetricReading;
import app.clientele.ui.common.MetricReading.Direction;
import app.clientele.ui.common.MetricReading.Tone;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the dashboard says of every kind of books. */
@SuppressWarnings("NullAway.Init") // JUnit calls open before each test
class DashboardViewModelTest {

    @TempDir
    private Path folder;

    private DashboardDesk desk;

    @BeforeEach
    void open() {
        desk = new DashboardDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anEmptyShopIsNotReady() {
        assertThat(desk.seen().readyProperty().get()).isFalse();
    }

    @Test
    void nothingIsReadBeforeTheScreenIsSeen() {
        desk.books = DashboardDesk.DEMO;
        assertThat(desk.model().readyProperty().get()).isFalse();
    }

    @Test
    void theDemoShopReadsInFrench() {
        desk.books = DashboardDesk.DEMO;
        DashboardViewModel model = desk.seen();

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
        desk.books = DashboardDesk.DEMO;
        desk.locale = Locale.UK;
        DashboardViewModel model = desk.seen();

        assertThat(model.period().comparedNameProperty().get()).isEqualTo("compared with 2023");
        assertThat(reading(model, Indicator.CHURN).value()).isEqualTo("48.9%");
        assertThat(reading(model, Indicator.NET_SALES).value()).isEqualTo("€89,240");
        assertThat(reading(model, Indicator.NET_SALES).trend().orElseThrow().text())
                .isEqualTo("+€29,793 against 2023");
    }

    @Test
    void anEffectThatCannotBeToldFromNoneSaysSo() {
        desk.books = ProgrammeShop.of(1, 0, ProgrammeShop.Joining.BY_CHANCE).books();

        assertThat(reading(desk.seen(), Indicator.PROGRAMME).lines().stream().map(DashboardViewModelTest::plain))
                .contains("effet incertain : peut-être aucun");
    }

    @Test
    void moneyIsWrittenInTheShopsCurrency() {
        desk.books = DashboardDesk.DEMO;
        desk.locale = Locale.UK;
        desk.currency = "GBP";
        DashboardViewModel model = desk.seen();

        assertThat(reading(model, Indicator.NET_SALES).value()).isEqualTo("£89,240");
        assertThat(model.monthsTitleProperty().get()).endsWith("net sales in £");
    }

    @Test
    void oneSaleGivesItsFiguresAndSaysWhatTheOthersNeed() {
        desk.books = DashboardDesk.books(
                new SalesHistory.Builder(1).add(1, LocalDate.of(2026, 10, 30), 12_50, 1000), List.of());
        DashboardViewModel model = desk.seen();

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
        desk.books = DashboardDesk.books(new SalesHistory.Builder(1), answers(9, 4));
        MetricReading nps = reading(desk.seen(), Indicator.NPS);

        assertThat(nps.value()).isEqualTo("–");
        assertThat(nps.lines().stream().map(DashboardViewModelTest::plain))
                .containsExactly("4 réponses : il en faut 5 pour un score");
    }

    @Test
    void someAnswersAreATendency() {
        desk.books = DashboardDesk.books(new SalesHistory.Builder(1), answers(9, 12));
        MetricReading nps = reading(desk.seen(), Indicator.NPS);

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
        desk.books = DashboardDesk.books(new SalesHistory.Builder(1), answers);
        DashboardViewModel model = desk.seen();
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
        desk.books = DashboardDesk.books(sales, List.of());

        MetricReading.Trend trend =
                reading(desk.seen(), Indicator.CHURN).trend().orElseThrow();
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
        desk.books = DashboardDesk.books(sales, List.of());
        desk.today = "2026-11-03";
        DashboardViewModel model = desk.seen();
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
        desk.books = DashboardDesk.books(
                new SalesHistory.Builder(1).add(0, LocalDate.of(2026, 10, 30), 12_50, 1000), List.of());
        DashboardViewModel model = desk.seen();

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
        desk.books = DashboardDesk.books(sales, List.of());

        assertThat(plain(desk.seen().coverageTextProperty().get())).startsWith("Seulement 25 % des achats");
    }

    @Test
    void hugeAmountsAreGroupedAndHaveARoundCeiling() {
        SalesHistory.Builder sales = new SalesHistory.Builder(10);
        sales.add(1, LocalDate.of(2024, 12, 30), 900_000_000_000_00L, 1000);
        sales.add(1, LocalDate.of(2025, 12, 30), 900_000_000_000_00L, 1000);
        desk.books = DashboardDesk.books(sales, List.of());
        DashboardViewModel model = desk.seen();

        assertThat(plain(reading(model, Indicator.NET_SALES).value())).isEqualTo("900 000 000 000 €");
        MetricReading value = reading(model, Indicator.LIFETIME_VALUE);
        assertThat(plain(value.dial().orElseThrow().highest())).isEqualTo("10 000 000 000 000 €");
        assertThat(value.dial().orElseThrow().position().orElseThrow()).isBetween(0.8, 1.0);
    }

    @Test
    void aGoalIsSaidUnderItsFigureAndMarkedOnTheGauge() {
        desk.books = DashboardDesk.DEMO;
        desk.goals = Map.of(
                Indicator.CHURN,
                new Goal("CHURN", OptionalDouble.of(0.6), 0.4, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31)));
        MetricReading churn = reading(desk.seen(), Indicator.CHURN);

        assertThat(plain(churn.lines().getLast())).isEqualTo("Objectif : 40,0 % fin décembre 2025, dans les temps");
        assertThat(churn.dial().orElseThrow().goal()).hasValue(0.4);
    }

    @Test
    void aClearChangeOfSalesIsExplainedInParts() {
        desk.books = DashboardDesk.DEMO;

        assertThat(plain(desk.seen().changedProperty().get().getFirst())).startsWith("Ventes +29 793 €");
    }

    @Test
    void segmentsNeedEnoughCustomers() {
        desk.books = DashboardDesk.DEMO;
        assertThat(desk.seen().segmentsProperty().get().rows()).isNotEmpty();
        desk.books = DashboardDesk.books(
                new SalesHistory.Builder(1).add(1, LocalDate.of(2026, 10, 30), 12_50, 1000), List.of());
        assertThat(desk.seen().segmentsProperty().get().rows()).isEmpty();
    }

    @Test
    void aSaveMovesTheFiguresAndThePeriodThatNobodyChose() {
        desk.books = DashboardDesk.books(new SalesHistory.Builder(1), answers(9, 5));
        DashboardViewModel model = desk.seen();
        assertThat(model.period().nameProperty().get()).isEqualTo("nov. 25 – oct. 26");

        List<SurveyAnswer> more = new ArrayList<>(answers(9, 5));
        more.add(answer("2026-11-20", 0));
        desk.books = DashboardDesk.books(new SalesHistory.Builder(1), more);
        desk.changes.fire();

        assertThat(model.period().nameProperty().get()).isEqualTo("déc. 25 – nov. 26");
        assertThat(reading(model, Indicator.NPS).value()).isEqualTo("+67");
    }

    private static MetricReading reading(DashboardViewModel model, Indicator indicator) {
        return model.readingProperty(indicator).get();
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
