package app.clientele.loyalty;

import app.clientele.model.MonthlyNumber;
import app.clientele.model.MonthlyNumber.Kind;
import app.clientele.store.MonthlyNumberStore;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

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

    /** Keeps a number in the place of what was typed before for its month. */
    public Undoable<MonthlyNumber> save(MonthlyNumber number) {
        Optional<MonthlyNumber> before = numbers.put(number);
        return new Undoable<>(
                number,
                () -> before.ifPresentOrElse(numbers::put, () -> numbers.delete(number.month(), number.kind())));
    }

    /** Takes a number away. */
    public Undoable<YearMonth> remove(YearMonth month, Kind kind) {
        Optional<MonthlyNumber> before = numbers.delete(month, kind);
        return new Undoable<>(month, () -> before.ifPresent(numbers::put));
    }
}
