package app.clientele.report;

/** Sends a document to a printer. */
public interface Printing {

    /**
     * Hands the document over and returns when the printer's queue has taken it.
     *
     * @throws PrintingFailed if the queue did not take it
     */
    void print(PdfDocument pdf, PrintOrder order);
}
