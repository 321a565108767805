package app.clientele.report.export;

import app.clientele.report.export.ListTable.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * The columns of a list, added from left to right, and how each reads its cell from a row:
 *
 * <pre>{@code
 * new ListColumns<CustomerRow>()
 *         .text("Name", row -> row.customer().displayName())
 *         .whole("Visits", CustomerRow::visits)
 *         .money("Sales", row -> row.netCents())
 *         .table("Customers", "At risk", rows);
 * }</pre>
 */
public final class ListColumns<R> {

    private final List<ListTable.Column> columns = new ArrayList<>();
    private final List<Function<R, ListCell>> cells = new ArrayList<>();

    /** Words; an empty text is no value. */
    public ListColumns<R> text(String heading, Function<R, String> text) {
        return column(heading, Kind.WORDS, row -> {
            String words = text.apply(row);
            return words.isEmpty() ? ListCell.NOTHING : new ListCell.Text(words);
        });
    }

    public ListColumns<R> day(String heading, Function<R, Optional<LocalDate>> day) {
        return column(
                heading,
                Kind.DAYS,
                row -> day.apply(row).<ListCell>map(ListCell.Day::new).orElse(ListCell.NOTHING));
    }

    /** Whole numbers: counts, ranks, points. */
    public ListColumns<R> whole(String heading, ToLongFunction<R> number) {
        return column(
                heading, Kind.NUMBERS, row -> new ListCell.Amount(BigDecimal.valueOf(number.applyAsLong(row)), 0));
    }

    /** Numbers shown with {@code decimals} decimals. */
    public ListColumns<R> decimal(String heading, Function<R, OptionalDouble> number, int decimals) {
        return column(heading, Kind.NUMBERS, row -> {
            OptionalDouble value = number.apply(row);
            return value.isPresent()
                    ? new ListCell.Amount(BigDecimal.valueOf(value.getAsDouble()), decimals)
                    : ListCell.NOTHING;
        });
    }

    /** Shares of a whole: 0.25 is 25 %. */
    public ListColumns<R> share(String heading, Function<R, OptionalDouble> fraction) {
        return column(heading, Kind.NUMBERS, row -> {
            OptionalDouble value = fraction.apply(row);
            return value.isPresent() ? new ListCell.Share(BigDecimal.valueOf(value.getAsDouble())) : ListCell.NOTHING;
        });
    }

    /** Money, in cents. */
    public ListColumns<R> money(String heading, ToLongFunction<R> cents) {
        return column(heading, Kind.NUMBERS, row -> new ListCell.Money(cents.applyAsLong(row)));
    }

    /** Money, in cents, that is not known of every row. */
    public ListColumns<R> moneyIfKnown(String heading, Function<R, OptionalLong> cents) {
        return column(heading, Kind.NUMBERS, row -> {
            OptionalLong value = cents.apply(row);
            return value.isPresent() ? new ListCell.Money(value.getAsLong()) : ListCell.NOTHING;
        });
    }

    private ListColumns<R> column(String heading, Kind kind, Function<R, ListCell> cell) {
        columns.add(new ListTable.Column(heading, kind));
        cells.add(cell);
        return this;
    }

    /**
     * The list of these rows.
     *
     * @param note how it was narrowed; empty when it was not
     */
    public ListTable table(String title, String note, List<? extends R> rows) {
        return new ListTable(
                title,
                note,
                columns,
                rows.stream()
                        .map(row -> cells.stream().map(cell -> cell.apply(row)).toList())
                        .toList());
    }
}
