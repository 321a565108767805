package app.clientele.ui.common;

import app.clientele.report.PaperSize;
import app.clientele.report.PrintOrder;
import java.util.Optional;

/** Asks on which printer and how. Behind an interface: a headless screen has no such dialog. */
public interface PrintDialog {

    /**
     * Asks; empty when the owner thought better of it.
     *
     * @param paper proposed
     * @throws app.clientele.report.PrintingFailed if this computer knows no printer
     */
    Optional<PrintOrder> ask(PaperSize paper, String jobName);
}
