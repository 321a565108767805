package app.clientele.ui;

import app.clientele.ui.common.Dialogs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers as told in advance, and remembers what was asked. */
public final class ScriptedDialogs implements Dialogs {

    public final List<String> questions = new ArrayList<>();
    public final List<Throwable> errors = new ArrayList<>();
    public boolean answer;

    /** The file that the owner chooses, to read or to write. */
    public @Nullable Path chosenFile;

    @Override
    public Optional<Path> openFile(String title, String kind, List<String> extensions) {
        return Optional.ofNullable(chosenFile);
    }

    @Override
    public Optional<Path> saveFile(String title, String proposedName, String kind, String extension) {
        return Optional.ofNullable(chosenFile);
    }

    @Override
    public boolean confirm(String question, String consequence, String action) {
        questions.add(question);
        return answer;
    }

    @Override
    public void error(Throwable failure) {
        errors.add(failure);
    }

    @Override
    public void openWithSystem(Path file) {
        throw new UnsupportedOperationException();
    }
}
