package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.Drafting.Ignored;
import app.clientele.importing.Drafting.Rejected;
import app.clientele.importing.Drafting.Verdict;
import app.clientele.importing.column.DateReading;
import app.clientele.importing.column.NumberReading;
import app.clientele.importing.finding.MonthTotal;
import app.clientele.importing.finding.TotalCheck;
import app.clientele.importing.sheet.Row;
import app.clientele.model.Cost;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a list of expenses into costs of keeping and winning customers. */
final class CostsDrafting implements Drafting.Kind {

    private final Columns columns;
    private final ColumnReadings readings;
    private final Drafting drafting;
    private final Totals totals;
    private final List<CostDraft> costs = new ArrayList<>();

    CostsDrafting(ColumnReadings readings, Drafting drafting) {
        this.columns = readings.columns();
        this.readings = readings;
        this.drafting = drafting;
        this.totals = new Totals(columns);
    }

    @Override
    public @Nullable Verdict take(Row row) {
        String total = totals.label(row);
        if (total != null && !drafting.isBroughtBack(row)) {
            totals.check(
                    row,
                    total,
                    readings.number(AMOUNT).read(columns.cell(row, AMOUNT)).value());
            return new Ignored(total, "total-row");
        }
        Verdict width = drafting.width(row);
        if (width != null) {
            return width;
        }
        DateReading.Read date = readings.date(DATE).read(columns.cell(row, DATE));
        if (date.day() == null) {
            return new Rejected(DATE, columns.text(row, DATE), date.reason() == null ? "unreadable" : date.reason());
        }
        String category = columns.text(row, COST_CATEGORY);
        Cost.Kind kind = CostWords.kind(category);
        if (kind == null) {
            return new Rejected(COST_CATEGORY, category, "unknown-cost-category");
        }
        NumberReading.Read amount = readings.number(AMOUNT).read(columns.cell(row, AMOUNT));
        BigDecimal value = amount.value();
        if (value == null) {
            String reason = amount.reason() == null ? "missing-amount" : amount.reason();
            return new Rejected(AMOUNT, columns.text(row, AMOUNT), reason);
        }
        totals.add(NumberReading.cents(value));
        costs.add(new CostDraft(
                row.number(), date.day(), kind, drafting.shared(columns.text(row, LABEL)), NumberReading.cents(value)));
        return null;
    }

    @Override
    public List<MonthTotal> months(String currency) {
        Months months = new Months();
        costs.forEach(cost -> months.add(cost.day(), currency, true, cost.amountCents()));
        return months.list();
    }

    @Override
    public List<TotalCheck> totals() {
        return totals.checks();
    }

    @Override
    public Drafts drafts() {
        return new Drafts.CostRows(costs);
    }
}
