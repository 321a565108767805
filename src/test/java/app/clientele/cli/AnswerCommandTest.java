package app.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AnswerCommandTest {

    @TempDir
    private Path folder;

    private CommandRun answer(String words) {
        return CommandRun.in(folder, ("answer " + words).split(" "));
    }

    private JsonNode surveys() {
        return CommandRun.in(folder, "metrics", "--from=2026-01-01", "--to=2026-01-31", "--json")
                .json()
                .get("surveys");
    }

    @Test
    void anAnswerCounts() {
        CommandRun run = answer("--score 9 --date 2026-01-05 --comment Merci");

        assertThat(run.code()).isZero();
        assertThat(run.out().strip()).matches("\\d+");
        assertThat(surveys().at("/NPS/promoters").asInt()).isEqualTo(1);
    }

    @Test
    void eachQuestionHasItsOwnScale() {
        assertThat(answer("--question csat --score 5 --date 2026-01-05").code()).isZero();
        assertThat(answer("--question ces --score 7 --date 2026-01-05").code()).isZero();

        assertThat(surveys().at("/CSAT/n").asInt()).isEqualTo(1);
        assertThat(surveys().at("/CES/n").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"nps,11", "nps,-1", "nps,7.5", "nps,dix", "csat,0", "csat,6", "ces,8"})
    void aMarkOutsideItsScaleIsRefused(String question, String score) {
        CommandRun run = answer("--question=" + question + " --score=" + score + " --date 2026-01-05");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(score).doesNotContain("--help");
        assertThat(surveys().at("/NPS/n").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C7", "zoe@example.org", "0612345678", "Zoé Lefèvre"})
    void aCustomerIsNamedByWhateverIsKnown(String key) throws IOException {
        Path file = Files.writeString(
                folder.resolve("clients.csv"),
                "code_client,nom,courriel,téléphone\nC7,Zoé Lefèvre,zoe@example.org,06 12 34 56 78\n");
        CommandRun.in(folder, "import", file.toString());

        CommandRun run = CommandRun.in(folder, "answer", "--score", "3", "--date", "2026-01-05", "--customer", key);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(surveys().at("/NPS/detractors").asInt()).isEqualTo(1);
    }

    @Test
    void nobodyIsInventedForAnUnknownCustomer() {
        CommandRun run = answer("--score 9 --customer C999 --date 2026-01-05");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("C999");
        assertThat(surveys().at("/NPS/n").asInt()).isZero();
    }

    @Test
    void anAnswerIsNotGivenTomorrow() {
        assertThat(answer("--score 9 --date 2999-01-01").code()).isEqualTo(2);
    }
}
