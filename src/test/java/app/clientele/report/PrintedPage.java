package app.clientele.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A document read back as a stranger would.
 *
 * @param text all of it, lines joined by spaces, as an owner would search it
 * @param letters every letter with its place
 */
record PrintedPage(
        int pages, PDRectangle paper, String text, List<TextPosition> letters, Set<PDFont> fonts, int pictures) {

    static PrintedPage of(PdfDocument pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            List<TextPosition> letters = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    letters.add(position);
                    super.processTextPosition(position);
                }
            };
            String text = Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFC)
                    .replaceAll("[\\r\\n]+ *", " ");
            Set<PDFont> fonts = new HashSet<>();
            int pictures = visit(document.getPage(0).getResources(), fonts);
            return new PrintedPage(
                    document.getNumberOfPages(), document.getPage(0).getMediaBox(), text, letters, fonts, pictures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int visit(PDResources resources, Set<PDFont> fonts) throws IOException {
        int pictures = 0;
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDFormXObject form) {
                pictures += visit(form.getResources(), fonts);
            } else {
                pictures++;
            }
        }
        return pictures;
    }
}
