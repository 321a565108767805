package app.clientele.store;

import app.clientele.store.DatabaseUnavailable.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The files of one data folder.
 *
 * @param folder absolute; checked to be one that the database can be told of
 */
record DataFiles(Path folder) {

    private static final String SUFFIX = ".mv.db";
    private static final String BOOKS = "clientele";

    /**
     * The files in {@code folder}, which is made when missing.
     *
     * @throws DatabaseUnavailable if the folder cannot be used
     */
    static DataFiles in(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        // The database address ends a path at a semicolon; what follows would be taken for settings.
        if (absolute.toString().indexOf(';') >= 0) {
            throw new DatabaseUnavailable(Reason.FOLDER_NAME_REFUSED, absolute, null);
        }
        try {
            Files.createDirectories(absolute);
        } catch (IOException e) {
            throw new DatabaseUnavailable(Reason.FOLDER_NOT_WRITABLE, absolute, e);
        }
        return new DataFiles(absolute);
    }

    /** The books themselves. */
    Path books() {
        return folder.resolve(BOOKS + SUFFIX);
    }

    /** What the books looked like when they were last closed. */
    Path seal() {
        return folder.resolve(BOOKS + ".seal");
    }

    /** Locked while the books are open. */
    Path lock() {
        return folder.resolve(BOOKS + ".lock");
    }

    /** Where the books are rebuilt before they take the place of the present ones. */
    Path aside() {
        return folder.resolve(BOOKS + ".aside" + SUFFIX);
    }

    /** The books as they were before the step to {@code version}. */
    Path before(int version) {
        return folder.resolve("%s-before-version-%d%s".formatted(BOOKS, version, SUFFIX));
    }

    /** Moves {@code from} over {@code to} so that a crash leaves the one or the other, whole. */
    static void moveOver(Path from, Path to) throws IOException {
        try (FileChannel channel = FileChannel.open(from, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
