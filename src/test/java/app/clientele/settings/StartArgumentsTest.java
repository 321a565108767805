package app.clientele.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartArgumentsTest {

    @Test
    void nothingOpensTheWindowOnTheUsersOwnFolder() {
        StartArguments start = StartArguments.of();

        assertThat(start.window()).isTrue();
        assertThat(start.folder()).isEqualTo(DataFolder.standard());
    }

    @Test
    void folderAndLanguageAloneStillOpenTheWindow() {
        StartArguments start = StartArguments.of("--data", "shop", "--lang=en");

        assertThat(start.window()).isTrue();
        assertThat(start.folder()).isEqualTo(Path.of("shop"));
        assertThat(start.language()).contains(Locale.ENGLISH);
    }

    @Test
    void aCommandMayStandBeforeOrBehindTheFolder() {
        StartArguments before = StartArguments.of("import", "a.csv", "--data=shop", "--json");
        StartArguments behind = StartArguments.of("--lang", "fr", "--data", "shop", "imports");

        assertThat(before.window()).isFalse();
        assertThat(before.folder()).isEqualTo(Path.of("shop"));
        assertThat(behind.window()).isFalse();
        assertThat(behind.language()).contains(Locale.FRENCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--data", "--data=", "--lang", "--lang=de", "--lang=", "--help", "--version", ""})
    void whatIsWrongOrUnknownIsLeftToTheCommandLine(String word) {
        assertThat(StartArguments.of(word).window()).isFalse();
    }

    @Test
    void theWantedLanguageComesBeforeTheRemembered(@TempDir Path folder) {
        Settings settings = new Settings(folder);
        assertThat(StartArguments.of().language(settings)).isEqualTo(Locale.getDefault());

        settings.set(Settings.LANGUAGE, "en");
        assertThat(StartArguments.of().language(settings)).isEqualTo(Locale.ENGLISH);
        assertThat(StartArguments.of("--lang", "fr").language(settings)).isEqualTo(Locale.FRENCH);
    }
}
