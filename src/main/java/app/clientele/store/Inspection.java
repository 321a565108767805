package app.clientele.store;

import app.clientele.store.DatabaseUnavailable.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the books before H2 may touch them, because H2 rewrites a damaged file as soon as it opens it. A file that
 * fails is left as it is.
 */
final class Inspection {

    private static final String HEADER = "H:";

    private final DataFiles files;
    private final Migrations migrations;

    Inspection(DataFiles files, Migrations migrations) {
        this.files = files;
        this.migrations = migrations;
    }

    /**
     * Whether the last run ended without closing the books.
     *
     * @throws DatabaseUnavailable if they are damaged, cannot be written or are newer than this program
     */
    boolean isAfterCrash() throws IOException, SQLException {
        Files.deleteIfExists(files.aside());
        Path books = files.books();
        Optional<Seal> seal = Seal.read(files.seal());
        if (seal.isPresent()) {
            if (!seal.get().fits(books)) {
                throw unavailable(Reason.DAMAGED, null);
            }
            if (seal.get().version() > migrations.newest()) {
                throw unavailable(Reason.NEWER_VERSION, null);
            }
        } else if (!Files.exists(books)) {
            return false;
        } else if (!hasHeader(books)) {
            throw unavailable(Reason.DAMAGED, null);
        }
        if (!Files.isWritable(books)) {
            throw unavailable(Reason.FOLDER_NOT_WRITABLE, null);
        }
        if (seal.isEmpty()) {
            readCopy();
        }
        return seal.isEmpty();
    }

    private static boolean hasHeader(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEADER.length()), StandardCharsets.ISO_8859_1).equals(HEADER);
        }
    }

    /** Opens a copy and reads every cell of it. */
    private void readCopy() throws IOException {
        Files.copy(files.books(), files.aside());
        try (Connection copy = H2.connect(files.aside(), false);
                Statement statement = copy.createStatement()) {
            if (Migrations.version(copy) == 0) {
                throw unavailable(Reason.DAMAGED, null);
            }
            for (String table : tables(statement)) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int column = 1; column <= columns; column++) {
                            rows.getObject(column);
                        }
                    }
                }
            }
        } catch (SQLException e) {
            RuntimeException meaning = H2.meaning(e, files.books());
            throw meaning instanceof DatabaseUnavailable ? meaning : unavailable(Reason.DAMAGED, e);
        } finally {
            Files.deleteIfExists(files.aside());
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private DatabaseUnavailable unavailable(Reason reason, @Nullable Throwable cause) {
        return new DatabaseUnavailable(reason, files.books(), cause);
    }
}
