package app.clientele.cli;

import app.clientele.ShopContext;
import app.clientele.metrics.CustomerFigures;
import app.clientele.metrics.Visits;
import app.clientele.model.Customer;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The file of {@code metrics --customers}: one row per known customer at the end of a day. */
final class CustomersCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CustomersCsv() {}

    static void write(Path file, ShopContext shop, LocalDate day) {
        Map<Long, Customer> customers =
                shop.customers().all().stream().collect(Collectors.toMap(Customer::id, Function.identity()));
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(
                    "customer",
                    "purchase_days",
                    "first",
                    "last",
                    "net",
                    "R",
                    "F",
                    "M",
                    "segment",
                    "adaptive",
                    "silence",
                    "limit");
            for (CustomerFigures row :
                    CustomerFigures.asOf(Visits.of(shop.books().books().history()), day)) {
                csv.writeRecord(
                        guarded(Objects.requireNonNull(customers.get(row.customerId()))
                                .key()),
                        String.valueOf(row.purchaseDays()),
                        row.first().toString(),
                        row.last().toString(),
                        BigDecimal.valueOf(row.netCents(), 2).toString(),
                        String.valueOf(row.recency()),
                        String.valueOf(row.frequency()),
                        String.valueOf(row.money()),
                        row.segment().key(),
                        row.activity().key(),
                        String.valueOf(row.silenceDays()),
                        String.valueOf(row.limitDays()));
            }
        } catch (IOException e) {
            throw CommandFailure.unreadable("cli.not-written", file.toString());
        }
    }

    /** A spreadsheet must not take a customer's name for a formula. */
    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
