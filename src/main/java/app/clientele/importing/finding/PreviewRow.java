package app.clientele.importing.finding;

import java.util.List;

/**
 * One of the first rows of a file.
 *
 * @param number of the row in the file, from 1
 * @param cells in the order of the columns
 */
public record PreviewRow(int number, Fate fate, List<PreviewCell> cells) {
    public PreviewRow {
        cells = List.copyOf(cells);
    }

    /** What becomes of a row. */
    public enum Fate {
        /** It stands above the headings. */
        TITLE,
        HEADINGS,
        GOOD,
        /** It is not what the file is about; see the ignored rows for the reason. */
        IGNORED,
        /** Something is wrong with it; see the problems for the reason. */
        REJECTED
    }
}
