package app.clientele.report;

import app.clientele.model.Explained;
import java.nio.file.Path;

/** A document could not be written where the owner wanted it. */
public final class PdfNotSaved extends RuntimeException implements Explained {

    private final transient Path file;

    PdfNotSaved(Path file, Throwable cause) {
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
