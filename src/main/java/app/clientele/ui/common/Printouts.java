package app.clientele.ui.common;

import app.clientele.report.PaperSize;
import app.clientele.report.PdfDocument;
import app.clientele.report.PrintOrder;
import app.clientele.report.Printing;
import app.clientele.report.PrintingFailed;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks for a printer and sends it a document. */
public final class Printouts {

    private final Printing printing;
    private final PrintDialog printDialog;
    private final Dialogs dialogs;
    private final Background background;

    public Printouts(Printing printing, PrintDialog printDialog, Dialogs dialogs, Background background) {
        this.printing = printing;
        this.printDialog = printDialog;
        this.dialogs = dialogs;
        this.background = background;
    }

    /**
     * Asks, and prints unless the owner thought better of it. What goes wrong is told in a dialog.
     *
     * @param onOtherPaper draws the document for paper of another size
     * @param sent gets the printer's name when its queue has taken the document
     */
    public void print(PdfDocument document, Function<PaperSize, PdfDocument> onOtherPaper, Consumer<String> sent) {
        background.compute(
                printing::printers,
                printers -> {
                    if (printers.isEmpty()) {
                        dialogs.error(PrintingFailed.noPrinter());
                    } else {
                        printDialog
                                .ask(printers, document.paper(), document.title())
                                .ifPresent(order -> send(document, onOtherPaper, order, sent));
                    }
                },
                dialogs::error);
    }

    private void send(
            PdfDocument document,
            Function<PaperSize, PdfDocument> onOtherPaper,
            PrintOrder order,
            Consumer<String> sent) {
        background.compute(
                () -> {
                    boolean same = order.paper() == document.paper();
                    printing.print(same ? document : onOtherPaper.apply(order.paper()), order);
                    return order.printer();
                },
                sent,
                dialogs::error);
    }
}
