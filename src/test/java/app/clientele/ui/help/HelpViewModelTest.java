package app.clientele.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.loyalty.Indicator;
import app.clientele.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HelpViewModelTest {

    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^*<]+)</artifactId>");

    private final Texts texts = Texts.of(Locale.FRENCH);
    private final HelpViewModel model = new HelpViewModel(texts);

    @Test
    void everyFigureIsExplainedInTheWordsOfItsTile() {
        List<HelpViewModel.Definition> definitions = model.definitions();

        assertThat(definitions).hasSizeGreaterThan(Indicator.values().length);
        assertThat(definitions)
                .contains(new HelpViewModel.Definition(
                        texts.get("dashboard.tile.churn.title"), texts.get("dashboard.tile.churn.explanation")));
    }

    /** What the program ships must be named; what only builds or tests it need not. */
    @Test
    void everyLibraryOfTheProgramHasItsLicence() throws Exception {
        String pom = Files.readString(Path.of("pom.xml"));
        String shipped = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
        List<String> artifacts = DEPENDENCY
                .matcher(shipped)
                .results()
                .map(found -> found.group(1))
                .filter(text -> !text.contains("<scope>test</scope>"))
                .flatMap(text -> ARTIFACT.matcher(text).results().limit(1).map(found -> found.group(1)))
                .toList();

        assertThat(artifacts).contains("h2", "tilesfx");
        assertThat(model.licences())
                .extracting(HelpViewModel.Part::artifact)
                .containsExactlyInAnyOrderElementsOf(artifacts);
        assertThat(model.licences())
                .allSatisfy(part -> assertThat(part.licence()).isNotBlank());
    }

    @Test
    void theVersionAndTheNewsAreThere() {
        assertThat(model.about()).startsWith("Clientèle");
        assertThat(model.releases()).isNotEmpty();
    }
}
