package app.clientele.importing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Third-party files beside the project; a newcomer's clone has none, and the tests that want them are skipped. Tests get a
 * copy: a library that saves what it opened must not reach the originals.
 */
public final class SharedFolder {

    private SharedFolder() {}

    /** A copy in {@code folder} of a file below the shared folder. */
    public static Path copy(String path, Path folder) throws IOException {
        Path original = of(path);
        Path name = Objects.requireNonNull(original.getFileName());
        return Files.write(folder.resolve(name), Files.readAllBytes(original));
    }

    /** A file below the shared folder, to be run or copied, never opened by a library. */
    static Path of(String path) {
        String shared =
                System.getProperty("CLIENTELE_SHARED", System.getenv().getOrDefault("CLIENTELE_SHARED", "../shared"));
        Path wanted = Path.of(shared).resolve(path);
        assumeTrue(Files.exists(wanted), () -> wanted + " is not here");
        return wanted;
    }
}
