package app.clientele.report;

import app.clientele.report.export.FileNotSaved;
import app.clientele.report.export.WholeFile;
import java.nio.file.Path;

/** A finished document: what is previewed, printed and saved. Immutable. */
public final class PdfDocument {

    private final String title;
    private final PaperSize paper;
    private final byte[] bytes;

    PdfDocument(String title, PaperSize paper, byte[] bytes) {
        this.title = title;
        this.paper = paper;
        this.bytes = bytes;
    }

    /** What it is called in a printer's queue and on the bar of a reader's window. */
    public String title() {
        return title;
    }

    public PaperSize paper() {
        return paper;
    }

    /** The whole file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Writes the document to a side file and moves it over, so that an older file of that name is never left half
     * written.
     *
     * @throws FileNotSaved if that cannot be; nothing is changed then
     */
    public void save(Path file) {
        WholeFile.write(file, out -> out.write(bytes));
    }
}
