package app.clientele.ui.common;

import app.clientele.report.PaperSize;
import app.clientele.report.PrintOrder;
import java.util.List;
import java.util.Optional;

/** Asks on which printer and how. */
public interface PrintDialog {

    /**
     * Asks; empty when the owner thought better of it.
     *
     * @param printers to choose from, the computer's default first; not empty
     * @param paper proposed
     * @param title of what is printed
     */
    Optional<PrintOrder> ask(List<String> printers, PaperSize paper, String title);
}
