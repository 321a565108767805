package app.clientele.report;

import java.util.function.IntFunction;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;

/** What stands at the end of each bar. */
record BarLabels(IntFunction<String> ofColumn) implements CategoryItemLabelGenerator {

    @Override
    public String generateLabel(CategoryDataset data, int row, int column) {
        return ofColumn.apply(column);
    }

    @Override
    public String generateRowLabel(CategoryDataset data, int row) {
        return "";
    }

    @Override
    public String generateColumnLabel(CategoryDataset data, int column) {
        return "";
    }
}
