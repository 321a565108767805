package app.clientele.ui.common;

import app.clientele.report.PageImage;
import app.clientele.report.PdfPages;
import java.nio.IntBuffer;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * The pages of a document one below the other, as wide as the place allows. Each dot of a page is one dot of the screen:
 * it asks for pages of another width when its own width or the screen's scale changes.
 */
public final class PagePreview extends ScrollPane {

    private static final double WIDEST = 820;
    private static final double AROUND = 48;

    private final VBox sheets = new VBox();
    private final PauseTransition settled = new PauseTransition(Duration.millis(150));
    private IntConsumer onDotsWanted = _ -> {};

    public PagePreview() {
        getStyleClass().add("page-preview");
        sheets.getStyleClass().add("page-preview-sheets");
        sheets.setAlignment(Pos.TOP_CENTER);
        setContent(sheets);
        setFitToWidth(true);
        settled.setOnFinished(_ -> askForDots());
        viewportBoundsProperty().subscribe(settled::playFromStart);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::outputScaleXProperty)
                .subscribe(settled::playFromStart);
    }

    /** Sets what is called with the width in dots that pages should have here. */
    public void setOnDotsWanted(IntConsumer listener) {
        onDotsWanted = listener;
    }

    /**
     * Shows other pages.
     *
     * @param name what is previewed, for those who listen
     */
    public void show(String name, PdfPages pages) {
        setAccessibleText(name + "\n" + pages.text());
        sheets.getChildren().setAll(pages.images().stream().map(this::sheet).toList());
    }

    private Region sheet(PageImage page) {
        PixelBuffer<IntBuffer> dots =
                new PixelBuffer<>(page.width(), page.height(), page.argb(), PixelFormat.getIntArgbPreInstance());
        ImageView picture = new ImageView(new WritableImage(dots));
        picture.setPreserveRatio(true);
        picture.setFitWidth(page.width() / scale());
        StackPane sheet = new StackPane(picture);
        sheet.getStyleClass().add("page-preview-sheet");
        sheet.setMaxWidth(USE_PREF_SIZE);
        return sheet;
    }

    private void askForDots() {
        double width = Math.min(WIDEST, getViewportBounds().getWidth() - AROUND);
        if (width > 0) {
            onDotsWanted.accept((int) Math.round(width * scale()));
        }
    }

    private double scale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }
}
