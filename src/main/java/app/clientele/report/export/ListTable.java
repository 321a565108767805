package app.clientele.report.export;

import app.clientele.text.Formats;
import java.math.BigDecimal;
import java.util.List;

/**
 * Any list of the program as it leaves it: on paper, as CSV, as an Excel workbook. Built by {@link ListColumns}.
 *
 * @param title what the list is, also the name proposed for its file: "Clients"
 * @param note how it was narrowed, one line under the title on paper; empty when it was not
 * @param rows each as long as {@code columns}
 */
public record ListTable(String title, String note, List<Column> columns, List<List<ListCell>> rows) {

    /** The head of a column. Numbers stand at the right; neither they nor days are ever broken into lines. */
    public record Column(String heading, Kind kind) {}

    /** What the cells of a column are, as far as they are known. */
    public enum Kind {
        WORDS,
        NUMBERS,
        DAYS
    }

    public ListTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<ListCell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /** A cell as the owner reads it on paper. */
    public static String shown(ListCell cell, Formats formats) {
        return switch (cell) {
            case ListCell.Text(String text) -> text;
            case ListCell.Amount(BigDecimal value, int decimals) -> formats.decimal(value.doubleValue(), decimals);
            case ListCell.Money(long cents) -> formats.money(cents);
            case ListCell.Share(BigDecimal fraction) -> formats.percent(fraction.doubleValue());
            case ListCell.Day(var day) -> formats.day(day);
            case ListCell.Nothing() -> Formats.NO_VALUE;
        };
    }
}
