package app.clientele.ui.importing;

import app.clientele.importing.RejectFile;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Dialogs;
import app.clientele.ui.common.Notices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes the rejected rows of a file where the owner wants them, and says so at the bottom of the window. */
public final class RejectSaving {

    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Texts texts;

    public RejectSaving(Background background, Dialogs dialogs, Notices notices, Texts texts) {
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.texts = texts;
    }

    void save(UnderstoodFile file) {
        String name = name(file.reading().file());
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        dialogs.saveFile(
                        texts.get("importing.save-rejects.title"),
                        texts.get("importing.save-rejects.name", stem),
                        texts.get("importing.spreadsheets"),
                        "csv")
                .map(RejectSaving::asCsv)
                .ifPresent(target -> write(file, target));
    }

    private void write(UnderstoodFile file, Path target) {
        CheckWords words = new CheckWords(texts, file.formats());
        RejectFile.Words headings = new RejectFile.Words(
                texts.get("importing.rejects.line"),
                texts.get("importing.rejects.column"),
                texts.get("importing.rejects.reason"),
                words::reason);
        background.compute(
                () -> {
                    if (Files.exists(target)
                            && Files.isSameFile(target, file.reading().file())) {
                        throw new IOException("would overwrite the file itself: " + target);
                    }
                    RejectFile.write(file.reading(), target, headings);
                    return target;
                },
                written -> notices.say(texts.get(
                        "importing.rejects-saved", file.reading().problems().size(), name(written))),
                failure -> tell(failure, file.reading().file(), target));
    }

    private void tell(Throwable failure, Path file, Path target) {
        String told = failure instanceof IOException
                ? texts.get("importing.rejects-unwritable", target.toString())
                : ImportFailure.told(failure, name(file), texts);
        if (told == null) {
            dialogs.error(failure);
        } else {
            notices.say(told);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Some file dialogs do not add the ending. */
    private static Path asCsv(Path file) {
        String name = name(file);
        return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? file : file.resolveSibling(name + ".csv");
    }
}
