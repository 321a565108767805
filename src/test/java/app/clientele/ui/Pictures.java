package app.clientele.ui;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Writes what a scene looks like to files of a folder, beside the work of the window. */
public final class Pictures implements AutoCloseable {

    private static final float FAST = 0.9f;

    private final Path folder;
    /** Whoever makes pictures faster than they can be written waits: they take megabytes each. */
    private final ExecutorService writers = new ThreadPoolExecutor(
            2, 2, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(8), new ThreadPoolExecutor.CallerRunsPolicy());

    private final List<CompletableFuture<Void>> writing = new ArrayList<>();

    public Pictures(Path folder) {
        this.folder = folder;
    }

    public void write(Scene scene, String name) {
        write(scene.snapshot(null), name);
    }

    /** Writes a node as high as it is, seen or not. */
    public void write(Node node, String name) {
        SnapshotParameters ground = new SnapshotParameters();
        ground.setFill(((Region) node.getScene().getRoot())
                .getBackground()
                .getFills()
                .getFirst()
                .getFill());
        write(node.snapshot(ground, null), name);
    }

    private void write(WritableImage shown, String name) {
        int width = (int) shown.getWidth();
        int height = (int) shown.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        shown.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        writing.add(CompletableFuture.runAsync(() -> write(image, folder.resolve(name + ".png")), writers));
    }

    private static void write(BufferedImage image, Path png) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam fast = writer.getDefaultWriteParam();
        fast.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        fast.setCompressionQuality(FAST);
        try (OutputStream file = Files.newOutputStream(png);
                var out = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), fast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }

    /** Returns when all pictures are written; fails if one could not be. */
    @Override
    public void close() {
        writing.forEach(CompletableFuture::join);
        writers.shutdown();
    }
}
