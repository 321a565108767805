package app.clientele.ui.surveys;

import app.clientele.loyalty.AnswersAhead;
import app.clientele.loyalty.WaveRow;
import app.clientele.loyalty.Waves;
import app.clientele.model.FoldedText;
import app.clientele.model.SurveyQuestion;
import app.clientele.model.SurveyWave;
import app.clientele.model.SurveyWave.Channel;
import app.clientele.report.export.ListColumns;
import app.clientele.report.export.ListTable;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.Dialogs;
import app.clientele.ui.common.Editing;
import app.clientele.ui.common.RefreshWhenSeen;
import app.clientele.ui.common.TableRows;
import app.clientele.ui.common.UndoableWork;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The waves with what came back, and the form in which one is typed or corrected. */
public final class WavesViewModel {

    private final Waves waves;
    private final UndoableWork work;
    private final Texts texts;
    private final Formats formats;
    private final WaveForm form;
    private final Editing editing;
    private final TableRows<WaveRow> rows;
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final RefreshWhenSeen refresh;

    public WavesViewModel(
            Waves waves,
            Background background,
            UndoableWork work,
            Changes changes,
            Dialogs dialogs,
            Texts texts,
            Formats formats,
            Clock clock) {
        this.waves = waves;
        this.work = work;
        this.texts = texts;
        this.formats = formats;
        this.form = new WaveForm(clock, formats, texts);
        this.editing = new Editing(dialogs, texts, form::isChanged);
        this.rows = new TableRows<>(
                background,
                row -> row.wave().id(),
                (row, word) -> FoldedText.of(row.wave().name()).contains(word));
        this.refresh = new RefreshWhenSeen(changes, () -> background.run(waves::withAnswers, rows::load));
    }

    /** To be bound to whether the list is in a window. */
    BooleanProperty seenProperty() {
        return refresh.seenProperty();
    }

    TableRows<WaveRow> rows() {
        return rows;
    }

    WaveForm form() {
        return form;
    }

    ReadOnlyBooleanProperty editingProperty() {
        return editing.openProperty();
    }

    /** What the open form is for. */
    ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /** Why the last thing asked for was not done; empty when it was. */
    ReadOnlyStringProperty failureProperty() {
        return work.failureProperty();
    }

    String days(SurveyWave wave) {
        return texts.get("surveys.wave.days", formats.day(wave.starts()), formats.day(wave.ends()));
    }

    String channel(Channel channel) {
        return texts.get("surveys.channel." + Texts.key(channel));
    }

    String name(SurveyQuestion question) {
        return texts.get("surveys." + question.name().toLowerCase(Locale.ROOT));
    }

    /** Cards back, of those handed out, with the share: "38 of 120 (31.7 %)". */
    String back(WaveRow row) {
        String back = formats.integer(row.cardsBack());
        if (row.wave().cardsOut() == 0) {
            return back;
        }
        String out = formats.integer(row.wave().cardsOut());
        return row.responseRate().isPresent()
                ? texts.get("surveys.wave.rate", back, out, formats.percent(row.responseRate()))
                : texts.get("surveys.wave.more-than-out", back, out);
    }

    /** The score of the recommendation with the count of answers; a dash without answers. */
    String nps(WaveRow row) {
        return row.scores().nps().n() == 0
                ? Formats.NO_VALUE
                : texts.get(
                        "surveys.wave.score",
                        row.scores().nps().score().isPresent()
                                ? formats.score(row.scores().nps().score().getAsDouble())
                                : Formats.NO_VALUE,
                        row.scores().nps().n());
    }

    /** The share of the satisfied with the count of answers; a dash without answers. */
    String csat(WaveRow row) {
        return row.scores().csat().n() == 0
                ? Formats.NO_VALUE
                : texts.get(
                        "surveys.wave.score",
                        formats.percent(row.scores().csat().top2().value()),
                        row.scores().csat().n());
    }

    void add() {
        work.forgetFailure();
        heading.set(texts.get("surveys.wave.new"));
        form.empty();
        editing.open();
    }

    void edit() {
        rows.selectedProperty().get().ifPresent(row -> {
            work.forgetFailure();
            heading.set(row.wave().name());
            form.fill(row.wave());
            editing.open();
        });
    }

    /** Closes the form; asks first if something was typed. */
    void cancelEdit() {
        if (editing.leave()) {
            work.forgetFailure();
        }
    }

    /** Stores what the form holds; what cannot be taken is said under its field and nothing is stored. */
    void save() {
        form.check()
                .ifPresent(wave -> work.run(
                        () -> waves.save(wave),
                        stored -> texts.get("surveys.wave.saved", stored.name()),
                        stored -> {
                            editing.close();
                            rows.select(stored.id());
                        },
                        this::notSaved));
    }

    private void notSaved(Throwable cause) {
        if (cause instanceof AnswersAhead ahead) {
            form.starts().refuse(texts.get("surveys.wave.answers-ahead", formats.longDay(ahead.last())));
        } else {
            work.tell(cause);
        }
    }

    /** Takes the selected wave away; its answers stay. */
    void delete() {
        rows.selectedProperty()
                .get()
                .ifPresent(row -> work.run(
                        () -> waves.delete(row.wave().id()),
                        _ -> texts.get("surveys.wave.deleted", row.wave().name()),
                        _ -> {}));
    }

    /** The waves, for paper and files. */
    ListTable list() {
        return new ListColumns<WaveRow>()
                .text(texts.get("surveys.wave.name"), row -> row.wave().name())
                .day(
                        texts.get("surveys.wave.starts"),
                        row -> Optional.of(row.wave().starts()))
                .day(
                        texts.get("surveys.wave.ends"),
                        row -> Optional.of(row.wave().ends()))
                .text(
                        texts.get("surveys.wave.channel"),
                        row -> channel(row.wave().channel()))
                .whole(texts.get("surveys.wave.cards-out"), row -> row.wave().cardsOut())
                .whole(texts.get("surveys.wave.cards-back"), WaveRow::cardsBack)
                .share(texts.get("surveys.wave.response-rate"), WaveRow::responseRate)
                .text(texts.get("surveys.nps"), this::nps)
                .text(texts.get("surveys.csat"), this::csat)
                .table(texts.get("surveys.waves"), "", rows.shown());
    }
}
