package app.clientele.ui.report;

import app.clientele.report.PaperSize;
import app.clientele.report.PdfDocument;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Dialogs;
import app.clientele.ui.common.Printouts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Gives a document away, to a printer or into a file, and says what became of it. */
public final class Delivery {

    private final Printouts printouts;
    private final Dialogs dialogs;
    private final Background background;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What was done, and the file that it left. */
    record Outcome(String text, Optional<Path> file) {}

    public Delivery(Printouts printouts, Dialogs dialogs, Background background, Texts texts) {
        this.printouts = printouts;
        this.dialogs = dialogs;
        this.background = background;
        this.texts = texts;
    }

    ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    void forget() {
        outcome.set(Optional.empty());
    }

    /**
     * Asks for a printer and prints.
     *
     * @param onOtherPaper draws the document for paper of another size
     */
    void print(PdfDocument document, Function<PaperSize, PdfDocument> onOtherPaper) {
        forget();
        printouts.print(document, onOtherPaper, printer -> say(texts.get("report.sent", printer), Optional.empty()));
    }

    /** Asks for a place and writes the file there. */
    void save(PdfDocument document, String proposedName) {
        forget();
        dialogs.saveFile(texts.get("report.save.title"), proposedName, texts.get("report.pdf"), "pdf")
                .map(Delivery::asPdf)
                .ifPresent(file -> background.compute(
                        () -> {
                            document.save(file);
                            return file;
                        },
                        saved -> say(texts.get("report.saved", saved.toString()), Optional.of(saved)),
                        dialogs::error));
    }

    /** Opens the saved file in the program that the computer uses for it. */
    void open() {
        outcome.get().flatMap(Outcome::file).ifPresent(dialogs::openWithSystem);
    }

    private void say(String text, Optional<Path> file) {
        outcome.set(Optional.of(new Outcome(text, file)));
    }

    /** Some file dialogs do not add the ending. */
    private static Path asPdf(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".pdf") ? file : file.resolveSibling(name + ".pdf");
    }
}
