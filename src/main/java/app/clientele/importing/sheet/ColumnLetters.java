package app.clientele.importing.sheet;

/** Names of columns as spreadsheet programs show them: A, B … Z, AA. */
public final class ColumnLetters {

    private ColumnLetters() {}

    /**
     * The name of a column.
     *
     * @param column from 0
     */
    public static String of(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
