package app.clientele.importing;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.DateReading;
import app.clientele.importing.column.NumberReading;
import app.clientele.importing.finding.PreviewCell;
import app.clientele.importing.finding.PreviewRow;
import app.clientele.importing.sheet.Cell;
import app.clientele.importing.sheet.Row;
import java.util.ArrayList;
import java.util.List;

/** Keeps the first rows of a file as they are understood. */
final class Previewing {

    private static final int ROWS = 50;

    private final Header header;
    private final ColumnReadings readings;
    private final List<PreviewRow> rows = new ArrayList<>();

    Previewing(Header header, ColumnReadings readings) {
        this.header = header;
        this.readings = readings;
    }

    void add(Row row, PreviewRow.Fate fate) {
        if (rows.size() < ROWS) {
            boolean understood = fate != PreviewRow.Fate.TITLE && fate != PreviewRow.Fate.HEADINGS;
            List<PreviewCell> cells = new ArrayList<>();
            for (int place = 0; place < Math.max(header.width(), row.size()); place++) {
                Cell cell = row.cell(place);
                cells.add(understood ? cell(place, cell) : PreviewCell.text(Drafting.shortened(cell.shown())));
            }
            rows.add(new PreviewRow(row.number(), fate, cells));
        }
    }

    private PreviewCell cell(int place, Cell cell) {
        String written = Drafting.shortened(cell.shown());
        ColumnRole role = readings.columns().role(place);
        DateReading date = Columns.isDate(role) ? readings.dates().get(place) : null;
        if (date != null) {
            DateReading.Read read = date.read(cell);
            return new PreviewCell(written, read.day(), read.time(), null);
        }
        NumberReading number = Columns.isNumber(role) ? readings.numbers().get(place) : null;
        if (number != null) {
            return new PreviewCell(written, null, null, number.read(cell).value());
        }
        return role == ColumnRole.TIME
                ? new PreviewCell(written, null, DateReading.time(cell), null)
                : PreviewCell.text(written);
    }

    List<PreviewRow> rows() {
        return rows;
    }
}
