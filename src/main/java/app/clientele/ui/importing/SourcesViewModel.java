package app.clientele.ui.importing;

import app.clientele.importing.Importer;
import app.clientele.importing.SourceProfile;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.Dialogs;
import app.clientele.ui.common.Notices;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The sources whose files are known, and the way to forget one. */
public final class SourcesViewModel {

    private static final int HEADINGS_SHOWN = 8;

    private final Importer importer;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Texts texts;
    private final Formats formats;
    private final ObservableList<SourceProfile> sources = FXCollections.observableArrayList();

    public SourcesViewModel(
            Importer importer, Background background, Changes changes, Dialogs dialogs, Notices notices, Texts texts) {
        this.importer = importer;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.texts = texts;
        // No amounts are shown here, so that no currency matters.
        this.formats = new Formats(texts.locale(), Currency.getInstance("EUR"));
        changes.listen(this::refresh);
        refresh();
    }

    private void refresh() {
        background.run(importer::profiles, sources::setAll);
    }

    /** The last used first. */
    public ObservableList<SourceProfile> sources() {
        return sources;
    }

    /** Forgets how the files of a source are read, after asking; what they brought stays. */
    public void forget(SourceProfile source) {
        boolean agreed = dialogs.confirm(
                texts.get("importing.forget.question", source.name()),
                texts.get("importing.forget.consequence"),
                texts.get("importing.forget.yes"));
        if (agreed) {
            background.run(
                    () -> {
                        importer.forget(source);
                        return source.name();
                    },
                    name -> {
                        notices.say(texts.get("importing.forgotten", name));
                        refresh();
                    });
        }
    }

    /** What the files of a source are about, and by which columns they are known again. */
    public String content(SourceProfile source) {
        List<String> headings = source.headings();
        String shown = String.join(", ", headings.subList(0, Math.min(HEADINGS_SHOWN, headings.size())));
        return texts.get(
                "importing.sources.content",
                texts.get("importing.kind." + source.kind().name().toLowerCase(Locale.ROOT)),
                headings.size() > HEADINGS_SHOWN ? shown + "…" : shown);
    }

    public String imports(SourceProfile source) {
        return formats.integer(source.imports());
    }

    public String lastUsed(SourceProfile source) {
        return formats.day(LocalDate.ofInstant(source.lastUsed(), ZoneId.systemDefault()));
    }
}
