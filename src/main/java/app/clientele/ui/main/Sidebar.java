package app.clientele.ui.main;

import app.clientele.text.Texts;
import app.clientele.ui.common.Screen;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One button for each screen, with its picture and its word; the settings stand apart at the bottom. */
final class Sidebar {

    private final Map<Screen, ToggleButton> buttons = new EnumMap<>(Screen.class);

    Sidebar(Pane places, Texts texts, Consumer<Screen> open) {
        ToggleGroup group = new ToggleGroup();
        for (Screen screen : Screen.values()) {
            if (screen == Screen.SETTINGS) {
                Region gap = new Region();
                VBox.setVgrow(gap, Priority.ALWAYS);
                places.getChildren().add(gap);
            }
            String name = texts.get(screen.prefix() + ".title");
            ToggleButton button = new ToggleButton(name, new FontIcon(screen.icon()));
            button.setId("main-" + screen.prefix());
            button.getStyleClass().add("place");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setTooltip(new Tooltip(name + "  (Ctrl+" + screen.digit() + ")"));
            button.setAccessibleText(name);
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                // A second click on the same place must not deselect it.
                button.setSelected(true);
                open.accept(screen);
            });
            buttons.put(screen, button);
            places.getChildren().add(button);
        }
    }

    void select(Screen screen) {
        Objects.requireNonNull(buttons.get(screen)).setSelected(true);
    }

    /** Pictures only, for a small window; the words stay as tooltips. */
    void setNarrow(boolean narrow) {
        ContentDisplay display = narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        buttons.values().forEach(button -> button.setContentDisplay(display));
    }
}
