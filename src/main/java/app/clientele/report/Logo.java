package app.clientele.report;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The shop's logo for paper. The picture is a file that somebody chose: a broken or huge one is left out. */
final class Logo {

    /** A small file can claim to hold a picture of gigabytes. */
    private static final long MOST_DOTS = 25_000_000;
    /** Enough for print at the size of a letter's head, and little enough for the file. */
    private static final int LONGEST_SIDE = 220;

    private Logo() {}

    /** The picture, small enough to be put into a page; empty when it cannot be read. */
    static Optional<BufferedImage> read(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long dots = (long) reader.getWidth(0) * reader.getHeight(0);
                return dots > MOST_DOTS ? Optional.empty() : Optional.of(small(reader.read(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // The readers of the JDK throw anything on a broken picture. The page is worth more than its logo.
            return Optional.empty();
        }
    }

    private static BufferedImage small(BufferedImage picture) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage small = new BufferedImage(
                width,
                height,
                picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.drawImage(picture.getScaledInstance(width, height, Image.SCALE_SMOOTH), 0, 0, null);
        graphics.dispose();
        return small;
    }
}
