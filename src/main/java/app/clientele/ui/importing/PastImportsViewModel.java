package app.clientele.ui.importing;

import app.clientele.importing.ImportKind;
import app.clientele.importing.Importer;
import app.clientele.importing.PastImport;
import app.clientele.importing.UndoPreview;
import app.clientele.loyalty.ShopBooks;
import app.clientele.model.UndoOutcome;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.Dialogs;
import app.clientele.ui.common.Notices;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The imports that were done, the newest first, and the way to take one out again. */
public final class PastImportsViewModel {

    private final Importer importer;
    private final ShopBooks books;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Texts texts;
    private final ObservableList<PastImport> imports = FXCollections.observableArrayList();
    private Formats formats;

    private record Loaded(List<PastImport> imports, Currency currency) {}

    public PastImportsViewModel(
            Importer importer,
            ShopBooks books,
            Background background,
            Changes changes,
            Dialogs dialogs,
            Notices notices,
            Texts texts) {
        this.importer = importer;
        this.books = books;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.texts = texts;
        this.formats = new Formats(texts.locale(), Currency.getInstance("EUR"));
        changes.listen(this::refresh);
        refresh();
    }

    private void refresh() {
        background.run(() -> new Loaded(importer.pastImports(), books.profile().currency()), loaded -> {
            formats = new Formats(texts.locale(), loaded.currency());
            imports.setAll(loaded.imports());
        });
    }

    public ObservableList<PastImport> imports() {
        return imports;
    }

    /** Takes an import out again, after saying what will go and what stays. */
    public void undo(PastImport past) {
        undo(past.id(), () -> {});
    }

    /** As {@link #undo(PastImport)}; {@code afterwards} runs if the owner agreed and it was done. */
    void undo(long batch, Runnable afterwards) {
        background.run(() -> importer.undoPreview(batch), preview -> {
            String question =
                    texts.get("importing.undo.question", preview.past().fileName());
            if (dialogs.confirm(question, consequence(preview), texts.get("importing.undo.yes"))) {
                background.run(() -> importer.undo(batch), outcome -> {
                    undone(outcome);
                    afterwards.run();
                });
            }
        });
    }

    private String consequence(UndoPreview preview) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                switch (preview.past().kind()) {
                    case SALES ->
                        texts.get(
                                "importing.undo.sales",
                                count("sales", preview.sales()),
                                preview.rows(),
                                count("customers", preview.customers()));
                    case CUSTOMERS -> texts.get("importing.undo.others", count("customers", preview.customers()));
                    case SURVEYS, COSTS ->
                        texts.get(
                                "importing.undo.others",
                                count(key(preview.past().kind()), preview.rows()));
                });
        if (preview.back() > 0) {
            sentences.add(texts.get("importing.undo.back", preview.back()));
        }
        if (preview.edited() > 0) {
            sentences.add(texts.get("importing.undo.edited", preview.edited()));
        }
        if (preview.toldByOthers() > 0) {
            sentences.add(texts.get("importing.undo.told-by-others", preview.toldByOthers()));
        }
        sentences.add(texts.get("importing.undo.afterwards"));
        return String.join(" ", sentences);
    }

    private String count(String kind, int number) {
        return texts.get("importing.count." + kind, number);
    }

    private void undone(UndoOutcome outcome) {
        String text = texts.get("importing.undone", outcome.rows(), outcome.sales(), outcome.customers());
        notices.say(outcome.kept() == 0 ? text : text + " " + texts.get("importing.undone-kept", outcome.kept()));
        refresh();
    }

    private static String key(ImportKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private String kind(ImportKind kind) {
        return texts.get("importing.kind." + key(kind));
    }

    /** The day and the minute of the import, on this computer's clock. */
    public String importedAt(PastImport past) {
        return formats.minute(past.importedAt().atZone(ZoneId.systemDefault()).toLocalDateTime());
    }

    /** The first and the last day of the file's rows. */
    public String days(PastImport past) {
        return past.firstDay() == null || past.lastDay() == null
                ? Formats.NO_VALUE
                : texts.get("importing.days", formats.day(past.firstDay()), formats.day(past.lastDay()));
    }

    /** What was in the file, and how many rows of it. */
    public String content(PastImport past) {
        return texts.get("importing.past.content", kind(past.kind()), past.rows());
    }

    /** The money in the file; customers and answers have none. */
    public String total(PastImport past) {
        return switch (past.kind()) {
            case SALES, COSTS -> formats.money(past.cents());
            case CUSTOMERS, SURVEYS -> Formats.NO_VALUE;
        };
    }
}
