package app.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, as a script starts it. */
class NoWindowTest {

    @TempDir
    private Path folder;

    @Test
    void aCommandLoadsNoClassOfTheWindowAndSpeaksUtf8() throws IOException, InterruptedException {
        Path loaded = folder.resolve("classes.txt");
        Path file = Files.writeString(
                folder.resolve("ventes.csv"), "date;client;montant\n05/01/2026;Zoé;12,50\n17/01/2026;Zoé;8,00\n");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + loaded,
                "-Dfile.encoding=US-ASCII",
                "-Dstdout.encoding=US-ASCII",
                "-cp",
                System.getProperty("java.class.path"),
                "app.clientele.Launcher"));
        command.addAll(List.of("--data", folder.resolve("shop").toString(), "--lang", "fr", "import", file.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("DISPLAY");
        builder.redirectErrorStream(true);

        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        assertThat(output).contains("importé (numéro 1)").contains("20,50\u00a0€");
        assertThat(Files.readAllLines(loaded))
                .isNotEmpty()
                .noneMatch(line -> line.contains(" javafx.") || line.contains(" com.sun.javafx."));
    }
}
