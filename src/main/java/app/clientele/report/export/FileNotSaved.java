package app.clientele.report.export;

import app.clientele.model.Explained;
import java.nio.file.Path;

/** A file could not be written where the owner wanted it. */
public final class FileNotSaved extends RuntimeException implements Explained {

    private final transient Path file;

    FileNotSaved(Path file, Throwable cause) {
        super("cannot write " + file, cause);
        this.file = file;
    }

    @Override
    public String messageKey() {
        return "report.save.failed";
    }

    @Override
    public Object[] messageArguments() {
        return new Object[] {file.toString()};
    }
}
