package app.clientele.report;

/** Sends a document to a printer. */
public interface Printing {

    /**
     * Hands the document over and returns when the printer's queue has taken it.
     *
     * @param jobName what the queue shows
     * @throws PrintingFailed if the queue did not take it
     */
    void print(byte[] pdf, String jobName, PrintOrder order);
}
