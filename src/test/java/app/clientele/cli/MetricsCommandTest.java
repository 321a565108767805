package app.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MetricsCommandTest {

    @TempDir
    static Path folder;

    private static Path demo;

    @BeforeAll
    static void fillDemoShop() {
        demo = folder.resolve("demo");
        assertThat(CommandRun.in(demo, "demo").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01,2024-12-31,365,expected-2024.json", "2024-09-01,2024-09-30,180,expected-2024-09.json"})
    void theDemoShopHasTheFiguresThatWereComputedElsewhere(String from, String to, String window, String expected)
            throws IOException {
        CommandRun run = CommandRun.in(demo, "metrics", "--from", from, "--to", to, "--window", window, "--json");

        assertThat(run.code()).isZero();
        assertThat(JsonComparison.differences(
                        expected(CommandRun.SHARED_COPIES.resolve("shop-demo").resolve(expected)), run.json()))
                .isEmpty();
    }

    @Test
    void theSmallShopThatShowsTheRulesHasItsFigures() throws IOException {
        Path set = CommandRun.SHARED_COPIES.resolve("edge-basic");
        Path data = folder.resolve("edge");
        CommandRun.in(data, "import", set.resolve("transactions.csv").toString());

        CommandRun run =
                CommandRun.in(data, "metrics", "--from=2024-01-01", "--to=2024-03-31", "--window=60", "--json");

        assertThat(JsonComparison.differences(expected(set.resolve("expected.json")), run.json()))
                .isEmpty();
    }

    @Test
    void theGiftShopHasTheFiguresThatWereComputedElsewhere() throws IOException {
        Path set = CommandRun.shared("online-retail-sample");
        assumeThat(set).exists();
        Path data = folder.resolve("gifts");
        CommandRun.in(data, "import", set.resolve("transactions.csv").toString());

        CommandRun run =
                CommandRun.in(data, "metrics", "--from=2011-06-01", "--to=2011-11-30", "--window=180", "--json");

        assertThat(JsonComparison.differences(expected(set.resolve("expected-metrics.json")), run.json()))
                .isEmpty();
    }

    /** What the making of the expected file was asked for is no figure. */
    private static JsonNode expected(Path file) throws IOException {
        ObjectNode expected = (ObjectNode) JsonMapper.shared().readTree(Files.readString(file));
        expected.remove(List.of("inputs", "options"));
        if (expected.get("surveys") instanceof ObjectNode surveys) {
            surveys.remove("rejected");
        }
        return expected;
    }

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/app/clientele/shared/surveys/nps-cases.csv", numLinesToSkip = 1)
    void importedAnswersGiveTheIntervalsThatWereComputedElsewhere(
            int detractors, int passives, int promoters, double nps, double low, double high) throws IOException {
        StringBuilder answers = new StringBuilder("date,question,score\n");
        answers.append("2024-05-01,NPS,3\n".repeat(detractors));
        answers.append("2024-05-02,NPS,8\n".repeat(passives));
        answers.append("2024-05-03,NPS,10\n".repeat(promoters));
        String shop = "nps-%d-%d-%d".formatted(detractors, passives, promoters);
        Path file = Files.writeString(folder.resolve(shop + ".csv"), answers);
        CommandRun imported = CommandRun.in(folder.resolve(shop), "import", file.toString());
        assertThat(imported.code()).as(imported.err()).isZero();

        JsonNode score = CommandRun.in(
                        folder.resolve(shop), "metrics", "--from=2024-05-01", "--to=2024-05-31", "--json")
                .json()
                .at("/surveys/NPS");

        assertThat(score.get("n").asInt()).isEqualTo(detractors + passives + promoters);
        assertThat(score.get("nps").asDouble()).isCloseTo(nps, within(1e-6));
        assertThat(score.at("/adjusted_wald95/0").asDouble()).isCloseTo(low, within(1e-6));
        assertThat(score.at("/adjusted_wald95/1").asDouble()).isCloseTo(high, within(1e-6));
    }

    @Test
    void anEmptyShopHasNoValuesRatherThanZeros() {
        JsonNode figures = CommandRun.in(
                        folder.resolve("empty"), "metrics", "--from=2024-01-01", "--to=2024-12-31", "--json")
                .json();

        assertThat(figures.at("/sales/average_basket_net").isNull()).isTrue();
        assertThat(figures.at("/surveys/NPS/nps").isNull()).isTrue();
        assertThat(figures.at("/period_retention/rate").isNull()).isTrue();
        assertThat(figures.get("retention_cost").isNull()).isTrue();
        assertThat(figures.get("programme").isNull()).isTrue();
    }

    @Test
    void aModelThatCannotBeFittedSaysWhy() throws IOException {
        Path data = folder.resolve("once");
        CommandRun.in(data, "import", edgeBasic().toString());
        Path file = folder.resolve("few.csv");

        CommandRun run =
                CommandRun.in(data, "metrics", "--from=2024-01-01", "--to=2024-03-31", "--json", "--customers=" + file);

        assertThat(run.json().get("model").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("customers", "repeaters", "unit", "skipped");
        assertThat(rows(file)).hasSize(3).allSatisfy((customer, row) -> {
            assertThat(row.getField("x")).isEqualTo("1");
            assertThat(Double.parseDouble(row.getField("T"))).isPositive();
            assertThat(row.getField("mbg_nbd_p_alive")).isEmpty();
            assertThat(row.getField("expected_value")).isEmpty();
        });
    }

    private static Path edgeBasic() {
        return CommandRun.SHARED_COPIES.resolve("edge-basic").resolve("transactions.csv");
    }

    @Test
    void eachKnownCustomerGetsARowInTheCustomersFile() throws IOException {
        Path file = folder.resolve("customers.csv");

        CommandRun run =
                CommandRun.in(demo, "metrics", "--from=2024-01-01", "--to=2024-12-31", "--customers", file.toString());

        assertThat(run.code()).isZero();
        Map<String, NamedCsvRecord> written = rows(file);
        assertThat(written).hasSize(901);
        rows(CommandRun.SHARED_COPIES.resolve("shop-demo").resolve("expected-2024-customers.csv"))
                .forEach((customer, expected) -> assertThat(fields(written, customer))
                        .as(customer)
                        .isNotEmpty()
                        .hasSize(23)
                        .allSatisfy((column, value) -> assertSame(value, expected.getField(column))));
    }

    /** 109.00 is 109; what is no number must be the same text. The expected file has ten digits. */
    private static void assertSame(String value, String expected) {
        if (expected.matches("-?\\d+(\\.\\d+)?(e-?\\d+)?")) {
            double number = Double.parseDouble(expected);
            assertThat(Double.parseDouble(value)).isCloseTo(number, within(1e-5 * Math.max(1e-2, Math.abs(number))));
        } else {
            assertThat(value).isEqualTo(expected);
        }
    }

    private static Map<String, String> fields(Map<String, NamedCsvRecord> rows, String customer) {
        NamedCsvRecord row = rows.get(customer);
        return row == null ? Map.of() : row.getFieldsAsMap();
    }

    private static Map<String, NamedCsvRecord> rows(Path csv) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().collect(Collectors.toMap(row -> row.getField("customer"), row -> row));
        }
    }

    @Test
    void aPersonReadsTheFiguresInTheOwnLanguage() {
        CommandRun run = CommandRun.of(
                "--data", demo.toString(), "--lang", "fr", "metrics", "--from=2024-01-01", "--to=2024-12-31");

        assertThat(run.out())
                .contains("Du 01/01/2024 au 31/12/2024")
                .contains("89\u202f240,07\u00a0€")
                .contains("51,1\u00a0% (213 sur 417)");
    }

    @Test
    void aMarginRateScalesTheValueOfACustomer() {
        JsonNode whole = CommandRun.in(demo, "metrics", "--from=2024-01-01", "--to=2024-12-31", "--json")
                .json();
        JsonNode half = CommandRun.in(demo, "metrics", "--from=2024-01-01", "--to=2024-12-31", "--margin=0.5", "--json")
                .json();

        assertThat(half.at("/clv/simple_from_churn").asDouble())
                .isCloseTo(whole.at("/clv/simple_from_churn").asDouble() / 2, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "--from=2024-02-01 --to=2024-01-01",
        "--from=2024-02-01 --to=2024-02-31",
        "--from=2024-02-01",
        "--from=2024-02-01 --to=2024-02-28 --window=0",
        "--from=2024-02-01 --to=2024-02-28 --margin=40",
        "--from=2024-02-01 --to=2024-02-28 --months=0"
    })
    void impossibleWishesAreWrongUsage(String wishes) {
        CommandRun run = CommandRun.in(demo, ("metrics " + wishes).split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank();
    }
}
