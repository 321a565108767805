package app.clientele.ui.importing;

import app.clientele.importing.Question;
import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.finding.ColumnFinding;
import app.clientele.text.Texts;
import app.clientele.ui.importing.QuestionWords.Choice;
import app.clientele.ui.importing.QuestionWords.MonthMeaning;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The second page of an import: what the columns mean, and what only the owner can tell. */
public final class ColumnsPageViewModel {

    private final ImportWork work;
    private final Texts texts;
    private final ColumnWords words;
    private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper left = new ReadOnlyStringWrapper("");
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();
    private final ObservableList<MonthMeaning> months = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Choice> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty remember = new SimpleBooleanProperty(true);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ObservableList<ColumnFinding> columns = FXCollections.observableArrayList();
    private final Set<Integer> opened = new HashSet<>();
    private final BooleanBinding canAnswer;
    private @Nullable Question asked;

    public ColumnsPageViewModel(ImportWork work, Texts texts) {
        this.work = work;
        this.texts = texts;
        this.words = new ColumnWords(texts);
        this.canAnswer = chosen.isNotNull().and(work.busyProperty().not());
        work.understoodProperty().subscribe(this::show);
    }

    private void show(@Nullable UnderstoodFile now) {
        if (now == null) {
            opened.clear();
            return;
        }
        List<Question> questions = now.reading().questions();
        QuestionWords asking = new QuestionWords(texts, now.formats());
        asked = questions.stream().findFirst().orElse(null);
        chosen.set(null);
        choices.setAll(asked == null ? List.of() : asking.choices(asked));
        months.setAll(asked == null ? List.of() : asking.months(asked));
        String preselected = asked == null ? null : asked.preselected();
        chosen.set(choices.stream()
                .filter(choice -> choice.option().equals(preselected))
                .findFirst()
                .orElse(null));
        remember.set(true);
        left.set(questions.size() > 1 ? texts.get("importing.questions-left", questions.size() - 1) : "");
        question.set(asked == null ? "" : asking.question(now.reading(), asked));
        List<ColumnFinding> found = now.findings().columns();
        int doubtful = (int) found.stream().filter(ColumnFinding::isDoubtful).count();
        summary.set(
                asked != null
                        ? texts.get("importing.columns.asked")
                        : texts.get("importing.columns.doubtful", doubtful));
        columns.setAll(found.stream()
                .sorted(Comparator.comparing((ColumnFinding column) -> !column.isDoubtful())
                        .thenComparing(column -> column.role() == ColumnRole.OTHER))
                .toList());
    }

    /** Answers the open question; the file is read again with it. */
    public void answer() {
        Choice choice = chosen.get();
        if (asked != null && choice != null && canAnswer.get()) {
            String key = asked.key();
            boolean always = remember.get();
            work.reread(options ->
                    always ? options.withAnswer(key, choice.option()) : options.withAnswerOnce(key, choice.option()));
        }
    }

    /** Says what a column is. */
    public void setRole(ColumnFinding column, ColumnRole role) {
        if (role != column.role()) {
            opened.add(column.place());
            work.reread(options -> options.withRole(column.place(), role));
        }
    }

    /** Says how a column is read. */
    public void setReading(ColumnFinding column, String reading) {
        String key = column.question();
        if (key != null && !reading.equals(column.reading())) {
            opened.add(column.place());
            work.reread(options -> options.withAnswer(key, reading));
        }
    }

    /** Whether a column shows what else it may be: one in doubt, or one that the owner opened. */
    public boolean isOpen(ColumnFinding column) {
        return column.isDoubtful() || opened.contains(column.place());
    }

    /** Shows what else a column may be. */
    public void open(ColumnFinding column) {
        opened.add(column.place());
    }

    /** How columns are put into words. */
    ColumnWords words() {
        return words;
    }

    /** What is asked first, empty when nothing is open. */
    public ReadOnlyStringProperty questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** How many questions will follow, empty when none will. */
    public ReadOnlyStringProperty questionsLeftProperty() {
        return left.getReadOnlyProperty();
    }

    public ObservableList<Choice> choices() {
        return choices;
    }

    /** The answer that is picked; at first the one that weak signs speak for, none when they disagree. */
    public ObjectProperty<@Nullable Choice> chosenProperty() {
        return chosen;
    }

    /** Whether files like this one will be read by this answer without asking. */
    public BooleanProperty rememberProperty() {
        return remember;
    }

    public BooleanBinding canAnswer() {
        return canAnswer;
    }

    /** What the file would hold of each month under each of the answers. */
    public ObservableList<MonthMeaning> months() {
        return months;
    }

    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Every column of the file: those in doubt first, those that are not used last. */
    public ObservableList<ColumnFinding> columns() {
        return columns;
    }
}
