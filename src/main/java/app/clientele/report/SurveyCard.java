package app.clientele.report;

import app.clientele.model.ShopProfile;
import app.clientele.model.SurveyQuestion;
import app.clientele.model.SurveyWave;
import app.clientele.model.SurveyWave.Asked;
import app.clientele.text.Texts;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** One card: whose shop, each question with its row of boxes, a free line, and who answers, if they like. */
final class SurveyCard {

    private static final float MARGIN = 24;
    private static final float LOGO_HEIGHT = 34;
    private static final float LOGO_WIDTH = 110;
    private static final float GAP = 3;
    private static final float HIGHEST_BOX = 24;
    private static final TextStyle SMALL = TextStyle.regular(7.5f).muted();
    private static final TextStyle WORDS = TextStyle.regular(9);

    private final SurveyWave wave;
    private final ShopProfile shop;
    private final Optional<byte[]> logo;
    private final Texts texts;
    private final float inner;
    private final float height;

    SurveyCard(SurveyWave wave, ShopProfile shop, Optional<byte[]> logo, Texts texts, float width, float height) {
        this.wave = wave;
        this.shop = shop;
        this.logo = logo;
        this.texts = texts;
        this.inner = width - 2 * MARGIN;
        this.height = height;
    }

    /** Draws the card with its upper left corner at a place of the sheet. */
    void drawOn(Sheet sheet, float left, float top) throws IOException {
        float x = left + MARGIN;
        float y = head(sheet, x, top + MARGIN);
        y = sheet.paragraph(texts.get("report.card.intro"), x, y + 4, inner, WORDS, 3) + 8;
        for (Asked asked : wave.asked()) {
            y = question(sheet, asked, x, y) + 12;
        }
        y = sheet.paragraph(texts.get("report.card.comment"), x, y, inner, TextStyle.bold(9.5f), 1) + 18;
        float foot = top + height - MARGIN;
        float lastLine = foot - 40;
        for (; y <= lastLine; y += 20) {
            sheet.rule(x, y, inner, 0.5f, Inks.MUTED);
        }
        String who = texts.get("report.card.who");
        sheet.text(who, x, foot - 14, WORDS);
        float from = x + sheet.width(who, WORDS) + 4;
        sheet.rule(from, foot - 13, x + inner - from, 0.5f, Inks.MUTED);
        sheet.text(sheet.paragraphs().line(wave.name(), SMALL, inner), x, foot, SMALL);
    }

    private float head(Sheet sheet, float x, float top) throws IOException {
        float y = top;
        if (logo.isPresent() && sheet.picture(logo.get(), new Rectangle2D.Float(x, y, LOGO_WIDTH, LOGO_HEIGHT))) {
            y += LOGO_HEIGHT + 6;
        }
        if (shop.name().isBlank()) {
            return y;
        }
        return sheet.paragraph(shop.name(), x, y, inner, TextStyle.bold(13), 2);
    }

    private float question(Sheet sheet, Asked asked, float x, float top) throws IOException {
        SurveyQuestion question = asked.question();
        String key = question.name().toLowerCase(Locale.ROOT);
        String words = asked.text().isBlank() ? texts.get("surveys.wording." + key) : asked.text();
        float y = sheet.paragraph(words, x, top, inner, TextStyle.bold(9.5f), 4) + 3;
        int boxes = question.highest() - question.lowest() + 1;
        float width = (inner - GAP * (boxes - 1)) / boxes;
        float tall = Math.min(width, HIGHEST_BOX);
        TextStyle number = TextStyle.regular(10);
        for (int mark = question.lowest(); mark <= question.highest(); mark++) {
            float left = x + (mark - question.lowest()) * (width + GAP);
            sheet.box(new Rectangle2D.Float(left, y, width, tall), null, Inks.TEXT);
            String text = String.valueOf(mark);
            sheet.text(text, left + (width - sheet.width(text, number)) / 2, y + tall / 2 + 3.5f, number);
        }
        float under = y + tall + 2 + SMALL.size();
        sheet.text(texts.get("report.card.lowest." + key), x, under, SMALL);
        sheet.textEndingAt(texts.get("report.card.highest." + key), x + inner, under, SMALL);
        return under;
    }
}
