package app.clientele.importing;

import app.clientele.importing.column.HeadingWords;
import app.clientele.importing.column.Values;
import app.clientele.importing.column.Words;
import app.clientele.importing.sheet.Cell;
import app.clientele.importing.sheet.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much a row looks like headings: by its words, and by what stands below it. */
final class HeadingScore {

    private static final int CANDIDATES = 60;
    private static final int BELOW = 30;
    private static final double ENOUGH = 1.5;
    private static final int SENTENCE = 40;

    private HeadingScore() {}

    /**
     * The place in {@code rows} of the likeliest headings: titles may stand above them, so each of the first rows is a
     * candidate, and the one whose words are known headings and whose columns hold another kind of value below wins.
     *
     * @return -1 when no row looks like headings
     */
    static int best(List<Row> rows) {
        int best = -1;
        double bestScore = ENOUGH;
        for (int i = 0; i < Math.min(CANDIDATES, rows.size()); i++) {
            Row row = rows.get(i);
            if (row.filled() < 2) {
                continue;
            }
            double score = of(row, rows.subList(i + 1, Math.min(rows.size(), i + 1 + BELOW)));
            if (score > bestScore) {
                bestScore = score;
                best = i;
            }
        }
        return best;
    }

    private static double of(Row row, List<Row> below) {
        int filled = row.filled();
        int known = 0;
        int sentences = 0;
        int values = 0;
        int different = 0;
        Set<String> distinct = new HashSet<>();
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.cell(i);
            if (cell.isEmpty()) {
                continue;
            }
            String text = Values.text(cell);
            if (Values.isNumber(cell) || Values.isDate(cell)) {
                values++;
                continue;
            }
            distinct.add(Words.fold(text));
            known += HeadingWords.KNOWN.knows(text) ? 1 : 0;
            sentences += text.length() > SENTENCE ? 1 : 0;
            different += isOtherBelow(i, below) ? 1 : 0;
        }
        double width = below.stream().mapToInt(Row::filled).average().orElse(0);
        double score = 3.0 * known / filled + 2.0 * different / filled;
        score += values == 0 && distinct.size() == filled ? 1 : 0;
        score += filled >= 0.8 * width ? 1 : 0;
        score -= 2.0 * sentences / filled;
        return score - (values > 0 ? 2 : 0) - (known == 0 && below.isEmpty() ? 2 : 0);
    }

    /** Whether the cells below are mostly numbers or dates, which a heading is not. */
    private static boolean isOtherBelow(int column, List<Row> below) {
        int filled = 0;
        int values = 0;
        for (Row row : below) {
            Cell cell = row.cell(column);
            if (!cell.isEmpty()) {
                filled++;
                values += Values.isNumber(cell) || Values.isDate(cell) ? 1 : 0;
            }
        }
        return filled > 0 && values * 10 >= filled * 6;
    }
}
