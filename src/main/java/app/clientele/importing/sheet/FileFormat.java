package app.clientele.importing.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a file is by its first bytes. Its name is never trusted. */
public enum FileFormat {
    CSV,
    XLSX,
    XLS,
    ODS;

    /** The first bytes of a kind of file, one character each. */
    private record Mark(String code, String bytes) {
        boolean opens(byte[] head) {
            for (int i = 0; i < bytes.length(); i++) {
                if (i >= head.length || (head[i] & 0xFF) != bytes.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Mark> STRANGERS = List.of(
            new Mark("picture", "\u0089PNG"),
            new Mark("picture", "\u00FF\u00D8\u00FF"),
            new Mark("picture", "GIF8"),
            new Mark("picture", "II*\0"),
            new Mark("picture", "MM\0*"),
            new Mark("picture", "RIFF"),
            new Mark("pdf", "%PDF"),
            new Mark("program", "MZ\u0090"),
            new Mark("program", "\u007FELF"),
            new Mark("word-document", "{\\rtf"),
            new Mark("archive", "\u001F\u008B"),
            new Mark("archive", "7z\u00BC\u00AF"),
            new Mark("archive", "Rar!"),
            new Mark("old-workbook", "\u0009\u0000\u0004\u0000"),
            new Mark("old-workbook", "\u0009\u0002\u0006\u0000"),
            new Mark("old-workbook", "\u0009\u0004\u0006\u0000"),
            new Mark("old-workbook", "\u0009\u0008\u0008\u0000"));

    private static final List<String> PAGE =
            List.of("<!doctype html", "<html", "<head", "<meta", "<style", "<body", "<table", "<tr", "<div");

    private static final Mark ZIP = new Mark("zip", "PK\3\4");
    private static final Mark EMPTY_ZIP = new Mark("zip", "PK\5\6");
    private static final Mark OLE2 = new Mark("ole2", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");

    static boolean isZip(byte[] head) {
        return ZIP.opens(head) || EMPTY_ZIP.opens(head);
    }

    static boolean isOle2(byte[] head) {
        return OLE2.opens(head);
    }

    /**
     * Refuses what is neither a workbook nor a text.
     *
     * @throws FileRefused naming what the file is
     */
    static void refuseStrangers(byte[] head) throws FileRefused {
        for (Mark mark : STRANGERS) {
            if (mark.opens(head)) {
                throw FileRefused.file(mark.code());
            }
        }
        String start = new String(Arrays.copyOf(head, Math.min(head.length, 2048)), StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .replace("\0", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml") && !start.contains("<html")) {
            throw FileRefused.file("xml-file");
        }
        boolean page = start.startsWith("<") && PAGE.stream().anyMatch(start::contains);
        if (page || start.startsWith("mime-version:")) {
            throw FileRefused.file("web-page");
        }
    }
}
