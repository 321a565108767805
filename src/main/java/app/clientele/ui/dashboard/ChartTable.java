package app.clientele.ui.dashboard;

import java.util.List;

/**
 * What a chart shows, as a table for those who read or hear numbers more easily.
 *
 * @param headings the first names the rows, the others stand over numbers
 * @param rows each as long as the headings
 */
record ChartTable(List<String> headings, List<List<String>> rows) {

    static final ChartTable NONE = new ChartTable(List.of(), List.of());

    ChartTable {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " under " + headings.size() + " headings");
            }
        }
    }
}
