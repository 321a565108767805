package app.clientele.importing.column;

import app.clientele.importing.sheet.Cell;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all values of a column together say about comma and point. */
public final class NumberEvidence {

    private final Map<String, Integer> currencies = new HashMap<>();
    private int numbers;
    private int comma;
    private int point;
    private int either;
    private int others;
    private Seen example = Seen.NOTHING;
    private boolean exampleIsOpen;
    private Seen commaExample = Seen.NOTHING;
    private Seen pointExample = Seen.NOTHING;
    private @Nullable String sheet;

    /** The cells of a sheet follow, {@code null} in a text file. */
    public void begin(@Nullable String name) {
        sheet = name;
    }

    /** Takes one cell of the column into account; blanks say nothing. */
    public void add(Cell cell, int row) {
        switch (cell) {
            case Cell.Numeric(var value) -> numbers++;
            case Cell.Text(String text) -> {
                if (!text.isBlank()) {
                    addText(Armour.strip(text), row);
                }
            }
            case Cell.Moment(var at) -> others++;
            case Cell.Clock(var time) -> others++;
            case Cell.Broken(var shown, var reason) -> others++;
        }
    }

    private void addText(String text, int row) {
        NumberText number = NumberText.parse(text);
        if (number == null) {
            others++;
            return;
        }
        numbers++;
        switch (number.marks()) {
            case COMMA -> {
                comma++;
                commaExample = commaExample.or(text, sheet, row);
            }
            case POINT -> {
                point++;
                pointExample = pointExample.or(text, sheet, row);
            }
            case EITHER -> either++;
            case NONE -> {
                // Whole numbers are the same in both.
            }
        }
        boolean better = number.marks() == NumberText.Marks.EITHER && !exampleIsOpen;
        if (better || (example.text().isEmpty() && number.marks() != NumberText.Marks.NONE)) {
            example = new Seen(text, sheet, row);
            exampleIsOpen = number.marks() == NumberText.Marks.EITHER;
        }
        if (number.currency() != null) {
            currencies.merge(number.currency(), 1, Integer::sum);
        }
    }

    /** How many values are numbers under at least one reading. */
    public int numbers() {
        return numbers;
    }

    /** How many values are no number. */
    public int others() {
        return others;
    }

    /** Whether some value can only be read with a mark of its own that another value forbids in earnest. */
    public boolean isContradictory() {
        return mark() == null && comma > 0 && point > 0;
    }

    /** Whether values such as {@code 1.234} need an answer that this column does not give. */
    public boolean isOpen() {
        return mark() == null && either > 0;
    }

    /** The mark that the values leave; {@code null} when no value shows one, or they disagree. */
    public @Nullable DecimalMark mark() {
        if (comma > 0 && point * 50L <= comma) {
            return DecimalMark.COMMA;
        }
        return point > 0 && comma * 50L <= point ? DecimalMark.POINT : null;
    }

    /** A value that can be read both ways, else one that shows a mark. */
    public Seen example() {
        return isContradictory() ? commaExample : example;
    }

    /** A value with another mark than the example, where the values contradict each other. */
    public Seen otherExample() {
        return isContradictory() ? pointExample : Seen.NOTHING;
    }

    /** What most values {@linkplain CurrencyNames name}, {@code null} when none does. */
    public @Nullable String currency() {
        return currencies.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
