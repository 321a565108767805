package app.clientele.report;

import java.util.List;

/** Sends documents to printers. */
public interface Printing {

    /** The names of the printers that this computer knows, its default first. May take seconds on a network. */
    List<String> printers();

    /**
     * Hands the document over and returns when the printer's queue has taken it.
     *
     * @throws PrintingFailed if the queue did not take it
     */
    void print(PdfDocument pdf, PrintOrder order);
}
