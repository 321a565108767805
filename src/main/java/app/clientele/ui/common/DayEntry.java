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
    private final boolean optional;

    private DayEntry(Clock clock, Formats formats, Texts texts, boolean optional) {
        this.clock = clock;
        this.formats = formats;
        this.texts = texts;
        this.optional = optional;
        text.subscribe(_ -> error.set(""));
    }

    /** A day that must be given; at first today. */
    public static DayEntry today(Clock clock, Formats formats, Texts texts) {
        DayEntry entry = new DayEntry(clock, formats, texts, false);
        entry.set(entry.today());
        return entry;
    }

    /** A day that may be missing; at first it is. */
    public static DayEntry optional(Clock clock, Formats formats, Texts texts) {
        return new DayEntry(clock, formats, texts, true);
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

    /** Goes some days back or ahead, never beyond today. */
    public void move(int days) {
        typed().map(day -> day.plusDays(days))
                .filter(day -> !day.isAfter(today()))
                .ifPresent(this::set);
    }

    /** What stands in the field, if it is a day at all. */
    public Optional<LocalDate> typed() {
        return DayInput.day(text.get(), today());
    }

    /** Whether the field can be taken as it is; if not, the error says why. Only an optional day may be missing. */
    public boolean check() {
        error.set(problem());
        return error.get().isEmpty();
    }

    private String problem() {
        if (optional && text.get().isBlank()) {
            return "";
        }
        Optional<LocalDate> day = typed();
        if (day.isEmpty()) {
            return texts.get("common.day.unreadable", text.get().strip());
        }
        if (day.get().isAfter(today())) {
            return texts.get("common.day.future", formats.longDay(day.get()));
        }
        return day.get().isBefore(EARLIEST) ? texts.get("common.day.too-old", formats.longDay(day.get())) : "";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
