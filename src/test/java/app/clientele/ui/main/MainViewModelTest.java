package app.clientele.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.ui.common.Notices;
import app.clientele.ui.common.Screen;
import app.clientele.ui.common.UndoStack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainViewModelTest {

    private final UndoStack undoStack = new UndoStack();
    private final Notices notices = new Notices(undoStack);
    private final MainViewModel model = new MainViewModel(notices, undoStack);

    @Test
    void aDroppedFileLeadsToTheImportScreen() {
        List<Path> chosen = new ArrayList<>();
        model.onFilesChosen(chosen::addAll);

        model.importFile(Path.of("ventes.csv"));

        assertThat(model.screenProperty().get()).isEqualTo(Screen.IMPORTING);
        assertThat(chosen).containsExactly(Path.of("ventes.csv"));
    }

    @Test
    void undoTakesBackTheLastThingFirst() {
        List<String> undone = new ArrayList<>();
        notices.sayUndoable("first", () -> undone.add("first"));
        notices.sayUndoable("second", () -> undone.add("second"));

        model.undo();
        model.undo();
        model.undo();

        assertThat(undone).containsExactly("second", "first");
        assertThat(notices.currentProperty().get()).isEmpty();
    }

    @Test
    void theButtonOfTheLineTakesBackWhatTheLineSpeaksOf() {
        List<String> undone = new ArrayList<>();
        notices.sayUndoable("deleted", () -> undone.add("deleted"));

        model.undoNotice();
        model.undo();

        assertThat(undone).as("once, not twice").containsExactly("deleted");
    }
}
