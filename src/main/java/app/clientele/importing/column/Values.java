package app.clientele.importing.column;

import app.clientele.importing.sheet.Cell;

/** What a single cell looks like, before its column is decided. */
public final class Values {

    private Values() {}

    /** The text of the cell free of its armour, with single blanks inside. */
    public static String text(Cell cell) {
        String bare = Armour.strip(cell.shown());
        return bare.indexOf("  ") < 0 && bare.indexOf('\n') < 0 && bare.indexOf('\r') < 0
                ? bare
                : bare.replaceAll("\\s+", " ");
    }

    /** A number of a workbook, or a text that is one under some reading. */
    public static boolean isNumber(Cell cell) {
        return switch (cell) {
            case Cell.Numeric(var value) -> true;
            case Cell.Text(String text) -> NumberText.parse(Armour.strip(text)) != null;
            case Cell.Moment(var at) -> false;
            case Cell.Clock(var time) -> false;
            case Cell.Broken(var shown, var reason) -> false;
        };
    }

    /** A real date of a workbook, or a text that is one under some reading. */
    public static boolean isDate(Cell cell) {
        return switch (cell) {
            case Cell.Moment(var at) -> true;
            case Cell.Text(String text) -> DateText.parse(Armour.strip(text)) != null;
            case Cell.Numeric(var value) -> false;
            case Cell.Clock(var time) -> false;
            case Cell.Broken(var shown, var reason) -> false;
        };
    }

    /** A number that is not whole. */
    public static boolean hasDecimals(Cell cell) {
        return switch (cell) {
            case Cell.Numeric(var value) -> value.stripTrailingZeros().scale() > 0;
            case Cell.Text(String text) -> {
                NumberText number = NumberText.parse(Armour.strip(text));
                yield number != null && number.marks() != NumberText.Marks.NONE;
            }
            case Cell.Moment(var at) -> false;
            case Cell.Clock(var time) -> false;
            case Cell.Broken(var shown, var reason) -> false;
        };
    }

    /** A time alone. */
    public static boolean isTime(Cell cell) {
        return DateReading.time(cell) != null;
    }
}
