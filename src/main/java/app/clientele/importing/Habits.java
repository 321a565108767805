package app.clientele.importing;

import app.clientele.importing.column.DateOrder;
import app.clientele.importing.column.DecimalMark;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Signs of the country that a file comes from. They are too weak to decide anything; they choose which answer to a
 * question stands first.
 *
 * @param separator of a text file
 * @param mark the decimal mark, if the file shows one
 * @param currency if the file names one
 */
record Habits(
        @Nullable Character separator,
        @Nullable DecimalMark mark,
        @Nullable String currency) {

    private static final Set<String> MONTH_FIRST = Set.of("USD");

    /** The order that the signs speak for, {@code null} when there are none or they disagree. */
    @Nullable
    DateOrder order() {
        DateOrder bySeparator = separator != null && separator == ';' ? DateOrder.DMY : null;
        DateOrder byMark = mark == DecimalMark.COMMA ? DateOrder.DMY : null;
        DateOrder byCurrency = currency == null ? null : MONTH_FIRST.contains(currency) ? DateOrder.MDY : DateOrder.DMY;
        List<DateOrder> signs = Stream.of(bySeparator, byMark, byCurrency)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return signs.size() == 1 ? signs.getFirst() : null;
    }
}
