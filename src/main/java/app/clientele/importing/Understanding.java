package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.DateReading;
import app.clientele.importing.finding.SheetChoice;
import app.clientele.importing.sheet.SheetReader;
import app.clientele.importing.sheet.SpreadsheetFile;
import app.clientele.importing.sheet.TextForm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says to the owner how a file was understood. */
record Understanding(Path file, SheetReader reader, Table table, ColumnReadings columns) {

    /** @param decided no question is open */
    Readings readings(boolean decided) {
        Columns places = columns.columns();
        TextForm text = reader.textForm();
        Map<String, String> named = new LinkedHashMap<>();
        for (ColumnRole role : places.roles()) {
            named.put(role.key(), table.header().name(places.place(role)));
        }
        ColumnRole dateRole = places.has(DATE) ? DATE : places.has(CREATED) ? CREATED : MEMBER_SINCE;
        DateReading date = decided ? columns.dates().get(places.place(dateRole)) : null;
        return new Readings(
                reader.format().name().toLowerCase(Locale.ROOT),
                table.source() == null ? null : table.source().name(),
                separator(),
                text == null ? null : text.charset(),
                table.sheetNames(),
                table.header().row(),
                date == null ? null : date.pattern(),
                columns.mark() == null ? null : columns.mark().name().toLowerCase(Locale.ROOT),
                named);
    }

    /** Of a text file, {@code null} for a workbook. */
    @Nullable
    String separator() {
        TextForm text = reader.textForm();
        return text == null ? null : String.valueOf(text.separator());
    }

    /** The sheets of a workbook, visible ones first. */
    List<SheetChoice> sheets() {
        List<SheetChoice> sheets = new ArrayList<>();
        for (SheetReader.Sheet sheet : reader.sheets()) {
            if (sheet.name() != null) {
                TableRows read = table.sheets().stream()
                        .filter(rows -> rows.sheet().index() == sheet.index())
                        .findFirst()
                        .orElse(null);
                sheets.add(new SheetChoice(
                        sheet.name(), sheet.hidden(), read != null, read == null ? null : read.order()));
            }
        }
        sheets.sort(Comparator.comparing(SheetChoice::hidden));
        return sheets;
    }

    /** What she should know although the file was read. */
    List<Note> notes(ShopFacts shop, int hiddenRows) {
        List<Note> notes = new ArrayList<>();
        if (SpreadsheetFile.isMisnamed(file, reader.format())) {
            notes.add(Note.of("misnamed"));
        }
        TextForm text = reader.textForm();
        if (text != null && text.repaired()) {
            notes.add(Note.of("mixed-charsets"));
        }
        String left = sheets().stream()
                .filter(sheet -> !sheet.chosen() && !sheet.hidden())
                .map(SheetChoice::name)
                .collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            notes.add(Note.of("other-sheets", String.valueOf(table.sheetNames()), left));
        }
        if (table.sheet().hidden()) {
            notes.add(Note.of("hidden-sheet"));
        }
        String currency = columns.currency();
        if (currency != null && !currency.equals(shop.currency())) {
            notes.add(Note.of("currency-adopted"));
        }
        if (hiddenRows > 0) {
            notes.add(Note.of("hidden-rows", hiddenRows));
        }
        if (!table.others().isEmpty()) {
            notes.add(Note.of(
                    "other-tables",
                    table.others().stream()
                            .map(header -> Integer.toString(header.row()))
                            .collect(Collectors.joining(", "))));
        }
        return notes;
    }
}
