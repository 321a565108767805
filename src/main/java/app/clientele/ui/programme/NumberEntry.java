package app.clientele.ui.programme;

import app.clientele.text.AmountInput;
import app.clientele.text.Texts;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The state of a field for a number or an amount: what is typed, and what is wrong with it. */
final class NumberEntry {

    /** No amount is larger. */
    static final long MOST_CENTS = 10_000_000_000L;

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final Texts texts;
    private final boolean whole;
    private final long least;
    private final long most;

    private NumberEntry(Texts texts, boolean whole, long least, long most) {
        this.texts = texts;
        this.whole = whole;
        this.least = least;
        this.most = most;
        text.subscribe(_ -> error.set(""));
    }

    /** A whole number between two others. */
    static NumberEntry whole(Texts texts, long least, long most) {
        return new NumberEntry(texts, true, least, most);
    }

    /** An amount of money in cents, from {@code least} on. */
    static NumberEntry money(Texts texts, long least) {
        return new NumberEntry(texts, false, least, MOST_CENTS);
    }

    StringProperty textProperty() {
        return text;
    }

    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    boolean isBlank() {
        return text.get().isBlank();
    }

    /** What is typed, in cents if it is money; empty when it is not a number of that kind. */
    OptionalLong typed() {
        OptionalLong cents = AmountInput.cents(text.get());
        if (cents.isEmpty() || (whole && cents.getAsLong() % 100 != 0)) {
            return OptionalLong.empty();
        }
        long value = whole ? cents.getAsLong() / 100 : cents.getAsLong();
        return value < least || value > most ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** Says why the number cannot be taken, though it is one. */
    void refuse(String why) {
        error.set(why);
    }

    /** Whether the field can be taken as it is; if not, the error says why. */
    boolean check() {
        error.set(
                typed().isPresent()
                        ? ""
                        : texts.get(
                                whole ? "programme.number.wrong" : "programme.money.wrong",
                                text.get().strip(),
                                least,
                                most));
        return error.get().isEmpty();
    }
}
