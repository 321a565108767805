package app.clientele.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.finding.ColumnFinding;
import app.clientele.ui.importing.ImportingViewModel.Step;
import app.clientele.ui.importing.QuestionWords.Choice;
import app.clientele.ui.importing.QuestionWords.MonthMeaning;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsPageViewModelTest {

    @TempDir
    private Path folder;

    private ImportDesk desk;
    private ColumnsPageViewModel page;

    @BeforeEach
    void openScreen() {
        desk = new ImportDesk(folder, Locale.FRENCH);
        page = desk.columnsPage;
    }

    @AfterEach
    void closeShop() {
        desk.close();
        assertThat(desk.open.errors).isEmpty();
    }

    private void pick(String option) {
        page.chosenProperty()
                .set(page.choices().stream()
                        .filter(choice -> choice.option().equals(option))
                        .findFirst()
                        .orElseThrow());
    }

    private ColumnFinding column(String heading) {
        return page.columns().stream()
                .filter(column -> column.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void datesThatCanBeReadBothWaysAreAskedAboutInTheFilesWords() {
        desk.open("ventes.csv", ImportDesk.AMBIGUOUS);

        assertThat(page.questionProperty().get()).contains("04/02/2026").contains("ligne 2");
        assertThat(page.choices()).extracting(Choice::option).containsExactly("dmy", "mdy");
        assertThat(page.choices()).extracting(Choice::heading).containsExactly("4 février 2026", "2 avril 2026");
        assertThat(page.choices())
                .extracting(Choice::meaning)
                .containsExactly("du 3 février 2026 au 4 février 2026", "du 2 mars 2026 au 2 avril 2026");
        assertThat(page.months())
                .containsExactly(
                        new MonthMeaning("février 2026", List.of("20,50\u00a0€", "–")),
                        new MonthMeaning("mars 2026", List.of("–", "8,00\u00a0€")),
                        new MonthMeaning("avril 2026", List.of("–", "12,50\u00a0€")));
        assertThat(desk.model.canCheck().get()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"dmy,février 2026", "mdy,mars 2026"})
    void theAnswerDecidesTheWholeColumn(String option, String month) {
        desk.open("ventes.csv", ImportDesk.AMBIGUOUS);
        pick(option);

        page.answer();

        assertThat(page.questionProperty().get()).isEmpty();
        assertThat(desk.checkPage.months().getFirst().month()).isEqualTo(month);
        assertThat(desk.model.canCheck().get()).isTrue();
    }

    @Test
    void withoutAnAnswerNothingGoesOn() {
        desk.open("ventes.csv", "date;client;montant\n04/02/2026;Zoé;1.234\n03/02/2026;Léa;8.001\n");
        page.chosenProperty().set(null);

        assertThat(page.canAnswer().get()).isFalse();
        page.answer();
        desk.model.turnTo(Step.CHECK);

        assertThat(page.questionProperty().get()).isNotEmpty();
        assertThat(desk.step()).isEqualTo(Step.FILE);
    }

    @Test
    void oneQuestionFollowsTheOther() {
        desk.open("ventes.csv", "date;client;montant\n04/02/2026;Zoé;1.234\n03/02/2026;Léa;8.001\n");
        assertThat(page.questionsLeftProperty().get()).isEqualTo("Il restera une question.");
        String first = page.questionProperty().get();
        pick(page.choices().getFirst().option());
        page.answer();

        assertThat(page.questionProperty().get()).isNotEmpty().isNotEqualTo(first);
        assertThat(page.questionsLeftProperty().get()).isEmpty();
        pick(page.choices().getLast().option());
        page.answer();

        assertThat(page.questionProperty().get()).isEmpty();
        assertThat(desk.model.canCheck().get()).isTrue();
    }

    @Test
    void aRememberedAnswerIsNotAskedForAgain() {
        desk.open("ventes.csv", ImportDesk.AMBIGUOUS);
        pick("mdy");
        page.answer();
        desk.model.turnTo(Step.CHECK);
        desk.model.importNow();

        desk.open("plus.csv", "date;client;montant\n05/02/2026;Zoé;11,00\n");

        assertThat(desk.step()).isEqualTo(Step.CHECK);
        assertThat(desk.checkPage.months().getFirst().month()).isEqualTo("mai 2026");
    }

    @Test
    void anAnswerForOneFileOnlyIsAskedForAgain() {
        desk.open("ventes.csv", ImportDesk.AMBIGUOUS);
        pick("mdy");
        page.rememberProperty().set(false);
        page.answer();
        desk.model.turnTo(Step.CHECK);
        desk.model.importNow();

        desk.open("plus.csv", "date;client;montant\n05/02/2026;Zoé;11,00\n");

        assertThat(desk.step()).isEqualTo(Step.COLUMNS);
        assertThat(page.questionProperty().get()).contains("05/02/2026");
        assertThat(page.rememberProperty().get()).isTrue();
    }

    @Test
    void damagedAccentsAreAskedAbout() {
        desk.open("ventes.csv", "date;client;montant\n17/01/2026;ZoÃ©;12,50\n18/01/2026;LÃ©a;8,00\n");
        assertThat(page.questionProperty().get()).contains("ZoÃ©").contains("Zoé");

        pick("mend");
        page.answer();

        assertThat(desk.filePage.meaning(desk.filePage.rows().get(1), column("client")))
                .isEqualTo("Zoé");
    }

    @Test
    void onlyColumnsInDoubtAreOpen() {
        desk.open("ventes.csv", ImportDesk.GOOD);

        assertThat(page.summaryProperty().get()).isEqualTo("Toutes les colonnes sont claires.");
        assertThat(page.columns()).extracting(ColumnFinding::heading).containsExactly("date", "client", "montant");
        assertThat(page.columns()).noneMatch(page::isOpen);

        page.open(column("client"));
        assertThat(page.columns()).filteredOn(page::isOpen).containsExactly(column("client"));
    }

    @Test
    void eachColumnSaysWhatItIsAndWhy() {
        desk.open("ventes.csv", ImportDesk.GOOD);
        ColumnWords words = page.words();

        assertThat(words.role(column("montant").role())).isEqualTo("Montant");
        assertThat(words.sample(column("montant"))).isEqualTo("12,50 · 8,00 · -2,50");
        assertThat(words.reading(column("montant").reading())).isEqualTo("virgule");
        assertThat(words.confidence(column("montant"))).isEqualTo("Sûr");
        assertThat(words.reason(column("montant"))).isEqualTo("d’après son titre");
    }

    @Test
    void aRoleIsChangedByHand() {
        desk.open("ventes.csv", "date;client;article;montant\n17/01/2026;Zoé;Thé;12,50\n");

        page.setRole(column("article"), ColumnRole.OTHER);

        assertThat(column("article").role()).isEqualTo(ColumnRole.OTHER);
        assertThat(page.words().role(column("article").role())).isEqualTo("non utilisée");
        assertThat(page.isOpen(column("article"))).isTrue();
    }

    @Test
    void aReadingIsChangedByHand() {
        desk.open("ventes.csv", "date;client;montant\n17/01/2026;Zoé;12,50\n18/01/2026;Zoé;1,25\n");

        page.setReading(column("montant"), "point");

        assertThat(column("montant").reading()).isEqualTo("point");
        assertThat(desk.checkPage.rejected()).isNotEmpty();
    }
}
