package app.clientele.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a user's data lives when nobody says otherwise, by the rules of each operating system. */
public final class DataFolder {

    private DataFolder() {}

    /** The folder of the person who runs the program. It need not exist yet. */
    public static Path standard() {
        return on(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    /**
     * The folder on a given system. Always a local one of this user: never Documents, which may be synchronised.
     *
     * @param system as in the system property {@code os.name}
     * @param home the user's home folder
     * @param environment the environment variables; relative paths in them count as not set
     */
    public static Path on(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(
                            environment.get("LOCALAPPDATA"),
                            home.resolve("AppData").resolve("Local"))
                    .resolve("Clientele");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Clientele");
        }
        return absolute(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"))
                .resolve("clientele");
    }

    private static Path absolute(@Nullable String path, Path fallback) {
        if (path == null || path.isBlank()) {
            return fallback;
        }
        Path given = Path.of(path);
        return given.isAbsolute() ? given : fallback;
    }
}
