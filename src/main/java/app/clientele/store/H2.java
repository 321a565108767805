package app.clientele.store;

import app.clientele.store.DatabaseUnavailable.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is particular to the H2 database: its address, how it saves, what its errors mean. */
final class H2 {

    private static final Logger LOG = LoggerFactory.getLogger(H2.class);

    private static final String SUFFIX = ".mv.db";

    private H2() {}

    /**
     * Opens a file. The address is made of constants and a checked path only. No trace file: it would hold personal
     * data. Everything else is H2's default, because the defaults are what was tested against crashes.
     *
     * @param file ends in {@code .mv.db}
     * @param create whether a missing file is made; if not, that is an error
     */
    static Connection connect(Path file, boolean create) throws SQLException {
        String path = file.toString();
        String base = path.substring(0, path.length() - SUFFIX.length());
        return DriverManager.getConnection(
                "jdbc:h2:file:" + base + ";FORBID_CREATION=" + (create ? "FALSE" : "TRUE")
                        + ";TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=5000",
                "clientele",
                "");
    }

    /** After this, what was committed survives a crash of the program and of the computer; before it, it does not. */
    static void checkpoint(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    /** Closes without writing anything more: the file stays as the last checkpoint left it. */
    static void abandon(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            LOG.debug("The database had closed itself already", e);
        }
    }

    static boolean isMissingTable(SQLException e) {
        return e.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1
                || e.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1;
    }

    /**
     * What a failure means for the owner: {@link DatabaseUnavailable} when the file or the disk is at fault, else the
     * failure itself, which then is a fault of the program.
     */
    static RuntimeException meaning(Throwable failure, Path file) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseUnavailable known) {
                return known;
            }
        }
        // The innermost sign is the most telling: a full disk shows as a general error outside.
        Reason reason = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Reason found = reason(cause);
            reason = found == null ? reason : found;
        }
        if (reason != null) {
            return new DatabaseUnavailable(reason, file, failure);
        }
        return failure instanceof RuntimeException already
                ? already
                : new IllegalStateException("the database refused a statement", failure);
    }

    private static @Nullable Reason reason(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (message.contains("No space left") || message.contains("not enough space")) {
            return Reason.DISK_FULL;
        }
        return switch (cause) {
            case AccessDeniedException _ -> Reason.FOLDER_NOT_WRITABLE;
            case SQLException e ->
                switch (e.getErrorCode()) {
                    case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Reason.IN_USE;
                    case ErrorCode.DATABASE_IS_READ_ONLY -> Reason.FOLDER_NOT_WRITABLE;
                    case ErrorCode.FILE_VERSION_ERROR_1 -> Reason.NEWER_VERSION;
                    case ErrorCode.FILE_CORRUPTED_1,
                            ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1,
                            ErrorCode.WRONG_USER_OR_PASSWORD,
                            ErrorCode.ROW_NOT_FOUND_IN_PRIMARY_INDEX,
                            ErrorCode.FILE_ENCRYPTION_ERROR_1 -> Reason.DAMAGED;
                    case ErrorCode.DATABASE_IS_CLOSED, ErrorCode.OBJECT_CLOSED -> Reason.CLOSED;
                    case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 -> Reason.DAMAGED;
                    default -> null;
                };
            case MVStoreException _ -> Reason.DAMAGED;
            case IOException _ -> Reason.DAMAGED;
            default -> null;
        };
    }
}
