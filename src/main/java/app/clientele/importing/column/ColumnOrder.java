package app.clientele.importing.column;

import app.clientele.importing.sheet.Cell;
import app.clientele.importing.sheet.Row;
import app.clientele.importing.sheet.SheetReader.MergedArea;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Puts the columns of one sheet where those of the same headings stand on another. A column that the other sheet lacks is
 * left out; cells beside the headings stay beside them.
 *
 * @param places for each column of the sheet its place on the other from 0, or {@code -1}
 * @param headings of the other sheet
 */
public record ColumnOrder(List<Integer> places, List<String> headings) {
    public ColumnOrder {
        places = List.copyOf(places);
        headings = List.copyOf(headings);
    }

    /** The order that makes {@code own} headings stand like {@code others}; of equal ones the first counts for the first. */
    public static ColumnOrder of(List<String> own, List<String> others) {
        List<String> free = new ArrayList<>(others.stream().map(Words::fold).toList());
        List<Integer> places = new ArrayList<>();
        for (String heading : own) {
            int place = heading.isEmpty() ? -1 : free.indexOf(Words.fold(heading));
            places.add(place);
            if (place >= 0) {
                free.set(place, "");
            }
        }
        return new ColumnOrder(places, others);
    }

    /** The row with its cells under the other sheet's headings; headings become the other sheet's. */
    public Row ordered(Row row) {
        int beside = Math.max(0, row.declared() - places.size());
        Cell[] cells = new Cell[headings.size() + beside];
        Arrays.fill(cells, Cell.Text.EMPTY);
        for (int i = 0; i < row.declared(); i++) {
            int place = place(i);
            if (place >= 0) {
                cells[place] = row.cell(i);
            }
        }
        return row.with(areHeadings(cells) ? headings.stream().map(Cell::text).toArray(Cell[]::new) : cells);
    }

    private boolean areHeadings(Cell... cells) {
        for (int i = 0; i < headings.size(); i++) {
            Cell cell = Objects.requireNonNull(cells[i]);
            if (!cell.isEmpty() && !Words.fold(cell.shown()).equals(Words.fold(headings.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** The merged cells under the other sheet's headings; only their first column counts. */
    public MergedArea ordered(MergedArea area) {
        int place = place(area.firstColumn());
        return new MergedArea(area.firstRow(), area.lastRow(), place, place);
    }

    private int place(int column) {
        return column < places.size() ? places.get(column) : headings.size() + column - places.size();
    }
}
