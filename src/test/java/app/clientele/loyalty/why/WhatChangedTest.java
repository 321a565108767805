package app.clientele.loyalty.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.clientele.loyalty.Comparison;
import app.clientele.loyalty.Dashboard;
import app.clientele.loyalty.DashboardFigures;
import app.clientele.loyalty.Indicator;
import app.clientele.metrics.Definitions;
import app.clientele.metrics.ShopFiles;
import app.clientele.model.Books;
import app.clientele.model.Period;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatChangedTest {

    private static final Books DEMO = ShopFiles.demo().books();

    @ParameterizedTest
    @EnumSource(Comparison.class)
    void reasonsExplainTheVeryChangesOfTheTiles(Comparison comparison) {
        for (int month = 1; month <= 12; month++) {
            DashboardFigures figures =
                    figures("2027-01-01", Optional.of(Period.ofMonth(YearMonth.of(2024, month))), comparison);
            assertAgree(figures);
        }
        assertAgree(figures("2027-01-01", Optional.of(Period.ofYear(2024)), comparison));
    }

    /** In the middle of a month its days are compared with as many of the month before. */
    @ParameterizedTest
    @ValueSource(strings = {"2024-11-10", "2024-03-31", "2024-12-17"})
    void aRunningMonthIsExplainedToo(String today) {
        assertAgree(figures(
                today,
                Optional.of(Period.ofMonth(YearMonth.from(LocalDate.parse(today)))),
                Comparison.PREVIOUS_PERIOD));
    }

    private static void assertAgree(DashboardFigures figures) {
        WhatChanged reasons = WhatChanged.of(DEMO, figures);
        assertThat(reasons.sales().map(it -> (double) it.differenceCents()))
                .isEqualTo(figures.measure(Indicator.NET_SALES).change().map(it -> it.difference()));
        assertThat(reasons.retention().flatMap(it -> it.change()))
                .isEqualTo(figures.measure(Indicator.RETENTION).change());
        assertThat(reasons.score().flatMap(it -> it.change()))
                .isEqualTo(figures.measure(Indicator.NPS).change());
    }

    /** Sales of the demo shop grew by half; its retention did not move more than chance. */
    @Test
    void theYearOfTheDemoShopIsExplainedInASentence() {
        DashboardFigures figures = figures("2027-01-01", Optional.of(Period.ofYear(2024)), Comparison.PREVIOUS_PERIOD);
        WhatChanged reasons = WhatChanged.of(DEMO, figures);
        ChangeSentences words = new ChangeSentences(
                Texts.of(Locale.UK), new Formats(Locale.UK, Currency.getInstance("EUR")), id -> "C" + id);

        assertThat(reasons.sales().flatMap(words::sales).orElseThrow()).startsWith("Sales +€29,793: more customers +€");
        assertThat(reasons.retention().orElseThrow().parts().parts().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(
                        figures.measure(Indicator.RETENTION)
                                .change()
                                .orElseThrow()
                                .difference(),
                        within(1e-12));
    }

    private static DashboardFigures figures(String today, Optional<Period> period, Comparison comparison) {
        Clock clock = Clock.fixed(LocalDate.parse(today).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Books known = DEMO;
        return new Dashboard(() -> known, () -> Definitions.DEFAULT, clock)
                .figures(period, comparison)
                .orElseThrow();
    }
}
