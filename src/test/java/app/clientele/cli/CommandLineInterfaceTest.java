package app.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.store.Database;
import app.clientele.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineInterfaceTest {

    @TempDir
    private Path folder;

    @Test
    void wrongUsageIsToldInTheChosenLanguage() {
        CommandRun french = CommandRun.of("--lang", "fr", "metrics", "--to=2026-01-01");
        CommandRun english = CommandRun.of("--lang", "en", "nonsense");

        assertThat(french.code()).isEqualTo(2);
        assertThat(french.err()).contains("Il manque\u00a0: --from.");
        assertThat(english.code()).isEqualTo(2);
        assertThat(english.err()).contains("Not understood: nonsense.");
        assertThat(french.out() + english.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--lang de",
                "--data",
                "import",
                "imports undo",
                "imports undo x",
                "answer",
                "demo --profile bakery"
            })
    void whatCannotBeUnderstoodIsWrongUsage(String words) {
        CommandRun run = CommandRun.of(words.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(2);
    }

    static Stream<String> commands() {
        return Stream.of("", "import", "imports", "imports undo", "metrics", "answer", "report", "demo", "check");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItselfAndItsOptionsInBothLanguages(String command) {
        for (Locale language : Texts.LANGUAGES) {
            CommandRun run = CommandRun.of((command + " --help --lang " + language.getLanguage())
                    .strip()
                    .split(" "));

            assertThat(run.code()).isZero();
            assertThat(run.out())
                    .startsWith(Texts.of(language).get("cli.usage"))
                    .as("an option or command without a word")
                    .doesNotContainPattern("(?m)^ {2,6}\\S+\\R(?! {12})");
        }
    }

    @Test
    void commandsOfLaterVersionsAreNotThereYet() {
        for (String command : new String[] {"export", "backup", "restore", "customer"}) {
            assertThat(CommandRun.of(command).code()).as(command).isEqualTo(2);
        }
    }

    @Test
    void theDataFolderIsMadeWhenMissing() {
        Path shop = folder.resolve("new").resolve("shop");

        assertThat(CommandRun.in(shop, "check").code()).isZero();
        assertThat(shop).isDirectory();
    }

    @Test
    void dataInUseIsLeftAlone() {
        try (Database other = Database.open(folder)) {
            CommandRun run = CommandRun.in(folder, "check");

            assertThat(run.code()).isEqualTo(4);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err())
                    .contains("is open in another")
                    .contains(other.folder().toString());
        }
    }

    @Test
    void aDamagedFileIsLeftAsItIs() throws IOException {
        CommandRun.in(folder, "check");
        Path books = books();
        Files.writeString(books, "this is no database");

        CommandRun run = CommandRun.in(folder, "check");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(books).hasContent("this is no database");
    }

    private Path books() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".mv.db"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aFolderThatIsAFileIsToldInOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "not a folder");

        CommandRun run = CommandRun.in(file, "check");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("notes.txt");
    }

    @Test
    void theDemoShopOnlyMovesIntoAnEmptyShop() {
        assertThat(CommandRun.in(folder, "demo", "--profile", "bookshop").code())
                .isZero();

        CommandRun check = CommandRun.in(folder, "check");
        assertThat(check.out())
                .containsPattern("Tickets +6,088")
                .containsPattern("Customers +901")
                .containsPattern("Survey answers +565")
                .containsPattern("Net sales +€186,967.51");

        CommandRun again = CommandRun.in(folder, "demo");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("only goes into an empty shop");
        assertThat(CommandRun.in(folder, "check").out()).isEqualTo(check.out());
    }
}
