package app.clientele.ui.common;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/** Shows the shop's logo, small enough for the sidebar; without one it takes no room. */
public final class LogoImage {

    private static final double WIDEST = 160;
    private static final double HIGHEST = 56;

    private LogoImage() {}

    /**
     * Shows the logo whenever there is one.
     *
     * @param logo the picture's file as it was
     */
    public static void show(ImageView view, ObservableValue<Optional<byte[]>> logo) {
        view.imageProperty().bind(logo.map(it -> it.map(LogoImage::of).orElse(null)));
        Shown.when(logo.map(Optional::isPresent), view);
    }

    private static Image of(byte[] file) {
        return new Image(new ByteArrayInputStream(file), WIDEST, HIGHEST, true, true);
    }
}
