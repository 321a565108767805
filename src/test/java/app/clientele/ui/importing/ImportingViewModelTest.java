package app.clientele.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.importing.ImportKind;
import app.clientele.ui.OpenShop;
import app.clientele.ui.common.Screen;
import app.clientele.ui.importing.ImportFindings.Choice;
import app.clientele.ui.importing.ImportFindings.Fact;
import app.clientele.ui.importing.ImportFindings.LeftOut;
import app.clientele.ui.importing.ImportingViewModel.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportingViewModelTest {

    private static final String GOOD =
            "date;client;montant\n05/01/2026;Zoé;12,50\n17/01/2026;;8,00\n18/01/2026;Zoé;-2,50\n";
    private static final String DIRTY =
            "date;client;montant\n17/01/2026;Zoé;12,50\n31/02/2026;Zoé;8,00\nTotal;;20,50\n";
    private static final String AMBIGUOUS = "date;client;montant\n04/02/2026;Zoé;12,50\n03/02/2026;Léa;8,00\n";

    @TempDir
    private Path folder;

    private OpenShop open;
    private PastImportsViewModel pastImports;
    private ImportingViewModel model;

    @BeforeEach
    void openScreen() {
        open = new OpenShop(folder.resolve("shop"), Locale.FRENCH);
        pastImports = new PastImportsViewModel(
                open.shop.importer(), open.shop.books(), open.background, open.changes, open, open.notices, open.texts);
        model = new ImportingViewModel(
                open.shop.importer(), open.shop.books(), pastImports, open.background, open, open, open.texts);
    }

    @AfterEach
    void closeShop() {
        open.close();
        assertThat(open.errors).isEmpty();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Step step() {
        return model.stepProperty().get();
    }

    @Test
    void aFileIsShownBeforeAnythingIsStored() throws IOException {
        model.open(file("ventes.csv", GOOD));

        assertThat(step()).isEqualTo(Step.CHECKING);
        assertThat(model.fileNameProperty().get()).isEqualTo("ventes.csv");
        assertThat(model.kindProperty().get()).isEqualTo(ImportKind.SALES);
        assertThat(model.understood())
                .contains(
                        new Fact("Séparateur", ";"),
                        new Fact("Dates", "dd/MM/yyyy"),
                        new Fact("Avant les centimes", "virgule"),
                        new Fact("Ligne des titres", "1"),
                        new Fact("Montant", "montant"));
        assertThat(model.counted())
                .contains(
                        new Fact("Nouveaux", "3"),
                        new Fact("Ventes", "2"),
                        new Fact("Remboursements", "1"),
                        new Fact("Ventes sans client", "1"),
                        new Fact("Nouveaux clients", "1"),
                        new Fact("Total", "18,00\u00a0€"),
                        new Fact("Jours", "05/01/2026 au 18/01/2026"));
        assertThat(model.canImport().get()).isTrue();
        assertThat(open.sales().tickets()).isZero();
    }

    @Test
    void importingStoresAndOffersTheWayBack() throws IOException {
        model.open(file("ventes.csv", GOOD));
        model.importNow();

        assertThat(step()).isEqualTo(Step.DONE);
        assertThat(model.resultProperty().get()).contains("ventes.csv").contains("3");
        assertThat(open.sales().tickets()).isEqualTo(3);
        assertThat(pastImports.imports())
                .singleElement()
                .satisfies(past -> assertThat(past.fileName()).isEqualTo("ventes.csv"));

        model.undo();

        assertThat(step()).isEqualTo(Step.CHOOSING);
        assertThat(open.sales().tickets()).isZero();
        assertThat(pastImports.imports()).isEmpty();
        assertThat(open.said()).startsWith("Import annulé");
    }

    @Test
    void theSameFileTwiceLeavesNothingToImport() throws IOException {
        Path file = file("ventes.csv", GOOD);
        model.open(file);
        model.importNow();

        model.open(file);

        assertThat(step()).isEqualTo(Step.CHECKING);
        assertThat(model.verdictProperty().get()).contains("déjà été importé");
        assertThat(model.canImport().get()).isFalse();
        model.importNow();
        assertThat(step()).isEqualTo(Step.CHECKING);
    }

    @Test
    void rowsThatAreThereAlreadyLeaveNothingToImport() throws IOException {
        model.open(file("ventes.csv", GOOD));
        model.importNow();

        model.open(file("copie.csv", GOOD + "\n"));

        assertThat(model.verdictProperty().get()).contains("déjà là");
        assertThat(model.canImport().get()).isFalse();
    }

    @Test
    void storingIsStoppedOnTheWay() throws IOException {
        model.open(file("ventes.csv", "date;client;montant\n" + "17/01/2026;;12,50\n".repeat(5000)));
        model.progressProperty().subscribe(progress -> {
            if (step() == Step.STORING && progress.doubleValue() > 0) {
                model.cancel();
            }
        });

        model.importNow();

        assertThat(step()).isEqualTo(Step.CHOOSING);
        assertThat(open.sales().tickets()).isZero();
    }

    @Test
    void rejectedRowsAreShownAndMustBeAcceptedFirst() throws IOException {
        model.open(file("ventes.csv", DIRTY));

        assertThat(model.leftOut())
                .containsExactly(
                        new LeftOut(3, "rejetée", "date", "31/02/2026", "cette date n’existe pas"),
                        new LeftOut(4, "ignorée", "", "Total", "ligne de total"));
        assertThat(model.hasRejectsProperty().get()).isTrue();
        assertThat(model.canImport().get()).isFalse();

        model.rejectsAcceptedProperty().set(true);
        assertThat(model.canImport().get()).isTrue();
        model.importNow();
        assertThat(open.sales().tickets()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"dmy,03/02/2026 au 04/02/2026", "mdy,02/03/2026 au 02/04/2026"})
    void datesThatCanBeReadBothWaysAreAskedAbout(String option, String days) throws IOException {
        model.open(file("ventes.csv", AMBIGUOUS));

        assertThat(step()).isEqualTo(Step.CHECKING);
        assertThat(model.questionProperty().get()).contains("04/02/2026").contains("ligne 2");
        assertThat(model.choices()).extracting(Choice::option).containsExactly("dmy", "mdy");
        assertThat(model.choices()).extracting(Choice::text).containsExactly("4 février 2026", "2 avril 2026");
        assertThat(model.canImport().get()).isFalse();

        model.answer(model.choices().stream()
                .filter(choice -> choice.option().equals(option))
                .findFirst()
                .orElseThrow());

        assertThat(model.questionProperty().get()).isEmpty();
        assertThat(model.counted()).contains(new Fact("Jours", days));
        assertThat(model.canImport().get()).isTrue();
    }

    @Test
    void aRefusedFileIsOneSentenceAndTheScreenStaysUsable() throws IOException {
        model.open(file("vide.csv", ""));
        assertThat(step()).isEqualTo(Step.REFUSED);
        assertThat(model.problemProperty().get()).startsWith("Le fichier vide.csv est vide");

        model.open(folder.resolve("absent.csv"));
        assertThat(model.problemProperty().get()).startsWith("Le fichier absent.csv n’existe plus");

        model.open(file("ventes.csv", GOOD));
        assertThat(step()).isEqualTo(Step.CHECKING);
    }

    @Test
    void aFileThatChangedSinceItWasShownIsNotStored() throws IOException {
        Path file = file("ventes.csv", GOOD);
        model.open(file);
        Files.writeString(file, GOOD.replace("12,50", "99,50"));

        model.importNow();

        assertThat(step()).isEqualTo(Step.REFUSED);
        assertThat(model.problemProperty().get()).startsWith("Le fichier ventes.csv a été modifié");
        assertThat(open.sales().tickets()).isZero();
    }

    @Test
    void readingIsStoppedOnTheWay() throws IOException {
        Path file = file("ventes.csv", "date;client;montant\n" + "17/01/2026;;12,50\n".repeat(5000));
        model.progressProperty().subscribe(progress -> {
            if (progress.doubleValue() > 0) {
                model.cancel();
            }
        });

        model.open(file);

        assertThat(step()).isEqualTo(Step.CHOOSING);
        assertThat(model.counted()).isEmpty();
    }

    @Test
    void anotherFileTakesThePlaceOfTheOneBeingRead() throws IOException {
        Path large = file("grand.csv", "date;client;montant\n" + "17/01/2026;;12,50\n".repeat(5000));
        Path small = file("petit.csv", GOOD);
        model.progressProperty().subscribe(progress -> {
            if (progress.doubleValue() > 0 && model.fileNameProperty().get().equals("grand.csv")) {
                model.open(small);
            }
        });

        model.open(large);

        assertThat(step()).isEqualTo(Step.CHECKING);
        assertThat(model.fileNameProperty().get()).isEqualTo("petit.csv");
        assertThat(model.counted()).contains(new Fact("Ventes", "2"));
    }

    @Test
    void leavingTheCheckStoresNothing() throws IOException {
        model.open(file("ventes.csv", GOOD));
        model.cancel();

        assertThat(step()).isEqualTo(Step.CHOOSING);
        assertThat(open.sales().tickets()).isZero();
    }

    @Test
    void theOwnerMaySayWhatAFileIsAbout() throws IOException {
        model.open(file("liste.csv", "nom;courriel;ville\nZoé Lefèvre;zoe@example.org;Nîmes\n"));
        assertThat(model.kindProperty().get()).isEqualTo(ImportKind.CUSTOMERS);

        model.readAs(ImportKind.SALES);

        assertThat(step()).isEqualTo(Step.REFUSED);
        assertThat(model.problemProperty().get()).contains("liste.csv");
    }

    @Test
    void aFileIsChosenInTheDialog() throws IOException {
        model.chooseFile();
        assertThat(step()).isEqualTo(Step.CHOOSING);

        open.chosenFile = file("ventes.csv", GOOD);
        model.chooseFile();
        assertThat(step()).isEqualTo(Step.CHECKING);
    }

    @Test
    void theResultLeadsToTheFigures() throws IOException {
        model.open(file("ventes.csv", GOOD));
        model.importNow();
        model.showDashboard();

        assertThat(open.visited).containsExactly(Screen.DASHBOARD);
        assertThat(step()).isEqualTo(Step.CHOOSING);
    }
}
