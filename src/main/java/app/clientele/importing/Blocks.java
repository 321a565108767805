package app.clientele.importing;

import app.clientele.importing.sheet.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables that stand beside each other under one row of headings, with an empty column between them: a list, and a summary
 * of it that ends earlier. Where both go on together they are one table with a gap.
 */
final class Blocks {

    private Blocks() {}

    /** The tables from left to right, each with two headings at least; none when they are one table. */
    static List<TableRows> of(TableRows rows, List<Row> below) {
        List<TableRows> blocks = new ArrayList<>();
        int width = rows.header().width();
        int start = 0;
        for (int i = 0; i <= width; i++) {
            if (i == width || isEmpty(rows.header(), below, i)) {
                if (i - start >= 2) {
                    blocks.add(rows.only(start, i));
                }
                start = i + 1;
            }
        }
        return blocks.size() > 1 && isLong(blocks, below) ? blocks : List.of();
    }

    /** Whether one of the blocks is the list and all others end before it, without gaps. */
    private static boolean isLong(List<TableRows> blocks, List<Row> below) {
        int longest = 0;
        int together = 0;
        for (TableRows block : blocks) {
            int filled = 0;
            int last = 0;
            for (int i = 0; i < below.size(); i++) {
                if (!block.isBlankIn(below.get(i))) {
                    filled++;
                    last = i + 1;
                }
            }
            together += last > filled + 2 ? 1 : 0;
            together += filled == longest ? 1 : 0;
            longest = Math.max(longest, filled);
        }
        return together == 0;
    }

    private static boolean isEmpty(Header header, List<Row> below, int column) {
        return header.names().get(column).isEmpty()
                && below.stream().allMatch(row -> row.cell(column).isEmpty());
    }
}
