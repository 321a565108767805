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

    /**
     * The column with these letters, from 0.
     *
     * @throws IllegalArgumentException if it is no name of a column
     */
    public static int number(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            int letter = Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
            if (letter < 1 || letter > 26 || i == 3) {
                throw new IllegalArgumentException("no column " + letters);
            }
            number = number * 26 + letter;
        }
        if (number == 0) {
            throw new IllegalArgumentException("no column");
        }
        return number - 1;
    }
}
