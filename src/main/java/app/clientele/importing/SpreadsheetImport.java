package app.clientele.importing;

import app.clientele.importing.finding.Answer;
import app.clientele.importing.finding.FileFindings;
import app.clientele.importing.sheet.FileRefused;
import app.clientele.importing.sheet.MendingSheetReader;
import app.clientele.importing.sheet.SheetReader;
import app.clientele.importing.sheet.SpreadsheetFile;
import app.clientele.importing.sheet.TextForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
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
        AlikeSheets sheets = TableSearch.find(reader, options);
        RepeatedRows repeated = repeatedRows(reader, sheets);
        Table chosen = chosen(sheets, repeated);
        Table table = chosen == null ? sheets.all() : chosen;
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
        if (chosen == null && repeated != null) {
            questions.addFirst(answered(reader, sheets, repeated));
        } else if (!questions.isEmpty()) {
            questions.set(0, answered(reader, first, questions.getFirst()));
        }
        return reading(reader, table, readings, questions);
    }

    /** The rows of sheets of the same headings compared, {@code null} where nothing depends on it. */
    private @Nullable RepeatedRows repeatedRows(SheetReader reader, AlikeSheets sheets)
            throws FileRefused, IOException {
        String given = options.answers().get(AlikeSheets.SUBJECT);
        if (sheets.isOne() || (given != null && sheets.answered(given, null) != null)) {
            return null;
        }
        passes++;
        RepeatedRows rows = new RepeatedRows(sheets.main().columns());
        pass(reader, sheets.all(), rows);
        rows.compare();
        return rows;
    }

    /** The table that the owner chose, now or for files like this one before; {@code null} when she has to be asked. */
    private @Nullable Table chosen(AlikeSheets sheets, @Nullable RepeatedRows repeated) {
        if (sheets.isOne()) {
            return sheets.main();
        }
        String given = options.answers().get(AlikeSheets.SUBJECT);
        if (given != null) {
            return sheets.answered(given, repeated);
        }
        SourceProfile profile = sheets.main().profile();
        String before = profile == null ? null : profile.answers().get(AlikeSheets.SUBJECT);
        boolean repeats = repeated != null && repeated.repeating() >= 0;
        // One sheet of the last file says nothing of the sheets of this one.
        boolean holds = (repeats ? AlikeSheets.OTHERS : AlikeSheets.ALL).equals(before);
        return before != null && holds ? sheets.answered(before, repeated) : null;
    }

    /** The question which sheets to read, with what each answer would mean. */
    private Question answered(SheetReader reader, AlikeSheets sheets, RepeatedRows repeated)
            throws FileRefused, IOException {
        Question question = sheets.question(repeated);
        passes += 2 * question.options().size();
        List<Answer> worked = new ArrayList<>();
        for (String option : question.options()) {
            Table table = Objects.requireNonNull(sheets.answered(option, repeated));
            ColumnReadings readings = Deciding.decide(firstPass(reader, table).evidence(), options);
            Drafting drafting = draft(reader, table, readings);
            worked.add(AnswerMeaning.of(question, option, readings, drafting, currency(readings)));
        }
        return question.answeredBy(worked);
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
        pass(reader, table, first);
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
        pass(reader, table, drafting);
        return drafting;
    }

    private void pass(SheetReader reader, Table table, TableRows.Taker taker) throws FileRefused, IOException {
        double done = pass++;
        for (TableRows sheet : table.sheets()) {
            double before = done;
            taker.begin(sheet);
            sheet.read(
                    reader,
                    (row, place, fraction) -> {
                        taker.take(row, place);
                        return step((before + fraction / table.sheets().size()) / passes);
                    },
                    taker::merged);
            done += 1.0 / table.sheets().size();
        }
    }

    private FileReading reading(SheetReader reader, Table table, ColumnReadings readings, List<Question> questions)
            throws FileRefused, IOException {
        Drafting drafting = draft(reader, table, readings);
        Understanding understanding = new Understanding(file, reader, table, readings);
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
                understanding.readings(!open),
                readings.currency(),
                open ? Drafts.none(table.kind()) : drafts,
                open ? List.of() : drafting.problems(),
                open ? List.of() : drafting.ignored(),
                questions,
                understanding.notes(options.shop(), drafting.hiddenRows()),
                open ? 0 : drafting.goodRows(),
                drafting.readRows(),
                findings(understanding, questions, drafting),
                SourceProfiles.of(file, table, understanding.separator(), readings, options));
    }

    private FileFindings findings(Understanding understanding, List<Question> questions, Drafting drafting) {
        Table table = understanding.table();
        ColumnReadings readings = understanding.columns();
        return new FileFindings(
                understanding.sheets(),
                drafting.preview(),
                ColumnFindings.of(table, readings, questions),
                questions.isEmpty() ? drafting.months(currency(readings)) : List.of(),
                drafting.totals(),
                table.profile() == null ? null : table.profile().name());
    }

    private boolean step(double fraction) {
        if (++rows % ROWS_PER_STEP == 0 && !progress.at(Math.min(1, fraction))) {
            throw new CancellationException("reading " + file.getFileName() + " was stopped");
        }
        return true;
    }
}
