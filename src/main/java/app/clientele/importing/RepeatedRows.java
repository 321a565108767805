package app.clientele.importing;

import app.clientele.importing.TableRows.Place;
import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.sheet.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Compares the rows of sheets of the same headings: a sheet of the year may hold again what stands on those of the months.
 * Four bytes are kept of a row.
 */
final class RepeatedRows implements TableRows.Taker {

    /** A sheet repeats others when a fifth of its rows do; two sales alike on two sheets are chance. */
    private static final int SHARE = 5;

    private final Columns columns;
    private final List<Marks> sheets = new ArrayList<>();
    private int repeating = -1;
    private int repeated;

    RepeatedRows(Columns columns) {
        this.columns = columns;
    }

    /** A number for each row of a sheet, the same for rows that say the same. */
    private static final class Marks {
        private int[] marks = new int[64];
        private int size;

        void add(int mark) {
            if (size == marks.length) {
                marks = Arrays.copyOf(marks, size * 2);
            }
            marks[size++] = mark;
        }

        void sort() {
            marks = Arrays.copyOf(marks, size);
            Arrays.sort(marks);
        }

        boolean has(int mark) {
            return Arrays.binarySearch(marks, mark) >= 0;
        }
    }

    @Override
    public void begin(TableRows sheet) {
        sheets.add(new Marks());
    }

    @Override
    public void take(Row row, Place place) {
        boolean telling = columns.has(ColumnRole.DATE)
                ? !columns.text(row, ColumnRole.DATE).isEmpty()
                : row.filled() > 1;
        if (place == Place.INSIDE && telling) {
            sheets.getLast().add(mark(row));
        }
    }

    private int mark(Row row) {
        int mark = 1;
        for (ColumnRole role : columns.roles()) {
            mark = 31 * mark + columns.text(row, role).hashCode();
        }
        return mark;
    }

    /** All rows are there: compares them. */
    void compare() {
        sheets.forEach(Marks::sort);
        for (int i = 0; i < sheets.size(); i++) {
            int found = repeatedBy(i);
            boolean repeats = found > 0 && found * SHARE >= count(i);
            // Months repeat the year as much as the year repeats them: the longest of them is the year.
            if (repeats && (repeating < 0 || count(i) >= count(repeating))) {
                repeating = i;
                repeated = found;
            }
        }
    }

    private int repeatedBy(int sheet) {
        Marks own = sheets.get(sheet);
        return (int) Arrays.stream(own.marks)
                .filter(mark -> sheets.stream().anyMatch(other -> other != own && other.has(mark)))
                .count();
    }

    /** How many rows a sheet has. */
    int count(int sheet) {
        return sheets.get(sheet).size;
    }

    /** The sheet that repeats rows of others, {@code -1} when none does. */
    int repeating() {
        return repeating;
    }

    /** How many of its rows stand on other sheets as well. */
    int repeated() {
        return repeated;
    }
}
