package app.clientele.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.clientele.metrics.Definitions;
import app.clientele.metrics.ShopFiles;
import app.clientele.model.Books;
import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DashboardTest {

    private static final Books DEMO = ShopFiles.demo().books();
    private static final Period OCTOBER = Period.ofMonth(YearMonth.of(2026, 10));

    private final SalesHistory.Builder sales = new SalesHistory.Builder(16);
    private final List<SurveyAnswer> answers = new ArrayList<>();

    @Test
    void emptyBooksHaveNoFigures() {
        assertThat(figures("2026-11-22", Optional.empty())).isEmpty();
    }

    @Test
    void theFiguresOfTheDemoShopAreThoseOfItsExpectedFile() {
        DashboardFigures figures = of(DEMO, "2026-11-22", Optional.empty()).orElseThrow();

        assertThat(figures.period()).isEqualTo(Period.ofYear(2024));
        assertThat(figures.compared()).contains(Period.ofYear(2023));
        assertThat(figures.salesUntil()).isEmpty();
        Measure churn = figures.measure(Indicator.CHURN);
        assertThat(churn.count()).isEqualTo(204);
        assertThat(churn.base()).isEqualTo(417);
        assertThat(churn.interval95().orElseThrow().low()).isCloseTo(0.44154776746044755, within(1e-9));
        assertThat(figures.measure(Indicator.NET_SALES).value()).hasValue(8_924_007);
        assertThat(figures.measure(Indicator.BASKET).value().orElseThrow()).isCloseTo(3165.664, within(0.001));
        assertThat(figures.measure(Indicator.REPEAT_PURCHASE).count()).isEqualTo(351);
        assertThat(figures.measure(Indicator.PROGRAMME).value())
                .as("nine members prove nothing")
                .isEmpty();
        assertThat(figures.measure(Indicator.PROGRAMME).count()).isEqualTo(9);
        assertThat(figures.named().value().orElseThrow()).isCloseTo(1 - 0.25399077687123095, within(1e-9));
        assertThat(figures.months()).hasSize(12).allMatch(DashboardFigures.Month::complete);
    }

    @Test
    void aFigureOfTwelveMonthsIsComparedWithTheTwelveBeforeEvenInAMonth() {
        DashboardFigures december = of(DEMO, "2026-11-22", Optional.of(Period.ofMonth(YearMonth.of(2024, 12))))
                .orElseThrow();
        DashboardFigures year =
                of(DEMO, "2026-11-22", Optional.of(Period.ofYear(2024))).orElseThrow();

        for (Indicator indicator : Indicator.values()) {
            if (indicator.isYearly()) {
                assertThat(december.measure(indicator)).as(indicator.name()).isEqualTo(year.measure(indicator));
            }
        }
        assertThat(december.measure(Indicator.CHURN).change()).isPresent();
    }

    @Test
    void theRunningMonthIsComparedWithAsManyDaysOfTheMonthBefore() {
        sell("2026-10-01", 10_00);
        sell("2026-10-10", 20_00);
        sell("2026-10-30", 500_00);
        sell("2026-11-02", 40_00);
        sell("2026-11-10", 30_00);

        DashboardFigures november = figures("2026-11-12", Optional.of(Period.ofMonth(YearMonth.of(2026, 11))))
                .orElseThrow();

        assertThat(november.salesUntil()).contains(LocalDate.of(2026, 11, 10));
        Measure sold = november.measure(Indicator.NET_SALES);
        assertThat(sold.value()).hasValue(70_00);
        assertThat(sold.change().orElseThrow().difference()).isEqualTo(70_00 - 30_00);
        assertThat(sold.series()).as("only the month that is over").hasSize(1);
        assertThat(november.months())
                .extracting(DashboardFigures.Month::complete)
                .containsExactly(true, false);
    }

    @Test
    void aMonthWhoseLastDaysTheShopWasClosedIsOver() {
        sell("2026-09-01", 10_00);
        sell("2026-10-27", 10_00);

        assertThat(figures("2026-11-02", Optional.of(OCTOBER)).orElseThrow().salesUntil())
                .isEmpty();
        assertThat(figures("2026-10-29", Optional.of(OCTOBER)).orElseThrow().salesUntil())
                .contains(LocalDate.of(2026, 10, 27));
    }

    @Test
    void aMonthImportedHalfIsNotOverAlthoughTheCalendarSaysSo() {
        sell("2026-09-01", 10_00);
        sell("2026-10-14", 10_00);

        assertThat(figures("2026-11-20", Optional.of(OCTOBER)).orElseThrow().salesUntil())
                .contains(LocalDate.of(2026, 10, 14));
    }

    @Test
    void nothingIsComparedWithAPeriodBeforeTheBooksBegin() {
        sell("2026-10-03", 10_00);

        DashboardFigures october = figures("2026-11-20", Optional.of(OCTOBER)).orElseThrow();

        assertThat(october.compared()).isEmpty();
        assertThat(october.measures().values()).allMatch(it -> it.change().isEmpty());
    }

    @Test
    void fewAnswersMakeNoScoreAndFewerThanThirtyATendency() {
        answer(SurveyQuestion.NPS, 9, 4);
        answer(SurveyQuestion.CSAT, 5, 5);

        DashboardFigures october = figures("2026-11-20", Optional.of(OCTOBER)).orElseThrow();

        Measure nps = october.measure(Indicator.NPS);
        assertThat(nps.value()).isEmpty();
        assertThat(nps.base()).isEqualTo(4);
        Measure csat = october.measure(Indicator.SATISFACTION);
        assertThat(csat.value()).hasValue(1);
        assertThat(csat.indicative()).isTrue();
    }

    @Test
    void answersOfTheRunningMonthCountAtOnce() {
        sell("2026-10-30", 10_00);
        answer(SurveyQuestion.NPS, 9, 6);
        answers.add(new SurveyAnswer(0, SurveyQuestion.NPS, 0, LocalDate.of(2026, 11, 20), null, ""));

        DashboardFigures figures = figures("2026-11-20", Optional.empty()).orElseThrow();

        assertThat(figures.period()).isEqualTo(Period.twelveMonthsTo(YearMonth.of(2026, 11)));
        assertThat(figures.measure(Indicator.NPS).base()).isEqualTo(7);
        assertThat(figures.measure(Indicator.NET_SALES).value()).hasValue(10_00);
    }

    @Test
    void answersLongAfterTheLastSaleDoNotHideTheSales() {
        sell("2024-12-30", 10_00);
        answers.add(new SurveyAnswer(0, SurveyQuestion.NPS, 9, LocalDate.of(2026, 11, 20), null, ""));

        assertThat(figures("2026-11-20", Optional.empty()).orElseThrow().period())
                .isEqualTo(Period.ofYear(2024));
    }

    @Test
    void aSlipOfThePenIntoTheFutureMovesNothing() {
        sell("2026-10-30", 10_00);
        sell("2062-10-30", 10_00);

        assertThat(figures("2026-11-20", Optional.empty()).orElseThrow().period())
                .isEqualTo(Period.twelveMonthsTo(YearMonth.of(2026, 10)));
    }

    @Test
    void aPeriodAfterAllSalesHasNoSalesRatherThanNone() {
        sell("2026-10-30", 10_00);

        DashboardFigures december = figures("2026-11-20", Optional.of(Period.ofMonth(YearMonth.of(2026, 12))))
                .orElseThrow();

        assertThat(december.measure(Indicator.NET_SALES).value()).isEmpty();
        assertThat(december.named().base()).isZero();
    }

    @Test
    void loyaltyIsATendencyWhileTheBooksDoNotHoldTwoYears() {
        sell("2025-03-01", 10_00);
        sell("2026-10-30", 10_00);

        Measure kept = figures("2026-11-20", Optional.empty()).orElseThrow().measure(Indicator.RETENTION);

        assertThat(kept.value()).hasValue(1);
        assertThat(kept.indicative()).isTrue();
    }

    @Test
    void manyYearsMakeAChartOfThreeYears() {
        sell("2015-01-05", 10_00);
        sell("2026-10-30", 10_00);

        DashboardFigures all = figures(
                        "2026-11-20", Optional.of(Period.ofDays(LocalDate.of(2015, 1, 1), LocalDate.of(2026, 10, 31))))
                .orElseThrow();

        assertThat(all.months()).hasSize(36);
        assertThat(all.months().getLast().month()).isEqualTo(YearMonth.of(2026, 10));
    }

    private void sell(String day, long cents) {
        sales.add(1, LocalDate.parse(day), cents, 1000);
    }

    private void answer(SurveyQuestion question, int score, int times) {
        for (int i = 0; i < times; i++) {
            answers.add(new SurveyAnswer(0, question, score, LocalDate.of(2026, 10, 5), null, ""));
        }
    }

    private Optional<DashboardFigures> figures(String today, Optional<Period> period) {
        return of(new Books(sales.build(), answers, List.of(), Map.of()), today, period);
    }

    private static Optional<DashboardFigures> of(Books books, String today, Optional<Period> period) {
        ZoneId zone = ZoneId.of("Europe/Paris");
        Clock clock =
                Clock.fixed(LocalDate.parse(today).atTime(12, 0).atZone(zone).toInstant(), zone);
        return new Dashboard(() -> books, () -> Definitions.DEFAULT, clock).figures(period, Comparison.PREVIOUS_PERIOD);
    }
}
