package app.clientele.ui.dashboard;

import app.clientele.loyalty.MonthlyNumbers;
import app.clientele.model.MonthlyNumber;
import app.clientele.model.MonthlyNumber.Kind;
import app.clientele.model.ShopProfile;
import app.clientele.text.AmountInput;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.MetricReading;
import app.clientele.ui.common.RefreshWhenSeen;
import app.clientele.ui.common.UndoableWork;
import java.time.Clock;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The numbers that the owner types once a month: shown as tiles beside the figures, in no score. */
public final class NumbersViewModel {

    private static final int MONTHS_SHOWN = 12;

    private final MonthlyNumbers numbers;
    private final Background background;
    private final UndoableWork work;
    private final Texts texts;
    private final Clock clock;
    private final Formats formats;
    private final RefreshWhenSeen refresh;

    private final Map<Kind, StringProperty> typed = new EnumMap<>(Kind.class);
    private final Map<Kind, ReadOnlyObjectWrapper<MetricReading>> readings = new EnumMap<>(Kind.class);
    private final ObjectProperty<YearMonth> month;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private List<MonthlyNumber> all = List.of();

    public NumbersViewModel(
            MonthlyNumbers numbers,
            Background background,
            UndoableWork work,
            Changes changes,
            Texts texts,
            Clock clock) {
        this.numbers = numbers;
        this.background = background;
        this.work = work;
        this.texts = texts;
        this.clock = clock;
        this.formats = new Formats(texts.locale(), ShopProfile.DEFAULT.currency());
        this.month = new SimpleObjectProperty<>(YearMonth.now(clock).minusMonths(1));
        for (Kind kind : Kind.values()) {
            typed.put(kind, new SimpleStringProperty(""));
            readings.put(kind, new ReadOnlyObjectWrapper<>(MetricReading.NOTHING));
        }
        month.subscribe(_ -> fill());
        this.refresh = new RefreshWhenSeen(changes, this::load);
    }

    /** To be bound to whether the tiles are in a window. */
    public BooleanProperty seenProperty() {
        return refresh.seenProperty();
    }

    /** What the tile of a number says; without a title while none was ever typed. */
    public ReadOnlyObjectProperty<MetricReading> readingProperty(Kind kind) {
        return Objects.requireNonNull(readings.get(kind)).getReadOnlyProperty();
    }

    /** The month that is typed; at first the one before this. */
    public ObjectProperty<YearMonth> monthProperty() {
        return month;
    }

    public List<YearMonth> months() {
        return IntStream.range(0, MONTHS_SHOWN)
                .mapToObj(YearMonth.now(clock)::minusMonths)
                .toList();
    }

    public String monthName(YearMonth of) {
        return formats.month(of);
    }

    public StringProperty typedProperty(Kind kind) {
        return Objects.requireNonNull(typed.get(kind));
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    public String name(Kind kind) {
        return text(kind, "title");
    }

    private void load() {
        background.run(numbers::all, loaded -> {
            all = loaded;
            readings.forEach((kind, reading) -> reading.set(reading(kind)));
            fill();
        });
    }

    private void fill() {
        error.set("");
        typed.forEach(
                (kind, text) -> text.set(of(kind, month.get()).map(this::plain).orElse("")));
    }

    private Optional<MonthlyNumber> of(Kind kind, YearMonth when) {
        return all.stream()
                .filter(number -> number.kind() == kind && number.month().equals(when))
                .findFirst();
    }

    private String plain(MonthlyNumber number) {
        return number.kind().isWhole()
                ? String.valueOf(number.hundredths() / 100)
                : formats.plainMoney(number.hundredths());
    }

    /** Keeps what was typed for the month; an empty field takes its number away. */
    public void save() {
        Map<Kind, OptionalLong> read = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            String text = typedProperty(kind).get().strip();
            OptionalLong hundredths = AmountInput.cents(text);
            if (!text.isEmpty() && !isPossible(kind, hundredths)) {
                error.set(texts.get("dashboard.numbers.error", text, name(kind), formats.integer(5)));
                return;
            }
            read.put(kind, hundredths);
        }
        error.set("");
        YearMonth when = month.get();
        work.run(
                () -> numbers.saveMonth(when, read),
                _ -> texts.get("dashboard.numbers.saved", formats.month(when)),
                _ -> {});
    }

    private static boolean isPossible(Kind kind, OptionalLong hundredths) {
        return hundredths.isPresent()
                && hundredths.getAsLong() >= 0
                && hundredths.getAsLong() <= kind.mostHundredths()
                && (!kind.isWhole() || hundredths.getAsLong() % 100 == 0);
    }

    private MetricReading reading(Kind kind) {
        List<MonthlyNumber> ofKind =
                all.stream().filter(number -> number.kind() == kind).toList();
        if (ofKind.isEmpty()) {
            return MetricReading.NOTHING;
        }
        MonthlyNumber last = ofKind.getLast();
        List<OptionalDouble> series = IntStream.rangeClosed(1 - MONTHS_SHOWN, 0)
                .mapToObj(last.month()::plusMonths)
                .map(when -> of(kind, when)
                        .map(number -> OptionalDouble.of((double) number.hundredths()))
                        .orElse(OptionalDouble.empty()))
                .toList();
        return new MetricReading(
                name(kind),
                text(kind, "explanation"),
                formats.decimal(last.hundredths() / 100.0, kind.isWhole() ? 0 : 2),
                List.of(texts.get("dashboard.numbers.typed", formats.month(last.month()))),
                Optional.empty(),
                Optional.empty(),
                series);
    }

    private String text(Kind kind, String what) {
        return texts.get(
                "dashboard.number." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + what);
    }
}
