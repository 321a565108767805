package app.clientele.ui.common;

import app.clientele.settings.ThemeChoice;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/**
 * Light or dark, as the owner chose or as the computer says. There is one style sheet of ours; dark is another set of
 * colour variables, chosen by the class {@code dark} on the root. The class {@code less-motion} stills what turns, when
 * the computer asks for it.
 */
public final class Theme {

    private final ObjectProperty<ThemeChoice> choice;

    public Theme(ThemeChoice choice) {
        this.choice = new SimpleObjectProperty<>(choice);
        this.choice.addListener(_ -> useToolkitSheet());
        Platform.getPreferences().colorSchemeProperty().addListener(_ -> useToolkitSheet());
        useToolkitSheet();
    }

    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    public boolean isDark() {
        return switch (choice.get()) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void useToolkitSheet() {
        Application.setUserAgentStylesheet((isDark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    }

    /** Gives a scene our style sheet and keeps it in step with the choice. */
    public void dress(Scene scene) {
        scene.getStylesheets()
                .add(Objects.requireNonNull(Theme.class.getResource("/app/clientele/theme/clientele.css"))
                        .toExternalForm());
        InvalidationListener mark = _ -> {
            List<String> classes = scene.getRoot().getStyleClass();
            classes.removeAll(List.of("dark", "light", "less-motion"));
            classes.add(isDark() ? "dark" : "light");
            if (Platform.getPreferences().isReducedMotion()) {
                classes.add("less-motion");
            }
        };
        choice.addListener(mark);
        Platform.getPreferences().colorSchemeProperty().addListener(mark);
        Platform.getPreferences().reducedMotionProperty().addListener(mark);
        scene.rootProperty().addListener(mark);
        mark.invalidated(choice);
    }
}
