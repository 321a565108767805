package app.clientele.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextBundlesTest {

    private static final Pattern KEY_IN_FXML = Pattern.compile("\"%([a-z][a-z0-9.-]*)\"");
    private static final Pattern LITERAL_IN_FXML =
            Pattern.compile("(text|promptText|accessibleText|title)=\"[^%$\"][^\"]*\\p{L}");
    private static final Pattern KEY_IN_JAVA = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.?)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private final Map<String, String> french = read("fr");
    private final Map<String, String> english = read("en");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(french.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void noKeyIsWrittenTwice() {
        for (String language : List.of("fr", "en")) {
            assertThat(keys(language)).as(language).doesNotHaveDuplicates();
        }
    }

    @Test
    void noTextIsEmpty() {
        assertThat(Stream.concat(french.entrySet().stream(), english.entrySet().stream()))
                .allSatisfy(
                        text -> assertThat(text.getValue()).as(text.getKey()).isNotBlank());
    }

    @Test
    void bothLanguagesFillTheSamePlaceholders() {
        assertThat(french)
                .allSatisfy((key, text) ->
                        assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english.getOrDefault(key, ""))));
    }

    /** MessageFormat eats a single ASCII apostrophe and everything after it. */
    @Test
    void textsWithPlaceholdersHaveNoBareApostrophe() {
        assertThat(Stream.concat(french.entrySet().stream(), english.entrySet().stream())
                        .filter(text -> text.getValue().contains("{")))
                .allSatisfy(text -> assertThat(text.getValue().replace("''", ""))
                        .as(text.getKey())
                        .doesNotContain("'"));
    }

    @Test
    void frenchIsWrittenWithTypographicApostrophes() {
        assertThat(french.entrySet())
                .allSatisfy(
                        text -> assertThat(text.getValue()).as(text.getKey()).doesNotContain("'"));
    }

    @Test
    void everyKeyInFxmlHasAText() {
        assertThat(SourceTree.files(SourceTree.RESOURCES, ".fxml"))
                .allSatisfy(
                        fxml -> assertThat(french.keySet()).as(fxml.toString()).containsAll(keysIn(fxml)));
    }

    @Test
    void noFxmlHoldsALiteralText() {
        assertThat(SourceTree.files(SourceTree.RESOURCES, ".fxml"))
                .allSatisfy(fxml -> assertThat(
                                LITERAL_IN_FXML.matcher(SourceTree.read(fxml)).results())
                        .as("%s: the owner's texts stand in the bundles", fxml)
                        .isEmpty());
    }

    /** A key counts as used when it, or a prefix that ends in a point or a hyphen, stands in code or FXML. */
    @Test
    void everyTextIsUsed() {
        Set<String> used = new TreeSet<>();
        SourceTree.files(SourceTree.RESOURCES, ".fxml").forEach(fxml -> used.addAll(keysIn(fxml)));
        Set<String> prefixes = new TreeSet<>();
        Set<String> endings = new TreeSet<>();
        for (Path java : SourceTree.files(SourceTree.JAVA, ".java")) {
            Matcher literal = Pattern.compile("\"([^\"\\n]*)\"").matcher(SourceTree.read(java));
            while (literal.find()) {
                String text = literal.group(1);
                used.add(text);
                if (text.matches("[a-z][a-z0-9.-]*[.-]")) {
                    prefixes.add(text);
                }
                if (text.matches("[.-][a-z0-9.-]+")) {
                    endings.add(text);
                }
            }
        }
        assertThat(french.keySet().stream()
                        .filter(key -> !used.contains(key))
                        .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                        .filter(key -> endings.stream().noneMatch(key::endsWith)))
                .as("texts that nothing shows")
                .isEmpty();
    }

    @Test
    void everyKeyNamedInCodeExists() {
        Set<String> screens = french.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        for (Path java : SourceTree.files(SourceTree.JAVA, ".java")) {
            String code = SourceTree.read(java);
            Matcher get = Pattern.compile("texts\\.get\\(\\s*" + KEY_IN_JAVA.pattern() + "\\s*[,)]")
                    .matcher(code);
            while (get.find()) {
                assertThat(french).as(java.toString()).containsKey(get.group(1));
            }
        }
        assertThat(screens).contains("app", "error");
    }

    private static Set<String> keysIn(Path fxml) {
        return KEY_IN_FXML
                .matcher(SourceTree.read(fxml))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> keys(String language) {
        return SourceTree.read(bundle(language))
                .lines()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private static Map<String, String> read(String language) {
        var properties = new java.util.Properties();
        try {
            properties.load(new java.io.StringReader(SourceTree.read(bundle(language))));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static Path bundle(String language) {
        return SourceTree.RESOURCES.resolve("text/texts_" + language + ".properties");
    }
}
