package app.clientele.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    private static final Logger ROOT = Logger.getLogger("");

    @TempDir
    private Path folder;

    private Handler[] before;

    @BeforeEach
    void remember() {
        before = ROOT.getHandlers();
    }

    @AfterEach
    void giveBack() {
        for (Handler handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
            handler.close();
        }
        for (Handler handler : before) {
            ROOT.addHandler(handler);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".log")).toList();
        }
    }

    @Test
    void aGoodRunLeavesNoLog() throws IOException {
        LogFile.takeOver(folder.resolve("shop"));
        Logger.getLogger("test").info("all is well");

        assertThat(files()).isEmpty();
        assertThat(folder.resolve("shop")).doesNotExist();
    }

    @Test
    void whatGoesWrongIsWrittenInUtf8AndNotToTheTerminal() throws IOException {
        LogFile.takeOver(folder.resolve("100% à moi"));
        Logger.getLogger("test").warning("Café fermé");

        assertThat(ROOT.getHandlers()).hasSize(1);
        assertThat(files())
                .singleElement()
                .satisfies(file -> assertThat(Files.readString(file)).contains("Café fermé"));
    }

    @Test
    void aFolderThatCannotBeWrittenGetsNoLog() throws IOException {
        Path file = Files.writeString(folder.resolve("shop"), "a file");
        LogFile.takeOver(file);

        Logger.getLogger("test").warning("not written");

        assertThat(file).hasContent("a file");
    }
}
