package app.clientele.report;

import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
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

    public ReportPdf(Texts texts) {
        this.texts = texts;
    }

    public PdfDocument of(MonthlyReport report, PaperSize paper) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            Formats formats = new Formats(texts.locale(), report.shop().currency());
            Typeface typeface = new Typeface(document);
            MonthPage page = new MonthPage(report, texts, formats, typeface, paper);
            describe(document, page.title(), report.madeOn());
            try (Sheet sheet = new Sheet(document, paper, typeface)) {
                page.drawOn(sheet);
            }
            document.save(file);
            return new PdfDocument(page.title(), paper, file.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("the page could not be drawn", e);
        }
    }

    private void describe(PDDocument document, String title, LocalDate madeOn) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setSubject(texts.get("report.page.subject"));
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        information.setCreationDate(GregorianCalendar.from(madeOn.atStartOfDay(ZoneOffset.UTC)));
        document.getDocumentCatalog().setLanguage(texts.locale().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        // Without this the file would carry the hour at which it was made.
        document.setDocumentId(madeOn.toEpochDay());
    }
}
