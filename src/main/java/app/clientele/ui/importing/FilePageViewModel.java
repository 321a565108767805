package app.clientele.ui.importing;

import app.clientele.importing.FileReading;
import app.clientele.importing.ImportKind;
import app.clientele.importing.finding.ColumnFinding;
import app.clientele.importing.finding.PreviewCell;
import app.clientele.importing.finding.PreviewRow;
import app.clientele.importing.finding.SheetChoice;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The first page of an import: what sort of file it is, and its first rows as they are understood. */
public final class FilePageViewModel {

    /** No sheet has no name. */
    private static final String SEVERAL = "";

    private final ImportWork work;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable ImportKind> kind = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SheetChoice> sheet = new ReadOnlyObjectWrapper<>();
    private final ObservableList<SheetChoice> sheets = FXCollections.observableArrayList();
    private final ObservableList<Fact> facts = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper notes = new ReadOnlyStringWrapper("");
    private final ObservableList<ColumnFinding> columns = FXCollections.observableArrayList();
    private final ObservableList<PreviewRow> rows = FXCollections.observableArrayList();
    private FileWords words;
    private @Nullable Path file;
    private boolean ofSeveral;

    public FilePageViewModel(ImportWork work, Texts texts) {
        this.work = work;
        this.texts = texts;
        this.words = new FileWords(texts, new Formats(texts.locale(), Currency.getInstance("EUR")));
        work.understoodProperty().subscribe(this::show);
    }

    private void show(@Nullable UnderstoodFile now) {
        if (now == null) {
            return;
        }
        FileReading reading = now.reading();
        words = new FileWords(texts, now.formats());
        kind.set(reading.kind());
        List<SheetChoice> found = now.findings().sheets();
        showSheets(reading.file(), found);
        facts.setAll(words.facts(reading));
        notes.set(words.notes(reading));
        columns.setAll(now.findings().columns());
        rows.setAll(now.findings().preview());
    }

    private void showSheets(Path read, List<SheetChoice> found) {
        List<SheetChoice> chosen = found.stream().filter(SheetChoice::chosen).toList();
        // Once several were read as one table, the way back to that stays open while the file is looked at.
        ofSeveral = chosen.size() > 1 || (ofSeveral && read.equals(file));
        file = read;
        SheetChoice several = new SheetChoice(SEVERAL, false, chosen.size() > 1, null);
        sheet.set(chosen.size() > 1 ? several : chosen.stream().findFirst().orElse(null));
        sheets.setAll(Stream.concat(Stream.of(several).filter(_ -> ofSeveral), found.stream())
                .toList());
    }

    /** Reads the file again, as one about something else. */
    public void readAs(ImportKind other) {
        if (other != kind.get()) {
            work.reread(options -> options.withKind(other));
        }
    }

    /** Reads another sheet of the workbook, or several as one table. */
    public void readSheet(SheetChoice other) {
        if (!other.equals(sheet.get())) {
            work.reread(options -> options.withSheet(other.name().equals(SEVERAL) ? null : other.name()));
        }
    }

    public ReadOnlyObjectProperty<@Nullable ImportKind> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    /** The sheets of a workbook, several at once first, hidden ones last; none for a text file. */
    public ObservableList<SheetChoice> sheets() {
        return sheets;
    }

    public ReadOnlyObjectProperty<@Nullable SheetChoice> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    public ObservableList<Fact> facts() {
        return facts;
    }

    public ReadOnlyStringProperty notesProperty() {
        return notes.getReadOnlyProperty();
    }

    public ObservableList<ColumnFinding> columns() {
        return columns;
    }

    /** The first rows of the file. */
    public ObservableList<PreviewRow> rows() {
        return rows;
    }

    public String sheetName(SheetChoice choice) {
        return choice.name().equals(SEVERAL) ? texts.get("importing.sheet.several") : words.sheet(choice);
    }

    public String role(ColumnFinding column) {
        return words.role(column);
    }

    public String fate(PreviewRow row) {
        return words.fate(row);
    }

    /** A cell as it is understood; empty beyond the end of the row. */
    public String meaning(PreviewRow row, ColumnFinding column) {
        PreviewCell cell = cell(row, column);
        return cell == null ? "" : words.meaning(cell, column.role());
    }

    /** How the file writes a cell that is shown otherwise, empty when it is shown as it stands there. */
    public String written(PreviewRow row, ColumnFinding column) {
        PreviewCell cell = cell(row, column);
        return cell == null || cell.written().equals(words.meaning(cell, column.role()))
                ? ""
                : texts.get("importing.written", cell.written());
    }

    private static @Nullable PreviewCell cell(PreviewRow row, ColumnFinding column) {
        return column.place() < row.cells().size() ? row.cells().get(column.place()) : null;
    }
}
