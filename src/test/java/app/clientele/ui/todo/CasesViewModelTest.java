package app.clientele.ui.todo;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.loyalty.todo.CaseRow;
import app.clientele.model.CustomerCase;
import app.clientele.model.CustomerCase.Outcome;
import app.clientele.model.Outreach;
import app.clientele.report.PdfPages;
import app.clientele.ui.Counter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasesViewModelTest {

    @TempDir
    private Path folder;

    private Counter counter;
    private TodoShop shop;
    private CasesViewModel model;

    @BeforeEach
    void open() {
        counter = new Counter(folder);
        shop = new TodoShop(counter);
        model = counter.casesModel();
        model.seenProperty().set(true);
    }

    @AfterEach
    void close() {
        counter.close();
        assertThat(counter.dialogs.errors).isEmpty();
    }

    @Test
    void anUnhappyAnswerIsACaseUntilItIsClosedAndBackWhenTheCaseIsTakenAway() {
        CaseRow waiting = model.rows().shown().getFirst();
        assertThat(waiting.isLate()).as("ten days old, due after seven").isTrue();
        assertThat(waiting.back()).as("came yesterday").isPresent();
        model.rows().select(waiting.id());

        model.edit();
        model.form().outcomeProperty().set(Optional.of(Outcome.SATISFIED));
        model.save();

        assertThat(model.rows().shown()).isEmpty();
        assertThat(model.reviewProperty().get()).contains("10 jours").contains("(0 sur 1)");
        model.closedShownProperty().set(true);
        model.rows().select(counter.cases.all().getFirst().id());
        model.delete();
        assertThat(counter.cases.all()).isEmpty();
        assertThat(model.rows().shown()).extracting(CaseRow::id).containsExactly(waiting.id());

        counter.undoStack.undoLast();
        assertThat(counter.cases.all()).extracting(CustomerCase::isOpen).containsExactly(false);
    }

    @Test
    void aCaseIsClosedOnADayWithAResultAndNeverBeforeItWasOpened() {
        model.add();
        CaseForm form = model.form();
        form.subjectProperty().set("Livre abîmé");
        form.closed().textProperty().set("22/11/2026");
        model.save();
        assertThat(form.closedErrorProperty().get()).startsWith("Dites aussi comment");

        form.outcomeProperty().set(Optional.of(Outcome.LOST));
        form.closed().textProperty().set("21/11/2026");
        model.save();
        assertThat(form.closedErrorProperty().get()).contains("22 novembre 2026");

        form.closed().textProperty().set("");
        model.save();
        assertThat(form.closedErrorProperty().get()).startsWith("Dites aussi quel jour");
        assertThat(counter.cases.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/02/2026", "demain", "12/2026", "🎄", "01/01/2099"})
    void aDueDayThatIsNoneIsRefusedUnderItsField(String typed) {
        model.add();
        model.form().subjectProperty().set("Retard");
        model.form().due().textProperty().set(typed);
        model.save();

        assertThat(model.form().dueErrorProperty().get()).isNotEmpty();
        assertThat(counter.cases.all()).isEmpty();
        assertThat(model.editingProperty().get()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "douze", "1.234", "💶"})
    void aCostThatIsNoneIsRefusedUnderItsField(String typed) {
        model.add();
        model.form().subjectProperty().set("Retard");
        model.form().costProperty().set(typed);
        model.save();

        assertThat(model.form().costErrorProperty().get()).contains(typed);
        assertThat(counter.cases.all()).isEmpty();
    }

    @Test
    void tenThousandLettersOfAComplaintAreKept() {
        String words = "Ça ne va pas 😠. ".repeat(600).strip();
        model.add();
        model.form().subjectProperty().set(words);
        model.save();

        assertThat(counter.cases.all()).extracting(CustomerCase::subject).containsExactly(words);
    }

    @Test
    void whoWantsToBeLeftAloneKeepsTheCaseWithoutTheTelephoneOnScreenPaperAndInTheFile() throws Exception {
        assertThat(model.words().phone(model.rows().shown().getFirst())).isEqualTo("06 55 55 55 55");
        counter.outreach.add(
                new Outreach(0, shop.emile.id(), Counter.TODAY, Outreach.Occasion.CALL, Outreach.Outcome.LEAVE_ALONE));

        assertThat(model.words().phone(model.rows().shown().getFirst())).isEqualTo("Ne souhaite pas être contacté");
        counter.dialogs.chosenFile = folder.resolve("cases.csv");
        counter.lists().saveCsv(model.list());
        counter.lists().print(model.list());

        List<String> lines = Files.readAllLines(folder.resolve("cases.csv"));
        assertThat(lines).hasSize(1 + model.rows().shown().size());
        assertThat(String.join("\n", lines)).contains("Emile Morel").doesNotContain("06 55");
        assertThat(PdfPages.of(counter.printed.getFirst(), 400).text())
                .contains("Emile")
                .doesNotContain("06 55");
    }

    @Test
    void theListOfCallsOnPaperAndInTheFileIsTheOneOnTheScreen() throws Exception {
        TodoViewModel calls = counter.todoModel();
        calls.seenProperty().set(true);
        counter.outreach.add(
                new Outreach(0, shop.bruno.id(), Counter.TODAY, Outreach.Occasion.VISIT, Outreach.Outcome.LEAVE_ALONE));
        assertThat(calls.rows().shown()).hasSize(2);
        assertThat(calls.title(Place.CALLS)).endsWith("(2)");

        counter.dialogs.chosenFile = folder.resolve("calls.csv");
        counter.lists().saveCsv(calls.list());
        counter.lists().print(calls.list());

        assertThat(Files.readAllLines(folder.resolve("calls.csv")))
                .hasSize(3)
                .noneMatch(line -> line.contains("Bruno"));
        assertThat(PdfPages.of(counter.printed.getFirst(), 400).text())
                .contains("Anne Leroy", "Carla Roux")
                .doesNotContain("Bruno");
    }
}
