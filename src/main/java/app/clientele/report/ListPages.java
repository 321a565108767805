package app.clientele.report;

import app.clientele.model.ShopProfile;
import app.clientele.report.export.ListTable;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** The pages of a list from top to bottom: whose and which list, its headings, its rows, which page of how many. */
final class ListPages {

    private static final float MARGIN = 36;
    private static final float GAP = 8;
    private static final TextStyle TITLE = TextStyle.bold(15);
    private static final TextStyle SMALL = TextStyle.regular(8.5f).muted();

    private final ListTable list;
    private final Texts texts;
    private final String shopName;
    private final String day;
    private final ListLayout layout;
    private final float width;
    private final float top;
    private final float bottom;
    private final ListLayout.Line headings;
    private final List<List<ListLayout.Line>> pages;

    ListPages(
            ListTable list,
            ShopProfile shop,
            LocalDate madeOn,
            Texts texts,
            Formats formats,
            Typeface typeface,
            PaperSize paper) {
        this.list = list;
        this.texts = texts;
        this.shopName = shop.name().isBlank() ? texts.get("report.page.no-name") : shop.name();
        this.day = formats.longDay(madeOn);
        this.width = paper.width() - 2 * MARGIN;
        this.top = MARGIN + 2 * SMALL.leading() + TITLE.leading() + 2 * GAP;
        this.bottom = paper.height() - MARGIN - SMALL.leading() - GAP;
        this.layout = new ListLayout(list, formats, typeface, width);
        this.headings = layout.headings();
        this.pages = layout.pages(bottom - top - headings.height());
    }

    String shopName() {
        return shopName;
    }

    int pages() {
        return pages.size();
    }

    /** @param page counted from 1 */
    void drawOn(Sheet sheet, int page) throws IOException {
        head(sheet);
        float y = row(sheet, headings, top, layout.head());
        sheet.rule(MARGIN, y, width, 1, Inks.DARK);
        for (ListLayout.Line line : pages.get(page - 1)) {
            y = row(sheet, line, y, layout.body());
            sheet.rule(MARGIN, y, width, 0.5f, Inks.GRID);
        }
        if (list.rows().isEmpty()) {
            sheet.paragraph(texts.get("list.empty"), MARGIN, y + GAP, width, TextStyle.regular(10), 2);
        }
        float baseline = bottom + GAP + SMALL.size();
        sheet.text(texts.get("list.made", day), MARGIN, baseline, SMALL);
        sheet.textEndingAt(texts.get("list.page", page, pages.size()), MARGIN + width, baseline, SMALL);
    }

    private void head(Sheet sheet) throws IOException {
        float dayWidth = sheet.width(day, SMALL);
        float y = sheet.paragraph(shopName, MARGIN, MARGIN, width - dayWidth - GAP, SMALL, 1);
        sheet.textEndingAt(day, MARGIN + width, MARGIN + SMALL.size(), SMALL);
        y = sheet.paragraph(list.title(), MARGIN, y, width, TITLE, 1);
        sheet.paragraph(list.note(), MARGIN, y, width, SMALL, 1);
        sheet.rule(MARGIN, top - GAP, width, 1.5f, Inks.DARK);
    }

    /** Prints one row and returns where the next begins. */
    private float row(Sheet sheet, ListLayout.Line line, float rowTop, TextStyle style) throws IOException {
        for (int column = 0; column < line.cells().size(); column++) {
            boolean atRight = list.columns().get(column).kind() == ListTable.Kind.NUMBERS;
            float left = MARGIN + layout.left(column);
            float baseline = rowTop + style.leading();
            for (String text : line.cells().get(column)) {
                sheet.line(text, atRight ? left + layout.width(column) : left, baseline, style, atRight);
                baseline += style.leading();
            }
        }
        return rowTop + line.height();
    }
}
