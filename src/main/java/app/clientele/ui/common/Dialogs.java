package app.clientele.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the operating system or a modal window asks the owner. Behind an interface: a headless screen has neither. */
public interface Dialogs {

    /** Asks for one existing file. {@code extensions} without the dot; empty means any. */
    Optional<Path> openFile(String title, String kind, List<String> extensions);

    /** Asks where to write a file. */
    Optional<Path> saveFile(String title, String proposedName, String kind, String extension);

    /** Asks before something that cannot be undone. */
    boolean confirm(String question, String consequence, String action);

    /** Says what went wrong; see {@link ErrorDialog}. */
    void error(Throwable failure);

    /** Opens a file in the program the computer uses for it. */
    void openWithSystem(Path file);
}
