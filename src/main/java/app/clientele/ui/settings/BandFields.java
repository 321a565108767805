package app.clientele.ui.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The numbers from which on a figure is called fair, good and so on; as typed. */
public final class BandFields {

    private final List<StringProperty> typed;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final String refusal;

    /** @param refusal what is said when the numbers cannot be bands */
    BandFields(int count, String refusal) {
        this.typed = Stream.<StringProperty>generate(SimpleStringProperty::new)
                .limit(count)
                .toList();
        this.refusal = refusal;
    }

    /** The fields, lowest band first. */
    public List<StringProperty> typed() {
        return typed;
    }

    /** What is wrong with them; empty when nothing is. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    void show(int... numbers) {
        for (int i = 0; i < numbers.length; i++) {
            typed.get(i).set(String.valueOf(numbers[i]));
        }
    }

    /** The numbers, if all are whole and {@code areBands}; else says what is wrong. */
    Optional<int[]> read(Predicate<int[]> areBands) {
        int[] numbers = typed.stream()
                .map(StringProperty::get)
                .map(text -> text.replace('\u2212', '-').replace("%", "").strip())
                .mapToInt(text -> text.matches("[+-]?\\d{1,3}") ? Integer.parseInt(text) : Integer.MAX_VALUE)
                .toArray();
        boolean good =
                Arrays.stream(numbers).noneMatch(number -> number == Integer.MAX_VALUE) && areBands.test(numbers);
        error.set(good ? "" : refusal);
        return good ? Optional.of(numbers) : Optional.empty();
    }
}
