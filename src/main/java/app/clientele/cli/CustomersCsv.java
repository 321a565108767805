package app.clientele.cli;

import app.clientele.metrics.CustomerFigures;
import app.clientele.metrics.buying.BuyingModels;
import app.clientele.metrics.buying.CustomerForecast;
import app.clientele.metrics.buying.CustomerHistory;
import app.clientele.metrics.buying.FittedModels;
import app.clientele.model.Customer;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file of {@code metrics --customers}: one row per known customer at the end of a day. Forecasts are empty where too
 * few customers came again for a model.
 */
final class CustomersCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final List<String> COLUMNS = List.of(
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
            "limit",
            "x",
            "t_x",
            "T",
            "m",
            "bg_nbd_p_alive",
            "bg_nbd_expected",
            "bg_nbd_clv",
            "mbg_nbd_p_alive",
            "mbg_nbd_expected",
            "mbg_nbd_clv",
            "expected_value");
    private static final List<String> NO_FORECAST = List.of("", "", "", "", "", "", "");

    private final Map<Long, Customer> customers;
    private final Map<Long, CustomerHistory> histories;
    private final Map<Long, CustomerForecast> forecasts;

    private CustomersCsv(List<Customer> customers, BuyingModels models) {
        this.customers = byId(customers, Customer::id);
        this.histories = byId(models.histories(), CustomerHistory::customerId);
        this.forecasts = byId(
                models instanceof FittedModels fitted ? fitted.customerForecasts() : List.of(),
                CustomerForecast::customerId);
    }

    private static <T> Map<Long, T> byId(List<T> values, Function<T, Long> id) {
        return values.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    /** Writes {@code figures}, one row for each; {@code models} are of the same day. */
    static void write(Path file, List<Customer> customers, List<CustomerFigures> figures, BuyingModels models) {
        CustomersCsv rows = new CustomersCsv(customers, models);
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(COLUMNS);
            for (CustomerFigures customer : figures) {
                csv.writeRecord(rows.row(customer));
            }
        } catch (IOException e) {
            throw CommandFailure.unreadable("cli.not-written", file.toString());
        }
    }

    private List<String> row(CustomerFigures customer) {
        CustomerHistory history = Objects.requireNonNull(histories.get(customer.customerId()));
        CustomerForecast forecast = forecasts.get(customer.customerId());
        return Stream.of(figures(customer), history(history), forecast == null ? NO_FORECAST : forecast(forecast))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> figures(CustomerFigures customer) {
        return List.of(
                guarded(Objects.requireNonNull(customers.get(customer.customerId()))
                        .key()),
                String.valueOf(customer.purchaseDays()),
                customer.first().toString(),
                customer.last().toString(),
                BigDecimal.valueOf(customer.netCents(), 2).toString(),
                String.valueOf(customer.recency()),
                String.valueOf(customer.frequency()),
                String.valueOf(customer.money()),
                customer.segment().key(),
                customer.activity().key(),
                String.valueOf(customer.silenceDays()),
                String.valueOf(customer.limitDays()));
    }

    private static List<String> history(CustomerHistory history) {
        return List.of(
                String.valueOf(history.repeats()),
                String.valueOf(history.recencyWeeks()),
                String.valueOf(history.ageWeeks()),
                String.valueOf(history.meanSpendCents().orElse(0) / 100));
    }

    private static List<String> forecast(CustomerForecast forecast) {
        return List.of(
                String.valueOf(forecast.bgNbd().pAlive()),
                String.valueOf(forecast.bgNbd().expectedPurchases()),
                money(forecast.bgNbd().clvCents()),
                String.valueOf(forecast.mbgNbd().pAlive()),
                String.valueOf(forecast.mbgNbd().expectedPurchases()),
                money(forecast.mbgNbd().clvCents()),
                money(forecast.expectedSpendCents()));
    }

    private static String money(OptionalDouble cents) {
        return cents.isPresent() ? String.valueOf(cents.getAsDouble() / 100) : "";
    }

    /** A spreadsheet must not take a customer's name for a formula. */
    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
