package app.clientele.importing.sheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the separator of a text file by trying each with the real parser: the right one cuts most rows into equally many
 * cells, and into cells that look like one value. The second part settles {@code 12,50;3,20}, where both cut evenly.
 */
final class Separators {

    static final int SAMPLE = 2000;

    private static final String CANDIDATES = ";\t,|";

    private Separators() {}

    /** Cuts the beginning of the file. */
    @FunctionalInterface
    interface Cutter {
        List<Row> cut(char separator) throws IOException;
    }

    static char likeliest(Cutter cutter) throws IOException {
        char best = ',';
        double bestScore = 0;
        for (int i = 0; i < CANDIDATES.length(); i++) {
            char candidate = CANDIDATES.charAt(i);
            double score = score(cutter.cut(candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(List<Row> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        Map<Integer, Integer> widths = new HashMap<>();
        long filled = 0;
        long values = 0;
        for (Row row : rows) {
            if (row.declared() >= 2) {
                widths.merge(row.declared(), 1, Integer::sum);
            }
            for (int i = 0; i < row.size(); i++) {
                if (!row.cell(i).isEmpty()) {
                    filled++;
                    values += looksLikeOneValue(row.cell(i).shown()) ? 1 : 0;
                }
            }
        }
        int commonest =
                widths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        double even = (double) commonest / rows.size();
        double typed = filled == 0 ? 0 : (double) values / filled;
        return even * (0.1 + typed);
    }

    /** A number, date, time or e-mail address, or a short text that no other separator would cut. */
    private static boolean looksLikeOneValue(String text) {
        int signs = 0;
        int letters = 0;
        boolean cuttable = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ';' || c == '\t' || c == '|') {
                return false;
            }
            cuttable |= c == ',';
            if (Character.isLetter(c)) {
                letters++;
            } else {
                signs++;
            }
        }
        boolean number = letters == 0 && signs > 0;
        return number || (!cuttable && text.length() <= 60);
    }
}
