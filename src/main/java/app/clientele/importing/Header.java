package app.clientele.importing;

import app.clientele.importing.column.HeadingWords;
import app.clientele.importing.column.Values;
import app.clientele.importing.sheet.Cell;
import app.clientele.importing.sheet.ColumnLetters;
import app.clientele.importing.sheet.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What names the columns.
 *
 * @param row of the file, from 1, the lower one where the headings take two; 0 where there are none
 * @param names the headings in the order of the columns, trimmed; empty for a column without one
 */
record Header(int row, List<String> names) {

    /** Between the heading of a group of columns and that of one of them. */
    static final String GROUP = " / ";

    static Header of(Row row) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            names.add(Values.text(row.cell(i)));
        }
        return new Header(row.number(), names);
    }

    /** The table has no headings: its columns go by their letters. */
    static Header none(int width) {
        return new Header(0, Collections.nCopies(width, ""));
    }

    boolean isMissing() {
        return row == 0;
    }

    /** The same headings, but only of the columns from {@code first} up to {@code end}, that one left out. */
    Header only(int first, int end) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < Math.min(end, names.size()); i++) {
            kept.add(i < first ? "" : names.get(i));
        }
        return new Header(row, kept);
    }

    /** Whether {@code row} repeats the headings, as a printed list does on each page. */
    boolean isRepeatedBy(Row row) {
        for (int i = 0; i < row.size(); i++) {
            if (!row.cell(i).isEmpty() && (i >= names.size() || !isName(i, Values.text(row.cell(i))))) {
                return false;
            }
        }
        return row.filled() >= 2;
    }

    private boolean isName(int column, String text) {
        String name = names.get(column);
        return name.equals(text)
                || (name.contains(GROUP) && (name.startsWith(text + GROUP) || name.endsWith(GROUP + text)));
    }

    /** Whether another table begins with {@code row}. */
    boolean isFollowedBy(Row row) {
        return looksLikeHeadings(row) && !isRepeatedBy(row);
    }

    /** Whether the row holds words alone, at least two of them and half of all known as headings. */
    static boolean looksLikeHeadings(Row row) {
        // Asked of every row of a file: values are far cheaper to tell than words.
        for (int i = 0; i < row.size(); i++) {
            if (!row.cell(i).isEmpty() && isValue(row.cell(i))) {
                return false;
            }
        }
        int known = 0;
        for (int i = 0; i < row.size(); i++) {
            if (!row.cell(i).isEmpty() && HeadingWords.KNOWN.knows(Values.text(row.cell(i)))) {
                known++;
            }
        }
        return known >= 2 && known * 2 >= row.filled();
    }

    private static boolean isValue(Cell cell) {
        return !(cell instanceof Cell.Text(String text))
                || (!Character.isLetter(text.charAt(0)) && (Values.isNumber(cell) || Values.isDate(cell)));
    }

    /** The heading of a column as the owner knows it: its letter when it has none. */
    String name(int column) {
        String name = column < names.size() ? names.get(column) : "";
        return name.isEmpty() ? ColumnLetters.of(column) : name;
    }

    int width() {
        return names.size();
    }
}
