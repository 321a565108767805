package app.clientele.importing.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A file chosen by the owner, opened by what it contains. */
public final class SpreadsheetFile implements Closeable {

    private final String sha256;
    private final SheetReader reader;

    private SpreadsheetFile(String sha256, SheetReader reader) {
        this.sha256 = sha256;
        this.reader = reader;
    }

    /**
     * Opens {@code file} for reading.
     *
     * @throws FileRefused if it is missing, empty, locked, too large, damaged or no spreadsheet
     */
    public static SpreadsheetFile open(Path file) throws FileRefused {
        if (!Files.exists(file)) {
            throw FileRefused.file("missing-file");
        }
        if (Files.isDirectory(file)) {
            throw FileRefused.file("folder");
        }
        try {
            FileScan scan = FileScan.of(file);
            if (scan.size() == 0) {
                throw FileRefused.file("empty-file");
            }
            return new SpreadsheetFile(scan.sha256(), reader(file, scan));
        } catch (IOException e) {
            throw FileRefused.file("unreadable").causedBy(e);
        }
    }

    private static SheetReader reader(Path file, FileScan scan) throws FileRefused, IOException {
        byte[] head = scan.head();
        if (FileFormat.isZip(head)) {
            return zipped(file);
        }
        if (FileFormat.isOle2(head)) {
            return binary(file, scan.size());
        }
        FileFormat.refuseStrangers(head);
        if (scan.isBlank()) {
            throw FileRefused.file("empty-file");
        }
        if (scan.isBinary()) {
            throw FileRefused.file("not-a-spreadsheet");
        }
        return new CsvSheetReader(file, scan);
    }

    private static SheetReader zipped(Path file) throws FileRefused, IOException {
        ZipParts parts = ZipParts.open(file);
        try {
            if (parts.has("mimetype") && parts.has("content.xml")) {
                return openDocument(parts);
            }
            if (parts.has("xl/workbook.bin")) {
                throw FileRefused.file("binary-workbook");
            }
            if (parts.has("[Content_Types].xml")) {
                return officeDocument(parts);
            }
            if (parts.firstIn("index/") != null || parts.hasAny(Set.of("index.zip", "index.apxl", "index.xml"))) {
                throw FileRefused.file("numbers");
            }
            throw FileRefused.file("archive");
        } catch (FileRefused | IOException e) {
            parts.close();
            throw e;
        }
    }

    private static SheetReader openDocument(ZipParts parts) throws FileRefused, IOException {
        String type;
        try (InputStream in = parts.open("mimetype")) {
            type = new String(in.readNBytes(200), StandardCharsets.US_ASCII);
        }
        if (!type.contains("opendocument.spreadsheet")) {
            throw FileRefused.file("word-document");
        }
        if (parts.has("META-INF/manifest.xml")) {
            try (InputStream in = parts.open("META-INF/manifest.xml")) {
                if (new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8).contains("encryption-data")) {
                    throw FileRefused.file("password");
                }
            }
        }
        return new OdsSheetReader(parts);
    }

    private static SheetReader officeDocument(ZipParts parts) throws FileRefused, IOException {
        if (parts.firstIn("word/") != null) {
            throw FileRefused.file("word-document");
        }
        if (parts.firstIn("ppt/") != null) {
            throw FileRefused.file("presentation");
        }
        return new XlsxSheetReader(parts);
    }

    private static SheetReader binary(Path file, long size) throws FileRefused, IOException {
        POIFSFileSystem files;
        try {
            files = new POIFSFileSystem(file.toFile(), true);
        } catch (IOException | RuntimeException e) {
            throw FileRefused.file("damaged", "OLE2").causedBy(e);
        }
        try {
            return new XlsSheetReader(files, size);
        } catch (FileRefused | IOException e) {
            files.close();
            throw e;
        }
    }

    /** Of the bytes, in lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    public SheetReader reader() {
        return reader;
    }

    /** Whether the name says another kind than the content, such as a text named {@code .xlsx}. */
    public static boolean isMisnamed(Path file, FileFormat format) {
        String name =
                file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return switch (extension) {
            case "csv", "tsv", "txt", "tab" -> format != FileFormat.CSV;
            case "xlsx", "xlsm" -> format != FileFormat.XLSX;
            case "xls" -> format != FileFormat.XLS;
            case "ods" -> format != FileFormat.ODS;
            default -> false;
        };
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
