package app.clientele.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.importing.RowPlace;
import app.clientele.ui.importing.CheckWords.Change;
import app.clientele.ui.importing.CheckWords.LeftOut;
import app.clientele.ui.importing.CheckWords.Month;
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

class CheckPageViewModelTest {

    @TempDir
    private Path folder;

    private ImportDesk desk;
    private CheckPageViewModel page;

    @BeforeEach
    void openScreen() {
        desk = new ImportDesk(folder, Locale.FRENCH);
        page = desk.checkPage;
    }

    @AfterEach
    void closeShop() {
        desk.close();
        assertThat(desk.open.errors).isEmpty();
    }

    private boolean canImport() {
        return desk.model.canImport().get();
    }

    @Test
    void whatWouldBeImportedIsCounted() {
        desk.check("ventes.csv", ImportDesk.GOOD);

        assertThat(page.counted())
                .contains(
                        new Fact("À ajouter", "3 ventes"),
                        new Fact("Ventes", "2"),
                        new Fact("Remboursements", "1"),
                        new Fact("Ventes sans client", "1"),
                        new Fact("Nouveaux clients", "1"),
                        new Fact("Total", "18,00\u00a0€"),
                        new Fact("Jours", "05/01/2026 au 18/01/2026"));
        assertThat(page.months()).containsExactly(new Month("janvier 2026", "3", "18,00\u00a0€", "−2,50\u00a0€", ""));
        assertThat(page.importTextProperty().get()).isEqualTo("Importer 3 ventes");
        assertThat(page.verdictProperty().get()).isEmpty();
        assertThat(canImport()).isTrue();
    }

    @Test
    void theSameFileTwiceLeavesNothingToImport() {
        desk.store("ventes.csv", ImportDesk.GOOD);
        desk.open("ventes.csv", ImportDesk.GOOD);

        assertThat(desk.step()).isEqualTo(Step.CHECK);
        assertThat(page.verdictProperty().get()).contains("déjà été importé");
        assertThat(canImport()).isFalse();
        desk.model.importNow();
        assertThat(desk.step()).isEqualTo(Step.CHECK);
    }

    @Test
    void rowsThatAreThereAlreadyLeaveNothingToImport() {
        desk.store("ventes.csv", ImportDesk.GOOD);
        desk.open("copie.csv", ImportDesk.GOOD + "\n");

        assertThat(page.verdictProperty().get()).contains("déjà là");
        assertThat(page.counted()).contains(new Fact("À ajouter", "aucune vente"), new Fact("Déjà là", "3 ventes"));
        assertThat(canImport()).isFalse();
    }

    @Test
    void rejectedRowsAreShownAndMustBeAcceptedFirst() {
        desk.check("ventes.csv", ImportDesk.DIRTY);

        assertThat(page.rejected())
                .containsExactly(new LeftOut(new RowPlace(null, 3), "date", "31/02/2026", "cette date n’existe pas"));
        assertThat(page.ignored()).containsExactly(new LeftOut(new RowPlace(null, 4), "", "Total", "ligne de total"));
        assertThat(canImport()).isFalse();

        page.rejectsAcceptedProperty().set(true);
        assertThat(canImport()).isTrue();
        desk.model.importNow();
        assertThat(desk.open.sales().tickets()).isEqualTo(1);
    }

    @Test
    void acceptedRejectsHoldForOneFileOnly() {
        desk.check("ventes.csv", ImportDesk.DIRTY);
        page.rejectsAcceptedProperty().set(true);
        desk.model.cancel();

        desk.check("ventes.csv", ImportDesk.DIRTY);

        assertThat(page.rejectsAcceptedProperty().get()).isFalse();
    }

    @Test
    void aFileWithoutAGoodRowSaysSo() {
        desk.check("ventes.csv", "date;client;montant\n31/02/2026;Zoé;8,00\n30/02/2026;Zoé;9,00\n");

        assertThat(page.verdictProperty().get()).startsWith("Aucune ligne de ce fichier");
        assertThat(page.rejected()).hasSize(2);
        assertThat(canImport()).isFalse();
    }

    @Test
    void rejectedRowsAreSavedCorrectedAndImported() throws IOException {
        desk.check("ventes.csv", ImportDesk.DIRTY);
        Path saved = folder.resolve("a-corriger.csv");
        desk.open.chosenFile = folder.resolve("a-corriger");

        page.saveRejects();

        assertThat(desk.open.said())
                .isEqualTo("Une ligne rejetée dans a-corriger.csv\u00a0: corrigez, puis importez ce fichier.");
        String rejects = Files.readString(saved);
        assertThat(rejects)
                .contains("31/02/2026")
                .contains("cette date n’existe pas")
                .doesNotContain("17/01/2026");

        desk.model.cancel();
        desk.store("corrige.csv", rejects.replace("31/02/2026", "28/02/2026"));
        assertThat(desk.open.sales().tickets()).isEqualTo(1);
    }

    @Test
    void rejectsNeverOverwriteTheFileTheyComeFrom() throws IOException {
        Path file = desk.file("ventes.csv", ImportDesk.DIRTY);
        desk.model.open(List.of(file));
        desk.open.chosenFile = file;

        page.saveRejects();

        assertThat(desk.open.said()).contains("choisissez un autre nom");
        assertThat(Files.readString(file)).isEqualTo(ImportDesk.DIRTY);
    }

    @Test
    void rejectsThatCannotBeWrittenAreOneSentence() {
        desk.check("ventes.csv", ImportDesk.DIRTY);
        desk.open.chosenFile = folder.resolve("absent").resolve("rejets.csv");

        page.saveRejects();

        assertThat(desk.open.said()).startsWith("Impossible d’écrire").contains("rejets.csv");
    }

    @Test
    void anIgnoredRowIsBroughtBack() {
        desk.check("ventes.csv", ImportDesk.DIRTY);

        page.bringBack(page.ignored().getFirst());

        assertThat(desk.step()).isEqualTo(Step.CHECK);
        assertThat(page.ignored()).isEmpty();
        assertThat(page.rejected()).extracting(row -> row.at().row()).containsExactly(3, 4);
    }

    @Test
    void changedSalesAreShownAndReplacedOnConfirmation() {
        desk.store("ventes.csv", ImportDesk.tickets("10,00"));
        desk.open("ventes-2.csv", ImportDesk.tickets("10,00").replaceFirst("10,00", "12,00"));

        assertThat(page.changed())
                .containsExactly(new Change("01/01/2026", "101", "Zoé", "10,00\u00a0€", "12,00\u00a0€", ""));
        assertThat(page.verdictProperty().get()).contains("diffèrent");
        assertThat(canImport()).isFalse();

        page.replaceChangedProperty().set(true);
        assertThat(page.importTextProperty().get()).isEqualTo("Remplacer 1 vente");
        desk.model.importNow();
        assertThat(desk.model.resultProperty().get()).isEqualTo("ventes-2.csv\u00a0: mise à jour de 1 vente.");
        assertThat(desk.open.sales().netRevenueCents()).isEqualTo(24 * 1000 + 200);

        desk.model.undo();
        assertThat(desk.open.sales().netRevenueCents()).isEqualTo(24 * 1000);
    }

    @Test
    void whatACustomersFileSaysOtherwiseIsShownFieldByFieldAndReplacedOnConfirmation() {
        desk.store("clients.csv", "Code client;Nom;Téléphone;Ville\nC1;Zoé;0612345678;Lyon\nC2;Ann;;Lyon\n");
        desk.open("clients-2.csv", "Code client;Nom;Téléphone;Ville\nC1;Zoé;0699999999;Paris\nC2;Ann;;Lyon\n");

        assertThat(page.changed())
                .containsExactly(
                        new Change("", "Téléphone", "Zoé", "0612345678", "0699999999", ""),
                        new Change("", "Ville", "Zoé", "Lyon", "Paris", ""));
        assertThat(page.replaceTextProperty().get()).contains("clients");

        page.replaceChangedProperty().set(true);
        assertThat(page.importTextProperty().get()).isEqualTo("Remplacer 1 client");
        desk.model.importNow();
        desk.open("clients-3.csv", "Code client;Nom;Téléphone;Ville\nC1;Zoé;0699999999;Paris\n");
        assertThat(page.changed()).isEmpty();
    }

    @Test
    void aConfirmationIsTakenBack() {
        desk.store("ventes.csv", ImportDesk.tickets("10,00"));
        desk.open("ventes-2.csv", ImportDesk.tickets("10,00").replaceFirst("10,00", "12,00"));

        page.replaceChangedProperty().set(true);
        page.replaceChangedProperty().set(false);

        assertThat(canImport()).isFalse();
        assertThat(page.changed()).hasSize(1);
    }

    @Test
    void theTotalOfTheFileIsCompared() {
        desk.check("juste.csv", ImportDesk.GOOD + "Total;;18,00\n");
        assertThat(page.agreementsProperty().get())
                .startsWith("✓")
                .contains("Total")
                .contains("18,00");
        assertThat(page.warningsProperty().get()).isEmpty();

        desk.check("faux.csv", ImportDesk.GOOD + "Total;;20,00\n");
        assertThat(page.agreementsProperty().get()).isEmpty();
        assertThat(page.warningsProperty().get())
                .startsWith("⚠")
                .contains("20,00")
                .contains("18,00");
    }

    @Test
    void newSalesThatLookLikeStoredOnesAreShown() {
        desk.store("ventes.csv", ImportDesk.tickets("10,00"));

        desk.open("plus.csv", "date;ticket;client;montant\n05/01/2026;900;Léa;10,00\n");

        assertThat(page.resembling())
                .singleElement()
                .satisfies(near -> assertThat(near.stored()).contains("Zoé"));
        assertThat(canImport()).isTrue();
    }

    @Test
    void aPeriodThatIsToldAnewMayBeReplaced() {
        String first = "date;client;article;montant\n05/01/2026;Zoé;Thé;12,50\n17/01/2026;;Miel;8,00\n";
        desk.store("ventes.csv", first);
        desk.open("ventes-2.csv", first.replace("Miel", "Miel de lavande"));
        assertThat(page.periodOfferProperty().get()).contains("une ligne").contains("8,00");

        page.replacePeriodProperty().set(true);
        assertThat(page.periodOfferProperty().get()).contains("une ligne");
        desk.model.importNow();

        assertThat(desk.open.sales().netRevenueCents()).isEqualTo(2050);
    }
}
