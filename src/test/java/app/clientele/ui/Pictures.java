package app.clientele.ui;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;

/** Writes what a scene looks like to a file. */
public final class Pictures {

    private Pictures() {}

    public static void write(Scene scene, Path png) {
        write(scene.snapshot(null), png);
    }

    /** Writes a node as high as it is, seen or not. */
    public static void write(Node node, Path png) {
        SnapshotParameters ground = new SnapshotParameters();
        ground.setFill(((Region) node.getScene().getRoot())
                .getBackground()
                .getFills()
                .getFirst()
                .getFill());
        write(node.snapshot(ground, null), png);
    }

    private static void write(WritableImage shown, Path png) {
        int width = (int) shown.getWidth();
        int height = (int) shown.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        shown.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        try {
            ImageIO.write(image, "png", png.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
