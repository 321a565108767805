package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.TableRows.Place;
import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.DateReading;
import app.clientele.importing.finding.Answer;
import app.clientele.importing.finding.FileFindings;
import app.clientele.importing.finding.SheetChoice;
import app.clientele.importing.sheet.FileRefused;
import app.clientele.importing.sheet.MendingSheetReader;
import app.clientele.importing.sheet.Row;
import app.clientele.importing.sheet.SheetReader;
import app.clientele.importing.sheet.SpreadsheetFile;
import app.clientele.importing.sheet.TextForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a spreadsheet that the owner chose, whatever made it, into checked drafts. Stores nothing.
 *
 * <p>Two passes over the rows: the first decides from all values of each column how it is to be read, the second reads. No
 * value is ever read in another way than its column. Where the first pass leaves a question, a further one for each of its
 * answers works out what the answer would mean.
 */
public final class SpreadsheetImport {

    private static final int ROWS_PER_STEP = 1000;

    private final Path file;
    private final SpreadsheetFile spreadsheet;
    private final ReadingOptions options;
    private final Progress progress;
    private int rows;
    private int hiddenRows;
    private int pass;
    private int passes = 2;

    private SpreadsheetImport(Path file, SpreadsheetFile spreadsheet, ReadingOptions options, Progress progress) {
        this.file = file;
        this.spreadsheet = spreadsheet;
        this.options = options;
        this.progress = progress;
    }

    /**
     * Reads all of {@code file}.
     *
     * @param options start with {@link Importer#options()}, so that remembered sources and the shop's currency count
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
        SheetReader reader = mends() ? new MendingSheetReader(spreadsheet.reader()) : spreadsheet.reader();
        Table table = TableSearch.find(reader, options);
        FirstPass first = firstPass(reader, table);
        if (first.fills()) {
            passes++;
            table = table.filling(first.merged());
            first = firstPass(reader, table);
        }
        ColumnReadings readings = Deciding.decide(first.evidence(), options);
        refuseOtherCurrency(table, readings);
        List<Question> questions = new ArrayList<>(first.questions());
        questions.addAll(readings.questions());
        if (!questions.isEmpty()) {
            questions.set(0, answered(reader, first, questions.getFirst()));
        }
        return reading(reader, table, readings, questions);
    }

    /** Whether the owner said that misread text is to be put right. */
    private boolean mends() {
        return options.answers().entrySet().stream()
                .anyMatch(answer -> answer.getKey().startsWith("misread-text")
                        && answer.getValue().equals("mend"));
    }

    private FirstPass firstPass(SheetReader reader, Table table) throws FileRefused, IOException {
        TextForm text = reader.textForm();
        ColumnEvidence evidence =
                new ColumnEvidence(table, String.valueOf(file.getFileName()), text == null ? null : text.separator());
        FirstPass first = new FirstPass(table, evidence, options);
        pass(reader, table, first::take, first::merged);
        return first;
    }

    private void refuseOtherCurrency(Table table, ColumnReadings readings) throws FileRefused {
        String currency = readings.currency();
        ShopFacts shop = options.shop();
        if (currency != null && shop.currencyDecided() && !currency.equals(shop.currency())) {
            throw FileRefused.at(
                    "other-currency", table.sheet().name(), table.header().row(), null, currency, shop.currency());
        }
    }

    /** The question with what each of its answers would mean for the whole file. */
    private Question answered(SheetReader reader, FirstPass first, Question question) throws FileRefused, IOException {
        passes += question.options().size();
        List<Answer> worked = new ArrayList<>();
        for (String option : question.options()) {
            ColumnReadings readings = Deciding.decide(first.evidence(), options.withAnswer(question.key(), option));
            boolean fills = question.id().equals("merged-cells") && option.equals("fill");
            Table table = first.evidence().table();
            Drafting drafting = draft(reader, fills ? table.filling(first.merged()) : table, readings);
            worked.add(AnswerMeaning.of(question, option, readings, drafting, currency(readings)));
        }
        return question.answeredBy(worked);
    }

    private String currency(ColumnReadings readings) {
        return readings.currency() == null ? options.shop().currency() : readings.currency();
    }

    private Drafting draft(SheetReader reader, Table table, ColumnReadings readings) throws FileRefused, IOException {
        Drafting drafting = new Drafting(table, readings, options.broughtBack());
        hiddenRows = 0;
        Taking taking = (row, place) -> {
            hiddenRows += row.isHidden() && place == Place.INSIDE ? 1 : 0;
            drafting.take(row, place);
        };
        pass(reader, table, taking, area -> {
            // The first pass has seen them.
        });
        return drafting;
    }

    /** Takes a row of the sheet. */
    @FunctionalInterface
    private interface Taking {
        void take(Row row, Place place);
    }

    private void pass(SheetReader reader, Table table, Taking taking, Consumer<SheetReader.MergedArea> areas)
            throws FileRefused, IOException {
        int done = pass++;
        table.rows()
                .read(
                        reader,
                        (row, place, fraction) -> {
                            taking.take(row, place);
                            return step((done + fraction) / passes);
                        },
                        areas);
    }

    private FileReading reading(SheetReader reader, Table table, ColumnReadings readings, List<Question> questions)
            throws FileRefused, IOException {
        Drafting drafting = draft(reader, table, readings);
        boolean open = !questions.isEmpty();
        Drafts drafts = drafting.drafts();
        if (!open
                && drafts.size() == 0
                && drafting.problems().isEmpty()
                && drafting.ignored().isEmpty()) {
            throw FileRefused.at("no-rows", table.sheet().name(), table.header().row(), null);
        }
        return new FileReading(
                file,
                spreadsheet.sha256(),
                table.kind(),
                understood(reader, table, readings, open),
                readings.currency(),
                open ? Drafts.none(table.kind()) : drafts,
                open ? List.of() : drafting.problems(),
                open ? List.of() : drafting.ignored(),
                questions,
                notes(reader, table, readings),
                open ? 0 : drafting.goodRows(),
                drafting.readRows(),
                findings(reader, table, readings, questions, drafting),
                SourceProfiles.of(file, table, separator(reader), readings, options));
    }

    private FileFindings findings(
            SheetReader reader, Table table, ColumnReadings readings, List<Question> questions, Drafting drafting) {
        return new FileFindings(
                sheets(reader, table),
                drafting.preview(),
                ColumnFindings.of(table, readings, questions),
                questions.isEmpty() ? drafting.months(currency(readings)) : List.of(),
                drafting.totals(),
                table.profile() == null ? null : table.profile().name());
    }

    private static @Nullable String separator(SheetReader reader) {
        TextForm text = reader.textForm();
        return text == null ? null : String.valueOf(text.separator());
    }

    private static List<SheetChoice> sheets(SheetReader reader, Table table) {
        List<SheetChoice> sheets = new ArrayList<>();
        for (SheetReader.Sheet sheet : reader.sheets()) {
            if (sheet.name() != null) {
                sheets.add(new SheetChoice(
                        sheet.name(),
                        sheet.hidden(),
                        sheet.index() == table.sheet().index()));
            }
        }
        sheets.sort(Comparator.comparing(SheetChoice::hidden));
        return sheets;
    }

    private boolean step(double fraction) {
        if (++rows % ROWS_PER_STEP == 0 && !progress.at(Math.min(1, fraction))) {
            throw new CancellationException("reading " + file.getFileName() + " was stopped");
        }
        return true;
    }

    private static Readings understood(SheetReader reader, Table table, ColumnReadings readings, boolean open) {
        Columns columns = readings.columns();
        TextForm text = reader.textForm();
        Map<String, String> named = new LinkedHashMap<>();
        for (ColumnRole role : columns.roles()) {
            named.put(role.key(), table.header().name(columns.place(role)));
        }
        ColumnRole dateRole = columns.has(DATE) ? DATE : columns.has(CREATED) ? CREATED : MEMBER_SINCE;
        DateReading date = open ? null : readings.dates().get(columns.place(dateRole));
        return new Readings(
                reader.format().name().toLowerCase(Locale.ROOT),
                table.source() == null ? null : table.source().name(),
                separator(reader),
                text == null ? null : text.charset(),
                table.sheet().name(),
                table.header().row(),
                date == null ? null : date.pattern(),
                readings.mark() == null ? null : readings.mark().name().toLowerCase(Locale.ROOT),
                named);
    }

    private List<Note> notes(SheetReader reader, Table table, ColumnReadings readings) {
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
        String currency = readings.currency();
        if (currency != null && !currency.equals(options.shop().currency())) {
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
