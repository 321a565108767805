package app.clientele.ui.importing;

import app.clientele.importing.FileChanged;
import app.clientele.importing.sheet.FileRefused;
import app.clientele.model.Explained;
import app.clientele.text.Texts;
import org.jspecify.annotations.Nullable;

/** Puts into the owner's words why a file cannot be imported. */
final class ImportFailure {

    private ImportFailure() {}

    /** The sentence for a failure that was to be reckoned with, {@code null} for any other. */
    static @Nullable String told(Throwable failure, String fileName, Texts texts) {
        return switch (failure) {
            case FileRefused refused ->
                texts.get("importing.refused." + refused.code(), refused.textArguments(fileName));
            case FileChanged _ -> texts.get("importing.file-changed", fileName);
            case Explained _ -> texts.explain(failure);
            default -> null;
        };
    }
}
