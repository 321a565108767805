package app.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CustomerCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        Path sales = Files.writeString(folder.resolve("sales.csv"), """
                date;ticket;customer;name;email;amount
                2026-01-02;T1;A1;Anne Leroy;anne@exemple.fr;10.00
                2026-01-03;T2;A1;Anne Leroy;anne@exemple.fr;20.00
                2026-01-05;T3;B7;Annie Leroy;annie@exemple.fr;5.00
                2026-01-06;T4;C3;Zoe Roy;zoe@exemple.fr;7.00
                """);
        assertThat(run("import", sales.toString()).code()).isZero();
    }

    private CommandRun run(String... words) {
        return CommandRun.in(folder.resolve("data"), words);
    }

    private JsonNode metrics() {
        return run("metrics", "--from=2026-01-01", "--to=2026-01-31", "--json").json();
    }

    @Test
    void aCustomerIsShownByAnyKey() {
        JsonNode shown = run("customer", "show", "anne@exemple.fr").json();

        assertThat(shown.get("number").asString()).isEqualTo("A1");
        assertThat(shown.get("purchase_days").asInt()).isEqualTo(2);
        assertThat(shown.get("net").asDouble()).isEqualTo(30.0);
        assertThat(shown.get("referrer").isNull()).isTrue();
    }

    @Test
    void anUnknownCustomerIsRefused() {
        CommandRun run = run("customer", "show", "nobody");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("nobody");
        assertThat(run("customer").code()).isEqualTo(2);
    }

    /** Sales stay as they are; customers are counted anew. */
    @Test
    void aMergeChangesTheCountsOfCustomersOnly() {
        JsonNode before = metrics();

        assertThat(run("customer", "merge", "A1", "B7").out().strip()).isEqualTo("A1");

        JsonNode after = metrics();
        assertThat(after.get("sales")).isEqualTo(before.get("sales"));
        assertThat(before.at("/customers/known").asInt()).isEqualTo(3);
        assertThat(after.at("/customers/known").asInt()).isEqualTo(2);
        assertThat(run("customer", "show", "B7").json().get("purchase_days").asInt())
                .isEqualTo(3);
        assertThat(run("customer", "merge", "A1", "annie@exemple.fr").code()).isEqualTo(1);
    }
}
