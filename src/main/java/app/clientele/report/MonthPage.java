package app.clientele.report;

import app.clientele.report.FigureCard.Arrow;
import app.clientele.report.FigureCard.Trend;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jfree.chart.JFreeChart;

/**
 * The month's page from top to bottom: whose and which month, five figures, charts, what changed and what to do, how it
 * was counted. The charts share what the words leave.
 */
final class MonthPage {

    private static final float MARGIN = 36;
    private static final float GAP = 8;
    private static final float CARD_PADDING = 7;
    private static final float CHART_TITLE = 14;
    private static final float SMALL = 7;
    private static final float LOGO_HEIGHT = 30;
    private static final float LOGO_WIDTH = 90;
    /** How the charts share their place: sales, customers, recommendation. */
    private static final float[] CHART_SHARES = {0.34f, 0.33f, 0.33f};

    private final MonthlyReport report;
    private final Texts texts;
    private final Formats formats;
    private final List<FigureCard> cards;
    private final List<String> finePrint;
    private final MonthCharts charts;
    private final NoteColumns notes;
    private final float width;
    private final float bottom;

    MonthPage(MonthlyReport report, Texts texts, Formats formats, Typeface typeface, PaperSize paper) {
        this.report = report;
        this.texts = texts;
        this.formats = formats;
        this.cards = new FigureCards(report, texts, formats).all();
        this.finePrint = new FinePrint(report, texts, formats).sentences();
        this.charts = new MonthCharts(report, formats, typeface);
        this.width = paper.width() - 2 * MARGIN;
        MonthNotes words = new MonthNotes(report, texts, formats);
        this.notes = new NoteColumns(words.past(), words.next(), width);
        this.bottom = paper.height() - MARGIN;
    }

    /** Whose page of which month this is. */
    String title() {
        return texts.get("report.page.title", shopName(), formats.month(report.month()));
    }

    private String shopName() {
        String name = report.shop().name();
        return name.isBlank() ? texts.get("report.page.no-name") : name;
    }

    void drawOn(Sheet sheet) throws IOException {
        float y = head(sheet, MARGIN);
        if (report.isEmpty()) {
            y = emptyNote(sheet, y + GAP);
        }
        y = figures(sheet, y + GAP);
        float smallPrintTop = smallPrint(sheet);
        float notesTop = smallPrintTop - GAP - notes.height(sheet);
        sheet.bookmark(texts.get("report.page.charts"), y);
        charts(sheet, y + GAP * 1.5f, notesTop - GAP * 1.5f);
        sheet.bookmark(texts.get("report.page.todo"), notesTop);
        notes.drawOn(sheet, MARGIN, notesTop);
    }

    private float head(Sheet sheet, float top) throws IOException {
        TextStyle monthStyle = TextStyle.bold(17);
        String month = capitalised(formats.month(report.month()));
        float monthWidth = sheet.width(month, monthStyle);
        float left = MARGIN;
        Optional<BufferedImage> logo = report.logo().flatMap(Logo::read);
        if (logo.isPresent()) {
            left += sheet.picture(logo.get(), left, top, LOGO_WIDTH, LOGO_HEIGHT) + GAP;
        }
        sheet.bookmark(title(), top);
        float nameWidth = MARGIN + width - left - monthWidth - 3 * GAP;
        float y = sheet.paragraph(shopName(), left, top, nameWidth, TextStyle.bold(17), 2);
        sheet.textEndingAt(month, MARGIN + width, top + monthStyle.size(), monthStyle);
        y += 2;
        TextStyle small = TextStyle.regular(8.5f).muted();
        sheet.text(texts.get("report.page.subject"), left, y + small.size(), small);
        sheet.textEndingAt(comparison(), MARGIN + width, y + small.size(), small);
        float end = Math.max(y + small.leading(), logo.isPresent() ? top + LOGO_HEIGHT : 0) + 3;
        sheet.rule(MARGIN, end, width, 1.5f, Inks.DARK);
        return end;
    }

    private String comparison() {
        Optional<String> compared = report.compared().map(formats::month);
        if (report.salesUntil().isPresent() && report.ofMonth().isPresent()) {
            String day = formats.longDay(report.salesUntil().get());
            return compared.map(month -> texts.get("report.page.partly-compared", day, month))
                    .orElseGet(() -> texts.get("report.page.partly", day));
        }
        return compared.map(month -> texts.get("report.page.compared", month))
                .orElseGet(() -> texts.get("report.page.not-compared"));
    }

    private float emptyNote(Sheet sheet, float top) throws IOException {
        TextStyle style = TextStyle.regular(10);
        String text = texts.get("report.page.empty", formats.month(report.month()));
        float inner = width - 2 * CARD_PADDING;
        float height = sheet.paragraphs().lines(text, style, inner, 4).size() * style.leading() + 2 * CARD_PADDING;
        sheet.box(new Rectangle2D.Float(MARGIN, top, width, height), null, Inks.DARK);
        sheet.paragraph(text, MARGIN + CARD_PADDING, top + CARD_PADDING, inner, style, 4);
        return top + height;
    }

    private float figures(Sheet sheet, float top) throws IOException {
        float cardWidth = (width - GAP * (cards.size() - 1)) / cards.size();
        float end = top;
        for (int i = 0; i < cards.size(); i++) {
            end = Math.max(end, card(sheet, cards.get(i), MARGIN + i * (cardWidth + GAP), top, cardWidth));
        }
        for (int i = 0; i < cards.size(); i++) {
            sheet.box(
                    new Rectangle2D.Float(MARGIN + i * (cardWidth + GAP), top, cardWidth, end - top), null, Inks.RULE);
        }
        return end;
    }

    private float card(Sheet sheet, FigureCard card, float left, float top, float cardWidth) throws IOException {
        float x = left + CARD_PADDING;
        float inner = cardWidth - 2 * CARD_PADDING;
        TextStyle title = TextStyle.bold(8.5f);
        sheet.paragraph(card.title(), x, top + CARD_PADDING, inner, title, 2);
        float baseline = top + CARD_PADDING + 2 * title.leading() + 20;
        TextStyle value = sheet.paragraphs().fitting(card.value(), TextStyle.bold(21), inner);
        sheet.text(card.value(), x, baseline, value);
        TextStyle detail = TextStyle.regular(8);
        float y = baseline + 6;
        for (String line : card.lines()) {
            y = sheet.paragraph(line, x, y, inner, detail, 5);
        }
        if (card.change().isPresent()) {
            y = change(sheet, card.change().get(), x, y + 3, inner);
        }
        return y + CARD_PADDING;
    }

    private static float change(Sheet sheet, Trend change, float x, float top, float inner) throws IOException {
        String arrow = change.arrow() == Arrow.UP ? "▲ " : change.arrow() == Arrow.DOWN ? "▼ " : "";
        return sheet.paragraph(arrow + change.text(), x, top, inner, TextStyle.bold(8), 3);
    }

    private void charts(Sheet sheet, float top, float end) throws IOException {
        float place = end - top - 2 * GAP;
        float y = top;
        String currency = formats.currency().getSymbol(formats.locale());
        float height = place * CHART_SHARES[0];
        chartTitle(sheet, y, texts.get("report.page.sales-chart", currency), hatchNote());
        chart(sheet, y, height, charts.sales(height - CHART_TITLE), charts.hasSales(), "report.page.no-sales");

        y += height + GAP;
        height = place * CHART_SHARES[1];
        chartTitle(sheet, y, texts.get("report.page.customers-chart"), "");
        legend(sheet, y);
        chart(
                sheet,
                y,
                height,
                charts.customers(height - CHART_TITLE),
                charts.hasCustomers(),
                "report.page.no-customers");

        y += height + GAP;
        height = place * CHART_SHARES[2];
        chartTitle(sheet, y, texts.get("report.page.nps-chart"), texts.get("report.page.nps-chart.interval"));
        chart(sheet, y, height, charts.recommendation(), charts.hasScores(), "report.page.no-answers");
    }

    private String hatchNote() {
        return charts.hasPartMonth() ? texts.get("report.page.hatched") : "";
    }

    private void chartTitle(Sheet sheet, float top, String title, String note) throws IOException {
        sheet.text(title, MARGIN, top + 9, TextStyle.bold(9));
        sheet.textEndingAt(
                note, MARGIN + width, top + 9, TextStyle.regular(SMALL + 0.5f).muted());
    }

    private void legend(Sheet sheet, float top) throws IOException {
        TextStyle style = TextStyle.regular(SMALL + 0.5f).muted();
        float right = MARGIN + width;
        for (String key : List.of("report.page.customers-chart.new", "report.page.customers-chart.returning")) {
            String text = texts.get(key);
            sheet.textEndingAt(text, right, top + 9, style);
            right -= sheet.width(text, style) + 10;
            boolean returning = key.endsWith("returning");
            sheet.box(new Rectangle2D.Float(right, top + 3, 6, 6), returning ? Inks.DARK : Inks.PAPER, Inks.DARK);
            right -= GAP * 1.5f;
        }
    }

    private void chart(Sheet sheet, float top, float height, JFreeChart chart, boolean hasData, String otherwise)
            throws IOException {
        Rectangle2D.Float place = new Rectangle2D.Float(MARGIN, top + CHART_TITLE, width, height - CHART_TITLE);
        if (hasData) {
            sheet.chart(chart, place);
        } else {
            sheet.box(place, null, Inks.GRID);
            TextStyle style = TextStyle.regular(9).muted();
            sheet.paragraph(texts.get(otherwise), MARGIN + 2 * GAP, top + height / 2, width - 4 * GAP, style, 2);
        }
    }

    /** Prints the small print at the foot and returns where it begins. */
    private float smallPrint(Sheet sheet) throws IOException {
        TextStyle style = TextStyle.regular(SMALL).muted();
        String text = String.join(" ", finePrint);
        int lines = sheet.paragraphs().lines(text, style, width, 8).size();
        float top = bottom
                - (lines + 1) * style.leading()
                - 2
                - TextStyle.bold(SMALL).leading();
        sheet.rule(MARGIN, top - 4, width, 0.75f, Inks.RULE);
        float y = sheet.paragraph(texts.get("report.page.how"), MARGIN, top, width, TextStyle.bold(SMALL), 1);
        y = sheet.paragraph(text, MARGIN, y, width, style, 8);
        sheet.textEndingAt(
                texts.get("report.page.made", formats.longDay(report.madeOn())),
                MARGIN + width,
                y + 2 + style.size(),
                style);
        return top - 4;
    }

    private String capitalised(String text) {
        Locale locale = formats.locale();
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(locale) + text.substring(first);
    }
}
