package app.clientele.importing.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** One cell as the file stores it, before anybody decides what it means. */
public sealed interface Cell {

    /** The longest text that a spreadsheet cell may hold. */
    int LONGEST_TEXT = 32_767;

    /** The cell for a text. */
    static Cell text(String text) {
        return text.isEmpty() ? Text.EMPTY : new Text(text);
    }

    /** What a person would see, more or less; numbers with a point. */
    String shown();

    default boolean isEmpty() {
        return false;
    }

    /** A text, in a text file every cell. */
    record Text(String text) implements Cell {
        /** Nothing there. */
        public static final Text EMPTY = new Text("");

        @Override
        public String shown() {
            return text;
        }

        @Override
        public boolean isEmpty() {
            return text.isBlank();
        }
    }

    /** A number of a workbook, free of the noise beyond its fifteen digits. */
    record Numeric(BigDecimal value) implements Cell {
        @Override
        public String shown() {
            return value.toPlainString();
        }
    }

    /** A real date of a workbook, at midnight when it has no time. */
    record Moment(LocalDateTime at) implements Cell {
        @Override
        public String shown() {
            return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? at.toLocalDate().toString()
                    : at.toString();
        }
    }

    /** A real time of a workbook without a day. */
    record Clock(LocalTime time) implements Cell {
        @Override
        public String shown() {
            return time.toString();
        }
    }

    /**
     * A cell that holds no usable value.
     *
     * @param reason key as in a row problem, such as {@code formula-without-value}
     */
    record Broken(String shown, String reason) implements Cell {}
}
