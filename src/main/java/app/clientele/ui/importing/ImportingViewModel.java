package app.clientele.ui.importing;

import app.clientele.importing.FileChanged;
import app.clientele.importing.FileReading;
import app.clientele.importing.ImportKind;
import app.clientele.importing.ImportOutcome;
import app.clientele.importing.ImportPlan;
import app.clientele.importing.Importer;
import app.clientele.importing.Progress;
import app.clientele.importing.Question;
import app.clientele.importing.ReadingOptions;
import app.clientele.importing.SpreadsheetImport;
import app.clientele.importing.sheet.FileRefused;
import app.clientele.loyalty.ShopBooks;
import app.clientele.model.Explained;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Dialogs;
import app.clientele.ui.common.Navigator;
import app.clientele.ui.common.Screen;
import app.clientele.ui.importing.ImportFindings.Choice;
import app.clientele.ui.importing.ImportFindings.Fact;
import app.clientele.ui.importing.ImportFindings.LeftOut;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * One import from the file to its result. Nothing is stored before {@link #importNow()}; whatever goes wrong before or in
 * it leaves the shop as it was, and the way open to another file.
 */
public final class ImportingViewModel {

    private static final List<String> EXTENSIONS = List.of("csv", "tsv", "txt", "xlsx", "xlsm", "xls", "ods");

    /** Where the import stands. */
    public enum Step {
        CHOOSING,
        READING,
        REFUSED,
        CHECKING,
        STORING,
        DONE
    }

    /** @param plan {@code null} while a question is open */
    private record Checked(FileReading reading, @Nullable ImportPlan plan, Currency currency) {}

    private final Importer importer;
    private final ShopBooks books;
    private final PastImportsViewModel pastImports;
    private final Background background;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final Texts texts;

    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHOOSING);
    private final ReadOnlyStringWrapper fileName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper work = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable ImportKind> kind = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();
    private final ObservableList<Fact> understood = FXCollections.observableArrayList();
    private final ObservableList<Fact> counted = FXCollections.observableArrayList();
    private final ObservableList<LeftOut> leftOut = FXCollections.observableArrayList();
    private final BooleanProperty rejectsAccepted = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper hasRejects = new ReadOnlyBooleanWrapper();
    private final BooleanProperty hasNews = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper notes = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");
    private final BooleanBinding canImport;

    private @Nullable Path file;
    private @Nullable Question asked;
    private @Nullable ImportPlan plan;
    private @Nullable Long batch;
    private ReadingOptions options = ReadingOptions.DEFAULT;
    private AtomicBoolean stopped = new AtomicBoolean();

    public ImportingViewModel(
            Importer importer,
            ShopBooks books,
            PastImportsViewModel pastImports,
            Background background,
            Dialogs dialogs,
            Navigator navigator,
            Texts texts) {
        this.importer = importer;
        this.books = books;
        this.pastImports = pastImports;
        this.background = background;
        this.dialogs = dialogs;
        this.navigator = navigator;
        this.texts = texts;
        this.canImport =
                step.isEqualTo(Step.CHECKING).and(hasNews).and(hasRejects.not().or(rejectsAccepted));
    }

    /** Lets the owner pick a file, and reads it. */
    public void chooseFile() {
        dialogs.openFile(texts.get("importing.choose"), texts.get("importing.spreadsheets"), EXTENSIONS)
                .ifPresent(this::open);
    }

    /** Reads a file that was picked or dropped; one that is being read is given up for it. */
    public void open(Path chosen) {
        if (step.get() != Step.STORING) {
            read(chosen, ReadingOptions.DEFAULT);
        }
    }

    /** Reads the file again, as one about something else. */
    public void readAs(ImportKind other) {
        if (file != null && other != kind.get()) {
            read(file, options.withKind(other));
        }
    }

    /** Answers the open question, and reads the file again with the answer. */
    public void answer(Choice choice) {
        if (file != null && asked != null) {
            read(file, options.withAnswer(asked.key(), choice.option()));
        }
    }

    private void read(Path chosen, ReadingOptions known) {
        stopped.set(true);
        AtomicBoolean stop = new AtomicBoolean();
        stopped = stop;
        file = chosen;
        options = known;
        fileName.set(String.valueOf(chosen.getFileName()));
        work.set(texts.get("importing.reading", fileName.get()));
        progress.set(0);
        step.set(Step.READING);
        background.compute(
                () -> SpreadsheetImport.read(chosen, known, telling(stop)),
                reading -> unlessStopped(stop, () -> understand(reading, stop)),
                failure -> unlessStopped(stop, () -> refuse(failure)));
    }

    private Progress telling(AtomicBoolean stop) {
        return fraction -> {
            background.later(() -> progress.set(fraction));
            return !stop.get();
        };
    }

    private static void unlessStopped(AtomicBoolean stop, Runnable next) {
        if (!stop.get()) {
            next.run();
        }
    }

    /**
     * Gives up what is being read, checked or stored; nothing of it is stored then. Storing that is at its end when this
     * is called is done, and says so.
     */
    public void cancel() {
        stopped.set(true);
        if (step.get() != Step.STORING) {
            step.set(Step.CHOOSING);
        }
    }

    private void understand(FileReading reading, AtomicBoolean stop) {
        background.run(
                () -> new Checked(
                        reading,
                        reading.questions().isEmpty() ? importer.plan(reading) : null,
                        books.profile().currency()),
                checked -> unlessStopped(stop, () -> check(checked)),
                failure -> unlessStopped(stop, () -> refuse(failure)));
    }

    private void check(Checked checked) {
        FileReading reading = checked.reading();
        ImportFindings findings = new ImportFindings(texts, new Formats(texts.locale(), checked.currency()));
        kind.set(reading.kind());
        asked = reading.questions().stream().findFirst().orElse(null);
        question.set(asked == null ? "" : findings.question(asked));
        choices.setAll(asked == null ? List.of() : findings.choices(asked));
        notes.set(String.join(
                "\n",
                reading.notes().stream()
                        .map(note -> texts.get("importing.note." + note.key(), note.textArguments()))
                        .toList()));
        understood.setAll(findings.understood(reading));
        leftOut.setAll(findings.leftOut(reading));
        hasRejects.set(!reading.problems().isEmpty());
        rejectsAccepted.set(false);
        plan = checked.plan();
        hasNews.set(plan != null && plan.hasNews());
        counted.setAll(plan == null ? List.of() : findings.counted(reading, plan.outcome()));
        verdict.set(
                plan == null || plan.hasNews()
                        ? ""
                        : findings.nothingNew(plan.outcome().sameFile()));
        step.set(Step.CHECKING);
    }

    /** Stores the good rows of the file. */
    public void importNow() {
        if (canImport.get() && plan != null) {
            ImportPlan agreed = plan;
            AtomicBoolean stop = new AtomicBoolean();
            stopped = stop;
            work.set(texts.get("importing.storing", fileName.get()));
            progress.set(0);
            step.set(Step.STORING);
            background.run(() -> importer.commit(agreed, telling(stop)), this::done, this::refuse);
        }
    }

    private void done(ImportOutcome outcome) {
        batch = outcome.batch();
        result.set(texts.get("importing.done", fileName.get(), outcome.created()));
        step.set(Step.DONE);
    }

    /** Takes out again what was just imported. */
    public void undo() {
        if (batch != null) {
            pastImports.takeOut(batch);
            batch = null;
            step.set(Step.CHOOSING);
        }
    }

    private void refuse(Throwable failure) {
        switch (failure) {
            case FileRefused refused ->
                problem.set(texts.get("importing.refused." + refused.code(), refused.textArguments(fileName.get())));
            case FileChanged _ -> problem.set(texts.get("importing.file-changed", fileName.get()));
            case Explained _ -> problem.set(texts.explain(failure));
            case CancellationException _ -> {
                step.set(Step.CHOOSING);
                return;
            }
            default -> {
                dialogs.error(failure);
                step.set(Step.CHOOSING);
                return;
            }
        }
        step.set(Step.REFUSED);
    }

    /** Leads to the figures. */
    public void showDashboard() {
        step.set(Step.CHOOSING);
        navigator.open(Screen.DASHBOARD);
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty fileNameProperty() {
        return fileName.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty workProperty() {
        return work.getReadOnlyProperty();
    }

    /** 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable ImportKind> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty questionProperty() {
        return question.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty notesProperty() {
        return notes.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty resultProperty() {
        return result.getReadOnlyProperty();
    }

    public ObservableList<Choice> choices() {
        return choices;
    }

    public ObservableList<Fact> understood() {
        return understood;
    }

    public ObservableList<Fact> counted() {
        return counted;
    }

    public ObservableList<LeftOut> leftOut() {
        return leftOut;
    }

    /** The owner agrees that the rejected rows stay outside. */
    public BooleanProperty rejectsAcceptedProperty() {
        return rejectsAccepted;
    }

    public ReadOnlyBooleanProperty hasRejectsProperty() {
        return hasRejects.getReadOnlyProperty();
    }

    public BooleanBinding canImport() {
        return canImport;
    }
}
