package app.clientele.store;

import app.clientele.store.DatabaseUnavailable.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;

/**
 * Brings the tables of a file up to the version that this program knows: numbered scripts, each run once and
 * remembered with its checksum.
 *
 * <p>A definition of a table commits by itself in H2, so a half-run script could not be rolled back. Therefore scripts
 * only ever run on a copy, which takes the place of the books when all went well; the old file is kept beside it.
 */
final class Migrations {

    /** In order; the first is version 1. A released script never changes. */
    static final List<String> RELEASED = List.of(
            "V001__start.sql",
            "V002__goals_numbers_logo.sql",
            "V003__import_sources.sql",
            "V004__waves_outreach_cases.sql",
            "V005__programme.sql",
            "V006__told_by.sql",
            "V007__replaced_rows.sql",
            "V008__customer_details.sql");

    private final List<Script> scripts;

    private record Script(String name, String text) {
        String checksum() {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        /** Comments are dropped, so that a semicolon in one ends nothing; no statement of ours holds one in a text. */
        List<String> statements() {
            return List.of(text.replaceAll("(?m)--.*$", "").strip().split(";\\s*"));
        }
    }

    private Migrations(List<Script> scripts) {
        this.scripts = scripts;
    }

    /** The scripts of this program. */
    static Migrations released() {
        return named(RELEASED);
    }

    /** The scripts with these names beside this class. */
    static Migrations named(List<String> names) {
        return new Migrations(names.stream().map(Migrations::load).toList());
    }

    /** The version of the tables after all scripts. */
    int newest() {
        return scripts.size();
    }

    /**
     * Opens the books with the tables of this version: made new where there are none, brought up from an older version
     * where needed.
     *
     * @throws DatabaseUnavailable if a newer program wrote the file, or it is not ours
     */
    Connection open(DataFiles files) throws IOException, SQLException {
        int present = 0;
        if (Files.exists(files.books())) {
            Connection connection = H2.connect(files.books(), false);
            try {
                present = check(connection, files);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
            if (present == newest()) {
                return connection;
            }
            connection.close();
        }
        build(files, present);
        return H2.connect(files.books(), false);
    }

    private void build(DataFiles files, int present) throws IOException, SQLException {
        if (present > 0) {
            Files.copy(files.books(), files.aside());
        }
        try (Connection connection = H2.connect(files.aside(), present == 0)) {
            for (int version = present + 1; version <= newest(); version++) {
                run(connection, version, scripts.get(version - 1));
            }
            H2.checkpoint(connection);
        }
        if (present > 0) {
            Files.copy(files.books(), files.before(newest()));
        }
        DataFiles.moveOver(files.aside(), files.books());
    }

    /** The version of an open file, 0 when it is not ours. */
    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT MAX(version) FROM schema_version")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            if (H2.isMissingTable(e)) {
                return 0;
            }
            throw e;
        }
    }

    /** The version of an open file, after comparing what was run on it with our scripts. */
    private int check(Connection connection, DataFiles files) throws SQLException {
        int present = version(connection);
        if (present == 0 || present > newest()) {
            throw new DatabaseUnavailable(present == 0 ? Reason.DAMAGED : Reason.NEWER_VERSION, files.books(), null);
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT version, checksum FROM schema_version")) {
            while (rows.next()) {
                Script script = scripts.get(rows.getInt(1) - 1);
                if (!script.checksum().equals(rows.getString(2))) {
                    throw new DatabaseUnavailable(Reason.DAMAGED, files.books(), null);
                }
            }
        }
        return present;
    }

    private static void run(Connection connection, int version, Script script) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    CREATE TABLE IF NOT EXISTS schema_version (
                        version INTEGER PRIMARY KEY,
                        script VARCHAR NOT NULL,
                        checksum CHAR(64) NOT NULL,
                        applied_at TIMESTAMP WITH TIME ZONE NOT NULL
                    )""");
            for (String sql : script.statements()) {
                statement.execute(sql);
            }
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO schema_version VALUES (?, ?, ?, CURRENT_TIMESTAMP)")) {
            insert.setInt(1, version);
            insert.setString(2, script.name());
            insert.setString(3, script.checksum());
            insert.executeUpdate();
        }
        connection.commit();
    }

    private static Script load(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no script " + name);
            }
            // Whatever line ends a checkout made, the checksum is the same.
            return new Script(name, new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
