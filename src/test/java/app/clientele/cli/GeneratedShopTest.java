package app.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shops made by the developers' tool, in every style that it writes; needs Python and the tool. */
class GeneratedShopTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "iso,fr,year",
        "iso,en,none",
        "fr-excel,fr,day",
        "fr-excel,en,year",
        "fr-utf8,fr,none",
        "fr-utf8,en,day",
        "us,fr,year",
        "us,en,day"
    })
    void everyStyleIsImportedWithoutAQuestionAndWithItsTotals(String style, String language, String tickets)
            throws IOException, InterruptedException {
        JsonNode truth = make(style, language, tickets);

        CommandRun run = CommandRun.in(
                folder.resolve("shop"),
                "import",
                folder.resolve("customers.csv").toString(),
                folder.resolve("sales.csv").toString(),
                folder.resolve("surveys.csv").toString(),
                folder.resolve("costs.csv").toString(),
                "--json");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.json())
                .allSatisfy(file -> assertThat(file.get("status").asString()).isEqualTo("imported"));
        JsonNode sales = run.json().get(1);
        assertThat(sales.get("lines")).isEqualTo(truth.get("lines"));
        assertThat(sales.get("total_cents").asLong())
                .isEqualTo(truth.get("net_cents").asLong());
        if (!tickets.equals("none")) {
            assertThat(sales.get("sales").asInt() + sales.get("refunds").asInt())
                    .isEqualTo(truth.get("tickets").asInt());
        }
        assertThat(run.json().at("/2/new").asInt())
                .isEqualTo(truth.get("survey_rows").asInt());
    }

    private JsonNode make(String style, String language, String tickets) throws IOException, InterruptedException {
        Path tool = CommandRun.shared("")
                .resolveSibling("tools")
                .resolve("make_shop_data.py")
                .normalize();
        assumeThat(tool).exists();
        Process python;
        try {
            python = new ProcessBuilder(List.of(
                            "python3",
                            tool.toString(),
                            "--seed",
                            "5",
                            "--lines",
                            "1500",
                            "--survey-rate",
                            "0.1",
                            "--style",
                            style,
                            "--lang",
                            language,
                            "--ticket-ids",
                            tickets,
                            "--out",
                            folder.toString()))
                    .inheritIO()
                    .start();
        } catch (IOException e) {
            assumeThat(e).as("no python3").isNull();
            throw e;
        }
        assertThat(python.waitFor()).isZero();
        return JsonMapper.shared().readTree(Files.readString(folder.resolve("truth.json")));
    }
}
