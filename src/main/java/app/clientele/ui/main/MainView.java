package app.clientele.ui.main;

import app.clientele.text.Texts;
import app.clientele.ui.common.LogoImage;
import app.clientele.ui.common.Notices;
import app.clientele.ui.common.Screen;
import java.io.File;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The frame: sidebar, the chosen screen, the line at the bottom. Screens are loaded when first visited. */
public final class MainView {

    private static final double NARROW_WIDTH = 1100;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final MainViewModel model;
    private final Texts texts;
    private final Function<Screen, Parent> loader;
    private final Supplier<Parent> start;
    private final Map<Screen, Parent> loaded = new EnumMap<>(Screen.class);
    private final PauseTransition noticeTime = new PauseTransition(Duration.seconds(10));

    @FXML
    private BorderPane root;

    @FXML
    private VBox frame, titles, places;

    @FXML
    private Label shopName;

    @FXML
    private ImageView logo;

    @FXML
    private StackPane content;

    @FXML
    private HBox notice;

    @FXML
    private Label noticeText;

    @FXML
    private Button noticeUndo;

    /** @param start loads what an empty shop shows in the place of the dashboard */
    public MainView(MainViewModel model, Texts texts, Function<Screen, Parent> loader, Supplier<Parent> start) {
        this.model = model;
        this.texts = texts;
        this.loader = loader;
        this.start = start;
    }

    @FXML
    private void initialize() {
        Sidebar sidebar = new Sidebar(places, texts, model::open);
        model.screenProperty().subscribe(screen -> {
            sidebar.select(screen);
            showContent();
        });
        model.beginning().subscribe(_ -> showContent());
        root.widthProperty().map(width -> width.doubleValue() < NARROW_WIDTH).subscribe(narrow -> {
            sidebar.setNarrow(narrow);
            titles.setVisible(!narrow);
            titles.setManaged(!narrow);
            frame.pseudoClassStateChanged(NARROW, narrow);
        });
        shopName.textProperty().bind(model.shopNameProperty());
        LogoImage.show(logo, model.logoProperty());

        noticeTime.setOnFinished(_ -> model.notices().clear());
        noticeUndo.setOnAction(_ -> model.undoNotice());
        model.notices().currentProperty().subscribe(this::showNotice);

        root.sceneProperty().subscribe(this::addShortcuts);
        acceptDroppedFiles();
    }

    private void showContent() {
        Parent node = model.beginning().get()
                ? start.get()
                : loaded.computeIfAbsent(model.screenProperty().get(), loader);
        content.getChildren().setAll(node);
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

    private void addShortcuts(@Nullable Scene scene) {
        if (scene == null) {
            return;
        }
        UndoKey.listen(scene, model::undo);
        for (Screen screen : Screen.values()) {
            KeyCode digit = KeyCode.valueOf("DIGIT" + screen.digit());
            scene.getAccelerators().put(shortcut(digit), () -> model.open(screen));
        }
    }

    private static KeyCombination shortcut(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }

    private void acceptDroppedFiles() {
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        root.setOnDragDropped(event -> {
            model.importFiles(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(event.getDragboard().hasFiles());
        });
    }
}
