package app.clientele.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What this computer remembers of the owner's choices: language, theme, window. What belongs to the shop itself lives in
 * the database.
 *
 * <p>Each change is written to a side file and moved over, so that a crash leaves the old or the new choices. A file
 * that cannot be read leaves the defaults in force: bad settings must never keep the program from starting.
 */
public final class Settings {

    /** Language tag; empty follows the computer. */
    public static final Setting<String> LANGUAGE = Setting.text("language", "");

    public static final Setting<ThemeChoice> THEME = Setting.choice("theme", ThemeChoice.SYSTEM);
    public static final Setting<Integer> WINDOW_WIDTH = Setting.number("window.width", 1280);
    public static final Setting<Integer> WINDOW_HEIGHT = Setting.number("window.height", 800);

    /** The place of the window on the screen; by default the system finds one. */
    public static final Setting<Integer> WINDOW_X = Setting.number("window.x", Integer.MIN_VALUE);

    public static final Setting<Integer> WINDOW_Y = Setting.number("window.y", Integer.MIN_VALUE);

    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

    private final Path file;
    private final Properties values = new Properties();

    /** Reads the choices of a data folder; a missing file means none were made yet. */
    public Settings(Path folder) {
        this.file = folder.resolve("settings.properties");
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("The settings could not be read; the defaults hold", e);
                values.clear();
            }
        }
    }

    public synchronized <T> T get(Setting<T> setting) {
        String text = values.getProperty(setting.name());
        if (text == null) {
            return setting.fallback();
        }
        try {
            return setting.read().apply(text);
        } catch (IllegalArgumentException e) {
            LOG.warn("Setting {} was not understood; its default holds", setting.name());
            return setting.fallback();
        }
    }

    /**
     * Remembers a choice.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public synchronized <T> void set(Setting<T> setting, T value) {
        String text = setting.write().apply(value);
        if (!text.equals(values.getProperty(setting.name()))) {
            values.setProperty(setting.name(), text);
            save();
        }
    }

    private void save() {
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(aside)) {
                values.store(out, null);
            }
            try {
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
