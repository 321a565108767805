package app.clientele.metrics;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.clientele.model.Books;
import app.clientele.model.Cost;
import app.clientele.model.SaleLine;
import app.clientele.model.SalesHistory;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns the shared data sets into books by the rules of the metrics' definitions, without the program's importer. */
public final class ShopFiles {

    /** A shop and the store number that each of its customer codes received. */
    public record Shop(Books books, Map<String, Long> numbers) {}

    private record TicketKey(LocalDate day, String number, String customer, long line) {}

    private static final class Ticket {
        private String customer = "";
        private long cents;
        private long quantity;
    }

    private final Map<TicketKey, Ticket> tickets = new LinkedHashMap<>();
    private final Map<String, Long> numbers = new TreeMap<>();
    private final List<SurveyAnswer> answers = new ArrayList<>();
    private final List<Cost> costs = new ArrayList<>();
    private final Map<Long, LocalDate> memberSince = new HashMap<>();

    private ShopFiles() {}

    public static Shop demo() {
        ShopFiles files = new ShopFiles();
        Path folder = Path.of("src/main/resources/app/clientele/demo");
        for (NamedCsvRecord row : rows(folder.resolve("sales.csv"))) {
            files.addLine(
                    row.getField("date"),
                    row.getField("n_ticket"),
                    row.getField("code_client"),
                    row.getField("quantite"),
                    cents(row.getField("montant")));
        }
        for (NamedCsvRecord row : rows(folder.resolve("customers.csv"))) {
            if (!row.getField("membre_depuis").isEmpty()) {
                files.memberSince.put(
                        files.number(row.getField("code_client")), LocalDate.parse(row.getField("membre_depuis")));
            }
        }
        for (NamedCsvRecord row : rows(folder.resolve("surveys.csv"))) {
            String customer = row.getField("code_client");
            files.answers.add(new SurveyAnswer(
                    0,
                    SurveyQuestion.valueOf(row.getField("question")),
                    Integer.parseInt(row.getField("note")),
                    LocalDate.parse(row.getField("date")),
                    customer.isEmpty() ? null : files.number(customer),
                    ""));
        }
        for (NamedCsvRecord row : rows(folder.resolve("costs.csv"))) {
            boolean retention = row.getField("categorie").equals("fidelisation");
            files.costs.add(new Cost(
                    0,
                    LocalDate.parse(row.getField("date")),
                    retention ? Cost.Kind.RETENTION : Cost.Kind.ACQUISITION,
                    retention ? 1 : 0,
                    row.getField("libelle"),
                    cents(row.getField("montant"))));
        }
        return files.shop();
    }

    public static Shop edgeBasic() {
        ShopFiles files = new ShopFiles();
        for (NamedCsvRecord row : rows(shared("edge-basic").resolve("transactions.csv"))) {
            files.addLine(
                    row.getField("date"),
                    row.getField("ticket_id"),
                    row.getField("customer_id"),
                    row.getField("quantity"),
                    cents(row.getField("amount")));
        }
        return files.shop();
    }

    /** The shop of a folder in the layout of the online retail set: amount = quantity × unit price. */
    public static Shop onlineRetail(Path folder) {
        ShopFiles files = new ShopFiles();
        for (NamedCsvRecord row : rows(folder.resolve("transactions.csv"))) {
            BigDecimal amount =
                    new BigDecimal(row.getField("Quantity")).multiply(new BigDecimal(row.getField("UnitPrice")));
            files.addLine(
                    row.getField("InvoiceDate").substring(0, 10),
                    row.getField("InvoiceNo"),
                    row.getField("CustomerID"),
                    row.getField("Quantity"),
                    amount.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
        }
        return files.shop();
    }

    /** The shop of a folder with one row per visit: customer, date and, where known, quantity and amount. */
    public static Shop visitLog(Path folder) {
        ShopFiles files = new ShopFiles();
        for (NamedCsvRecord row : rows(folder.resolve("transactions.csv"))) {
            files.addLine(
                    row.getField("date"),
                    "",
                    row.getField("customer_id"),
                    row.findField("quantity").orElse("1"),
                    cents(row.findField("amount").orElse("0")));
        }
        return files.shop();
    }

    /** The folder of a third-party set; skips the test where it is missing, as it is no part of the project. */
    public static Path thirdParty(String set) {
        String shared =
                System.getProperty("CLIENTELE_SHARED", System.getenv().getOrDefault("CLIENTELE_SHARED", "../shared"));
        Path folder = Path.of(shared, "data", set);
        assumeTrue(Files.isDirectory(folder), "the third-party sets are not part of the project");
        return folder;
    }

    /** The folder of one of our own sets among the test resources. */
    public static Path shared(String set) {
        return Path.of("src/test/resources/app/clientele/shared").resolve(set);
    }

    public static Iterable<NamedCsvRecord> rows(Path file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(file))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long cents(String amount) {
        return new BigDecimal(amount).movePointRight(2).longValueExact();
    }

    private void addLine(String date, String number, String customerCode, String quantity, long cents) {
        LocalDate day = LocalDate.parse(date);
        String customer = customerCode.strip();
        TicketKey key = !number.isEmpty()
                ? new TicketKey(day, number, "", 0)
                : new TicketKey(day, "", customer, customer.isEmpty() ? tickets.size() + 1 : 0);
        Ticket ticket = tickets.computeIfAbsent(key, it -> new Ticket());
        ticket.customer = ticket.customer.isEmpty() ? customer : ticket.customer;
        ticket.cents += cents;
        ticket.quantity += new BigDecimal(quantity)
                .multiply(BigDecimal.valueOf(SaleLine.ONE_PIECE))
                .longValueExact();
    }

    private long number(String customerCode) {
        return numbers.computeIfAbsent(customerCode, it -> numbers.size() + 1L);
    }

    private Shop shop() {
        SalesHistory.Builder history = new SalesHistory.Builder(tickets.size());
        tickets.forEach((key, ticket) -> history.add(
                ticket.customer.isEmpty() ? 0 : number(ticket.customer), key.day(), ticket.cents, ticket.quantity));
        return new Shop(new Books(history.build(), answers, costs, memberSince), Map.copyOf(numbers));
    }
}
