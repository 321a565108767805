package app.clientele.ui.dashboard;

import app.clientele.model.Period;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.time.YearMonth;

/** Names periods as a person would. */
record PeriodWords(Texts texts, Formats formats) {

    /** "octobre 2026", "4e trimestre 2026", "2026", "nov. 25 – oct. 26", "03/10/2026 – 12/10/2026". */
    String name(Period period) {
        YearMonth month = YearMonth.from(period.start());
        if (period.equals(Period.ofMonth(month))) {
            return formats.month(month);
        }
        if (period.equals(Period.ofYear(month.getYear()))) {
            return String.valueOf(month.getYear());
        }
        if (period.equals(Period.ofQuarter(period.start()))) {
            return texts.get("dashboard.quarter", (month.getMonthValue() + 2) / 3, String.valueOf(month.getYear()));
        }
        return period.isWholeMonths()
                ? texts.get(
                        "dashboard.span",
                        formats.shortMonth(month),
                        formats.shortMonth(YearMonth.from(period.lastDay())))
                : texts.get("dashboard.span", formats.day(period.start()), formats.day(period.lastDay()));
    }
}
