package app.clientele.report;

import app.clientele.model.ShopProfile;
import app.clientele.report.export.ListTable;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes any list as a PDF, in the shop's frame: whose list of which day, the headings again on each page, page n of m.
 * The same list gives the same bytes.
 */
public final class ListPdf {

    private final Texts texts;

    public ListPdf(Texts texts) {
        this.texts = texts;
    }

    /**
     * Draws the list.
     *
     * @param madeOn the day that the pages bear
     */
    public PdfDocument of(ListTable list, ShopProfile shop, LocalDate madeOn, PaperSize paper) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            Typeface typeface = new Typeface(document);
            Formats formats = new Formats(texts.locale(), shop.currency());
            ListPages page = new ListPages(list, shop, madeOn, texts, formats, typeface, paper);
            new Colophon(list.title(), page.shopName(), madeOn, texts.locale()).writeTo(document);
            for (int number = 1; number <= page.pages(); number++) {
                try (Sheet sheet = new Sheet(document, paper, typeface)) {
                    page.drawOn(sheet, number);
                }
            }
            document.save(file);
            return new PdfDocument(list.title(), paper, file.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("the list could not be drawn", e);
        }
    }
}
