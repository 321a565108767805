package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.Values;
import app.clientele.importing.sheet.Row;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of several amounts of a row counts: the one with tax, after discount. Sums that hold on the rows themselves decide
 * before names do.
 *
 * @param columns with the chosen column as {@link ColumnRole#AMOUNT}
 * @param question set when two amounts differ and neither names nor sums tell them apart
 */
record AmountChoice(Columns columns, @Nullable Question question) {

    private static final BigDecimal CENT = new BigDecimal("0.011");

    static AmountChoice of(Table table, ColumnReadings readings, ReadingOptions options) {
        Columns columns = table.columns();
        if (columns.has(AMOUNT)) {
            return new AmountChoice(columns, null);
        }
        boolean gross = columns.has(GROSS_AMOUNT);
        boolean net = columns.has(NET_AMOUNT);
        if (!gross || !net) {
            ColumnRole only = gross ? GROSS_AMOUNT : net ? NET_AMOUNT : UNTAXED_AMOUNT;
            return new AmountChoice(columns.has(only) ? columns.with(AMOUNT, only) : columns, null);
        }
        if (options.amount() != null) {
            return new AmountChoice(
                    columns.with(
                            AMOUNT, options.amount() == ReadingOptions.AmountBasis.GROSS ? GROSS_AMOUNT : NET_AMOUNT),
                    null);
        }
        Check check = new Check(table, readings);
        if (check.holds(GROSS_AMOUNT, DISCOUNT, -1, NET_AMOUNT) || check.isSame(GROSS_AMOUNT, NET_AMOUNT)) {
            return new AmountChoice(columns.with(AMOUNT, NET_AMOUNT), null);
        }
        if (check.holds(NET_AMOUNT, TAX, 1, GROSS_AMOUNT)) {
            return new AmountChoice(columns.with(AMOUNT, GROSS_AMOUNT), null);
        }
        return new AmountChoice(columns.with(AMOUNT, GROSS_AMOUNT), question(table));
    }

    private static Question question(Table table) {
        Columns columns = table.columns();
        Row example = table.sample().stream()
                .filter(row -> !columns.text(row, GROSS_AMOUNT).equals(columns.text(row, NET_AMOUNT)))
                .findFirst()
                .orElse(table.sample().getFirst());
        return new Question(
                "amount",
                table.header().name(columns.place(GROSS_AMOUNT)) + " / "
                        + table.header().name(columns.place(NET_AMOUNT)),
                Values.text(columns.cell(example, GROSS_AMOUNT)) + " / "
                        + Values.text(columns.cell(example, NET_AMOUNT)),
                example.number(),
                List.of("gross", "net"),
                "--amount");
    }

    /** Tests sums on the sample. */
    private record Check(Table table, ColumnReadings readings) {

        /** Whether {@code a + sign * |b| = c} on nine rows of ten that have all three,. */
        boolean holds(ColumnRole a, ColumnRole b, int sign, ColumnRole c) {
            if (!table.columns().has(b)) {
                return false;
            }
            int tested = 0;
            int fitting = 0;
            for (Row row : table.sample()) {
                BigDecimal first = value(row, a);
                BigDecimal second = value(row, b);
                BigDecimal sum = value(row, c);
                if (first != null && second != null && sum != null && first.signum() >= 0) {
                    tested++;
                    BigDecimal expected = sign < 0 ? first.subtract(second.abs()) : first.add(second);
                    fitting += expected.subtract(sum).abs().compareTo(CENT) < 0 ? 1 : 0;
                }
            }
            return tested > 0 && fitting * 10 >= tested * 9;
        }

        boolean isSame(ColumnRole a, ColumnRole b) {
            return table.sample().stream().allMatch(row -> {
                BigDecimal first = value(row, a);
                BigDecimal second = value(row, b);
                return first == null || second == null || first.compareTo(second) == 0;
            });
        }

        private @Nullable BigDecimal value(Row row, ColumnRole role) {
            return readings.number(role).read(table.columns().cell(row, role)).value();
        }
    }
}
