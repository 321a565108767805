package app.clientele.ui.importing;

import app.clientele.importing.ImportOutcome;
import app.clientele.text.Texts;
import app.clientele.ui.common.Dialogs;
import app.clientele.ui.common.Navigator;
import app.clientele.ui.common.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Leads through one import after the other, from the file over its three pages to the result. Nothing is stored before
 * {@link #importNow()}; whatever goes wrong before or in it leaves the shop as it was, and the way open to another file.
 */
public final class ImportingViewModel {

    private static final List<String> EXTENSIONS = List.of("csv", "tsv", "txt", "xlsx", "xlsm", "xls", "ods");

    /** Where the import stands. */
    public enum Step {
        CHOOSING,
        READING,
        REFUSED,
        /** The first page: what sort of file it is. */
        FILE,
        /** The second page: what the columns mean. */
        COLUMNS,
        /** The third page: what importing it would do. */
        CHECK,
        STORING,
        DONE;

        /** Whether it is one of the three pages. */
        public boolean isPage() {
            return this == FILE || this == COLUMNS || this == CHECK;
        }
    }

    private final ImportWork work;
    private final CheckPageViewModel check;
    private final PastImportsViewModel pastImports;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final Texts texts;

    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHOOSING);
    private final ReadOnlyStringWrapper fileName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canReturn = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");
    private final ObservableList<Path> waiting = FXCollections.observableArrayList();
    private final BooleanBinding canCheck;
    private final BooleanBinding canGoOn;
    private final BooleanBinding canImport;
    private Step page = Step.FILE;
    private @Nullable Long batch;

    public ImportingViewModel(
            ImportWork work,
            CheckPageViewModel check,
            PastImportsViewModel pastImports,
            Dialogs dialogs,
            Navigator navigator,
            Texts texts) {
        this.work = work;
        this.check = check;
        this.pastImports = pastImports;
        this.dialogs = dialogs;
        this.navigator = navigator;
        this.texts = texts;
        BooleanBinding idle = work.busyProperty().not();
        this.canCheck = Bindings.createBooleanBinding(this::hasPlan, work.understoodProperty());
        this.canGoOn = step.isEqualTo(Step.FILE)
                .or(step.isEqualTo(Step.COLUMNS).and(canCheck))
                .and(idle);
        this.canImport = step.isEqualTo(Step.CHECK).and(check.readyProperty()).and(idle);
        work.onEnd(this::done, this::refuse);
        work.understoodProperty().subscribe(this::show);
    }

    private boolean hasPlan() {
        UnderstoodFile now = work.understoodProperty().get();
        return now != null && now.plan() != null;
    }

    /** Lets the owner pick a file, and reads it. */
    public void chooseFile() {
        dialogs.openFile(texts.get("importing.choose"), texts.get("importing.spreadsheets"), EXTENSIONS)
                .ifPresent(file -> open(List.of(file)));
    }

    /**
     * Reads files that were picked or dropped, one after the other. The first takes the place of the one under way, unless
     * that is being stored; the others wait before those that wait already.
     */
    public void open(List<Path> files) {
        waiting.addAll(0, files);
        if (step.get() != Step.STORING) {
            openNext();
        }
    }

    /** Reads the first of the files that wait. */
    public void openNext() {
        if (!waiting.isEmpty()) {
            Path next = waiting.removeFirst();
            fileName.set(String.valueOf(next.getFileName()));
            step.set(Step.READING);
            work.open(next);
        }
    }

    /** The files that wait need not be imported. */
    public void forgetWaiting() {
        waiting.clear();
    }

    private void show(@Nullable UnderstoodFile now) {
        if (now == null) {
            return;
        }
        Step current = step.get();
        if (current == Step.READING) {
            turnTo(firstPage(now));
        } else if (now.plan() == null && current == Step.CHECK) {
            turnTo(Step.COLUMNS);
        }
    }

    /** What is known needs no look at the first two pages, what is in doubt does. */
    private static Step firstPage(UnderstoodFile now) {
        if (!now.isOfKnownSource()) {
            return Step.FILE;
        }
        return now.plan() == null ? Step.COLUMNS : Step.CHECK;
    }

    /** Shows one of the three pages, if it can be shown yet. */
    public void turnTo(Step wanted) {
        boolean understood = work.understoodProperty().get() != null;
        if (wanted.isPage() && understood && (wanted != Step.CHECK || canCheck.get())) {
            page = wanted;
            step.set(wanted);
        }
    }

    /** Goes to the page after this one. */
    public void goOn() {
        if (canGoOn.get()) {
            turnTo(step.get() == Step.FILE ? Step.COLUMNS : Step.CHECK);
        }
    }

    /** Goes to the page before this one, or from a refusal to the page where it came up. */
    public void goBack() {
        switch (step.get()) {
            case COLUMNS -> turnTo(Step.FILE);
            case CHECK -> turnTo(Step.COLUMNS);
            case REFUSED -> turnTo(page);
            default -> {
                // There is no page before.
            }
        }
    }

    /** Gives up what is being read, looked at or stored; nothing of it is stored then. */
    public void cancel() {
        stopping.set(step.get() == Step.STORING);
        work.stop();
        if (step.get() != Step.STORING) {
            step.set(Step.CHOOSING);
        }
    }

    /** Stores the good rows of the file. */
    public void importNow() {
        if (canImport.get()) {
            stopping.set(false);
            step.set(Step.STORING);
            work.store();
        }
    }

    private void done(ImportOutcome outcome) {
        batch = outcome.batch();
        result.set(check.done(fileName.get(), outcome));
        step.set(Step.DONE);
    }

    /** Takes out again what was just imported, after saying what will go. */
    public void undo() {
        if (batch != null) {
            pastImports.undo(batch, () -> {
                batch = null;
                step.set(Step.CHOOSING);
            });
        }
    }

    private void refuse(Throwable failure) {
        String told =
                failure instanceof CancellationException ? null : ImportFailure.told(failure, fileName.get(), texts);
        if (told == null) {
            if (!(failure instanceof CancellationException)) {
                dialogs.error(failure);
            }
            step.set(Step.CHOOSING);
            return;
        }
        problem.set(told);
        canReturn.set(step.get().isPage());
        step.set(Step.REFUSED);
    }

    /** Whether what was being stored is taken back; a large import takes a moment for that. */
    public ReadOnlyBooleanProperty stoppingProperty() {
        return stopping.getReadOnlyProperty();
    }

    /** Leads to the figures. */
    public void showDashboard() {
        step.set(Step.CHOOSING);
        navigator.open(Screen.DASHBOARD);
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Whether one of the three pages is shown. */
    public BooleanBinding onPage() {
        return Bindings.createBooleanBinding(() -> step.get().isPage(), step);
    }

    public ReadOnlyStringProperty fileNameProperty() {
        return fileName.getReadOnlyProperty();
    }

    /** What is being done while there is nothing else to see. */
    public ObservableValue<String> workText() {
        return Bindings.createStringBinding(
                () -> texts.get(
                        stopping.get()
                                ? "importing.stopping"
                                : step.get() == Step.STORING ? "importing.storing" : "importing.reading",
                        fileName.get(),
                        work.progressProperty().get()),
                step,
                stopping,
                fileName,
                work.progressProperty());
    }

    /** 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return work.progressProperty();
    }

    /** Whether the file on a page is being read again. */
    public ReadOnlyBooleanProperty busyProperty() {
        return work.busyProperty();
    }

    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether a refusal came from a choice on a page, which can be taken back. */
    public ReadOnlyBooleanProperty canReturnProperty() {
        return canReturn.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Files that come after this one. */
    public ObservableList<Path> waiting() {
        return waiting;
    }

    /** Whether nothing is left to be asked, so that the third page has something to show. */
    public BooleanBinding canCheck() {
        return canCheck;
    }

    public BooleanBinding canGoOn() {
        return canGoOn;
    }

    public BooleanBinding canImport() {
        return canImport;
    }

    /** What importing would do, on its button. */
    public ReadOnlyStringProperty importTextProperty() {
        return check.importTextProperty();
    }
}
