package app.clientele.report.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file whole or not at all: to a side file that is then moved over, so that an older file of that name is never
 * left half written.
 */
public final class WholeFile {

    private WholeFile() {}

    /** Fills a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes {@code file} anew.
     *
     * @throws FileNotSaved if that cannot be; nothing is changed then
     */
    public static void write(Path file, Content content) {
        Path target = file.toAbsolutePath();
        try {
            Path aside = Files.createTempFile(target.getParent(), ".clientele-", ".part");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside))) {
                    content.writeTo(out);
                }
                move(aside, target);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new FileNotSaved(file, e);
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
