package app.clientele.importing.finding;

/**
 * A sheet of a workbook that can be read instead.
 *
 * @param hidden the owner does not see it in her spreadsheet program; offered last
 * @param chosen it is the one that was read
 */
public record SheetChoice(String name, boolean hidden, boolean chosen) {}
