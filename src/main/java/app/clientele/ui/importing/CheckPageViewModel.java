package app.clientele.ui.importing;

import app.clientele.importing.FileReading;
import app.clientele.importing.ImportOutcome;
import app.clientele.importing.ImportPlan;
import app.clientele.importing.StoringChoices;
import app.clientele.importing.finding.TotalCheck;
import app.clientele.text.Texts;
import app.clientele.ui.importing.CheckWords.Change;
import app.clientele.ui.importing.CheckWords.LeftOut;
import app.clientele.ui.importing.CheckWords.Month;
import app.clientele.ui.importing.CheckWords.Resemblance;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The third page of an import: what it would do, row by row and month by month, and what the owner may still decide. */
public final class CheckPageViewModel {

    private final ImportWork work;
    private final RejectSaving rejectSaving;
    private final Texts texts;
    private final ObservableList<Fact> counted = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper warnings = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper agreements = new ReadOnlyStringWrapper("");
    private final ObservableList<Month> months = FXCollections.observableArrayList();
    private final ObservableList<LeftOut> rejected = FXCollections.observableArrayList();
    private final ObservableList<LeftOut> ignored = FXCollections.observableArrayList();
    private final ObservableList<Change> changed = FXCollections.observableArrayList();
    private final ObservableList<Resemblance> resembling = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper canReplace = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper replaceText = new ReadOnlyStringWrapper("");
    private final BooleanProperty replaceChanged = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper periodOffer = new ReadOnlyStringWrapper("");
    private final BooleanProperty replacePeriod = new SimpleBooleanProperty();
    private final BooleanProperty rejectsAccepted = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper hasRejects = new ReadOnlyBooleanWrapper();
    private final BooleanProperty hasNews = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper importText = new ReadOnlyStringWrapper("");
    private final BooleanBinding ready = hasNews.and(hasRejects.not().or(rejectsAccepted));
    private boolean showing;
    private int replaced;

    public CheckPageViewModel(ImportWork work, RejectSaving rejectSaving, Texts texts) {
        this.work = work;
        this.rejectSaving = rejectSaving;
        this.texts = texts;
        work.understoodProperty().subscribe(this::show);
        replaceChanged.subscribe(_ -> confirm());
        replacePeriod.subscribe(_ -> confirm());
    }

    private void show(@Nullable UnderstoodFile now) {
        if (now == null) {
            rejectsAccepted.set(false);
        }
        ImportPlan plan = now == null ? null : now.plan();
        hasNews.set(plan != null && plan.hasNews());
        if (now != null && plan != null) {
            showing = true;
            showPlan(now, plan);
            showing = false;
        }
    }

    private void showPlan(UnderstoodFile now, ImportPlan plan) {
        FileReading reading = now.reading();
        CheckWords words = new CheckWords(texts, now.formats());
        counted.setAll(words.counted(reading, plan.outcome()));
        verdict.set(plan.hasNews() ? "" : words.nothingNew(plan));
        warnings.set(Stream.concat(
                        words.cut(plan).stream(), totals(now, false).map(check -> words.total(reading, check)))
                .collect(Collectors.joining("\n")));
        agreements.set(
                totals(now, true).map(check -> words.total(reading, check)).collect(Collectors.joining("\n")));
        months.setAll(now.findings().months().stream().map(words::month).toList());
        List<LeftOut> rejects = reading.problems().stream()
                .map(problem -> words.rejected(reading, problem))
                .toList();
        if (!rejects.equals(rejected)) {
            rejectsAccepted.set(false);
        }
        rejected.setAll(rejects);
        ignored.setAll(reading.ignored().stream()
                .map(row -> words.ignored(reading, row))
                .toList());
        changed.setAll(plan.changed().stream()
                .flatMap(row -> words.changed(row).stream())
                .toList());
        replaceText.set(words.replacing(plan));
        resembling.setAll(plan.nearMisses().stream().map(words::near).toList());
        canReplace.set(plan.changed().stream().anyMatch(row -> !row.byHand()));
        replaceChanged.set(plan.choices().replaceChanged());
        boolean chosen = plan.choices().replacePeriod();
        String offer = plan.periodOffer().map(words::period).orElse("");
        if (!chosen) {
            periodOffer.set(offer);
        }
        replacePeriod.set(chosen);
        hasRejects.set(!rejects.isEmpty());
        importText.set(words.action(plan));
        replaced = CheckWords.replaced(plan);
    }

    private static Stream<TotalCheck> totals(UnderstoodFile now, boolean agreeing) {
        return now.findings().totals().stream().filter(check -> check.agrees() == agreeing);
    }

    private void confirm() {
        if (!showing) {
            work.confirm(new StoringChoices(replaceChanged.get(), replacePeriod.get()));
        }
    }

    /** What an import that is done has brought. */
    String done(String file, ImportOutcome outcome) {
        return CheckWords.done(texts, file, outcome, replaced);
    }

    /** Reads an ignored row after all. */
    public void bringBack(LeftOut row) {
        work.reread(options -> options.bringingBack(row.at()));
    }

    /** Lets the owner choose where to write the rejected rows, to be corrected and imported in their turn. */
    public void saveRejects() {
        UnderstoodFile now = work.understoodProperty().get();
        if (now != null) {
            rejectSaving.save(now);
        }
    }

    /** What importing would do. */
    public ObservableList<Fact> counted() {
        return counted;
    }

    /** Why there is nothing to import, empty when there is. */
    public ReadOnlyStringProperty verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /** What may be wrong with the file, such as totals that disagree with its rows; empty when nothing is. */
    public ReadOnlyStringProperty warningsProperty() {
        return warnings.getReadOnlyProperty();
    }

    /** The totals of the file that agree with its rows, empty when none does. */
    public ReadOnlyStringProperty agreementsProperty() {
        return agreements.getReadOnlyProperty();
    }

    public ObservableList<Month> months() {
        return months;
    }

    public ObservableList<LeftOut> rejected() {
        return rejected;
    }

    public ObservableList<LeftOut> ignored() {
        return ignored;
    }

    /** What is stored with another content. */
    public ObservableList<Change> changed() {
        return changed;
    }

    /** New sales that look like stored ones. */
    public ObservableList<Resemblance> resembling() {
        return resembling;
    }

    /** Whether anything of that may give way to the file. */
    public ReadOnlyBooleanProperty canReplaceProperty() {
        return canReplace.getReadOnlyProperty();
    }

    /** What would give way to the file. */
    public ReadOnlyStringProperty replaceTextProperty() {
        return replaceText.getReadOnlyProperty();
    }

    /** The owner agrees that it gives way. */
    public BooleanProperty replaceChangedProperty() {
        return replaceChanged;
    }

    /** What of the same days the file might replace, empty when there is nothing. */
    public ReadOnlyStringProperty periodOfferProperty() {
        return periodOffer.getReadOnlyProperty();
    }

    /** The owner agrees that the file replaces what its source told of the same days before. */
    public BooleanProperty replacePeriodProperty() {
        return replacePeriod;
    }

    /** The owner agrees that the rejected rows stay outside. */
    public BooleanProperty rejectsAcceptedProperty() {
        return rejectsAccepted;
    }

    public ReadOnlyBooleanProperty hasRejectsProperty() {
        return hasRejects.getReadOnlyProperty();
    }

    /** What importing would do, on its button. */
    public ReadOnlyStringProperty importTextProperty() {
        return importText.getReadOnlyProperty();
    }

    /** Whether there is something to import, and nothing left to agree to. */
    BooleanBinding readyProperty() {
        return ready;
    }
}
