package app.clientele.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The pages of a document, to be shown: read from the very file that is printed and saved.
 *
 * @param images one per page
 * @param text what the pages say, for those who listen
 */
public record PdfPages(List<PageImage> images, String text) {

    public PdfPages {
        images = List.copyOf(images);
    }

    /** Reads a document, each page {@code width} dots wide. Takes a good part of a second for a large page. */
    public static PdfPages of(PdfDocument pdf, int width) {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<PageImage> images = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                float points = document.getPage(page).getCropBox().getWidth();
                images.add(image(renderer.renderImage(page, width / points, ImageType.RGB)));
            }
            return new PdfPages(images, new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException("a page of our own could not be read", e);
        }
    }

    private static PageImage image(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return new PageImage(width, height, IntBuffer.wrap(picture.getRGB(0, 0, width, height, null, 0, width)));
    }
}
