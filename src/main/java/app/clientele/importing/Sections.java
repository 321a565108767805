package app.clientele.importing;

import app.clientele.importing.sheet.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables that stand one below the other on a sheet, such as a list of sales and a summary of them. Each begins with
 * its headings.
 */
final class Sections {

    private Sections() {}

    /**
     * One table.
     *
     * @param below the rows from its headings to the next table
     * @param isBest its headings look more like headings than those of all others
     */
    record Section(Header header, List<Row> below, boolean isBest) {}

    /** The tables among the first rows of a sheet; empty when no row looks like headings. */
    static List<Section> of(List<Row> rows) {
        int best = HeadingScore.best(rows);
        if (best < 0) {
            return List.of();
        }
        List<Section> sections = new ArrayList<>();
        Header open = null;
        boolean openIsBest = false;
        int first = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean starts = i == best || (open == null ? Header.looksLikeHeadings(row) : open.isFollowedBy(row));
            if (!starts || (open != null && open.isRepeatedBy(row))) {
                continue;
            }
            if (open != null) {
                sections.add(new Section(open, rows.subList(first, i), openIsBest));
            }
            Header stacked = i + 1 < rows.size() ? StackedHeadings.join(row, rows.get(i + 1)) : null;
            Header under = i > 0 && stacked == null ? StackedHeadings.join(rows.get(i - 1), row) : null;
            openIsBest = i == best || (stacked != null && i + 1 == best);
            i += stacked == null ? 0 : 1;
            open = stacked != null ? stacked : under != null ? under : Header.of(row);
            first = i + 1;
        }
        if (open != null) {
            sections.add(new Section(open, rows.subList(first, rows.size()), openIsBest));
        }
        return sections;
    }
}
