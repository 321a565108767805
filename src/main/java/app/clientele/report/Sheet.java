package app.clientele.report;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;

/**
 * One page being drawn. Positions are in points from the top left corner of the paper, as one reads; a text is placed by
 * its baseline.
 */
final class Sheet implements AutoCloseable {

    private final PDDocument document;
    private final Typeface typeface;
    private final Paragraphs paragraphs;
    private final PDPage page;
    private final PDPageContentStream content;
    private final float height;

    Sheet(PDDocument document, PaperSize paper, Typeface typeface) throws IOException {
        this.document = document;
        this.typeface = typeface;
        this.paragraphs = new Paragraphs(typeface);
        this.height = paper.height();
        page = new PDPage(new PDRectangle(paper.width(), paper.height()));
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    Paragraphs paragraphs() {
        return paragraphs;
    }

    /** Width of a text on one line. */
    float width(String text, TextStyle style) {
        return typeface.width(typeface.printable(text), style);
    }

    void text(String text, float x, float baseline, TextStyle style) throws IOException {
        print(typeface.printable(text), x, baseline, style);
    }

    void textEndingAt(String text, float right, float baseline, TextStyle style) throws IOException {
        String printable = typeface.printable(text);
        print(printable, right - typeface.width(printable, style), baseline, style);
    }

    /** Prints a text line by line from {@code top} and returns where it ends. */
    float paragraph(String text, float x, float top, float width, TextStyle style, int maxLines) throws IOException {
        float y = top;
        for (String line : paragraphs.lines(text, style, width, maxLines)) {
            print(line, x, y + style.size(), style);
            y += style.leading();
        }
        return y;
    }

    /** Prints a line that {@link Paragraphs} made, beginning at {@code x}, or ending there. */
    void line(String printable, float x, float baseline, TextStyle style, boolean ending) throws IOException {
        print(printable, ending ? x - typeface.width(printable, style) : x, baseline, style);
    }

    private void print(String printable, float x, float baseline, TextStyle style) throws IOException {
        content.beginText();
        content.setFont(typeface.font(style.bold()), style.size());
        content.setNonStrokingColor(style.ink());
        content.newLineAtOffset(x, height - baseline);
        content.showText(printable);
        content.endText();
    }

    void rule(float x, float y, float width, float thickness, Color ink) throws IOException {
        content.setStrokingColor(ink);
        content.setLineWidth(thickness);
        content.moveTo(x, height - y);
        content.lineTo(x + width, height - y);
        content.stroke();
    }

    /** A thin straight line. */
    void line(float fromX, float fromY, float toX, float toY, Color ink) throws IOException {
        content.setStrokingColor(ink);
        content.setLineWidth(0.5f);
        content.moveTo(fromX, height - fromY);
        content.lineTo(toX, height - toY);
        content.stroke();
    }

    /**
     * Draws a picture at the left of a place, as large as fits.
     *
     * @param file the picture's file as it was
     * @return whether it is a picture at all
     */
    boolean picture(byte[] file, Rectangle2D.Float place) throws IOException {
        PDImageXObject image;
        try {
            image = PDImageXObject.createFromByteArray(document, file, "logo");
        } catch (IllegalArgumentException | IOException e) {
            return false;
        }
        float scale = Math.min(place.width / image.getWidth(), place.height / image.getHeight());
        float tall = image.getHeight() * scale;
        content.drawImage(image, place.x, height - place.y - tall, image.getWidth() * scale, tall);
        return true;
    }

    /** A frame, filled or not. */
    void box(Rectangle2D.Float place, @Nullable Color fill, Color line) throws IOException {
        content.setStrokingColor(line);
        content.setLineWidth(0.75f);
        content.addRect(place.x, height - place.y - place.height, place.width, place.height);
        if (fill == null) {
            content.stroke();
        } else {
            content.setNonStrokingColor(fill);
            content.fillAndStroke();
        }
    }

    /** Draws a picture as large as fits, from its top left corner, and returns how wide it is. */
    float picture(BufferedImage picture, float x, float y, float mostWidth, float mostHeight) throws IOException {
        float scale = Math.min(mostWidth / picture.getWidth(), mostHeight / picture.getHeight());
        float drawnWidth = picture.getWidth() * scale;
        float drawnHeight = picture.getHeight() * scale;
        content.drawImage(
                LosslessFactory.createFromImage(document, picture),
                x,
                height - y - drawnHeight,
                drawnWidth,
                drawnHeight);
        return drawnWidth;
    }

    /** Lets a reader of the file jump to what begins at {@code y}. */
    void bookmark(String title, float y) {
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline == null) {
            outline = new PDDocumentOutline();
            document.getDocumentCatalog().setDocumentOutline(outline);
        }
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(page);
        place.setTop(Math.round(height - y));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(place);
        outline.addLast(item);
    }

    /** Draws a chart as lines and real text. */
    void chart(JFreeChart chart, Rectangle2D.Float place) throws IOException {
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, place.width, place.height);
        try (PdfBoxGraphics2DFontTextDrawer drawer = new PdfBoxGraphics2DFontTextDrawer()) {
            for (boolean bold : new boolean[] {false, true}) {
                String name =
                        typeface.chartFont(new TextStyle(bold, 1, Inks.TEXT)).getFontName();
                drawer.registerFont(name, typeface.font(bold));
            }
            graphics.setFontTextDrawer(drawer);
            chart.draw(graphics, new Rectangle2D.Float(0, 0, place.width, place.height));
        } finally {
            graphics.dispose();
        }
        content.saveGraphicsState();
        content.transform(Matrix.getTranslateInstance(place.x, height - place.y - place.height));
        content.drawForm(graphics.getXFormObject());
        content.restoreGraphicsState();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
