package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.sheet.FileRefused;
import app.clientele.importing.sheet.SheetReader;
import app.clientele.importing.sheet.SpreadsheetFile;
import app.clientele.importing.sheet.TextForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a spreadsheet that the owner chose, whatever made it, into checked drafts. Stores nothing.
 *
 * <p>Two passes over the rows: the first decides from all values of each column how it is to be read, the second reads. No
 * value is ever read in another way than its column.
 */
public final class SpreadsheetImport {

    private static final int ROWS_PER_STEP = 1000;

    private final Path file;
    private final SpreadsheetFile spreadsheet;
    private final ReadingOptions options;
    private final Progress progress;
    private int rows;

    private SpreadsheetImport(Path file, SpreadsheetFile spreadsheet, ReadingOptions options, Progress progress) {
        this.file = file;
        this.spreadsheet = spreadsheet;
        this.options = options;
        this.progress = progress;
    }

    /**
     * Reads all of {@code file}.
     *
     * @throws FileRefused if nothing of it can be used; its text says why and what to do
     * @throws CancellationException if {@code progress} says stop
     */
    public static FileReading read(Path file, ReadingOptions options, Progress progress) throws FileRefused {
        try (SpreadsheetFile spreadsheet = SpreadsheetFile.open(file)) {
            return new SpreadsheetImport(file, spreadsheet, options, progress).read();
        } catch (IOException e) {
            throw FileRefused.file("unreadable").causedBy(e);
        }
    }

    private FileReading read() throws FileRefused, IOException {
        SheetReader reader = spreadsheet.reader();
        Table table = Table.find(reader, options);
        ColumnReadings readings = new ColumnReadings(table);
        reader.read(table.sheet(), (row, fraction) -> {
            if (row.number() > table.header().row() && !table.header().isRepeatedBy(row)) {
                readings.add(row);
            }
            return step(fraction / 2);
        });
        readings.decide(options);
        List<Question> questions = new ArrayList<>(readings.questions());
        Columns columns = table.columns();
        if (table.kind() == ImportKind.SALES) {
            AmountChoice choice = AmountChoice.of(table, readings, options);
            columns = choice.columns();
            if (choice.question() != null) {
                questions.add(choice.question());
            }
        }
        return read(reader, table, readings, columns, questions);
    }

    private FileReading read(
            SheetReader reader, Table table, ColumnReadings given, Columns columns, List<Question> questions)
            throws FileRefused, IOException {
        ColumnReadings readings = given.renamed(columns);
        Drafting drafting = new Drafting(table, readings);
        DraftingKind kind = kind(table, columns, readings, drafting);
        reader.read(table.sheet(), (row, fraction) -> {
            if (row.number() > table.header().row()) {
                drafting.take(row, columns, kind.taker());
            }
            return step(0.5 + fraction / 2);
        });
        boolean open = !questions.isEmpty();
        Drafts drafts = kind.drafts().get();
        if (!open && drafts.size() == 0 && drafting.problems().isEmpty()) {
            throw FileRefused.at("no-rows", table.sheet().name(), table.header().row(), null);
        }
        return new FileReading(
                file,
                spreadsheet.sha256(),
                table.kind(),
                understood(reader, table, readings, columns, open),
                readings.currency(),
                open ? none(table.kind()) : drafts,
                open ? List.of() : drafting.problems(),
                open ? List.of() : drafting.ignored(),
                questions,
                notes(reader, table),
                open ? 0 : drafting.goodRows(),
                drafting.readRows());
    }

    /** One kind of drafting and where its drafts come out. */
    private record DraftingKind(Drafting.Kind taker, java.util.function.Supplier<Drafts> drafts) {}

    private static DraftingKind kind(Table table, Columns columns, ColumnReadings readings, Drafting drafting) {
        return switch (table.kind()) {
            case SALES -> {
                SalesDrafting sales = new SalesDrafting(columns, readings, drafting, OrderShape.of(table, columns));
                yield new DraftingKind(sales, () -> new Drafts.SalesRows(sales.lines()));
            }
            case CUSTOMERS -> {
                CustomersDrafting customers = new CustomersDrafting(columns, readings, drafting);
                yield new DraftingKind(customers, () -> new Drafts.CustomerRows(customers.customers()));
            }
            case SURVEYS -> {
                AnswersDrafting answers = new AnswersDrafting(
                        columns,
                        readings,
                        drafting,
                        AnswerWords.question(table.header().name(columns.place(SCORE))));
                yield new DraftingKind(answers, () -> new Drafts.AnswerRows(answers.answers()));
            }
            case COSTS -> {
                CostsDrafting costs = new CostsDrafting(columns, readings, drafting);
                yield new DraftingKind(costs, () -> new Drafts.CostRows(costs.costs()));
            }
        };
    }

    private static Drafts none(ImportKind kind) {
        return switch (kind) {
            case SALES -> new Drafts.SalesRows(List.of());
            case CUSTOMERS -> new Drafts.CustomerRows(List.of());
            case SURVEYS -> new Drafts.AnswerRows(List.of());
            case COSTS -> new Drafts.CostRows(List.of());
        };
    }

    private boolean step(double fraction) {
        if (++rows % ROWS_PER_STEP == 0 && !progress.at(fraction)) {
            throw new CancellationException("reading " + file.getFileName() + " was stopped");
        }
        return true;
    }

    private static Readings understood(
            SheetReader reader, Table table, ColumnReadings readings, Columns columns, boolean open) {
        TextForm text = reader.textForm();
        Map<String, String> named = new LinkedHashMap<>();
        for (ColumnRole role : columns.roles()) {
            named.put(role.key(), table.header().name(columns.place(role)));
        }
        ColumnRole dateRole = columns.has(DATE) ? DATE : columns.has(CREATED) ? CREATED : MEMBER_SINCE;
        String date =
                open || !columns.has(dateRole) ? null : readings.date(dateRole).pattern();
        return new Readings(
                reader.format().name().toLowerCase(Locale.ROOT),
                table.source() == null ? null : table.source().name(),
                text == null ? null : String.valueOf(text.separator()),
                text == null ? null : text.charset(),
                table.sheet().name(),
                table.header().row(),
                date,
                decimal(readings),
                named);
    }

    private static @Nullable String decimal(ColumnReadings readings) {
        return readings.mark() == null ? null : readings.mark().name().toLowerCase(Locale.ROOT);
    }

    private List<Note> notes(SheetReader reader, Table table) {
        List<Note> notes = new ArrayList<>();
        if (SpreadsheetFile.isMisnamed(file, reader.format())) {
            notes.add(Note.of("misnamed"));
        }
        TextForm text = reader.textForm();
        if (text != null && text.repaired()) {
            notes.add(Note.of("mixed-charsets"));
        }
        long visible = reader.sheets().stream().filter(sheet -> !sheet.hidden()).count();
        if (visible > 1) {
            notes.add(Note.of("other-sheets"));
        }
        if (table.sheet().hidden()) {
            notes.add(Note.of("hidden-sheet"));
        }
        return notes;
    }
}
