package app.clientele.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void aChoiceIsRememberedByTheNextStart() {
        new Settings(folder).set(Settings.THEME, ThemeChoice.DARK);

        assertThat(new Settings(folder).get(Settings.THEME)).isEqualTo(ThemeChoice.DARK);
    }

    @Test
    void withoutAFileTheDefaultsHold() {
        assertThat(new Settings(folder.resolve("new")).get(Settings.WINDOW_WIDTH))
                .isEqualTo(1280);
    }

    @Test
    void aDamagedFileLeavesTheDefaults() throws Exception {
        Files.writeString(folder.resolve("settings.properties"), "theme=\\uZZZZ\n");

        assertThat(new Settings(folder).get(Settings.THEME)).isEqualTo(ThemeChoice.SYSTEM);
    }

    @Test
    void anUnknownWordLeavesItsDefaultAndKeepsTheRest() throws Exception {
        Files.writeString(folder.resolve("settings.properties"), "theme=PINK\nwindow.width=abc\nlanguage=en\n");
        Settings settings = new Settings(folder);

        assertThat(settings.get(Settings.THEME)).isEqualTo(ThemeChoice.SYSTEM);
        assertThat(settings.get(Settings.WINDOW_WIDTH)).isEqualTo(1280);
        assertThat(settings.get(Settings.LANGUAGE)).isEqualTo("en");
    }

    @Test
    void nothingIsLeftBesideTheFile() throws Exception {
        new Settings(folder).set(Settings.LANGUAGE, "fr");

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("settings.properties");
        }
    }
}
