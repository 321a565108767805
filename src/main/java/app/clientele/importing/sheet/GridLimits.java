package app.clientele.importing.sheet;

/** Counts what a sheet claims to hold and stops where no spreadsheet program goes. */
final class GridLimits {

    static final int MOST_ROWS = 1_048_576;
    static final int MOST_COLUMNS = 16_384;
    private static final long MOST_CELLS = 20_000_000;

    private final String sheet;
    private long rows;
    private long cells;

    GridLimits(String sheet) {
        this.sheet = sheet;
    }

    /** One more row, with this number from 1. */
    void row(long number) throws FileRefused {
        rows++;
        if (rows > MOST_ROWS || number > MOST_ROWS) {
            throw FileRefused.at("too-many-rows", sheet, 0, null, Integer.toString(MOST_ROWS));
        }
    }

    /** A cell in the column with this number from 0. */
    void column(int row, long column) throws FileRefused {
        if (column >= MOST_COLUMNS) {
            throw FileRefused.at("too-many-columns", sheet, row, null, Integer.toString(MOST_COLUMNS));
        }
    }

    /** A row of this width is complete. */
    void width(int width) throws FileRefused {
        cells += width;
        if (cells > MOST_CELLS) {
            throw FileRefused.at("too-many-cells", sheet, 0, null, Long.toString(MOST_CELLS));
        }
    }
}
