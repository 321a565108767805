package app.clientele.ui.common;

import app.clientele.report.PaperSize;
import app.clientele.report.PrintOrder;
import app.clientele.report.PrintingFailed;
import app.clientele.settings.Setting;
import app.clientele.settings.Settings;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The operating system's own print dialog. It opens with the printer that was used last. */
public final class SystemPrintDialog implements PrintDialog {

    private static final Setting<String> LAST_PRINTER = Setting.text("print.printer", "");

    private final Supplier<@Nullable Window> owner;
    private final Settings settings;

    public SystemPrintDialog(Supplier<@Nullable Window> owner, Settings settings) {
        this.owner = owner;
        this.settings = settings;
    }

    @Override
    public Optional<PrintOrder> ask(PaperSize paper, String jobName) {
        Printer printer = proposedPrinter();
        // Of a job of JavaFX we want the dialog alone: as a job it would print one picture of the page.
        PrinterJob job = PrinterJob.createPrinterJob(printer);
        if (job == null) {
            throw PrintingFailed.noPrinter();
        }
        try {
            job.getJobSettings().setJobName(jobName);
            job.getJobSettings()
                    .setPageLayout(printer.createPageLayout(
                            paperOf(paper), PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM));
            if (!job.showPrintDialog(owner.get())) {
                return Optional.empty();
            }
            String chosen = job.getPrinter().getName();
            settings.set(LAST_PRINTER, chosen);
            return Optional.of(new PrintOrder(
                    chosen,
                    paperSize(job.getJobSettings().getPageLayout().getPaper(), paper),
                    job.getJobSettings().getCopies()));
        } finally {
            job.cancelJob();
        }
    }

    /** JavaFX knows no default when the computer has printers but none is marked as such. */
    private Printer proposedPrinter() {
        Collection<Printer> printers = Printer.getAllPrinters();
        String last = settings.get(LAST_PRINTER);
        return printers.stream()
                .filter(printer -> printer.getName().equals(last))
                .findFirst()
                .or(() -> Optional.ofNullable(Printer.getDefaultPrinter()))
                .or(() -> printers.stream().findFirst())
                .orElseThrow(PrintingFailed::noPrinter);
    }

    private static Paper paperOf(PaperSize size) {
        return switch (size) {
            case A4 -> Paper.A4;
            case LETTER -> Paper.NA_LETTER;
        };
    }

    private static PaperSize paperSize(Paper paper, PaperSize otherwise) {
        if (paper.equals(Paper.A4)) {
            return PaperSize.A4;
        }
        return paper.equals(Paper.NA_LETTER) ? PaperSize.LETTER : otherwise;
    }
}
