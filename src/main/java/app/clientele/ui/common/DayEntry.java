package app.clientele.ui.common;

import app.clientele.text.DayInput;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The state of a field for a day in the past: what is typed, and what is wrong with it. */
public final class DayEntry {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final Clock clock;
    private final Formats formats;
    private final Texts texts;

    public DayEntry(Clock clock, Formats formats, Texts texts) {
        this.clock = clock;
        this.formats = formats;
        this.texts = texts;
        text.subscribe(_ -> error.set(""));
        setToday();
    }

    public StringProperty textProperty() {
        return text;
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    public void set(LocalDate day) {
        text.set(formats.day(day));
    }

    public void setToday() {
        set(today());
    }

    /** Goes some days back or ahead, never beyond today. */
    public void move(int days) {
        typed().map(day -> day.plusDays(days)).filter(day -> !day.isAfter(today())).ifPresent(this::set);
    }

    /** What stands in the field, if it is a day at all. */
    public Optional<LocalDate> typed() {
        return DayInput.day(text.get(), today());
    }

    /** The day if it can be taken; if not, the error says why. */
    public Optional<LocalDate> check() {
        Optional<LocalDate> day = typed();
        String problem = day.map(this::problem).orElseGet(() -> texts.get("common.day.unreadable", text.get().strip()));
        if (problem.isEmpty()) {
            return day;
        }
        error.set(problem);
        return Optional.empty();
    }

    private String problem(LocalDate day) {
        if (day.isAfter(today())) {
            return texts.get("common.day.future", formats.longDay(day));
        }
        return day.isBefore(EARLIEST) ? texts.get("common.day.too-old", formats.longDay(day)) : "";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
