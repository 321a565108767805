package app.clientele.importing.sheet;

import java.util.Arrays;

/** One row of a sheet; empty cells at its end are not kept. */
public final class Row {

    private final int number;
    private final Cell[] cells;
    private final int declared;
    private final boolean hidden;

    /**
     * @param number the row of the file from 1; in a text file the line where it starts
     * @param cells taken over, not copied
     */
    public Row(int number, Cell... cells) {
        this(number, false, cells);
    }

    /**
     * @param hidden the owner does not see the row in her spreadsheet program, a filter leaves it out perhaps
     */
    Row(int number, boolean hidden, Cell... cells) {
        int size = cells.length;
        while (size > 0 && cells[size - 1].isEmpty()) {
            size--;
        }
        this.number = number;
        this.declared = cells.length;
        this.hidden = hidden;
        this.cells = size == cells.length ? cells : Arrays.copyOf(cells, size);
    }

    public int number() {
        return number;
    }

    /** How many cells there are up to the last one with content. */
    public int size() {
        return cells.length;
    }

    /** How many cells the file gives for this row, empty ones at its end included. */
    public int declared() {
        return declared;
    }

    /** The cell in the column with this number from 0; empty beyond the end. */
    public Cell cell(int column) {
        return column >= 0 && column < cells.length ? cells[column] : Cell.Text.EMPTY;
    }

    /** Whether a spreadsheet program would not show the row. */
    public boolean isHidden() {
        return hidden;
    }

    /** The same row with other cells. */
    public Row with(Cell... others) {
        return new Row(number, hidden, others);
    }

    public boolean isBlank() {
        return cells.length == 0;
    }

    /** How many cells have content. */
    public int filled() {
        int filled = 0;
        for (Cell cell : cells) {
            if (!cell.isEmpty()) {
                filled++;
            }
        }
        return filled;
    }
}
