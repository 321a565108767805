package app.clientele.report;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a document where the owner wants it. */
public final class PdfFile {

    private PdfFile() {}

    /**
     * Writes the document to a side file and moves it over, so that an older file of that name is never left half
     * written.
     *
     * @throws PdfNotSaved if that cannot be; nothing is changed then
     */
    public static void save(byte[] pdf, Path file) {
        Path target = file.toAbsolutePath();
        try {
            Path aside = Files.createTempFile(target.getParent(), ".clientele-", ".pdf");
            try {
                Files.write(aside, pdf);
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
