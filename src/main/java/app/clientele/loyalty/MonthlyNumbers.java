package app.clientele.loyalty;

import app.clientele.model.MonthlyNumber;
import app.clientele.model.MonthlyNumber.Kind;
import app.clientele.store.MonthlyNumberStore;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The numbers that the owner types month by month. They count in no score. To be called on the database thread. */
public final class MonthlyNumbers {

    private final MonthlyNumberStore numbers;

    public MonthlyNumbers(MonthlyNumberStore numbers) {
        this.numbers = numbers;
    }

    /** Every number, oldest month first. */
    public List<MonthlyNumber> all() {
        return numbers.all();
    }

    /**
     * Keeps the numbers of a month in the place of what was typed for it before.
     *
     * @param hundredths the numbers times 100; empty takes a number away
     */
    public Undoable<YearMonth> saveMonth(YearMonth month, Map<Kind, OptionalLong> hundredths) {
        List<Runnable> back = new ArrayList<>();
        hundredths.forEach((kind, value) -> {
            Optional<MonthlyNumber> before = value.isPresent()
                    ? numbers.put(new MonthlyNumber(month, kind, value.getAsLong()))
                    : numbers.delete(month, kind);
            back.add(() -> before.ifPresentOrElse(numbers::put, () -> numbers.delete(month, kind)));
        });
        return new Undoable<>(month, () -> back.forEach(Runnable::run));
    }
}
