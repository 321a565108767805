package app.clientele.report;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
     * @throws PdfNotSaved if that cannot be; nothing is changed then
     */
    public void save(Path file) {
        Path target = file.toAbsolutePath();
        try {
            Path aside = Files.createTempFile(target.getParent(), ".clientele-", ".pdf");
            try {
                Files.write(aside, bytes);
                move(aside, target);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new PdfNotSaved(file, e);
        }
    }

    private static void move(Path aside, Path target) throws IOException {
        try {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
