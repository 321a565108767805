package app.clientele.report;

/**
 * What the owner chose in the print dialog.
 *
 * @param printer the printer's name, as the operating system knows it
 * @param paper that lies in it
 * @param copies at least 1
 */
public record PrintOrder(String printer, PaperSize paper, int copies) {

    public PrintOrder {
        if (copies < 1) {
            throw new IllegalArgumentException("at least one copy, not " + copies);
        }
    }
}
