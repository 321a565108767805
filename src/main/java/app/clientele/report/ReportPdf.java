package app.clientele.report;

import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Makes the month's page as a PDF: letters and lines, no picture of a screen. Always one page. The same report gives the
 * same bytes.
 */
public final class ReportPdf {

    private static final String PRODUCER = "Clientèle";

    private final Texts texts;
    private final Formats formats;

    public ReportPdf(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    public PdfDocument of(MonthlyReport report, PaperSize paper) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            Typeface typeface = new Typeface(document);
            describe(document, report);
            try (Sheet sheet = new Sheet(document, paper, typeface)) {
                new MonthPage(report, texts, formats, typeface, paper).drawOn(sheet);
            }
            document.save(file);
            return new PdfDocument(title(report), paper, file.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("the page could not be drawn", e);
        }
    }

    private void describe(PDDocument document, MonthlyReport report) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title(report));
        information.setSubject(texts.get("report.page.subject"));
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        information.setCreationDate(GregorianCalendar.from(report.madeOn().atStartOfDay(ZoneOffset.UTC)));
        document.getDocumentCatalog().setLanguage(texts.locale().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        // Without this the file would carry the hour at which it was made.
        document.setDocumentId(report.madeOn().toEpochDay());
    }

    private String title(MonthlyReport report) {
        String shop = report.shopName().isBlank() ? texts.get("report.page.no-name") : report.shopName();
        return texts.get("report.page.title", shop, formats.month(report.month()));
    }
}
