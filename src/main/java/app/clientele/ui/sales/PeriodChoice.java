package app.clientele.ui.sales;

import app.clientele.model.Period;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A span of days that the list can be narrowed to.
 *
 * @param period empty for all days
 */
record PeriodChoice(String label, Optional<Period> period) {

    static PeriodChoice all(Texts texts) {
        return new PeriodChoice(texts.get("sales.period.all"), Optional.empty());
    }

    /** All days, this month and the last one, and every year of the books, the latest first. */
    static List<PeriodChoice> of(Optional<Period> books, LocalDate today, Formats formats, Texts texts) {
        YearMonth month = YearMonth.from(today);
        List<PeriodChoice> choices = new ArrayList<>();
        choices.add(all(texts));
        for (YearMonth recent : List.of(month, month.minusMonths(1))) {
            choices.add(new PeriodChoice(formats.month(recent), Optional.of(Period.ofMonth(recent))));
        }
        books.ifPresent(span -> {
            for (int year = span.lastDay().getYear(); year >= span.start().getYear(); year--) {
                choices.add(new PeriodChoice(String.valueOf(year), Optional.of(Period.ofYear(year))));
            }
        });
        return choices;
    }
}
