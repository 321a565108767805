package app.clientele.ui.main;

import app.clientele.text.Texts;
import app.clientele.ui.common.Notices;
import app.clientele.ui.common.Screen;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** The frame: sidebar, the chosen screen, the line at the bottom. Screens are loaded when first visited. */
public final class MainView {

    private static final double NARROW = 1100;
    private static final PseudoClass NARROW_CLASS = PseudoClass.getPseudoClass("narrow");

    private final MainViewModel model;
    private final Texts texts;
    private final Function<Screen, Parent> loader;
    private final Map<Screen, Parent> loaded = new EnumMap<>(Screen.class);
    private final Map<Screen, ToggleButton> buttons = new EnumMap<>(Screen.class);
    private final PauseTransition noticeTime = new PauseTransition(Duration.seconds(10));

    @FXML
    private BorderPane root;

    @FXML
    private VBox sidebar;

    @FXML
    private VBox places;

    @FXML
    private VBox titles;

    @FXML
    private Label shopName;

    @FXML
    private StackPane content;

    @FXML
    private HBox notice;

    @FXML
    private Label noticeText;

    @FXML
    private Button noticeUndo;

    public MainView(MainViewModel model, Texts texts, Function<Screen, Parent> loader) {
        this.model = model;
        this.texts = texts;
        this.loader = loader;
    }

    @FXML
    private void initialize() {
        ToggleGroup group = new ToggleGroup();
        for (Screen screen : Screen.values()) {
            if (screen == Screen.SETTINGS) {
                Region gap = new Region();
                VBox.setVgrow(gap, Priority.ALWAYS);
                places.getChildren().add(gap);
            }
            ToggleButton button = placeButton(screen);
            button.setToggleGroup(group);
            buttons.put(screen, button);
            places.getChildren().add(button);
        }
        shopName.textProperty().bind(model.shopNameProperty());
        model.screenProperty().subscribe(this::show);
        root.widthProperty().subscribe(width -> narrow(width.doubleValue() < NARROW));

        noticeTime.setOnFinished(_ -> model.notices().clear());
        model.notices().currentProperty().subscribe(this::showNotice);
        noticeUndo.setOnAction(_ -> model.undoNotice());

        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.getAccelerators()
                        .put(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN), model::undo);
                for (Screen screen : Screen.values()) {
                    KeyCode digit = KeyCode.getKeyCode(String.valueOf(screen.digit()));
                    scene.getAccelerators()
                            .put(new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN), () -> model.open(screen));
                }
            }
        });
        acceptDroppedFiles();
    }

    private ToggleButton placeButton(Screen screen) {
        String name = texts.get(screen.prefix() + ".title");
        ToggleButton button = new ToggleButton(name, new FontIcon(screen.icon()));
        button.setId("main-" + screen.prefix());
        button.getStyleClass().add("place");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(name + "  (Ctrl+" + screen.digit() + ")"));
        button.setAccessibleText(name);
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.open(screen);
        });
        return button;
    }

    private void narrow(boolean narrow) {
        titles.setVisible(!narrow);
        titles.setManaged(!narrow);
        sidebar.pseudoClassStateChanged(NARROW_CLASS, narrow);
        buttons.values()
                .forEach(
                        button -> button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }

    private void show(Screen screen) {
        Objects.requireNonNull(buttons.get(screen)).setSelected(true);
        content.getChildren().setAll(loaded.computeIfAbsent(screen, loader));
    }

    private void showNotice(Optional<Notices.Notice> current) {
        notice.setVisible(current.isPresent());
        notice.setManaged(current.isPresent());
        current.ifPresent(line -> {
            noticeText.setText(line.text());
            noticeUndo.setVisible(line.undo().isPresent());
            noticeTime.playFromStart();
        });
    }

    private void acceptDroppedFiles() {
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        root.setOnDragDropped(event -> {
            event.getDragboard().getFiles().stream().findFirst().ifPresent(file -> model.importFile(file.toPath()));
            event.setDropCompleted(event.getDragboard().hasFiles());
        });
    }
}
