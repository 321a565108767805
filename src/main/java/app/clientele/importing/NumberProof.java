package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.column.DecimalMark;
import app.clientele.importing.column.NumberReading;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the decimal mark of numbers such as 1.234 by what the rows themselves compute. */
record NumberProof(ColumnEvidence evidence, Columns columns) {

    /** The mark under which a product or a sum of the rows holds that does not hold under the other. */
    @Nullable
    DecimalMark mark() {
        if (evidence.numbers().values().stream().noneMatch(values -> values.isOpen())) {
            return null;
        }
        List<DecimalMark> holding =
                Arrays.stream(DecimalMark.values()).filter(this::holds).toList();
        return holding.size() == 1 ? holding.getFirst() : null;
    }

    private boolean holds(DecimalMark mark) {
        Map<Integer, NumberReading> readings = new HashMap<>();
        evidence.numbers().forEach((place, values) -> {
            DecimalMark own = values.mark();
            readings.put(place, new NumberReading(own == null ? mark : own, null));
        });
        Sums sums = new Sums(evidence.table().sample(), readings, new NumberReading(mark, null));
        int quantity = columns.place(QUANTITY);
        int price = columns.place(UNIT_PRICE);
        int amount = columns.place(AMOUNT);
        return amount >= 0
                && (sums.isProduct(quantity, price, amount)
                        || sums.isReducedProduct(quantity, price, columns.place(DISCOUNT), amount)
                        || sums.isSum(columns.place(UNTAXED_AMOUNT), columns.place(TAX), amount)
                        || sums.isSum(columns.place(NET_AMOUNT), columns.place(TAX), amount));
    }
}
