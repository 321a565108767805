package app.clientele.report.export;

import app.clientele.model.FormulaGuard;
import app.clientele.text.Formats;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A list as a text file that a spreadsheet program of the owner's language opens by a double click: in French separated
 * by semicolons with decimal commas, in English by commas with decimal points; UTF-8 with its mark, without which Excel
 * spoils accents. Days are written 2026-11-22, which Excel takes for a day in every language; numbers without groups,
 * money without its currency; shares as fractions. No text is taken for a formula.
 */
public final class CsvList {

    private CsvList() {}

    /**
     * Writes {@code file} anew.
     *
     * @throws FileNotSaved if that cannot be; nothing is changed then
     */
    public static void write(ListTable list, Formats formats, Path file) {
        WholeFile.write(file, out -> write(list, formats, out));
    }

    /** Writes the list to a stream, which stays open. */
    static void write(ListTable list, Formats formats, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(formats.decimalMark() == ',' ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        csv.writeRecord(list.columns().stream()
                .map(ListTable.Column::heading)
                .map(FormulaGuard::guarded)
                .toList());
        for (List<ListCell> row : list.rows()) {
            csv.writeRecord(row.stream().map(cell -> field(cell, formats)).toList());
        }
        csv.flush();
    }

    private static String field(ListCell cell, Formats formats) {
        return switch (cell) {
            case ListCell.Text(String text) -> FormulaGuard.guarded(text);
            case ListCell.Amount(BigDecimal value, int _) -> number(value, formats);
            case ListCell.Money money -> number(money.value(), formats);
            case ListCell.Share(BigDecimal fraction) -> number(fraction, formats);
            case ListCell.Day(var day) -> day.toString();
            case ListCell.Nothing() -> "";
        };
    }

    private static String number(BigDecimal value, Formats formats) {
        return value.toPlainString().replace('.', formats.decimalMark());
    }
}
