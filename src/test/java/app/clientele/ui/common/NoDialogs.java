package app.clientele.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Nobody answers: for tests in which no dialog is expected. Errors go where the test says. */
public record NoDialogs(Consumer<Throwable> errors) implements Dialogs {

    @Override
    public Optional<Path> openFile(String title, String kind, List<String> extensions) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> saveFile(String title, String proposedName, String kind, String extension) {
        return Optional.empty();
    }

    @Override
    public boolean confirm(String question, String consequence, String action) {
        return false;
    }

    @Override
    public void error(Throwable failure) {
        errors.accept(failure);
    }

    @Override
    public void openWithSystem(Path file) {
        throw new AssertionError("nothing is opened in a test");
    }
}
