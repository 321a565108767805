package app.clientele.importing;

import app.clientele.importing.finding.MonthTotal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up amounts by month and by currency, never across currencies. */
final class Months {

    private final Map<Key, MonthTotal> totals = new HashMap<>();

    private record Key(YearMonth month, String currency, boolean imported) {}

    void add(LocalDate day, String currency, boolean imported, long cents) {
        Key key = new Key(YearMonth.from(day), currency, imported);
        MonthTotal own = new MonthTotal(key.month(), currency, imported, 1, cents, Math.min(0, cents));
        totals.merge(
                key,
                own,
                (old, one) -> new MonthTotal(
                        old.month(),
                        old.currency(),
                        old.imported(),
                        old.rows() + one.rows(),
                        old.cents() + one.cents(),
                        old.refundsCents() + one.refundsCents()));
    }

    /** What is to be imported first, then by currency and month. */
    List<MonthTotal> list() {
        return totals.values().stream()
                .sorted(Comparator.comparing((MonthTotal total) -> !total.imported())
                        .thenComparing(MonthTotal::currency)
                        .thenComparing(MonthTotal::month))
                .toList();
    }
}
