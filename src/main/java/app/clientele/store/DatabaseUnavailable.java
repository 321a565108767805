package app.clientele.store;

import app.clientele.model.Explained;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The shop's books cannot be used. The text {@code database.<reason>}, with the folder or file as {@code {0}}, tells the
 * owner why and what to do; the cause is for the log only.
 */
public final class DatabaseUnavailable extends RuntimeException implements Explained {

    private static final long serialVersionUID = 1;

    /** Why, and with it what the owner can do. */
    public enum Reason {
        /** Another run of the program, here or elsewhere, has the books open. */
        IN_USE,
        /** The folder or the file cannot be written. */
        FOLDER_NOT_WRITABLE,
        /** The folder's name holds a character that the database cannot take. */
        FOLDER_NAME_REFUSED,
        /** The file is cut, empty, not ours or changed by something else. It was left as it is. */
        DAMAGED,
        /** The file was removed while it was open; what was typed since the start is not kept. */
        FILE_GONE,
        /** A newer version of the program wrote the file. It was left as it is. */
        NEWER_VERSION,
        /** No room is left on the disk. What was said to be saved is saved. */
        DISK_FULL,
        /** The books were closed, by the program or by a failure before this one. */
        CLOSED;

        /** The end of the text key, such as {@code in-use}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final transient Path file;

    DatabaseUnavailable(Reason reason, Path file, @Nullable Throwable cause) {
        super(reason.key() + ": " + file, cause);
        this.reason = reason;
        this.file = file;
    }

    public Reason reason() {
        return reason;
    }

    /** The folder or file in question. */
    public Path file() {
        return file;
    }

    @Override
    public String messageKey() {
        return "database." + reason.key();
    }

    @Override
    public Object[] messageArguments() {
        return new Object[] {file.toString()};
    }
}
