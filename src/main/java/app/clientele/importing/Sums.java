package app.clientele.importing;

import app.clientele.importing.column.NumberReading;
import app.clientele.importing.sheet.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tests whether sums and products hold between columns. One holds when it does, to the cent, on nine of ten rows that have
 * all its values: single cells may be wrong.
 *
 * @param numbers how columns are read, by place
 * @param others how those are read that are not among them
 */
record Sums(List<Row> rows, Map<Integer, NumberReading> numbers, NumberReading others) {

    private static final BigDecimal CENT = new BigDecimal("0.011");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What three values should give. */
    @FunctionalInterface
    private interface Law {
        BigDecimal expected(BigDecimal first, BigDecimal second);
    }

    /** {@code quantity × price = total}, on one row at least with a quantity other than 1. */
    boolean isProduct(int quantity, int price, int total) {
        return quantity >= 0
                && price >= 0
                && rows.stream().anyMatch(row -> isSeveral(value(row, quantity)) && value(row, total) != null)
                && holds(quantity, price, total, BigDecimal::multiply);
    }

    private static boolean isSeveral(@Nullable BigDecimal quantity) {
        return quantity != null && quantity.signum() != 0 && quantity.compareTo(BigDecimal.ONE) != 0;
    }

    /** {@code quantity × price − discount = total}; a quantity below 0 counts 1. */
    boolean isReducedProduct(int quantity, int price, int discount, int total) {
        return price >= 0
                && discount >= 0
                && test(total, row -> {
                    BigDecimal full = full(row, quantity, price);
                    BigDecimal less = value(row, discount);
                    return full == null ? null : less == null ? full : full.subtract(less.abs());
                });
    }

    /** {@code quantity × price × (1 − discount %) = total}. */
    boolean isReducedByPercent(int quantity, int price, int discount, int total) {
        return price >= 0
                && discount >= 0
                && test(total, row -> {
                    BigDecimal full = full(row, quantity, price);
                    BigDecimal percent = value(row, discount);
                    return full == null
                            ? null
                            : percent == null
                                    ? full
                                    : full.multiply(HUNDRED.subtract(percent.abs()))
                                            .divide(HUNDRED);
                });
    }

    /** {@code a + b = total}. */
    boolean isSum(int a, int b, int total) {
        return a >= 0 && b >= 0 && holds(a, b, total, BigDecimal::add);
    }

    /** The sum of several columns; one that is blank adds nothing. */
    boolean isSumOf(List<Integer> parts, int total) {
        return test(
                total,
                row -> parts.stream()
                        .map(place -> value(row, place))
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add)
                        .orElse(null));
    }

    /** {@code a − |b| = rest}, where {@code a} is not below 0. */
    boolean isDifference(int a, int b, int rest) {
        return a >= 0
                && b >= 0
                && test(rest, row -> {
                    BigDecimal first = value(row, a);
                    BigDecimal second = value(row, b);
                    return first == null || second == null || first.signum() < 0 ? null : first.subtract(second.abs());
                });
    }

    /** Whether both columns say the same on every row that has both. */
    boolean isSame(int a, int b) {
        return rows.stream().allMatch(row -> {
            BigDecimal first = value(row, a);
            BigDecimal second = value(row, b);
            return first == null || second == null || first.compareTo(second) == 0;
        });
    }

    private @Nullable BigDecimal full(Row row, int quantity, int price) {
        BigDecimal each = value(row, price);
        BigDecimal pieces = quantity < 0 ? BigDecimal.ONE : value(row, quantity);
        return each == null || pieces == null ? null : each.multiply(pieces);
    }

    private boolean holds(int a, int b, int total, Law law) {
        return test(total, row -> {
            BigDecimal first = value(row, a);
            BigDecimal second = value(row, b);
            return first == null || second == null ? null : law.expected(first, second);
        });
    }

    private boolean test(int total, Function<Row, @Nullable BigDecimal> expected) {
        int tested = 0;
        int fitting = 0;
        for (Row row : rows) {
            BigDecimal stated = value(row, total);
            BigDecimal computed = stated == null ? null : expected.apply(row);
            if (stated != null && computed != null) {
                tested++;
                fitting += computed.abs().subtract(stated.abs()).abs().compareTo(CENT) < 0 ? 1 : 0;
            }
        }
        return tested > 0 && fitting * 10 >= tested * 9;
    }

    /** The number in a row, {@code null} when there is none. */
    @Nullable
    BigDecimal value(Row row, int place) {
        return numbers.getOrDefault(place, others).read(row.cell(place)).value();
    }
}
