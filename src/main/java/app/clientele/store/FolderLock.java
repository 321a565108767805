package app.clientele.store;

import app.clientele.store.DatabaseUnavailable.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Only one run of the program has the books of a folder open. Taken before anything looks at the file, so that a second
 * run touches nothing. The operating system lets go of it when the program ends, however it ends; on Linux also when
 * the same program closes this file a second time, as a second opening in the same run does when it is refused.
 */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws DatabaseUnavailable if another has it, or the folder cannot be written */
    static FolderLock take(DataFiles files) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) != null) {
                return new FolderLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new DatabaseUnavailable(Reason.FOLDER_NOT_WRITABLE, files.folder(), e);
        }
        throw new DatabaseUnavailable(Reason.IN_USE, files.books(), null);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
