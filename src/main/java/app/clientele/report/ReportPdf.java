package app.clientele.report;

import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes the month's page as a PDF: letters and lines, no picture of a screen. Always one page. The same report gives the
 * same bytes.
 */
public final class ReportPdf {

    private final Texts texts;

    public ReportPdf(Texts texts) {
        this.texts = texts;
    }

    public PdfDocument of(MonthlyReport report, PaperSize paper) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            Formats formats = new Formats(texts.locale(), report.shop().currency());
            Typeface typeface = new Typeface(document);
            MonthPage page = new MonthPage(report, texts, formats, typeface, paper);
            new Colophon(page.title(), texts.get("report.page.subject"), report.madeOn(), texts.locale())
                    .writeTo(document);
            try (Sheet sheet = new Sheet(document, paper, typeface)) {
                page.drawOn(sheet);
            }
            document.save(file);
            return new PdfDocument(page.title(), paper, file.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("the page could not be drawn", e);
        }
    }
}
