package app.clientele.importing.sheet;

/**
 * How the bytes of a text file become cells.
 *
 * @param charset its usual name, such as {@code windows-1252}
 * @param separator between two cells
 * @param repaired some lines were in another charset than the rest and were read as windows-1252
 */
public record TextForm(String charset, char separator, boolean repaired) {}
