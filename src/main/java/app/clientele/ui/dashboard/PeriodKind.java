package app.clientele.ui.dashboard;

import app.clientele.model.Period;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** The lengths of period that the dashboard offers. */
public enum PeriodKind {
    MONTH,
    QUARTER,
    YEAR,
    TWELVE_MONTHS,
    /** From one day to another, as the owner says. */
    CUSTOM;

    /** The period of this kind in which {@code current} ends, or else the books. */
    Period of(Period current, LocalDate lastKnown, Month yearStart) {
        LocalDate last = current.contains(lastKnown) ? lastKnown : current.lastDay();
        return switch (this) {
            case MONTH -> Period.ofMonth(YearMonth.from(last));
            case QUARTER -> Period.ofQuarter(last, yearStart);
            case YEAR -> Period.ofYear(last, yearStart);
            case TWELVE_MONTHS -> Period.twelveMonthsTo(YearMonth.from(last));
            case CUSTOM -> current;
        };
    }
}
