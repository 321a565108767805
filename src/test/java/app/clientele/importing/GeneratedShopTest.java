package app.clientele.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shops made by the developers' generator, which knows what it made. */
class GeneratedShopTest {

    static Stream<List<String>> forms() {
        List<List<String>> forms = new ArrayList<>();
        for (String style : List.of("iso", "fr-excel", "fr-utf8", "us")) {
            for (String language : List.of("fr", "en")) {
                for (String tickets : List.of("year", "day", "none")) {
                    forms.add(List.of("--style", style, "--lang", language, "--ticket-ids", tickets));
                }
            }
        }
        return forms.stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsReadWithoutAQuestion(List<String> form, @TempDir Path folder) throws Exception {
        JsonNode truth = make(form, folder);

        FileReading sales = read(folder.resolve("sales.csv"));
        assertThat(sales.goodRows()).isEqualTo(truth.path("lines").asInt());
        assertThat(sales.problems()).hasSize(truth.path("bad_rows").asInt());
        assertThat(sales.ignored()).isEmpty();
        assertThat(((Drafts.SalesRows) sales.drafts())
                        .lines().stream().mapToLong(SaleLineDraft::amountCents).sum())
                .isEqualTo(truth.path("net_cents").asLong());
        FileReading answers = read(folder.resolve("surveys.csv"));
        assertThat(answers.readRows()).isEqualTo(truth.path("survey_rows").asInt());
        assertThat(answers.problems().size() + answers.ignored().size())
                .isEqualTo(truth.path("bad_survey_rows").asInt());
        FileReading customers = read(folder.resolve("customers.csv"));
        assertThat(customers.goodRows()).isEqualTo(truth.path("customers").asInt());
        assertThat(read(folder.resolve("costs.csv")).kind()).isEqualTo(ImportKind.COSTS);
    }

    private static FileReading read(Path file) throws Exception {
        FileReading reading = SpreadsheetImport.read(file, ReadingOptions.DEFAULT, Progress.NONE);
        assertThat(reading.questions()).isEmpty();
        assertThat(reading.goodRows()
                        + reading.problems().size()
                        + reading.ignored().size())
                .isEqualTo(reading.readRows());
        return reading;
    }

    private static JsonNode make(List<String> form, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "python3",
                SharedFolder.of("tools/make_shop_data.py").toString(),
                "--seed",
                "3",
                "--lines",
                "1500",
                "--dirty",
                "--out",
                folder.toString()));
        command.addAll(form);
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "no python3 here");
            throw e;
        }
        assertThat(process.waitFor()).isZero();
        return JsonMapper.shared().readTree(Files.readString(folder.resolve("truth.json")));
    }
}
