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

/** The state of a field for a day, mostly in the past: what is typed, and what is wrong with it. */
public final class DayEntry {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int NEAR_MONTHS = 6;
    private static final int FAR_YEARS = 10;

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final Clock clock;
    private final Formats formats;
    private final Texts texts;
    private final boolean optional;
    private final boolean mayBeAhead;

    private DayEntry(Clock clock, Formats formats, Texts texts, boolean optional, boolean mayBeAhead) {
        this.clock = clock;
        this.formats = formats;
        this.texts = texts;
        this.optional = optional;
        this.mayBeAhead = mayBeAhead;
        text.subscribe(_ -> error.set(""));
    }

    /** A day that must be given; at first today. */
    public static DayEntry today(Clock clock, Formats formats, Texts texts) {
        DayEntry entry = new DayEntry(clock, formats, texts, false, false);
        entry.set(entry.today());
        return entry;
    }

    /** A day that may be missing; at first it is. */
    public static DayEntry optional(Clock clock, Formats formats, Texts texts) {
        return new DayEntry(clock, formats, texts, true, false);
    }

    /** A day that must be given and may lie ahead, within ten years; at first today. */
    public static DayEntry ahead(Clock clock, Formats formats, Texts texts) {
        DayEntry entry = new DayEntry(clock, formats, texts, false, true);
        entry.set(entry.today());
        return entry;
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

    /** Goes some days back or ahead, never beyond the last day that can be taken. */
    public void move(int days) {
        typed().map(day -> day.plusDays(days))
                .filter(day -> !day.isAfter(latest()))
                .ifPresent(this::set);
    }

    /** What stands in the field, if it is a day at all. */
    public Optional<LocalDate> typed() {
        // Of "28/11" the one that is nearest, if it may lie ahead.
        return DayInput.day(text.get(), mayBeAhead ? today().plusMonths(NEAR_MONTHS) : today());
    }

    /** Whether the field can be taken as it is; if not, the error says why. Only an optional day may be missing. */
    public boolean check() {
        error.set(problem());
        return error.get().isEmpty();
    }

    /** Says what is wrong with the day, when somebody else found it. */
    public void refuse(String why) {
        error.set(why);
    }

    private String problem() {
        if (optional && text.get().isBlank()) {
            return "";
        }
        Optional<LocalDate> day = typed();
        if (day.isEmpty()) {
            return texts.get("common.day.unreadable", text.get().strip());
        }
        if (day.get().isAfter(latest())) {
            return texts.get(mayBeAhead ? "common.day.too-far" : "common.day.future", formats.longDay(day.get()));
        }
        return day.get().isBefore(EARLIEST) ? texts.get("common.day.too-old", formats.longDay(day.get())) : "";
    }

    private LocalDate latest() {
        return mayBeAhead ? today().plusYears(FAR_YEARS) : today();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
