package app.clientele.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.importing.ImportKind;
import app.clientele.ui.common.Screen;
import app.clientele.ui.importing.ImportingViewModel.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportingViewModelTest {

    private static final String LONG = "date;client;montant\n" + "17/01/2026;;12,50\n".repeat(5000);

    @TempDir
    private Path folder;

    private ImportDesk desk;
    private ImportingViewModel model;

    @BeforeEach
    void openScreen() {
        desk = new ImportDesk(folder, Locale.FRENCH);
        model = desk.model;
    }

    @AfterEach
    void closeShop() {
        desk.close();
        assertThat(desk.open.errors).isEmpty();
    }

    private long tickets() {
        return desk.open.sales().tickets();
    }

    @Test
    void anUnknownFileIsShownPageByPageBeforeAnythingIsStored() {
        desk.open("ventes.csv", ImportDesk.GOOD);
        assertThat(desk.step()).isEqualTo(Step.FILE);
        assertThat(model.fileNameProperty().get()).isEqualTo("ventes.csv");

        model.goOn();
        assertThat(desk.step()).isEqualTo(Step.COLUMNS);
        assertThat(model.canImport().get()).isFalse();
        model.goOn();
        assertThat(desk.step()).isEqualTo(Step.CHECK);
        assertThat(model.canImport().get()).isTrue();
        model.goBack();
        model.goBack();
        assertThat(desk.step()).isEqualTo(Step.FILE);

        assertThat(tickets()).isZero();
    }

    @Test
    void importingStoresAndOffersTheWayBack() {
        desk.store("ventes.csv", ImportDesk.GOOD);

        assertThat(desk.step()).isEqualTo(Step.DONE);
        assertThat(model.resultProperty().get())
                .isEqualTo("ventes.csv\u00a0: 3 ventes et 1 client en plus dans votre boutique.");
        assertThat(tickets()).isEqualTo(3);
        assertThat(desk.pastImports.imports()).hasSize(1);

        desk.open.agrees = false;
        model.undo();
        assertThat(desk.step()).isEqualTo(Step.DONE);
        assertThat(tickets()).isEqualTo(3);

        desk.open.agrees = true;
        model.undo();
        assertThat(desk.open.questions.getLast()).contains("3 ventes").contains("1 client");
        assertThat(desk.step()).isEqualTo(Step.CHOOSING);
        assertThat(tickets()).isZero();
        assertThat(desk.open.said()).startsWith("Import annulé");
    }

    @Test
    void aKnownSourceGoesStraightToTheLastPageAndBackIfWanted() {
        desk.store("ventes.csv", ImportDesk.GOOD);

        desk.open("plus.csv", "date;client;montant\n19/02/2026;Zoé;11,00\n");
        assertThat(desk.step()).isEqualTo(Step.CHECK);

        model.goBack();
        assertThat(desk.step()).isEqualTo(Step.COLUMNS);
        model.goBack();
        assertThat(desk.step()).isEqualTo(Step.FILE);
        model.turnTo(Step.CHECK);
        model.importNow();
        assertThat(tickets()).isEqualTo(4);
    }

    @Test
    void aForgottenSourceIsShownFromTheFirstPageAgain() {
        desk.store("ventes.csv", ImportDesk.GOOD);
        desk.sources.forget(desk.sources.sources().getFirst());

        desk.open("plus.csv", "date;client;montant\n19/02/2026;Zoé;11,00\n");

        assertThat(desk.step()).isEqualTo(Step.FILE);
    }

    @Test
    void anOpenQuestionKeepsTheLastPageShut() {
        desk.open("ventes.csv", ImportDesk.AMBIGUOUS);
        model.goOn();
        assertThat(desk.step()).isEqualTo(Step.COLUMNS);
        assertThat(model.canGoOn().get()).isFalse();

        model.goOn();
        model.turnTo(Step.CHECK);

        assertThat(desk.step()).isEqualTo(Step.COLUMNS);
    }

    @Test
    void noPageIsShownBeforeAFileIsRead() {
        model.turnTo(Step.FILE);
        assertThat(desk.step()).isEqualTo(Step.CHOOSING);
    }

    @ParameterizedTest
    @CsvSource({
        "vide.csv,'',est vide",
        "facture.csv,%PDF-1.4,document PDF",
        "page.xls,<html><body><table><tr><td>1</td></tr></table></body></html>,page web",
        "guillemet.csv,'date;montant\n05/01/2026;\"12,50\n06/01/2026;8,00\n',guillemet",
        "mots.csv,'a;b\nc;d\ne;f\n',mots.csv"
    })
    void aRefusedFileIsOneSentenceAndTheScreenStaysUsable(String name, String content, String said) {
        desk.open(name, content);

        assertThat(desk.step()).isEqualTo(Step.REFUSED);
        assertThat(model.problemProperty().get()).contains(name).contains(said).endsWith(".");
        assertThat(model.canReturnProperty().get()).isFalse();

        desk.open("ventes.csv", ImportDesk.GOOD);
        assertThat(desk.step()).isEqualTo(Step.FILE);
        assertThat(tickets()).isZero();
    }

    @Test
    void aFileThatIsGoneIsRefused() {
        model.open(List.of(folder.resolve("absent.csv")));
        assertThat(model.problemProperty().get()).startsWith("Le fichier absent.csv n’existe plus");
    }

    @Test
    void aChoiceThatRefusesTheFileIsTakenBack() {
        desk.open("liste.csv", "nom;courriel;ville\nZoé Lefèvre;zoe@example.org;Nîmes\n");
        desk.filePage.readAs(ImportKind.SALES);
        assertThat(desk.step()).isEqualTo(Step.REFUSED);
        assertThat(model.canReturnProperty().get()).isTrue();

        model.goBack();

        assertThat(desk.step()).isEqualTo(Step.FILE);
        assertThat(desk.filePage.kindProperty().get()).isEqualTo(ImportKind.CUSTOMERS);
        model.turnTo(Step.CHECK);
        model.importNow();
        assertThat(model.resultProperty().get()).contains("1 client en plus");
    }

    @Test
    void aFileThatChangedSinceItWasShownIsNotStored() throws IOException {
        Path file = desk.file("ventes.csv", ImportDesk.GOOD);
        model.open(List.of(file));
        model.turnTo(Step.CHECK);
        Files.writeString(file, ImportDesk.GOOD.replace("12,50", "99,50"));

        model.importNow();

        assertThat(desk.step()).isEqualTo(Step.REFUSED);
        assertThat(model.problemProperty().get()).startsWith("Le fichier ventes.csv a été modifié");
        assertThat(tickets()).isZero();
    }

    @Test
    void readingIsStoppedOnTheWay() {
        model.progressProperty().subscribe(progress -> {
            if (progress.doubleValue() > 0) {
                model.cancel();
            }
        });

        desk.open("ventes.csv", LONG);

        assertThat(desk.step()).isEqualTo(Step.CHOOSING);
        assertThat(model.canCheck().get()).isFalse();
    }

    @Test
    void storingIsStoppedOnTheWay() {
        desk.check("ventes.csv", LONG);
        model.progressProperty().subscribe(progress -> {
            if (desk.step() == Step.STORING && progress.doubleValue() > 0) {
                model.cancel();
            }
        });

        model.importNow();

        assertThat(desk.step()).isEqualTo(Step.CHOOSING);
        assertThat(tickets()).isZero();
        assertThat(desk.pastImports.imports()).isEmpty();
    }

    @Test
    void leavingAnyPageStoresNothing() {
        for (Step page : List.of(Step.FILE, Step.COLUMNS, Step.CHECK)) {
            desk.open("ventes.csv", ImportDesk.GOOD);
            model.turnTo(page);
            model.cancel();
            assertThat(desk.step()).isEqualTo(Step.CHOOSING);
        }
        assertThat(tickets()).isZero();
    }

    @Test
    void theProgressIsTold() {
        List<String> told = new java.util.ArrayList<>();
        model.workText().subscribe(text -> told.add(text));

        desk.open("ventes.csv", LONG);

        assertThat(told).anyMatch(text -> text.matches("Lecture de ventes.csv\u00a0: \\d+\u00a0%"));
    }

    @Test
    void anotherFileTakesThePlaceOfTheOneBeingRead() {
        Path large = desk.file("grand.csv", LONG);
        Path small = desk.file("petit.csv", ImportDesk.GOOD);
        model.progressProperty().subscribe(progress -> {
            if (progress.doubleValue() > 0 && model.fileNameProperty().get().equals("grand.csv")) {
                model.open(List.of(small));
            }
        });

        model.open(List.of(large));

        assertThat(desk.step()).isEqualTo(Step.FILE);
        assertThat(model.fileNameProperty().get()).isEqualTo("petit.csv");
        assertThat(desk.checkPage.importTextProperty().get()).isEqualTo("Importer 3 ventes");
    }

    @Test
    void severalFilesComeOneAfterTheOther() {
        model.open(List.of(
                desk.file("a.csv", ImportDesk.GOOD),
                desk.file("b.csv", ""),
                desk.file("c.csv", "date;client;montant\n19/02/2026;Zoé;11,00\n")));
        assertThat(model.fileNameProperty().get()).isEqualTo("a.csv");
        assertThat(model.waiting()).hasSize(2);
        model.turnTo(Step.CHECK);
        model.importNow();

        model.openNext();
        assertThat(desk.step()).isEqualTo(Step.REFUSED);
        model.openNext();
        assertThat(model.fileNameProperty().get()).isEqualTo("c.csv");
        model.importNow();

        assertThat(tickets()).isEqualTo(4);
        assertThat(model.waiting()).isEmpty();
    }

    @Test
    void filesThatWaitAreForgottenOnWish() {
        model.open(List.of(desk.file("a.csv", ImportDesk.GOOD), desk.file("b.csv", ImportDesk.DIRTY)));

        model.forgetWaiting();
        model.cancel();
        model.openNext();

        assertThat(desk.step()).isEqualTo(Step.CHOOSING);
    }

    @Test
    void aFileIsChosenInTheDialog() {
        model.chooseFile();
        assertThat(desk.step()).isEqualTo(Step.CHOOSING);

        desk.open.chosenFile = desk.file("ventes.csv", ImportDesk.GOOD);
        model.chooseFile();
        assertThat(desk.step()).isEqualTo(Step.FILE);
    }

    @Test
    void theResultLeadsToTheFigures() {
        desk.store("ventes.csv", ImportDesk.GOOD);
        model.showDashboard();

        assertThat(desk.open.visited).containsExactly(Screen.DASHBOARD);
        assertThat(desk.step()).isEqualTo(Step.CHOOSING);
    }

    @ParameterizedTest
    @CsvSource({
        "'nom;courriel;ville\nZoé Lefèvre;zoe@example.org;Nîmes\n',CUSTOMERS,1 client",
        "'n_reponse;date;question;note\nR1;2026-01-05;NPS;9\nR2;2026-01-06;NPS;3\n',SURVEYS,2 réponses",
        "'date;categorie;libelle;montant\n2026-01-05;fidelisation;Courriels;120,00\n',COSTS,1 coût"
    })
    void whatIsNoSaleGoesTheSameWay(String content, ImportKind kind, String said) {
        desk.store("liste.csv", content);

        assertThat(desk.filePage.kindProperty().get()).isEqualTo(kind);
        assertThat(model.resultProperty().get()).contains(said);
        assertThat(desk.pastImports.imports()).hasSize(1);
        model.undo();
        assertThat(desk.open.questions.getLast()).contains(said);
        assertThat(desk.pastImports.imports()).isEmpty();
    }
}
