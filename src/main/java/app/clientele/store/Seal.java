package app.clientele.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/**
 * What the closed file looked like. H2 has no checksum and opens a cut file silently at an older state, so the file is
 * compared with its seal before H2 may touch it. Without a seal the last run did not end properly.
 *
 * @param length bytes
 * @param sha256 of all bytes, in hexadecimal
 * @param version of the tables
 */
record Seal(long length, String sha256, int version) {

    /** The seal that fits {@code file} as it is now. */
    static Seal of(Path file, int version) throws IOException {
        return new Seal(Files.size(file), sha256(file), version);
    }

    boolean fits(Path file) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == length
                && sha256(file).equals(sha256);
    }

    void write(Path to) throws IOException {
        Path aside = to.resolveSibling(to.getFileName() + ".new");
        Files.writeString(aside, "length=%d%nsha256=%s%nversion=%d%n".formatted(length, sha256, version));
        DataFiles.moveOver(aside, to);
    }

    /** The seal in {@code from}; empty when there is none. One that cannot be understood fits no file. */
    static Optional<Seal> read(Path from) throws IOException {
        if (!Files.exists(from)) {
            return Optional.empty();
        }
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(Files.readString(from)));
            return Optional.of(new Seal(
                    Long.parseLong(lines.getProperty("length", "-1")),
                    lines.getProperty("sha256", ""),
                    Integer.parseInt(lines.getProperty("version", "0"))));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.of(new Seal(-1, "", 0));
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
