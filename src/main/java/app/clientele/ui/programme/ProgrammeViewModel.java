package app.clientele.ui.programme;

import app.clientele.loyalty.programme.Programme;
import app.clientele.loyalty.programme.ProgrammeOverview;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.MetricReading;
import app.clientele.ui.common.RefreshWhenSeen;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The figures of the loyalty programme, and which part of its screen is open. */
public final class ProgrammeViewModel {

    /** How many figures stand on top. */
    static final int TILES = 4;

    /** The parts of the screen below the figures. */
    enum Part {
        MEMBERS,
        OFFERS,
        COSTS,
        RULE,
        RESULTS
    }

    private final Programme programme;
    private final MembersViewModel members;
    private final Background background;
    private final ProgrammeTiles words;
    private final RefreshWhenSeen refresh;
    private final List<ReadOnlyObjectWrapper<MetricReading>> tiles = Stream.generate(
                    () -> new ReadOnlyObjectWrapper<>(MetricReading.NOTHING))
            .limit(TILES)
            .toList();
    private final ObservableList<ResultLine> results = FXCollections.observableArrayList();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.MEMBERS);
    private final ReadOnlyBooleanWrapper noRule = new ReadOnlyBooleanWrapper();

    public ProgrammeViewModel(
            Programme programme,
            MembersViewModel members,
            Background background,
            Changes changes,
            Texts texts,
            Formats formats) {
        this.programme = programme;
        this.members = members;
        this.background = background;
        this.words = new ProgrammeTiles(texts, formats);
        this.refresh = new RefreshWhenSeen(changes, this::load);
    }

    /** To be bound to whether the screen is in a window. */
    BooleanProperty seenProperty() {
        return refresh.seenProperty();
    }

    ReadOnlyObjectProperty<MetricReading> tileProperty(int place) {
        return tiles.get(place).getReadOnlyProperty();
    }

    ObservableList<ResultLine> results() {
        return results;
    }

    ObjectProperty<Part> partProperty() {
        return part;
    }

    /** Whether the owner has not yet said how points are earned. */
    ReadOnlyBooleanProperty noRuleProperty() {
        return noRule.getReadOnlyProperty();
    }

    private void load() {
        background.run(programme::overview, this::show);
    }

    private void show(ProgrammeOverview overview) {
        noRule.set(overview.rule().isEmpty());
        List<MetricReading> read = words.tiles(overview);
        for (int i = 0; i < TILES; i++) {
            tiles.get(i).set(read.get(i));
        }
        results.setAll(words.results(overview));
        members.load(overview.members());
    }
}
