package app.clientele.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a document's file tells of itself besides its pages. The same words give the same bytes. */
record Colophon(String title, String subject, LocalDate madeOn, Locale language) {

    private static final String PRODUCER = "Clientèle";

    void writeTo(PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setSubject(subject);
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        information.setCreationDate(GregorianCalendar.from(madeOn.atStartOfDay(ZoneOffset.UTC)));
        document.getDocumentCatalog().setLanguage(language.toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        // Without this the file would carry the hour at which it was made.
        document.setDocumentId(madeOn.toEpochDay());
    }
}
