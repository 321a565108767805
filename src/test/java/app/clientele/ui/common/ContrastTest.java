package app.clientele.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written can be read, computed from the style sheets: WCAG 2.2, 4.5 to 1 for text, 3 to 1 for graphics. */
class ContrastTest {

    private static final Pattern BLOCK = Pattern.compile("(?m)^([^{}\\n][^{}]*)\\{([^}]*)}");
    private static final Pattern VARIABLE = Pattern.compile("(-(?:app|color)-[\\w-]+)\\s*:\\s*([^;]+);");
    private static final List<String> TEXTS = List.of(
            "-color-fg-default", "-color-fg-muted", "-color-accent-fg", "-app-good", "-app-middling", "-app-bad");
    private static final List<String> GROUNDS = List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-inset");
    private static final List<String> DRAWINGS = List.of(
            "-app-series-1",
            "-app-series-2",
            "-app-series-3",
            "-app-series-4",
            "-app-good",
            "-app-middling",
            "-app-bad",
            "-color-accent-emphasis",
            "-color-fg-muted");

    static Stream<Arguments> themes() throws IOException {
        String ours = read("/app/clientele/theme/clientele.css");
        return Stream.of(
                Arguments.of("light", variables(read(new PrimerLight().getUserAgentStylesheet()), ours, false)),
                Arguments.of("dark", variables(read(new PrimerDark().getUserAgentStylesheet()), ours, true)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void everyTextCanBeReadOnEveryGround(String theme, Map<String, String> variables) {
        for (String ground : GROUNDS) {
            for (String text : TEXTS) {
                assertThat(contrast(variables, text, ground))
                        .as("%s: %s on %s", theme, text, ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void theChosenPlaceAndTheMainButtonCanBeRead(String theme, Map<String, String> variables) {
        Color place = over(colour(variables, "-color-accent-subtle"), colour(variables, "-color-bg-subtle"));
        assertThat(contrast(colour(variables, "-color-accent-fg"), place))
                .as(theme)
                .isGreaterThanOrEqualTo(4.5);
        Color hovered = over(colour(variables, "-color-neutral-muted"), colour(variables, "-color-bg-subtle"));
        assertThat(contrast(colour(variables, "-color-fg-default"), hovered))
                .as(theme)
                .isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(variables, "-color-fg-emphasis", "-color-accent-emphasis"))
                .as(theme)
                .isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void theNumbersOfTheCohortsCanBeReadOnTheStrongestColour(String theme, Map<String, String> variables) {
        Color series = colour(variables, "-app-series-1");
        Color strongest = over(series.deriveColor(0, 1, 1, 0.4), colour(variables, "-color-bg-default"));
        assertThat(contrast(colour(variables, "-color-fg-default"), strongest))
                .as(theme)
                .isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void everyLineAndBarStandsOutFromItsGround(String theme, Map<String, String> variables) {
        for (String drawing : DRAWINGS) {
            assertThat(contrast(variables, drawing, "-color-bg-default"))
                    .as("%s: %s", theme, drawing)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    /** Every colour written out in our sheet stands in the two sets of variables, nowhere else. */
    @org.junit.jupiter.api.Test
    void coloursAreWrittenInTheVariablesOnly() throws IOException {
        assertThat(BLOCK.matcher(read("/app/clientele/theme/clientele.css").replaceAll("(?s)/\\*.*?\\*/", ""))
                        .results())
                .allSatisfy(block -> {
                    if (!block.group(1).strip().startsWith(".root")) {
                        assertThat(block.group(2)).as(block.group(1)).doesNotContainPattern("#[0-9a-fA-F]{3,8}|rgb");
                    }
                });
    }

    private static Map<String, String> variables(String toolkit, String ours, boolean dark) {
        Map<String, String> variables = new HashMap<>();
        collect(toolkit, ".root", variables);
        collect(ours, ".root", variables);
        if (dark) {
            collect(ours, ".root.dark", variables);
        }
        return variables;
    }

    private static void collect(String sheet, String selector, Map<String, String> into) {
        BLOCK.matcher(sheet.replaceAll("(?s)/\\*.*?\\*/", ""))
                .results()
                .filter(block -> block.group(1).strip().equals(selector))
                .forEach(block -> VARIABLE.matcher(block.group(2))
                        .results()
                        .forEach(variable ->
                                into.put(variable.group(1), variable.group(2).strip())));
    }

    private static Color colour(Map<String, String> variables, String name) {
        String value = Objects.requireNonNull(variables.get(name), name);
        return value.startsWith("-") ? colour(variables, value) : Color.web(value);
    }

    private static double contrast(Map<String, String> variables, String text, String ground) {
        return contrast(colour(variables, text), colour(variables, ground));
    }

    private static Color over(Color top, Color ground) {
        return ground.interpolate(Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity());
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = ContrastTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
