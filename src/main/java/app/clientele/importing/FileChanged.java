package app.clientele.importing;

import java.nio.file.Path;

/** The file is not the one that was read: it was changed or removed since. Nothing was stored; read it again. */
public final class FileChanged extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Path file;

    FileChanged(Path file) {
        super("changed since it was read: " + file);
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
