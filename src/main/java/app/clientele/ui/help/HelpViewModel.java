package app.clientele.ui.help;

import app.clientele.loyalty.Indicator;
import app.clientele.settings.ProgramVersion;
import app.clientele.text.Texts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The pages of the help. All of it comes with the program: nothing is fetched. */
public final class HelpViewModel {

    private static final String LICENCES = "/app/clientele/help/licences.csv";

    private final Texts texts;

    public HelpViewModel(Texts texts) {
        this.texts = texts;
    }

    /** A word and what it means. */
    public record Definition(String name, String text) {}

    /** A part of the program that others wrote. */
    public record Part(String artifact, String name, String licence) {}

    /** The figures in the words of their tiles and identity cards, then the words around them. */
    public List<Definition> definitions() {
        Stream<Definition> figures =
                Arrays.stream(Indicator.values()).map(HelpViewModel::tile).map(this::figure);
        Stream<Definition> others = Stream.of("interval", "uncertain", "cohort", "silence", "segment")
                .map(word -> new Definition(texts.get("help.word." + word), texts.get("help.meaning." + word)));
        return Stream.concat(figures, others).toList();
    }

    private Definition figure(String tile) {
        return new Definition(texts.get(tile + ".title"), texts.get(tile + ".explanation"));
    }

    private static String tile(Indicator indicator) {
        return "dashboard.tile." + indicator.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code Clientèle 1.2}, or the name alone where the version is not known. */
    public String about() {
        return ProgramVersion.known()
                .map(version -> texts.get("help.version", version))
                .orElse(texts.get("app.name"));
    }

    /** What is new, the last version first. */
    public List<Definition> releases() {
        return List.of(new Definition(texts.get("help.release.1"), texts.get("help.release.1.text")));
    }

    public List<Part> licences() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HelpViewModel.class.getResourceAsStream(LICENCES)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> Arrays.asList(line.split(";", -1)))
                    .map(cells -> new Part(cells.get(0), cells.get(1), cells.get(2)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
