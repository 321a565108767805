package app.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.importing.SheetBook;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ImportCommandTest {

    private static final String DIRTY = """
            ticket,date,client,montant
            1,2026-01-05,C1,12.50
            2,2026-02-31,C1,8.00
            3,2026-01-07,C2,abc
            4,2026-01-08,C2,20.00
            """;

    @TempDir
    private Path folder;

    private Path shop() {
        return folder.resolve("shop");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private CommandRun run(String... arguments) {
        return CommandRun.in(shop(), arguments);
    }

    private int sales() {
        return run("metrics", "--from=2000-01-01", "--to=2030-12-31", "--json")
                .json()
                .at("/sales/tickets")
                .asInt();
    }

    @Test
    void oneFileGivesOneObjectWithAllItsKeys() throws IOException {
        Path file = file("sales.csv", "ticket,date,client,montant\n1,2026-01-05,C1,12.50\n2,2026-01-06,C1,-2.50\n");

        CommandRun run = run("import", file.toString(), "--json");

        assertThat(run.code()).isZero();
        JsonNode json = run.json();
        assertThat(json.propertyNames())
                .contains(
                        "file",
                        "kind",
                        "batch",
                        "status",
                        "read_rows",
                        "sales",
                        "refunds",
                        "lines",
                        "new",
                        "already_there",
                        "changed",
                        "ignored_rows",
                        "rejected_rows",
                        "rejects",
                        "customers_new",
                        "customers_matched",
                        "anonymous_sales",
                        "total_cents",
                        "refunds_cents",
                        "currency",
                        "first_day",
                        "last_day",
                        "readings",
                        "questions",
                        "error");
        assertThat(json.get("kind").asString()).isEqualTo("sales");
        assertThat(json.get("status").asString()).isEqualTo("imported");
        assertThat(json.get("sales").asInt()).isEqualTo(1);
        assertThat(json.get("refunds").asInt()).isEqualTo(1);
        assertThat(json.get("total_cents").asLong()).isEqualTo(1000);
        assertThat(json.get("refunds_cents").asLong()).isEqualTo(-250);
        assertThat(json.get("currency").asString()).isEqualTo("EUR");
        assertThat(json.get("first_day").asString()).isEqualTo("2026-01-05");
        assertThat(json.at("/readings/columns/amount").asString()).isEqualTo("montant");
        assertThat(json.at("/readings/header_row").asInt()).isEqualTo(1);
        assertThat(json.get("error").isNull()).isTrue();
    }

    @Test
    void severalFilesGiveOneArrayInTheirOrder() {
        CommandRun run = run(
                "import",
                CommandRun.DEMO.resolve("surveys.csv").toString(),
                CommandRun.DEMO.resolve("costs.csv").toString(),
                "--json");

        assertThat(run.code()).isZero();
        assertThat(run.json().isArray()).isTrue();
        assertThat(run.json().get(0).get("kind").asString()).isEqualTo("surveys");
        assertThat(run.json().get(1).get("kind").asString()).isEqualTo("costs");
    }

    @Test
    void theSameFileTwiceAddsNothing() {
        String file = CommandRun.SHARED_COPIES
                .resolve("edge-basic")
                .resolve("transactions.csv")
                .toString();
        run("import", file);

        CommandRun again = run("import", file, "--json");

        assertThat(again.code()).isZero();
        assertThat(again.json().get("status").asString()).isEqualTo("nothing-new");
        assertThat(again.json().get("new").asInt()).isZero();
        assertThat(again.json().get("already_there").asInt()).isEqualTo(13);
        assertThat(sales()).isEqualTo(13);
    }

    @Test
    void aWorkbookOfSeveralSheetsIsAskedAboutAndReadAsAnswered() throws IOException {
        String headings = "Date;Client;Montant";
        String file = new SheetBook()
                .sheet("Janvier", headings, "17/01/2026;Zoé;1,00", "18/01/2026;Léa;2,00")
                .sheet("Février 2026", headings, "17/02/2026;Zoé;3,00", "31/02/2026;Zoé;4,00", "18/02/2026;Max;5,00")
                .write(folder.resolve("caisse.xlsx"))
                .toString();

        CommandRun asked = run("import", file, "--json");

        assertThat(asked.code()).isEqualTo(1);
        JsonNode question = asked.json().at("/questions/0");
        assertThat(question.get("id").asString()).isEqualTo("sheets");
        assertThat(question.get("options").toString()).isEqualTo("[\"all\",\"Janvier\",\"Février 2026\"]");
        assertThat(question.at("/answers/0/months").size()).isEqualTo(2);
        assertThat(question.at("/answers/1/months").size()).isEqualTo(1);
        assertThat(asked.err())
                .contains(
                        "Janvier (2), Février 2026 (3)",
                        "--answer sheets=all|--answer sheets=Janvier|--answer sheets=");
        JsonNode all = run("import", file, "--answer", "sheets=all", "--accept-rejects", "--json")
                .json();
        assertThat(all.get("new").asInt()).isEqualTo(4);
        assertThat(all.at("/rejects/0/sheet").asString()).isEqualTo("Février 2026");
        assertThat(all.at("/rejects/0/row").asInt()).isEqualTo(3);
        assertThat(run("import", file, "--answer=sheets=Février 2026", "--dry-run")
                        .err())
                .contains("Janvier");
        JsonNode one = run("import", file, "--sheet=janvier", "--json").json();
        assertThat(one.get("status").asString()).isEqualTo("nothing-new");
        assertThat(one.get("already_there").asInt()).isEqualTo(2);
    }

    @Test
    void rejectedRowsKeepTheWholeFileOut() throws IOException {
        Path file = file("dirty.csv", DIRTY);

        CommandRun run = run("import", file.toString(), "--json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.json().get("status").asString()).isEqualTo("refused");
        assertThat(run.json().at("/error/code").asString()).isEqualTo("rejected-rows");
        assertThat(run.json().get("rejected_rows").asInt()).isEqualTo(2);
        JsonNode first = run.json().at("/rejects/0");
        assertThat(first.get("row").asInt()).isEqualTo(3);
        assertThat(first.get("column").asString()).isEqualTo("date");
        assertThat(first.get("value").asString()).isEqualTo("2026-02-31");
        assertThat(first.get("reason").asString()).isEqualTo("no-such-date");
        assertThat(run.err()).contains("Row 3, column date, “2026-02-31”").contains("--accept-rejects");
        assertThat(sales()).isZero();
    }

    @Test
    void rejectedRowsStayOutsideWhenTheOwnerAgrees() throws IOException {
        Path file = file("dirty.csv", DIRTY);

        CommandRun run = run("import", file.toString(), "--accept-rejects", "--json");

        assertThat(run.code()).isZero();
        assertThat(run.json().get("status").asString()).isEqualTo("imported");
        assertThat(sales()).isEqualTo(2);
    }

    @Test
    void datesThatCanBeReadBothWaysAreAskedAbout() throws IOException {
        Path file = file("when.csv", "date;client;montant\n04/02/2026;C1;12,50\n03/02/2026;C2;8,00\n");

        CommandRun asked = run("import", file.toString(), "--json");

        assertThat(asked.code()).isEqualTo(1);
        assertThat(asked.json().get("status").asString()).isEqualTo("needs-decision");
        JsonNode question = asked.json().at("/questions/0");
        assertThat(question.get("id").asString()).isEqualTo("date-order");
        assertThat(question.get("column").asString()).isEqualTo("date");
        assertThat(question.get("options")).extracting(JsonNode::asString).containsExactly("dmy", "mdy");
        assertThat(question.get("answer_with").asString()).isEqualTo("--date-order");
        assertThat(asked.err()).contains("04/02/2026").contains("--date-order dmy|mdy");
        assertThat(sales()).isZero();

        CommandRun answered = run("import", file.toString(), "--date-order", "dmy", "--json");
        assertThat(answered.code()).isZero();
        assertThat(answered.json().get("first_day").asString()).isEqualTo("2026-02-03");
    }

    @Test
    void aDryRunTellsAndStoresNothing() throws IOException {
        Path file = file("sales.csv", "date,client,montant\n2026-01-05,C1,12.50\n");

        CommandRun run = run("import", file.toString(), "--dry-run", "--json");

        assertThat(run.code()).isZero();
        assertThat(run.json().get("status").asString()).isEqualTo("dry-run");
        assertThat(run.json().get("new").asInt()).isEqualTo(1);
        assertThat(run.json().get("batch").isNull()).isTrue();
        assertThat(sales()).isZero();
    }

    @Test
    void whatIsNoSpreadsheetIsRefusedWithOneSentence() throws IOException {
        byte[] png = new byte[600];
        byte[] start = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
        System.arraycopy(start, 0, png, 0, start.length);
        Path picture = Files.write(folder.resolve("ventes.csv"), png);

        CommandRun run =
                CommandRun.of("--data", shop().toString(), "--lang", "fr", "import", picture.toString(), "--json");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.json().get("status").asString()).isEqualTo("refused");
        assertThat(run.json().at("/error/code").asString()).isEqualTo("picture");
        assertThat(run.json().at("/error/message").asString()).startsWith("ventes.csv est une image");
        assertThat(run.err()).isEqualTo(run.json().at("/error/message").asString() + System.lineSeparator());
    }

    @Test
    void aRefusedFileDoesNotKeepTheOthersOut() throws IOException {
        Path good = file("good.csv", "date,client,montant\n2026-01-05,C1,12.50\n");

        CommandRun run = run("import", folder.resolve("gone.csv").toString(), good.toString(), "--json");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.json().at("/0/error/code").asString()).isEqualTo("missing-file");
        assertThat(run.json().at("/1/status").asString()).isEqualTo("imported");
    }

    @Test
    void aPersonReadsOneLineForEachFile() throws IOException {
        Path file = file("ventes.csv", "date,client,montant\n2026-01-05,C1,1012.50\n");

        CommandRun run = CommandRun.of("--data", shop().toString(), "--lang=fr", "import", file.toString());

        assertThat(run.out()).startsWith("ventes.csv\u00a0: importé (numéro 1)").contains("1\u202f012,50\u00a0€");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void anImportIsListedAndUndone() throws IOException {
        Path file = file("sales.csv", "date,client,montant\n2026-01-05,C1,12.50\n");
        int batch = run("import", file.toString(), "--json").json().get("batch").asInt();

        JsonNode listed = run("imports", "--json").json();
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).get("batch").asInt()).isEqualTo(batch);
        assertThat(listed.get(0).get("file").asString()).isEqualTo("sales.csv");
        assertThat(listed.get(0).get("total_cents").asLong()).isEqualTo(1250);
        assertThat(run("imports").out()).contains("sales.csv");

        assertThat(run("imports", "undo", String.valueOf(batch)).code()).isZero();
        assertThat(sales()).isZero();
        assertThat(run("imports", "--json").json()).isEmpty();
        assertThat(run("imports", "undo", String.valueOf(batch)).code()).isEqualTo(1);
        assertThat(run("import", file.toString(), "--json").json().get("new").asInt())
                .as("the corrected file may come again")
                .isEqualTo(1);
    }

    @Test
    void manyRowsAreImportedFromOldCharsets() throws IOException {
        StringBuilder rows = new StringBuilder("Date;Client;Montant\r\n");
        IntStream.rangeClosed(1, 28)
                .forEach(day -> rows.append("%02d/02/2026;Zoé Lefèvre;1 0%02d,50\r\n".formatted(day, day)));
        Path file = Files.write(folder.resolve("excel.csv"), rows.toString().getBytes(Charset.forName("windows-1252")));

        JsonNode json = run("import", file.toString(), "--json").json();

        assertThat(json.at("/readings/charset").asString()).isEqualTo("windows-1252");
        assertThat(json.at("/readings/separator").asString()).isEqualTo(";");
        assertThat(json.at("/readings/date").asString()).isEqualTo("dd/MM/yyyy");
        assertThat(json.at("/readings/decimal").asString()).isEqualTo("comma");
        assertThat(json.get("sales").asInt()).isEqualTo(28);
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .contains("Zoé");
    }
}
