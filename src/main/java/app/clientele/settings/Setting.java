package app.clientele.settings;

import java.util.function.Function;

/**
 * One remembered choice: its name in the file, what holds when nothing is remembered, and how it is written.
 *
 * @param read may throw {@link IllegalArgumentException} for a text it does not know; the fallback holds then
 */
public record Setting<T>(String name, T fallback, Function<String, T> read, Function<T, String> write) {

    public static Setting<String> text(String name, String fallback) {
        return new Setting<>(name, fallback, Function.identity(), Function.identity());
    }

    public static Setting<Integer> number(String name, int fallback) {
        return new Setting<>(name, fallback, Integer::valueOf, String::valueOf);
    }

    public static <E extends Enum<E>> Setting<E> choice(String name, E fallback) {
        return new Setting<>(name, fallback, text -> Enum.valueOf(fallback.getDeclaringClass(), text), Enum::name);
    }
}
