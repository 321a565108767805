package app.clientele.importing;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.Seen;
import app.clientele.importing.sheet.Cell;
import app.clientele.importing.sheet.Row;
import app.clientele.importing.sheet.SheetReader.MergedArea;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a table that are merged over several rows: only the first of them holds the value. Amounts are never among
 * them, for one amount merged over the lines of a ticket is one amount.
 *
 * @param sheet where they stand, {@code null} in a text file
 * @param areas from top to bottom
 */
record MergedRows(@Nullable String sheet, List<MergedArea> areas) {

    /** No cell goes over several rows. */
    static final MergedRows NONE = new MergedRows(null, List.of());

    /** Those among {@code all} that lie in the rows of one sheet, in a column that is used. */
    static MergedRows of(TableRows rows, Columns columns, List<MergedArea> all) {
        List<MergedArea> areas = new ArrayList<>();
        if (rows.wide() != null) {
            return NONE;
        }
        for (MergedArea area : all) {
            ColumnRole role = columns.role(area.firstColumn());
            boolean used = role != ColumnRole.OTHER && !Columns.isNumber(role);
            if (used
                    && area.goesDown(area.firstColumn())
                    && area.firstRow() > rows.header().row()) {
                areas.add(area);
            }
        }
        areas.sort(Comparator.comparingInt(MergedArea::firstRow));
        return new MergedRows(rows.sheet().name(), areas);
    }

    boolean isEmpty() {
        return areas.isEmpty();
    }

    /** Asks whether the values count for each of their rows. */
    Question question(Table table) {
        MergedArea first = areas.getFirst();
        String value = table.sample().stream()
                .filter(row -> row.number() == first.firstRow())
                .findFirst()
                .map(row -> row.cell(first.firstColumn()).shown())
                .orElse("");
        return Question.of(
                "merged-cells",
                table.header().name(first.firstColumn()),
                new Seen(value, sheet, first.firstRow()),
                List.of("fill", "leave"),
                "--answer merged-cells=");
    }

    /** One reading of the rows in their order. */
    Filling filling() {
        return new Filling();
    }

    /** Remembers the values that go down while the rows pass. */
    final class Filling {
        private final Map<MergedArea, Cell> values = new HashMap<>();
        private int next;

        /** The row with the values of the areas that it lies in. */
        Row filled(Row row) {
            while (next < areas.size() && areas.get(next).firstRow() <= row.number()) {
                MergedArea area = areas.get(next++);
                if (area.firstRow() == row.number()) {
                    values.put(area, row.cell(area.firstColumn()));
                }
            }
            values.keySet().removeIf(area -> area.lastRow() < row.number());
            Row filled = row;
            for (Map.Entry<MergedArea, Cell> value : values.entrySet()) {
                int column = value.getKey().firstColumn();
                if (filled.cell(column).isEmpty()) {
                    filled = filled.with(with(filled, column, value.getValue()));
                }
            }
            return filled;
        }

        private Cell[] with(Row row, int column, @Nullable Cell value) {
            Cell[] cells = new Cell[Math.max(row.declared(), column + 1)];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = i == column && value != null ? value : row.cell(i);
            }
            return cells;
        }
    }
}
