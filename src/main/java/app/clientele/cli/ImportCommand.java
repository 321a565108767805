package app.clientele.cli;

import app.clientele.ShopContext;
import app.clientele.cli.ImportResult.Refusal;
import app.clientele.cli.ImportResult.Status;
import app.clientele.importing.FileChanged;
import app.clientele.importing.FileReading;
import app.clientele.importing.ImportKind;
import app.clientele.importing.ImportOutcome;
import app.clientele.importing.ImportPlan;
import app.clientele.importing.Importer;
import app.clientele.importing.ReadingOptions;
import app.clientele.importing.RejectFile;
import app.clientele.importing.SpreadsheetImport;
import app.clientele.importing.StoringChoices;
import app.clientele.importing.column.DateOrder;
import app.clientele.importing.column.DecimalMark;
import app.clientele.importing.sheet.FileRefused;
import app.clientele.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Imports files, each one wholly or not at all; one that is refused does not keep the others out. The exit code is that
 * of the file that went worst.
 */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "cli.import.files")
    private List<Path> files = List.of();

    @Option(names = "--kind", paramLabel = "sales|customers|surveys|costs", descriptionKey = "cli.import.kind")
    private @Nullable ImportKind kind;

    @Option(names = "--date-order", paramLabel = "dmy|mdy", descriptionKey = "cli.import.date-order")
    private @Nullable DateOrder dateOrder;

    @Option(names = "--decimal", paramLabel = "comma|point", descriptionKey = "cli.import.decimal")
    private @Nullable DecimalMark decimal;

    @Option(names = "--amount", paramLabel = "gross|net", descriptionKey = "cli.import.amount")
    private ReadingOptions.@Nullable AmountBasis amount;

    @Option(names = "--profile", paramLabel = "NAME", descriptionKey = "cli.import.profile")
    private @Nullable String profile;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "cli.import.sheet")
    private @Nullable String sheet;

    @Option(names = "--answer", paramLabel = "QUESTION=OPTION", descriptionKey = "cli.import.answer")
    private Map<String, String> answers = Map.of();

    @Option(names = "--replace-changed", descriptionKey = "cli.import.replace-changed")
    private boolean replaceChanged;

    @Option(names = "--replace-period", descriptionKey = "cli.import.replace-period")
    private boolean replacePeriod;

    @Option(names = "--rejects", paramLabel = "FILE.csv", descriptionKey = "cli.import.rejects")
    private @Nullable Path rejects;

    @Option(names = "--accept-rejects", descriptionKey = "cli.import.accept-rejects")
    private boolean acceptRejects;

    @Option(names = "--dry-run", descriptionKey = "cli.import.dry-run")
    private boolean dryRun;

    @Option(names = "--json", descriptionKey = "cli.import.json")
    private boolean json;

    private final Session session;

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (rejects != null && files.size() > 1) {
            throw CommandFailure.usage("cli.import.rejects.one-file");
        }
        List<ImportResult> results = new ArrayList<>();
        try (ShopContext shop = session.open()) {
            String currency = shop.books().profile().currency().getCurrencyCode();
            ImportText text = new ImportText(session, shop.books().profile().currency());
            for (Path file : files) {
                ImportResult result = importFile(shop.importer(), file);
                results.add(result);
                text.tell(result, json);
            }
            if (json) {
                session.out().println(Json.document(ImportJson.of(results, currency)));
            }
        }
        return results.stream().mapToInt(ImportResult::exitCode).max().orElse(ExitCode.DONE);
    }

    private ImportResult importFile(Importer importer, Path file) {
        String name = name(file);
        ReadingOptions options = importer.options()
                .withKind(kind)
                .withSheet(sheet)
                .withProfile(profile)
                .withDateOrder(dateOrder)
                .withDecimal(decimal)
                .withAmount(amount);
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            options = options.withAnswer(answer.getKey(), answer.getValue());
        }
        try {
            FileReading reading = SpreadsheetImport.read(file, options, session.progress(name));
            writeRejects(reading);
            return store(importer, file, reading);
        } catch (FileRefused e) {
            String message = session.texts().get("importing.refused." + e.code(), e.textArguments(name));
            Refusal refusal = new Refusal(e.code(), message, e.sheet(), e.row() == 0 ? null : e.row(), e.column());
            return new ImportResult(file, Status.REFUSED, null, null, refusal, ExitCode.UNREADABLE);
        } catch (FileChanged e) {
            Refusal refusal =
                    new Refusal("file-changed", session.texts().get("importing.file-changed", name), null, null, null);
            return new ImportResult(file, Status.REFUSED, null, null, refusal, ExitCode.UNREADABLE);
        }
    }

    private ImportResult store(Importer importer, Path file, FileReading reading) throws FileChanged {
        if (!reading.questions().isEmpty()) {
            return new ImportResult(file, Status.NEEDS_DECISION, reading, null, null, ExitCode.REFUSED);
        }
        ImportPlan plan = importer.plan(reading, new StoringChoices(replaceChanged, replacePeriod));
        int rejected = reading.problems().size();
        if (rejected > 0 && !acceptRejects && !dryRun) {
            String message =
                    session.texts().get("cli.import.rejected", reading.file().getFileName(), rejected);
            Refusal refusal = new Refusal("rejected-rows", message, null, null, null);
            return new ImportResult(file, Status.REFUSED, reading, plan.outcome(), refusal, ExitCode.REFUSED);
        }
        ImportOutcome outcome = dryRun ? plan.outcome() : importer.commit(plan, session.progress(name(file)));
        int exitCode = rejected > 0 && !acceptRejects ? ExitCode.REFUSED : ExitCode.DONE;
        return new ImportResult(file, status(outcome), reading, outcome, null, exitCode);
    }

    /** The rejected rows, for the owner to correct and import in their turn. */
    private void writeRejects(FileReading reading) throws FileChanged, FileRefused {
        if (rejects == null || reading.problems().isEmpty()) {
            return;
        }
        Texts texts = session.texts();
        try {
            RejectFile.write(
                    reading,
                    rejects,
                    new RejectFile.Words(
                            texts.get("importing.rejects.line"),
                            texts.get("importing.rejects.column"),
                            texts.get("importing.rejects.reason"),
                            problem -> texts.get("importing.reason." + problem.reason())));
        } catch (IOException e) {
            throw CommandFailure.unreadable("cli.import.rejects.unwritable", rejects.toString());
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private Status status(ImportOutcome outcome) {
        return dryRun
                ? Status.DRY_RUN
                : outcome.status() == ImportOutcome.Status.NOTHING_NEW ? Status.NOTHING_NEW : Status.IMPORTED;
    }
}
