package app.clientele.importing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes the keys by which rows are known again when their file, or another one about the same days, is imported: SHA-256
 * over the recipe's version and normalised values. Never over what differs between two exports of the same sale: the
 * file's name and format, the row's place, columns that nobody reads.
 *
 * <p>A changed recipe gets a new version, and the old one stays here, because stored keys were made by it.
 */
final class Fingerprint {

    private static final byte[] VERSION = "v1".getBytes(StandardCharsets.UTF_8);
    private static final byte BETWEEN = 0;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A key of all {@code values}; {@code null} is a value of its own. */
    UUID of(@Nullable Object... values) {
        ByteBuffer hash = hash(values);
        return new UUID(hash.getLong(), hash.getLong());
    }

    /**
     * A key of a day and {@code values} that starts with the day: rows of one day lie together in the index. With keys in
     * random order a file of a million lines was ten times larger and slower to make.
     */
    UUID of(LocalDate day, @Nullable Object... values) {
        ByteBuffer hash = hash(values);
        return new UUID(day.toEpochDay() << Integer.SIZE | Integer.toUnsignedLong(hash.getInt()), hash.getLong());
    }

    private ByteBuffer hash(@Nullable Object... values) {
        digest.update(VERSION);
        for (Object value : values) {
            digest.update(BETWEEN);
            if (value != null) {
                digest.update((byte) 1);
                digest.update(value.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return ByteBuffer.wrap(digest.digest());
    }
}
