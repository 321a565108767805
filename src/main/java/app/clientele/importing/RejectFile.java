package app.clientele.importing;

import app.clientele.importing.column.ColumnOrder;
import app.clientele.importing.finding.ColumnFinding;
import app.clientele.importing.sheet.FileRefused;
import app.clientele.importing.sheet.Row;
import app.clientele.importing.sheet.SheetReader;
import app.clientele.importing.sheet.SpreadsheetFile;
import app.clientele.importing.sheet.TextForm;
import app.clientele.model.FormulaGuard;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rejected rows of a file to a text file of their own: the same columns, and behind them the line, the column
 * and the reason. Corrected, it can be imported in its turn. No cell of it is taken for a formula by a spreadsheet
 * program.
 */
public final class RejectFile {

    private RejectFile() {}

    /**
     * The headings of the three columns behind those of the file, in the owner's language.
     *
     * @param reason the text of a problem's reason
     */
    public record Words(String line, String column, String reason, Function<RowProblem, String> reasonOf) {}

    /**
     * Writes {@code target} anew.
     *
     * @param reading whose file must be unchanged
     * @throws FileChanged if it is not
     * @throws FileRefused if it cannot be read any more
     * @throws IOException if {@code target} cannot be written
     */
    public static void write(FileReading reading, Path target, Words words)
            throws FileChanged, FileRefused, IOException {
        Map<RowPlace, RowProblem> problems = new HashMap<>();
        reading.problems()
                .forEach(problem -> problems.putIfAbsent(new RowPlace(problem.sheet(), problem.row()), problem));
        try (SpreadsheetFile file = SpreadsheetFile.open(reading.file())) {
            if (!file.sha256().equals(reading.sha256())) {
                throw new FileChanged(reading.file());
            }
            SheetReader reader = file.reader();
            TextForm form = reader.textForm();
            char separator = form == null ? ';' : form.separator();
            try (BufferedWriter out = Files.newBufferedWriter(target, charset(form))) {
                if (charset(form).name().startsWith("UTF-")) {
                    out.write('\uFEFF');
                }
                copy(reader, reading, problems, words, new Lines(out, separator));
            }
        }
    }

    private static Charset charset(@Nullable TextForm form) {
        return form == null ? StandardCharsets.UTF_8 : Charset.forName(form.charset());
    }

    /** A sheet that was read. */
    private record ReadSheet(
            SheetReader.Sheet sheet, @Nullable ColumnOrder order) {}

    private static List<ReadSheet> sheets(SheetReader reader, FileReading reading) {
        List<ReadSheet> sheets = new ArrayList<>();
        for (SheetReader.Sheet sheet : reader.sheets()) {
            if (sheet.name() == null) {
                sheets.add(new ReadSheet(sheet, null));
            }
            reading.findings().sheets().stream()
                    .filter(choice -> choice.chosen() && choice.name().equals(sheet.name()))
                    .forEach(choice -> sheets.add(new ReadSheet(sheet, choice.order())));
        }
        return sheets;
    }

    private static void copy(
            SheetReader reader, FileReading reading, Map<RowPlace, RowProblem> problems, Words words, Lines lines)
            throws FileRefused, IOException {
        List<ReadSheet> sheets = sheets(reader, reading);
        List<String> headings = headings(reader, sheets, reading);
        int width = headings.size();
        headings.addAll(List.of(words.line(), words.column(), words.reason()));
        lines.write(headings);
        List<IOException> failures = new ArrayList<>();
        for (ReadSheet read : sheets) {
            String name = read.sheet().name();
            reader.read(read.sheet(), (row, _) -> {
                RowProblem problem = problems.get(new RowPlace(name, row.number()));
                if (problem != null) {
                    try {
                        Row ordered = read.order() == null ? row : read.order().ordered(row);
                        lines.write(cells(
                                ordered,
                                width,
                                reading.place(name, row.number()).text(),
                                problem,
                                words));
                    } catch (IOException e) {
                        failures.add(e);
                    }
                }
                return failures.isEmpty();
            });
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    /** As they were understood, unless rows were turned into several: then as they stand in the file. */
    private static List<String> headings(SheetReader reader, List<ReadSheet> sheets, FileReading reading)
            throws FileRefused, IOException {
        List<String> understood = reading.findings().columns().stream()
                .map(ColumnFinding::heading)
                .toList();
        if (sheets.size() > 1) {
            return new ArrayList<>(understood);
        }
        List<String> written = new ArrayList<>();
        reader.read(sheets.getFirst().sheet(), (row, _) -> {
            for (int place = 0; row.number() == reading.readings().headerRow() && place < row.size(); place++) {
                written.add(row.cell(place).shown());
            }
            return row.number() < reading.readings().headerRow();
        });
        return new ArrayList<>(written.isEmpty() || written.size() <= understood.size() ? understood : written);
    }

    private static List<String> cells(Row row, int width, String where, RowProblem problem, Words words) {
        List<String> cells = new ArrayList<>();
        for (int place = 0; place < width; place++) {
            cells.add(row.cell(place).shown());
        }
        cells.add(where);
        cells.add(problem.column() == null ? "" : problem.column());
        cells.add(words.reasonOf().apply(problem));
        return cells;
    }

    /** Writes lines of cells. */
    private record Lines(BufferedWriter out, char separator) {

        void write(List<String> cells) throws IOException {
            for (int i = 0; i < cells.size(); i++) {
                if (i > 0) {
                    out.write(separator);
                }
                out.write(quoted(FormulaGuard.guarded(cells.get(i))));
            }
            out.write("\r\n");
        }

        private String quoted(String cell) {
            boolean plain = cell.indexOf(separator) < 0
                    && cell.indexOf('"') < 0
                    && cell.indexOf('\n') < 0
                    && cell.indexOf('\r') < 0
                    && cell.strip().length() == cell.length();
            return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
        }
    }
}
