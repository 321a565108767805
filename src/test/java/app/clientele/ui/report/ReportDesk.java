package app.clientele.ui.report;

import app.clientele.model.Sale;
import app.clientele.model.SaleLine;
import app.clientele.report.PaperSize;
import app.clientele.report.PdfDocument;
import app.clientele.report.PrintOrder;
import app.clientele.report.Printing;
import app.clientele.report.ReportPdf;
import app.clientele.settings.Settings;
import app.clientele.ui.OpenShop;
import app.clientele.ui.common.Printouts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A shop in front of whose report screen somebody sits, in November 2026; its printer remembers what came. */
final class ReportDesk implements AutoCloseable, Printing {

    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneId.of("Europe/Paris"));

    final OpenShop open;
    final List<PdfDocument> printed = new ArrayList<>();
    final List<String> printers = new ArrayList<>(List.of("Comptoir"));
    final ReportViewModel model;

    ReportDesk(Path folder) {
        this.open = new OpenShop(folder.resolve("shop"), Locale.FRANCE);
        this.model = new ReportViewModel(
                open.shop.monthlyReports(NOVEMBER),
                new ReportPdf(open.texts),
                new Delivery(
                        new Printouts(
                                this,
                                (names, paper, _) -> Optional.of(new PrintOrder(names.getFirst(), paper, 1)),
                                open,
                                open.background),
                        open,
                        open.background,
                        open.texts),
                PaperSize.A4,
                new Settings(folder),
                open.background,
                open.changes,
                open,
                open,
                open.texts);
    }

    void sell(LocalDate day, long cents) {
        open.shop
                .sales()
                .add(new Sale(
                        0, day, null, "", null, "", "", List.of(new SaleLine(0, "Roman", "", 1000, null, 0, cents))));
    }

    @Override
    public List<String> printers() {
        return printers;
    }

    @Override
    public void print(PdfDocument pdf, PrintOrder order) {
        printed.add(pdf);
    }

    @Override
    public void close() {
        open.close();
    }
}
