package app.clientele.report;

import java.io.IOException;
import java.util.List;

/** Two columns of headed lists, side by side. An entry that takes more than its lines is cut visibly. */
final class NoteColumns {

    private static final TextStyle TITLE = TextStyle.bold(9);
    private static final TextStyle TEXT = TextStyle.regular(8);
    private static final float GUTTER = 18;
    private static final float INDENT = 8;
    private static final float AFTER_ENTRY = 1.5f;
    private static final float AFTER_NOTE = 5;
    private static final int MOST_LINES = 3;
    private static final String BULLET = "•";

    private final List<List<Note>> columns;
    private final float columnWidth;

    /** @param width of both together, with the gap between them */
    NoteColumns(List<Note> left, List<Note> right, float width) {
        this.columns = List.of(left, right);
        this.columnWidth = (width - GUTTER) / columns.size();
    }

    /** How much place the longer column takes. */
    float height(Sheet sheet) {
        float highest = 0;
        for (List<Note> column : columns) {
            float height = 0;
            for (Note note : column) {
                height += TITLE.leading() + 2 + AFTER_NOTE;
                for (String entry : note.entries()) {
                    height += lines(sheet, entry) * TEXT.leading() + AFTER_ENTRY;
                }
            }
            highest = Math.max(highest, height);
        }
        return highest - AFTER_NOTE;
    }

    private int lines(Sheet sheet, String entry) {
        return sheet.paragraphs()
                .lines(entry, TEXT, columnWidth - INDENT, MOST_LINES)
                .size();
    }

    void drawOn(Sheet sheet, float left, float top) throws IOException {
        float x = left;
        for (List<Note> column : columns) {
            float y = top;
            for (Note note : column) {
                y = sheet.paragraph(note.title(), x, y, columnWidth, TITLE, 1) + 2;
                for (String entry : note.entries()) {
                    sheet.text(BULLET, x, y + TEXT.size(), TEXT.muted());
                    y = sheet.paragraph(entry, x + INDENT, y, columnWidth - INDENT, TEXT, MOST_LINES) + AFTER_ENTRY;
                }
                y += AFTER_NOTE;
            }
            x += columnWidth + GUTTER;
        }
    }
}
