package app.clientele.ui.surveys;

import app.clientele.model.SurveyQuestion;
import app.clientele.model.SurveyWave;
import app.clientele.model.SurveyWave.Asked;
import app.clientele.model.SurveyWave.Channel;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.DayEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The fields in which a wave is typed or corrected. */
final class WaveForm {

    private static final int USUAL_DAYS = 28;
    private static final Pattern CARDS = Pattern.compile("\\d{1,6}");

    private final StringProperty name = new SimpleStringProperty("");
    private final DayEntry starts;
    private final DayEntry ends;
    private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.COUNTER);
    private final ObjectProperty<SurveyQuestion> first = new SimpleObjectProperty<>(SurveyQuestion.NPS);
    private final StringProperty firstText = new SimpleStringProperty("");
    private final ObjectProperty<Optional<SurveyQuestion>> second = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty secondText = new SimpleStringProperty("");
    private final StringProperty cardsOut = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper nameError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper endsError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper secondError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper cardsError = new ReadOnlyStringWrapper("");
    private final Clock clock;
    private final Formats formats;
    private final Texts texts;
    private long id;
    private long length = USUAL_DAYS;
    /** The end that the form itself wrote. */
    private LocalDate lastEnd = LocalDate.MAX;

    private List<Object> shown = List.of();

    WaveForm(Clock clock, Formats formats, Texts texts) {
        this.clock = clock;
        this.formats = formats;
        this.texts = texts;
        this.starts = DayEntry.ahead(clock, formats, texts);
        this.ends = DayEntry.ahead(clock, formats, texts);
        name.subscribe(_ -> nameError.set(""));
        cardsOut.subscribe(_ -> cardsError.set(""));
        second.subscribe(_ -> secondError.set(""));
        ends.errorProperty().subscribe(endsError::set);
        ends.textProperty().subscribe(_ -> endsError.set(""));
        first.addListener((_, before, now) -> reword(firstText, Optional.of(before), Optional.of(now)));
        second.addListener((_, before, now) -> reword(secondText, before, now));
        starts.textProperty().subscribe(_ -> keepLength());
    }

    StringProperty nameProperty() {
        return name;
    }

    DayEntry starts() {
        return starts;
    }

    DayEntry ends() {
        return ends;
    }

    ObjectProperty<Channel> channelProperty() {
        return channel;
    }

    ObjectProperty<SurveyQuestion> firstProperty() {
        return first;
    }

    StringProperty firstTextProperty() {
        return firstText;
    }

    /** What else stands on the card; empty for nothing. */
    ObjectProperty<Optional<SurveyQuestion>> secondProperty() {
        return second;
    }

    StringProperty secondTextProperty() {
        return secondText;
    }

    StringProperty cardsOutProperty() {
        return cardsOut;
    }

    ReadOnlyStringProperty nameErrorProperty() {
        return nameError.getReadOnlyProperty();
    }

    ReadOnlyStringProperty endsErrorProperty() {
        return endsError.getReadOnlyProperty();
    }

    ReadOnlyStringProperty secondErrorProperty() {
        return secondError.getReadOnlyProperty();
    }

    ReadOnlyStringProperty cardsErrorProperty() {
        return cardsError.getReadOnlyProperty();
    }

    /** The wave that most shops begin with: four weeks from today, recommendation and satisfaction on one card. */
    void empty() {
        LocalDate today = LocalDate.now(clock);
        fill(new SurveyWave(
                0,
                "",
                today,
                today.plusDays(USUAL_DAYS - 1L),
                Channel.COUNTER,
                new Asked(SurveyQuestion.NPS, wording(SurveyQuestion.NPS)),
                Optional.of(new Asked(SurveyQuestion.CSAT, wording(SurveyQuestion.CSAT))),
                0));
    }

    void fill(SurveyWave wave) {
        id = wave.id();
        name.set(wave.name());
        lastEnd = LocalDate.MAX;
        starts.set(wave.starts());
        ends.set(wave.ends());
        lastEnd = wave.ends();
        length = wave.ends().toEpochDay() - wave.starts().toEpochDay();
        channel.set(wave.channel());
        first.set(wave.first().question());
        firstText.set(wave.first().text());
        second.set(wave.second().map(Asked::question));
        secondText.set(wave.second().map(Asked::text).orElse(""));
        cardsOut.set(wave.cardsOut() == 0 ? "" : String.valueOf(wave.cardsOut()));
        shown = typed();
    }

    boolean isChanged() {
        return !typed().equals(shown);
    }

    private List<Object> typed() {
        return List.of(
                name.get(),
                starts.textProperty().get(),
                ends.textProperty().get(),
                channel.get(),
                first.get(),
                firstText.get(),
                second.get(),
                secondText.get(),
                cardsOut.get());
    }

    /** A wave that starts on another day lasts as long as before, unless its end was typed too. */
    private void keepLength() {
        starts.typed().ifPresent(from -> {
            if (ends.typed().filter(lastEnd::equals).isPresent()) {
                lastEnd = from.plusDays(length);
                ends.set(lastEnd);
            }
        });
    }

    /** The usual words go with the question; the owner's own words stay. */
    private void reword(StringProperty text, Optional<SurveyQuestion> before, Optional<SurveyQuestion> now) {
        if (text.get().isBlank() || text.get().equals(before.map(this::wording).orElse(""))) {
            text.set(now.map(this::wording).orElse(""));
        }
    }

    private String wording(SurveyQuestion question) {
        return texts.get("surveys.wording." + question.name().toLowerCase(Locale.ROOT));
    }

    /** The wave, if every field can be taken; if not, each says what is wrong with it. */
    Optional<SurveyWave> check() {
        boolean named = !name.get().isBlank();
        nameError.set(named ? "" : texts.get("surveys.wave.name.missing"));
        boolean different = second.get().filter(other -> other == first.get()).isEmpty();
        secondError.set(different ? "" : texts.get("surveys.wave.same-question"));
        String cards = cardsOut.get().strip();
        boolean counted = cards.isEmpty() || CARDS.matcher(cards).matches();
        cardsError.set(counted ? "" : texts.get("surveys.wave.cards.unreadable", cards));
        boolean startIsClear = starts.check();
        boolean daysAreClear = ends.check() && startIsClear && endFollowsStart();
        if (!named || !different || !counted || !daysAreClear) {
            return Optional.empty();
        }
        return Optional.of(new SurveyWave(
                id,
                name.get().strip(),
                starts.typed().orElseThrow(),
                ends.typed().orElseThrow(),
                channel.get(),
                new Asked(first.get(), firstText.get().strip()),
                second.get()
                        .map(question -> new Asked(question, secondText.get().strip())),
                cards.isEmpty() ? 0 : Integer.parseInt(cards)));
    }

    private boolean endFollowsStart() {
        LocalDate from = starts.typed().orElseThrow();
        boolean follows = !ends.typed().orElseThrow().isBefore(from);
        endsError.set(follows ? "" : texts.get("surveys.wave.ends.before", formats.longDay(from)));
        return follows;
    }
}
