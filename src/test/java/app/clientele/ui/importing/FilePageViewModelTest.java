package app.clientele.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.importing.ImportKind;
import app.clientele.importing.finding.ColumnFinding;
import app.clientele.importing.finding.PreviewRow;
import app.clientele.importing.finding.SheetChoice;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePageViewModelTest {

    @TempDir
    private Path folder;

    private ImportDesk desk;
    private FilePageViewModel page;

    @BeforeEach
    void openScreen() {
        desk = new ImportDesk(folder, Locale.FRENCH);
        page = desk.filePage;
    }

    @AfterEach
    void closeShop() {
        desk.close();
        assertThat(desk.open.errors).isEmpty();
    }

    private ColumnFinding column(int place) {
        return page.columns().get(place);
    }

    @Test
    void theSortOfFileIsTold() {
        desk.open("ventes.csv", "Ma boutique;;\n" + ImportDesk.GOOD);

        assertThat(page.kindProperty().get()).isEqualTo(ImportKind.SALES);
        assertThat(page.facts())
                .containsExactly(
                        new Fact("Sorte de fichier", "texte (CSV)"),
                        new Fact("Séparateur", "point-virgule"),
                        new Fact("Codage des lettres", "UTF-8"),
                        new Fact("Ligne des titres", "2"),
                        new Fact("Lignes lues", "3"));
        assertThat(page.sheets()).isEmpty();
    }

    @Test
    void everyCellIsShownAsItIsUnderstood() {
        desk.open("ventes.csv", "Ma boutique;;\n" + ImportDesk.DIRTY);

        assertThat(page.rows())
                .extracting(page::fate)
                .containsExactly("au-dessus", "titres", "à importer", "rejetée", "ignorée");
        PreviewRow good = page.rows().get(2);
        assertThat(page.meaning(good, column(0))).isEqualTo("17 janvier 2026");
        assertThat(page.written(good, column(0))).isEqualTo("Dans le fichier\u00a0: 17/01/2026");
        assertThat(page.meaning(good, column(1))).isEqualTo("Zoé");
        assertThat(page.written(good, column(1))).isEmpty();
        assertThat(page.meaning(good, column(2))).isEqualTo("12,50");
        assertThat(page.role(column(2))).isEqualTo("Montant");
    }

    @Test
    void noMoreThanFiftyRowsAreShown() {
        desk.open("ventes.csv", "date;client;montant\n" + "17/01/2026;;12,50\n".repeat(200));
        assertThat(page.rows()).hasSize(50);
    }

    @Test
    void theOwnerMaySayWhatAFileIsAbout() {
        desk.open("liste.csv", "date;nom;montant\n17/01/2026;Zoé;12,50\n");

        page.readAs(ImportKind.CUSTOMERS);

        assertThat(page.kindProperty().get()).isEqualTo(ImportKind.CUSTOMERS);
        assertThat(desk.model.canCheck().get()).isTrue();
    }

    @Test
    void anotherSheetIsReadAndHiddenOnesComeLast() throws IOException {
        Path file = folder.resolve("classeur.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill(workbook.createSheet("Secret"), 3);
            fill(workbook.createSheet("Janvier"), 2);
            fill(workbook.createSheet("Février"), 1);
            workbook.setSheetHidden(0, true);
            workbook.write(out);
        }
        desk.model.open(List.of(file));

        String several = "plusieurs, l’une après l’autre";
        assertThat(page.sheets())
                .extracting(page::sheetName)
                .containsExactly(several, "Janvier", "Février", "Secret (masquée)");
        assertThat(page.sheetProperty().get()).extracting(page::sheetName).isEqualTo(several);
        assertThat(desk.model.canCheck().get())
                .as("which of two sheets alike is to be read is asked")
                .isFalse();

        page.readSheet(page.sheets().get(2));

        assertThat(page.sheetProperty().get()).extracting(SheetChoice::name).isEqualTo("Février");
        assertThat(page.notesProperty().get())
                .contains("plusieurs feuilles")
                .contains("Non lu")
                .contains("Janvier");
        assertThat(page.facts()).contains(new Fact("Lignes lues", "1"));

        page.readSheet(page.sheets().getFirst());
        assertThat(page.facts()).contains(new Fact("Lignes lues", "3"));
    }

    private static void fill(Sheet sheet, int rows) {
        Row headings = sheet.createRow(0);
        headings.createCell(0).setCellValue("date");
        headings.createCell(1).setCellValue("client");
        headings.createCell(2).setCellValue("montant");
        for (int i = 1; i <= rows; i++) {
            Row row = sheet.createRow(i);
            row.createCell(0).setCellValue("1" + i + "/01/2026");
            row.createCell(1).setCellValue("Zoé");
            row.createCell(2).setCellValue(12.5);
        }
    }
}
