package app.clientele.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.model.Explained;
import app.clientele.report.PaperSize;
import app.clientele.ui.common.Screen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportViewModelTest {

    @TempDir
    private Path folder;

    private ReportDesk desk;

    @BeforeEach
    void sitDown() {
        desk = new ReportDesk(folder);
        desk.sell(LocalDate.of(2026, 9, 5), 12_00);
        desk.sell(LocalDate.of(2026, 10, 5), 34_00);
    }

    @AfterEach
    void leave() {
        assertThat(desk.model.workingProperty().get()).isFalse();
        desk.close();
    }

    @Test
    void theLastMonthThatIsOverIsProposed() {
        desk.model.seenProperty().set(true);

        assertThat(desk.model.monthProperty().get()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(desk.model.months()).startsWith(YearMonth.of(2026, 10)).contains(YearMonth.of(2026, 9));
        assertThat(shownMonth()).contains(YearMonth.of(2026, 10));
        assertThat(desk.model.nothingYetProperty().get()).isFalse();
    }

    @Test
    void anotherMonthIsAnotherPage() {
        desk.model.seenProperty().set(true);

        desk.model.previous();

        assertThat(shownMonth()).contains(YearMonth.of(2026, 9));
    }

    @Test
    void aSaleStoredMeanwhileIsOnThePage() {
        desk.model.seenProperty().set(true);
        desk.model.choose(YearMonth.of(2026, 8));

        desk.sell(LocalDate.of(2026, 8, 3), 5_00);

        assertThat(desk.model.months()).contains(YearMonth.of(2026, 8));
        assertThat(shownMonth()).contains(YearMonth.of(2026, 8));
    }

    @Test
    void otherPaperIsAnotherDocumentAndRemembered() {
        desk.model.seenProperty().set(true);

        desk.model.choosePaper(PaperSize.LETTER);

        assertThat(desk.model.pageProperty().get().orElseThrow().document().paper())
                .isEqualTo(PaperSize.LETTER);
        assertThat(desk.model.paperProperty().get()).isEqualTo(PaperSize.LETTER);
    }

    @Test
    void theShownDocumentIsPrinted() {
        desk.model.seenProperty().set(true);

        desk.model.print();

        assertThat(desk.printed)
                .containsExactly(desk.model.pageProperty().get().orElseThrow().document());
        assertThat(desk.model.delivery().outcomeProperty().get().orElseThrow().text())
                .contains("Comptoir");
    }

    @Test
    void withoutAPrinterTheOwnerIsTold() {
        desk.printers.clear();
        desk.model.seenProperty().set(true);

        desk.model.print();

        assertThat(desk.open.errors)
                .singleElement()
                .extracting(failure -> ((Explained) failure).messageKey())
                .isEqualTo("report.print.no-printer");
        assertThat(desk.printed).isEmpty();
    }

    @Test
    void theShownDocumentIsSavedWithItsEnding() throws Exception {
        desk.open.chosenFile = folder.resolve("octobre");
        desk.model.seenProperty().set(true);

        desk.model.save();

        assertThat(Files.readAllBytes(folder.resolve("octobre.pdf")))
                .isEqualTo(
                        desk.model.pageProperty().get().orElseThrow().document().bytes());
        desk.model.delivery().open();
        assertThat(desk.open.opened).containsExactly(folder.resolve("octobre.pdf"));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsTold() {
        desk.open.chosenFile = folder.resolve("nowhere").resolve("page.pdf");
        desk.model.seenProperty().set(true);

        desk.model.save();

        assertThat(desk.open.errors).singleElement().isInstanceOf(Explained.class);
        assertThat(desk.model.delivery().outcomeProperty().get()).isEmpty();
    }

    @Test
    void anEmptyShopIsLedToTheImport() throws Exception {
        try (ReportDesk empty = new ReportDesk(Files.createDirectory(folder.resolve("empty")))) {
            empty.model.seenProperty().set(true);

            assertThat(empty.model.nothingYetProperty().get()).isTrue();
            assertThat(empty.model.pageProperty().get()).isPresent();
            empty.model.importSales();
            assertThat(empty.open.visited).containsExactly(Screen.IMPORTING);
        }
    }

    private Optional<YearMonth> shownMonth() {
        return desk.model.pageProperty().get().map(page -> page.report().month());
    }
}
