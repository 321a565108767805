package app.clientele.ui.common;

import app.clientele.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The real dialogs, in front of the program's window. Each file dialog opens where the last one ended. */
public final class StageDialogs implements Dialogs {

    private static final Logger LOG = LoggerFactory.getLogger(StageDialogs.class);

    private final Supplier<@Nullable Window> owner;
    private final Texts texts;
    private final Consumer<String> showDocument;
    private @Nullable File lastFolder;

    /** @param showDocument hands an address to the operating system */
    public StageDialogs(Supplier<@Nullable Window> owner, Texts texts, Consumer<String> showDocument) {
        this.owner = owner;
        this.texts = texts;
        this.showDocument = showDocument;
    }

    @Override
    public Optional<Path> openFile(String title, String kind, List<String> extensions) {
        FileChooser chooser = chooser(title);
        if (!extensions.isEmpty()) {
            List<String> patterns =
                    extensions.stream().map(extension -> "*." + extension).toList();
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, patterns));
        }
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("dialogs.any-file"), "*"));
        return chosen(chooser.showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> saveFile(String title, String proposedName, String kind, String extension) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(proposedName);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*." + extension));
        return chosen(chooser.showSaveDialog(owner.get()));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (lastFolder != null && lastFolder.isDirectory()) {
            chooser.setInitialDirectory(lastFolder);
        }
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        lastFolder = file.getParentFile();
        return Optional.of(file.toPath());
    }

    @Override
    public boolean confirm(String question, String consequence, String action) {
        ButtonType yes = new ButtonType(action, ButtonBar.ButtonData.OK_DONE);
        ButtonType no = new ButtonType(texts.get("dialogs.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, consequence, yes, no);
        alert.initOwner(owner.get());
        alert.setTitle(texts.get("app.name"));
        alert.setHeaderText(question);
        return alert.showAndWait().filter(yes::equals).isPresent();
    }

    @Override
    public void error(Throwable failure) {
        LOG.error("Told to the owner", failure);
        ErrorDialog.show(owner.get(), texts, failure);
    }

    @Override
    public void openWithSystem(Path file) {
        showDocument.accept(file.toUri().toString());
    }
}
