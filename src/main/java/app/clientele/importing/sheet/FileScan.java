package app.clientele.importing.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * One pass over all bytes of a file: its hash, its beginning, and what its bytes tell about the charset of a text. A
 * sample of a file is the wrong basis for a charset: the first accent may come late.
 */
final class FileScan {

    private final byte[] head;
    private final String sha256;
    private final long size;
    private final long[] histogram;
    private final long[] zeros;
    private final long wholeSequences;
    private final long brokenSequences;

    private FileScan(byte[] head, String sha256, long size, long[] histogram, long[] zeros, Utf8Check utf8) {
        this.head = head;
        this.sha256 = sha256;
        this.size = size;
        this.histogram = histogram;
        this.zeros = zeros;
        this.wholeSequences = utf8.whole;
        this.brokenSequences = utf8.brokenSequences();
    }

    static FileScan of(Path file) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        byte[] buffer = new byte[1 << 16];
        byte[] head = new byte[0];
        long size = 0;
        long[] histogram = new long[256];
        long[] zeros = new long[2];
        Utf8Check utf8 = new Utf8Check();
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (head.length < 4096) {
                    head = Arrays.copyOf(head, Math.min(4096, head.length + n));
                    System.arraycopy(buffer, 0, head, (int) size, head.length - (int) size);
                }
                digest.update(buffer, 0, n);
                for (int i = 0; i < n; i++) {
                    int b = buffer[i];
                    histogram[b & 0xFF]++;
                    if (b == 0) {
                        zeros[(int) ((size + i) & 1)]++;
                    }
                    utf8.take(b);
                }
                size += n;
            }
        }
        return new FileScan(head, HexFormat.of().formatHex(digest.digest()), size, histogram, zeros, utf8);
    }

    byte[] head() {
        return head;
    }

    String sha256() {
        return sha256;
    }

    long size() {
        return size;
    }

    /** Nothing in the file but blanks, line ends, quotes and separators. */
    boolean isBlank() {
        long blank = histogram[0];
        for (char c : " \t\r\n,;|\"".toCharArray()) {
            blank += histogram[c];
        }
        for (int mark : new int[] {0xEF, 0xBB, 0xBF, 0xFE, 0xFF}) {
            blank += histogram[mark] == 1 ? 1 : 0;
        }
        return blank >= size;
    }

    /** Too many control characters for a text of any charset. */
    boolean isBinary() {
        if (encoding().charset().name().startsWith("UTF-16")) {
            return false;
        }
        long control = 0;
        for (int b = 0; b < 32; b++) {
            control += b == '\t' || b == '\n' || b == '\r' || b == '\f' ? 0 : histogram[b];
        }
        return control * 20 > size;
    }

    /** The charset of a text file: by mark, by zero bytes, by strict UTF-8, else the likeliest of the old ones. */
    Encoding encoding() {
        if (opensWith(0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3, brokenSequences > 0);
        }
        if (opensWith(0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, false);
        }
        if (opensWith(0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2, false);
        }
        if (zeros[0] + zeros[1] > size / 5) {
            return new Encoding(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0, false);
        }
        // Letters of an older charset hardly ever form a sequence of UTF-8 by chance: where they do, two were mixed.
        if (brokenSequences == 0 || wholeSequences >= brokenSequences) {
            return new Encoding(StandardCharsets.UTF_8, 0, brokenSequences > 0);
        }
        return new Encoding(OldCharset.likeliest(histogram), 0, false);
    }

    private boolean opensWith(int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param markLength bytes at the start that belong to no cell
     * @param repaired bytes that are not of the charset are to be read as windows-1252
     */
    record Encoding(Charset charset, int markLength, boolean repaired) {}

    /** Counts the sequences of several bytes that are UTF-8, and those that strict UTF-8 forbids. */
    private static final class Utf8Check {
        private int pending;
        private int lowest;
        private int highest;
        private long whole;
        private long broken;

        void take(int b) {
            if (pending == 0) {
                if (b >= 0) {
                    return;
                }
                start(b & 0xFF);
            } else {
                int u = b & 0xFF;
                if (u < lowest || u > highest) {
                    broken++;
                    pending = 0;
                    take(b);
                } else {
                    pending--;
                    whole += pending == 0 ? 1 : 0;
                    lowest = 0x80;
                    highest = 0xBF;
                }
            }
        }

        private void start(int u) {
            lowest = 0x80;
            highest = 0xBF;
            if (u >= 0xC2 && u <= 0xDF) {
                pending = 1;
            } else if (u >= 0xE0 && u <= 0xEF) {
                pending = 2;
                lowest = u == 0xE0 ? 0xA0 : 0x80;
                highest = u == 0xED ? 0x9F : 0xBF;
            } else if (u >= 0xF0 && u <= 0xF4) {
                pending = 3;
                lowest = u == 0xF0 ? 0x90 : 0x80;
                highest = u == 0xF4 ? 0x8F : 0xBF;
            } else {
                broken++;
            }
        }

        long brokenSequences() {
            return broken + (pending > 0 ? 1 : 0);
        }
    }
}
