package app.clientele.importing.sheet;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a zipped workbook, with hard limits on what comes out of them. A ratio of compression is no limit: honest
 * workbooks full of equal rows exceed any (import.md B.2).
 */
final class ZipParts implements Closeable {

    private static final int MOST_PARTS = 2000;
    private static final long LARGEST_PART = 300L << 20;
    private static final long LARGEST_ALL = 600L << 20;

    /** More bytes than this between two events of the parser can only be one monstrous name or attribute. */
    private static final long LARGEST_STEP = 4L << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private final Map<String, Long> delivered = new HashMap<>();

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens the archive and refuses what is no sound archive.
     *
     * @throws FileRefused {@code cut-archive} when its directory is missing, {@code damaged} when it contradicts itself
     */
    static ZipParts open(Path file) throws FileRefused, IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw FileRefused.file("cut-archive").causedBy(e);
        }
        ZipParts parts = new ZipParts(zip);
        try {
            parts.list();
        } catch (FileRefused e) {
            zip.close();
            throw e;
        }
        return parts;
    }

    private void list() throws FileRefused {
        if (zip.size() > MOST_PARTS) {
            throw FileRefused.file("too-large");
        }
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (!entry.isDirectory() && parts.put(key(entry.getName()), entry) != null) {
                throw FileRefused.file("damaged", entry.getName());
            }
        }
    }

    /** Some writers use backslashes or other letter case; all mean the same part. */
    private static String key(String name) {
        String key = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return key.startsWith("/") ? key.substring(1) : key;
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    boolean hasAny(Set<String> names) {
        return names.stream().anyMatch(this::has);
    }

    /** The name of the first part that starts with {@code folder}, {@code null} when there is none. */
    @Nullable
    String firstIn(String folder) {
        return parts.keySet().stream()
                .filter(name -> name.startsWith(folder))
                .findFirst()
                .orElse(null);
    }

    /**
     * Opens one part.
     *
     * @throws FileRefused {@code damaged} when it is missing
     */
    MeteredStream open(String name) throws FileRefused, IOException {
        ZipEntry entry = parts.get(key(name));
        if (entry == null) {
            throw FileRefused.file("damaged", name);
        }
        try {
            return new MeteredStream(zip.getInputStream(entry), key(name), Math.max(1, entry.getSize()));
        } catch (ZipException e) {
            throw FileRefused.file("damaged", name).causedBy(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Says that a limit was passed, from inside a parser that knows only {@link IOException}. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(String part) {
            super("more comes out of " + part + " than a spreadsheet can hold");
        }
    }

    /** Counts what comes out of a part and stops at the limits. */
    final class MeteredStream extends FilterInputStream {
        private final String part;
        private final long announced;
        private long count;
        private long atEvent;

        MeteredStream(InputStream in, String part, long announced) {
            super(in);
            this.part = part;
            this.announced = announced;
        }

        /** To be told after each event of the parser. */
        void event() {
            atEvent = count;
        }

        /** How much of the part came out already, 0 to 1. */
        double fraction() {
            return Math.min(1.0, (double) count / announced);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            add(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int n = super.read(target, offset, length);
            add(Math.max(0, n));
            return n;
        }

        private void add(int n) throws IOException {
            count += n;
            delivered.merge(part, count, Math::max);
            long all = delivered.values().stream().mapToLong(Long::longValue).sum();
            if (count > LARGEST_PART || all > LARGEST_ALL || count - atEvent > LARGEST_STEP) {
                throw new TooLargeException(part);
            }
        }
    }
}
