package app.clientele.importing;

import app.clientele.importing.column.HeadingWords;
import app.clientele.importing.column.Values;
import app.clientele.importing.sheet.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Headings in two rows: the upper one names groups of columns, merged over them in a spreadsheet program and followed by
 * empty cells in a text file; the lower one names the columns of the groups.
 */
final class StackedHeadings {

    private static final int LONGEST_GROUP = 25;

    private StackedHeadings() {}

    /** The headings of both rows, each column as {@code group / column}; {@code null} when the two are no such headings. */
    static @Nullable Header join(Row upper, Row lower) {
        if (lower.number() != upper.number() + 1 || !areGroups(upper) || !areHeadings(lower)) {
            return null;
        }
        boolean grouped = false;
        List<String> names = new ArrayList<>();
        String group = "";
        int start = 0;
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String above = Values.text(upper.cell(i));
            String below = Values.text(lower.cell(i));
            if (!above.isEmpty()) {
                group = above;
                start = i;
            }
            grouped |= i > start
                    && !group.isEmpty()
                    && above.isEmpty()
                    && !lower.cell(start).isEmpty()
                    && !below.isEmpty();
            names.add(name(group, start, i, lower));
        }
        return grouped ? new Header(lower.number(), names) : null;
    }

    private static String name(String group, int start, int column, Row lower) {
        String below = Values.text(lower.cell(column));
        boolean isInGroup = !group.isEmpty() && !lower.cell(start).isEmpty();
        if (column == start || isInGroup) {
            return below.isEmpty() ? (column == start ? group : "") : joined(group, below);
        }
        return below;
    }

    private static String joined(String group, String below) {
        return group.isEmpty() || group.equals(below) ? below : group + Header.GROUP + below;
    }

    /** A title above the table is one cell at its left; a group is a short word without a figure. */
    private static boolean areGroups(Row row) {
        boolean aside = false;
        for (int i = 0; i < row.size(); i++) {
            if (!row.cell(i).isEmpty()) {
                String text = Values.text(row.cell(i));
                if (text.length() > LONGEST_GROUP || text.chars().anyMatch(Character::isDigit)) {
                    return false;
                }
                aside |= i > 0;
            }
        }
        return aside;
    }

    private static boolean areHeadings(Row row) {
        int known = 0;
        for (int i = 0; i < row.size(); i++) {
            if (!row.cell(i).isEmpty()) {
                if (Values.isNumber(row.cell(i)) || Values.isDate(row.cell(i))) {
                    return false;
                }
                known += HeadingWords.KNOWN.knows(Values.text(row.cell(i))) ? 1 : 0;
            }
        }
        return known > 0 && known * 2 >= row.filled();
    }
}
