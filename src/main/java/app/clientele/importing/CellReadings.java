package app.clientele.importing;

import app.clientele.importing.sheet.Cell;
import app.clientele.importing.sheet.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads the cells of one column, and remembers what a text means: days, prices and quantities come again and again.
 *
 * @param <T> what a cell says
 */
final class CellReadings<T> {

    /** More different texts hardly come again. */
    private static final int REMEMBERED = 4096;

    private final int place;
    private final Function<Cell, T> reading;
    private final Map<String, T> known = new HashMap<>();

    /** @param place of the column from 0 */
    CellReadings(int place, Function<Cell, T> reading) {
        this.place = place;
        this.reading = reading;
    }

    /** What the row says in this column. */
    T of(Row row) {
        Cell cell = row.cell(place);
        if (!(cell instanceof Cell.Text(String text))) {
            return reading.apply(cell);
        }
        T meaning = known.get(text);
        if (meaning == null) {
            meaning = reading.apply(cell);
            if (known.size() < REMEMBERED) {
                known.put(text, meaning);
            }
        }
        return meaning;
    }
}
