package app.clientele.importing.column;

/** The one form in which the dates of a column are written. */
enum DateForm {
    /** Cells of a workbook that are dates, or bare day counts. */
    REAL,
    YEAR_FIRST,
    NAMED_MONTH,
    TWO_NUMBERS
}
