package app.clientele.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the words behind the program's name say before anything is opened: where the data is, which language to speak,
 * and whether the window is wanted. A bad value counts as not given, and not as a wish for the window, so that the
 * command line gets to refuse it.
 *
 * @param dataFolder from {@code --data}; empty means the user's own
 * @param language from {@code --lang}; empty means the remembered one, else the computer's
 * @param window true when nothing but these two options is given
 */
public record StartArguments(Optional<Path> dataFolder, Optional<Locale> language, boolean window) {

    public static StartArguments of(String... arguments) {
        Optional<Path> folder = Optional.empty();
        Optional<Locale> language = Optional.empty();
        boolean window = true;
        Iterator<String> words = List.of(arguments).iterator();
        while (words.hasNext()) {
            String[] parts = words.next().split("=", 2);
            switch (parts[0]) {
                case "--data" -> {
                    folder = value(parts, words).flatMap(StartArguments::path);
                    window &= folder.isPresent();
                }
                case "--lang" -> {
                    language = value(parts, words)
                            .filter(tag -> tag.equals("fr") || tag.equals("en"))
                            .map(Locale::of);
                    window &= language.isPresent();
                }
                default -> window = false;
            }
        }
        return new StartArguments(folder, language, window);
    }

    private static Optional<String> value(String[] parts, Iterator<String> words) {
        if (parts.length == 2) {
            return Optional.of(parts[1]);
        }
        return words.hasNext() ? Optional.of(words.next()) : Optional.empty();
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text)).filter(_ -> !text.isBlank());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The folder to work in; it need not exist. */
    public Path folder() {
        return dataFolder.orElseGet(DataFolder::standard);
    }

    /** The language to speak: the wanted, else the remembered, else the computer's. */
    public Locale language(Settings settings) {
        String remembered = settings.get(Settings.LANGUAGE);
        return language.orElseGet(() -> remembered.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(remembered));
    }
}
