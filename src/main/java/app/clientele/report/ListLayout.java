package app.clientele.report;

import app.clientele.report.export.ListTable;
import app.clientele.text.Formats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where everything of a list stands: how wide each column is, how large the letters, which row on which page.
 *
 * <p>Numbers and days are never broken or cut: their columns get the width that they need, words share the rest, in
 * smaller letters where that is too little.
 */
final class ListLayout {

    private static final float GAP = 10;
    private static final float ROW_PADDING = 5;
    private static final int MOST_LINES = 3;
    private static final float[] SIZES = {9, 8, 7, 6};
    /** Words get at least this width, or what they need if that is less. */
    private static final float FEWEST_WORDS = 64;

    private final ListTable list;
    private final List<List<String>> shown;
    private final Typeface typeface;
    private final Paragraphs paragraphs;
    private final float size;
    private final float[] widths;

    /**
     * A row, its cells broken into lines.
     *
     * @param height in points, with the space around it
     */
    record Line(List<List<String>> cells, float height) {}

    ListLayout(ListTable list, Formats formats, Typeface typeface, float width) {
        this.list = list;
        this.typeface = typeface;
        this.paragraphs = new Paragraphs(typeface);
        this.shown = list.rows().stream()
                .map(row ->
                        row.stream().map(cell -> ListTable.shown(cell, formats)).toList())
                .toList();
        float room = width - GAP * (list.columns().size() - 1);
        float chosen = SIZES[SIZES.length - 1];
        for (float candidate : SIZES) {
            if (needed(candidate) <= room) {
                chosen = candidate;
                break;
            }
        }
        this.size = chosen;
        this.widths = widths(room);
    }

    TextStyle body() {
        return TextStyle.regular(size);
    }

    TextStyle head() {
        return TextStyle.bold(size);
    }

    float width(int column) {
        return widths[column];
    }

    /** Where a column begins, from the left edge of the list. */
    float left(int column) {
        float left = 0;
        for (int before = 0; before < column; before++) {
            left += widths[before] + GAP;
        }
        return left;
    }

    Line headings() {
        return line(list.columns().stream().map(ListTable.Column::heading).toList(), head());
    }

    /**
     * The rows of each page, at least one page. The last one never holds a single row while the page before has rows to
     * give.
     *
     * @param height that a page has for rows
     */
    List<List<Line>> pages(float height) {
        List<List<Line>> pages = new ArrayList<>();
        List<Line> page = new ArrayList<>();
        float filled = 0;
        for (List<String> row : shown) {
            Line line = line(row, body());
            if (!page.isEmpty() && filled + line.height() > height) {
                pages.add(page);
                page = new ArrayList<>();
                filled = 0;
            }
            page.add(line);
            filled += line.height();
        }
        pages.add(page);
        if (page.size() == 1 && pages.size() > 1 && pages.get(pages.size() - 2).size() > 2) {
            page.addFirst(pages.get(pages.size() - 2).removeLast());
        }
        return pages;
    }

    private Line line(List<String> texts, TextStyle style) {
        List<List<String>> cells = new ArrayList<>();
        int lines = 1;
        for (int column = 0; column < texts.size(); column++) {
            List<String> cell = paragraphs.lines(texts.get(column), style, widths[column], MOST_LINES);
            cells.add(cell);
            lines = Math.max(lines, cell.size());
        }
        return new Line(cells, lines * style.leading() + ROW_PADDING);
    }

    /** The width below which numbers would be cut or words broken too small, in letters of this size. */
    private float needed(float letters) {
        float sum = 0;
        for (int column = 0; column < list.columns().size(); column++) {
            float natural = natural(column, letters);
            sum += isFixed(column) ? natural : Math.min(natural, FEWEST_WORDS);
        }
        return sum;
    }

    private float[] widths(float room) {
        int columns = list.columns().size();
        float[] natural = new float[columns];
        float fixed = 0;
        float words = 0;
        for (int column = 0; column < columns; column++) {
            natural[column] = natural(column, size);
            if (isFixed(column)) {
                fixed += natural[column];
            } else {
                words += natural[column];
            }
        }
        float left = room - fixed;
        if (words == 0 || left <= 0) {
            return scaled(natural, room / (fixed + words));
        }
        if (words <= left) {
            for (int column = 0; column < columns; column++) {
                natural[column] *= isFixed(column) ? 1 : left / words;
            }
            return natural;
        }
        return shared(natural, left);
    }

    /** Narrow columns of words keep what they need, the wider ones share the rest equally. */
    private float[] shared(float[] natural, float room) {
        int[] byWidth = IntStream.range(0, natural.length)
                .filter(column -> !isFixed(column))
                .boxed()
                .sorted(Comparator.comparingDouble(column -> natural[column]))
                .mapToInt(Integer::intValue)
                .toArray();
        float left = room;
        for (int place = 0; place < byWidth.length; place++) {
            float share = left / (byWidth.length - place);
            natural[byWidth[place]] = Math.min(natural[byWidth[place]], share);
            left -= natural[byWidth[place]];
        }
        return natural;
    }

    private static float[] scaled(float[] widths, float factor) {
        float[] scaled = Arrays.copyOf(widths, widths.length);
        for (int column = 0; column < scaled.length; column++) {
            scaled[column] *= factor;
        }
        return scaled;
    }

    /** Whether a column holds nothing but numbers and days. */
    private boolean isFixed(int column) {
        return list.columns().get(column).kind() != ListTable.Kind.WORDS;
    }

    /** What a column would take if it could: its longest cell; a heading may break between its words. */
    private float natural(int column, float letters) {
        float longest = 0;
        for (String word : list.columns().get(column).heading().split(" ", -1)) {
            longest = Math.max(longest, typeface.width(typeface.printable(word), TextStyle.bold(letters)));
        }
        for (List<String> row : shown) {
            longest =
                    Math.max(longest, typeface.width(typeface.printable(row.get(column)), TextStyle.regular(letters)));
        }
        // Else a text of exactly this width may not fit for a rounding error.
        return longest + 0.1f;
    }
}
