package app.clientele.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.model.ShopProfile;
import app.clientele.report.PaperSize;
import app.clientele.report.PdfDocument;
import app.clientele.report.PrintOrder;
import app.clientele.report.Printing;
import app.clientele.report.export.ListColumns;
import app.clientele.report.export.ListTable;
import app.clientele.ui.OpenShop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListExportTest implements Printing {

    private static final ListTable LIST =
            new ListColumns<String>().text("Nom", name -> name).table("Clients", "", List.of("Anne"));

    @TempDir
    private Path folder;

    private final List<PdfDocument> printed = new ArrayList<>();
    private OpenShop open;
    private ListExport export;

    @BeforeEach
    void open() {
        open = new OpenShop(folder.resolve("shop"), Locale.FRANCE);
        Printouts printouts = new Printouts(
                this,
                (names, _, _) -> Optional.of(new PrintOrder(names.getFirst(), PaperSize.LETTER, 1)),
                open,
                open.background);
        export = new ListExport(
                () -> ShopProfile.DEFAULT,
                printouts,
                PaperSize.A4,
                open,
                open.notices,
                open.background,
                open.texts,
                Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        open.close();
        assertThat(open.errors).isEmpty();
    }

    @Test
    void aListIsPrintedOnThePaperOfThePrinter() {
        export.print(LIST);

        assertThat(printed).singleElement().satisfies(document -> {
            assertThat(document.title()).isEqualTo("Clients");
            assertThat(document.paper()).isEqualTo(PaperSize.LETTER);
        });
        assertThat(open.said()).isEqualTo("«\u00A0Clients\u00A0» est parti vers l’imprimante «\u00A0Comptoir\u00A0».");
    }

    @Test
    void aFileGetsTheEndingThatTheOwnerLeftOut() {
        open.chosenFile = folder.resolve("liste");

        export.saveCsv(LIST);
        assertThat(folder.resolve("liste.csv")).content().contains("Anne");
        assertThat(open.said()).contains("liste.csv");
        export.saveWorkbook(LIST);
        assertThat(folder.resolve("liste.xlsx")).isNotEmptyFile();
        export.savePdf(LIST);
        assertThat(folder.resolve("liste.pdf")).isNotEmptyFile();
    }

    @Test
    void whoThinksBetterOfItWritesNothing() throws Exception {
        export.saveCsv(LIST);

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("shop");
        }
    }

    @Override
    public List<String> printers() {
        return List.of("Comptoir");
    }

    @Override
    public void print(PdfDocument pdf, PrintOrder order) {
        printed.add(pdf);
    }
}
