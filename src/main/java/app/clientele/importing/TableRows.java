package app.clientele.importing;

import app.clientele.importing.column.ColumnOrder;
import app.clientele.importing.sheet.Cell;
import app.clientele.importing.sheet.FileRefused;
import app.clientele.importing.sheet.Row;
import app.clientele.importing.sheet.SheetReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which rows and columns of a sheet belong to one table.
 *
 * @param sheet where it stands
 * @param header its headings as they stand in the file
 * @param first its first column, from 0; beside it there may be another table
 * @param end the column after its last
 * @param merged values that count for several of its rows
 * @param wide how its rows are turned into several, {@code null} when each stands for itself
 * @param order how its columns come to stand like those of another sheet, {@code null} when they stand as they are
 */
record TableRows(
        SheetReader.Sheet sheet,
        Header header,
        int first,
        int end,
        MergedRows merged,
        @Nullable WideRows wide,
        @Nullable ColumnOrder order) {

    /** Where a row stands. */
    enum Place {
        /** Above the table or in its headings. */
        ABOVE,
        /** In the table, repeated headings, remarks and totals included. */
        INSIDE,
        /** In another table below or beside it. */
        OTHER_TABLE
    }

    /** Takes the rows of a table, sheet by sheet. */
    interface Taker {
        /** The rows of another sheet follow. */
        void begin(TableRows sheet);

        /** Takes one row with content. */
        void take(Row row, Place place);

        /** Told of cells that are merged into one, some time before the rows of the sheet end. */
        default void merged(SheetReader.MergedArea area) {}
    }

    /** Takes the rows of one sheet. */
    @FunctionalInterface
    interface Sink {
        /**
         * Takes one row.
         *
         * @return {@code false} when no more rows are wanted
         */
        boolean row(Row row, Place place, double fraction) throws FileRefused;
    }

    /** The table that has the sheet from its headings on for itself. */
    static TableRows of(SheetReader.Sheet sheet, Header header) {
        return new TableRows(sheet, header, 0, Integer.MAX_VALUE, MergedRows.NONE, null, null);
    }

    TableRows only(int from, int to) {
        return new TableRows(sheet, header.only(from, to), from, to, merged, wide, order);
    }

    TableRows widened(@Nullable WideRows how) {
        return new TableRows(sheet, header, first, end, merged, how, order);
    }

    /** The same rows with these values on each row that they go over. */
    TableRows filling(MergedRows values) {
        return new TableRows(sheet, header, first, end, values, wide, order);
    }

    /** The same rows with their columns where those of {@code headings} stand. */
    TableRows like(Header headings) {
        if (header.names().equals(headings.names())) {
            return this;
        }
        ColumnOrder like = ColumnOrder.of(header.names(), headings.names());
        return new TableRows(sheet, new Header(header.row(), headings.names()), first, end, merged, wide, like);
    }

    /** Gives every row of the sheet with content to {@code sink}, and its merged cells to {@code areas}. */
    void read(SheetReader reader, Sink sink, Consumer<SheetReader.MergedArea> areas) throws FileRefused, IOException {
        Passage passage = new Passage();
        reader.read(sheet, new SheetReader.RowSink() {
            @Override
            public boolean row(Row row, double fraction) throws FileRefused {
                return passage.take(row, fraction, sink);
            }

            @Override
            public void merged(SheetReader.MergedArea area) {
                areas.accept(order == null ? area : order.ordered(area));
            }
        });
    }

    /** The rows of the table among {@code rows}, which stand below its headings. */
    List<Row> among(List<Row> rows) {
        List<Row> own = new ArrayList<>();
        for (Row row : rows) {
            Row cropped = cropped(row);
            if (!cropped.isBlank() && !header.isRepeatedBy(cropped)) {
                own.addAll(wide == null ? List.of(cropped) : wide.rows(cropped));
            }
        }
        return own;
    }

    /** Whether the row holds nothing of this table. */
    boolean isBlankIn(Row row) {
        return cropped(row).isBlank();
    }

    /** The row with its cells where the headings stand. */
    private Row placed(Row row) {
        Row own = cropped(row);
        return order == null ? own : order.ordered(own);
    }

    private Row cropped(Row row) {
        if (first == 0 && row.size() <= end) {
            return row;
        }
        Cell[] cells = new Cell[Math.min(end, row.declared())];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = i < first ? Cell.Text.EMPTY : row.cell(i);
        }
        return row.with(cells);
    }

    /** One reading of the sheet. */
    private final class Passage {
        private final MergedRows.Filling filling = merged.filling();
        private boolean inside = true;

        boolean take(Row row, double fraction, Sink sink) throws FileRefused {
            if (row.number() <= header.row()) {
                return sink.row(row, Place.ABOVE, fraction);
            }
            Row own = filling.filled(placed(row));
            if (inside && !header.isMissing() && header.isFollowedBy(own)) {
                inside = false;
            } else if (!inside && header.isRepeatedBy(own)) {
                inside = true;
            }
            if (!inside || own.isBlank()) {
                return sink.row(row, Place.OTHER_TABLE, fraction);
            }
            if (wide == null) {
                return sink.row(own, Place.INSIDE, fraction);
            }
            for (Row one : header.isRepeatedBy(own) ? List.of(wide.headings(own)) : wide.rows(own)) {
                if (!sink.row(one, Place.INSIDE, fraction)) {
                    return false;
                }
            }
            return true;
        }
    }
}
