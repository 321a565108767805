package app.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ExportCommandTest {

    @TempDir
    static Path folder;

    private static Path demo;

    @BeforeAll
    static void fillDemoShop() {
        demo = folder.resolve("demo");
        assertThat(CommandRun.in(demo, "demo").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void whatIsExportedGivesTheSameFiguresWhenImportedIntoAnEmptyShop(String language) throws IOException {
        Path zip = folder.resolve(language + ".zip");
        Path again = folder.resolve("again-" + language);
        assertThat(CommandRun.of("--data", demo.toString(), "--lang", language, "export", zip.toString())
                        .code())
                .isZero();

        for (Path file : unpacked(zip, Files.createDirectory(folder.resolve("files-" + language)))) {
            CommandRun run = CommandRun.in(again, "import", file.toString(), "--json");
            assertThat(run.json().get("status").asString()).as(file + run.out()).isEqualTo("imported");
        }

        assertThat(JsonComparison.differences(figures(demo), figures(again))).isEmpty();
        assertThat(counts(again)).isEqualTo(counts(demo));
    }

    private static JsonNode figures(Path data) {
        return CommandRun.in(data, "metrics", "--from", "2024-01-01", "--to", "2024-12-31", "--json")
                .json();
    }

    /** What {@code check} counts, but not in how many files it came. */
    private static String counts(Path data) {
        CommandRun run = CommandRun.in(data, "check");
        assertThat(run.code()).isZero();
        return run.out().replaceAll("Imports .*", "");
    }

    private static List<Path> unpacked(Path zip, Path into) throws IOException {
        List<Path> files = new ArrayList<>();
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : archive.stream().toList()) {
                if (entry.getName().endsWith(".csv")) {
                    Path file = into.resolve(entry.getName());
                    try (InputStream in = archive.getInputStream(entry)) {
                        Files.copy(in, file);
                    }
                    files.add(file);
                }
            }
            String readMe = new String(
                    archive.getInputStream(archive.getEntry("README.txt")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(readMe).contains("Clientèle", "NPS").doesNotContain("\\n");
        }
        assertThat(files).hasSizeGreaterThan(4);
        return files;
    }

    @Test
    void theWorkbookHasASheetForEachListAndCanBeImportedToo() {
        Path workbook = folder.resolve("all.xlsx");
        assertThat(CommandRun.in(demo, "export", workbook.toString()).code()).isZero();

        CommandRun run = CommandRun.in(folder.resolve("sheets"), "import", workbook.toString(), "--json");

        assertThat(run.json().get("kind").asString()).isEqualTo("sales");
    }

    @ParameterizedTest
    @CsvSource({"all.pdf,2", "nowhere/all.zip,3"})
    void aFileThatCannotBeWrittenIsRefusedInOneSentence(String name, int code) {
        CommandRun run = CommandRun.in(demo, "export", folder.resolve(name).toString());

        assertThat(run.code()).isEqualTo(code);
        assertThat(run.err().strip()).contains(name).doesNotContain("\n").doesNotContain("Exception");
    }

    @Test
    void anEmptyShopHasItsHeadings() throws IOException {
        Path zip = folder.resolve("empty.zip");

        assertThat(CommandRun.in(folder.resolve("empty"), "export", zip.toString())
                        .code())
                .isZero();

        try (ZipFile archive = new ZipFile(zip.toFile())) {
            assertThat(archive.stream().map(ZipEntry::getName))
                    .containsExactly("README.txt", "Customers.csv", "Answers.csv", "Costs.csv");
        }
    }
}
