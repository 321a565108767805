package app.clientele.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.importing.sheet.FileRefused;
import app.clientele.store.BooksDump;
import app.clientele.store.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An import that is killed leaves the books as they were before it, wherever it stood. */
class KilledImportTest {

    private static final String DONE = "done";

    @TempDir
    Path folder;

    /** Another run of the program: imports a file, and waits to be killed where it is told to. */
    public static final class Run {

        private Run() {}

        public static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            try (Database database = Database.open(folder)) {
                Importer importer = new Importer(database);
                FileReading reading = SpreadsheetImport.read(
                        Path.of(arguments[1]),
                        importer.options(),
                        stopping(arguments[2].equals("reading"), arguments[3]));
                importer.commit(importer.plan(reading), stopping(arguments[2].equals("storing"), arguments[3]));
                waitToBeKilled(DONE);
            }
        }

        private static Progress stopping(boolean here, String fraction) {
            return at -> {
                if (here && at >= Double.parseDouble(fraction)) {
                    waitToBeKilled(String.valueOf(at));
                }
                return true;
            };
        }

        private static void waitToBeKilled(String where) {
            System.out.println(where);
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException("killed, not interrupted", e);
            }
        }
    }

    /** B.3/42. */
    @ParameterizedTest
    @CsvSource({"reading, 0.3", "storing, 0", "storing, 0.3", "storing, 0.5", "storing, 0.75"})
    void nothingOfItIsThere(String phase, String fraction) throws Exception {
        List<String> before = fill();

        assertThat(killed(phase, fraction)).isNotEqualTo(DONE);

        assertThat(books()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"never, 2"})
    void whatWasDoneStays(String phase, String fraction) throws Exception {
        List<String> before = fill();

        assertThat(killed(phase, fraction)).isEqualTo(DONE);

        assertThat(books()).hasSizeGreaterThan(before.size() + 1000);
    }

    /** B.3/42: a limit on the size of files stands in for a full disk. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskThatIsFullLeavesNothing() throws Exception {
        List<String> before = fill();
        long limit = Files.size(folder.resolve("books").resolve("clientele.mv.db")) / 1024 + 200;
        List<String> command = new ArrayList<>(List.of("bash", "-c", "ulimit -f " + limit + "; exec \"$@\"", "bash"));
        command.addAll(command("never", "2"));

        Process run = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();

        assertThat(run.waitFor()).as("%s", folder.resolve("said.txt")).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("said.txt"))).contains("DatabaseUnavailable");
        assertThat(books()).isEqualTo(before);
    }

    private List<String> command(String phase, String fraction) throws IOException {
        Path file = ShopSheet.demo("sales", 3000).csv(folder.resolve("sales.csv"), ShopSheet.Style.FRENCH_UTF8);
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Run.class.getName(),
                folder.resolve("books").toString(),
                file.toString(),
                phase,
                fraction);
    }

    /** Starts an import, kills it where it says it is, and returns what it said. */
    private String killed(String phase, String fraction) throws IOException, InterruptedException {
        Process run = new ProcessBuilder(command(phase, fraction))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = run.inputReader()) {
            String where = said.readLine();
            run.toHandle().destroyForcibly();
            assertThat(run.waitFor()).as("killed, not ended").isNotIn(0, 1);
            return String.valueOf(where);
        }
    }

    private List<String> fill() throws FileRefused, FileChanged, IOException {
        Path file = Files.writeString(
                folder.resolve("first.csv"),
                "Date;Ticket;Client;Montant\n17/01/2020;1;Zoé;12,50\n18/01/2020;2;;3,00\n");
        try (Database database = Database.open(folder.resolve("books"))) {
            Importer importer = new Importer(database);
            importer.commit(importer.plan(SpreadsheetImport.read(file, importer.options(), Progress.NONE)));
            return BooksDump.withImports(database);
        }
    }

    private List<String> books() {
        try (Database database = Database.open(folder.resolve("books"))) {
            assertThat(database.opening().mismatches()).isEmpty();
            return BooksDump.withImports(database);
        }
    }
}
