package app.clientele.ui.common;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** How a list of choices writes each of them. Nothing is ever read back: choices are chosen, not typed. */
public final class LabelConverter<T> extends StringConverter<T> {

    private final Function<T, String> label;

    public LabelConverter(Function<T, String> label) {
        this.label = label;
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : label.apply(choice);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("choices are not typed");
    }
}
