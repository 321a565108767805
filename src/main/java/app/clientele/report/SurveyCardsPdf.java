package app.clientele.report;

import app.clientele.model.ShopProfile;
import app.clientele.model.SurveyWave;
import app.clientele.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes a sheet of four equal paper cards of a wave, with marks where to cut it. The same wave gives the same bytes. */
public final class SurveyCardsPdf {

    private static final float CUT_MARK = 10;

    private final Texts texts;

    /** @param texts in the language of the cards */
    public SurveyCardsPdf(Texts texts) {
        this.texts = texts;
    }

    /**
     * Draws the sheet; A4 gives four A6 cards.
     *
     * @param logo the picture's file as it was; a file that is no picture is left out
     */
    public PdfDocument of(SurveyWave wave, ShopProfile shop, Optional<byte[]> logo, LocalDate madeOn, PaperSize paper) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            Typeface typeface = new Typeface(document);
            String title = texts.get("report.card.title", wave.name());
            new Colophon(title, shop.name(), madeOn, texts.locale()).writeTo(document);
            float width = paper.width() / 2;
            float height = paper.height() / 2;
            try (Sheet sheet = new Sheet(document, paper, typeface)) {
                SurveyCard card = new SurveyCard(wave, shop, logo, texts, width, height);
                for (int row = 0; row < 2; row++) {
                    card.drawOn(sheet, 0, row * height);
                    card.drawOn(sheet, width, row * height);
                }
                cutMarks(sheet, paper);
            }
            document.save(file);
            return new PdfDocument(title, paper, file.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("the cards could not be drawn", e);
        }
    }

    /** Short lines at the edges and a cross in the middle. */
    private static void cutMarks(Sheet sheet, PaperSize paper) throws IOException {
        float middle = paper.width() / 2;
        float centre = paper.height() / 2;
        for (float y : new float[] {0, centre - CUT_MARK / 2, paper.height() - CUT_MARK}) {
            sheet.line(middle, y, middle, y + CUT_MARK, Inks.MUTED);
        }
        for (float x : new float[] {0, middle - CUT_MARK / 2, paper.width() - CUT_MARK}) {
            sheet.line(x, centre, x + CUT_MARK, centre, Inks.MUTED);
        }
    }
}
