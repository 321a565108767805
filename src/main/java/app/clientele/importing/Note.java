package app.clientele.importing;

import java.util.List;

/**
 * What the owner should know about a file although it was read.
 *
 * @param key stable, such as {@code misnamed}; its text is {@code importing.note.<key>}
 * @param arguments of the text
 */
public record Note(String key, List<Object> arguments) {
    public Note {
        arguments = List.copyOf(arguments);
    }

    static Note of(String key, Object... arguments) {
        return new Note(key, List.of(arguments));
    }

    public Object[] textArguments() {
        return arguments.toArray();
    }
}
