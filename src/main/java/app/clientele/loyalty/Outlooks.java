package app.clientele.loyalty;

import app.clientele.metrics.Definitions;
import app.clientele.metrics.Visits;
import app.clientele.metrics.buying.BuyingModels;
import app.clientele.metrics.buying.CustomerForecast;
import app.clientele.metrics.buying.FittedModels;
import app.clientele.metrics.buying.FittedModels.Reliability;
import app.clientele.model.Books;
import app.clientele.model.SalesHistory;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The forecast customer by customer, fitted when first asked for and again only after the sales changed. Empty for
 * everybody while too few came again, or while the sales do not show that customers leave: the rule of silence speaks
 * then. To be called on the database thread.
 */
public final class Outlooks {

    private static final int YEAR_MONTHS = 12;

    private final Supplier<Books> books;
    private final Supplier<Definitions> definitions;
    private @Nullable Fitted fitted;

    private record Fitted(SalesHistory of, LocalDate day, Map<Long, CustomerOutlook> byCustomer) {}

    public Outlooks(Supplier<Books> books, Supplier<Definitions> definitions) {
        this.books = books;
        this.definitions = definitions;
    }

    /**
     * What is expected of a customer.
     *
     * @param day the last day that counts
     */
    public Optional<CustomerOutlook> of(long customerId, LocalDate day) {
        SalesHistory history = books.get().history();
        if (fitted == null || fitted.of() != history || !fitted.day().equals(day)) {
            fitted = new Fitted(history, day, fit(history, day));
        }
        return Optional.ofNullable(fitted.byCustomer().get(customerId));
    }

    private Map<Long, CustomerOutlook> fit(SalesHistory history, LocalDate day) {
        BuyingModels models =
                BuyingModels.of(Visits.of(history), day, definitions.get().withMonths(YEAR_MONTHS));
        if (!(models instanceof FittedModels known)
                || known.reliability() == Reliability.TOO_FEW
                || !known.mbgNbd().departuresSeen()) {
            return Map.of();
        }
        return known.customerForecasts().stream()
                .collect(Collectors.toMap(
                        CustomerForecast::customerId, forecast -> outlook(forecast, known.refundFactor())));
    }

    private static CustomerOutlook outlook(CustomerForecast forecast, double refundFactor) {
        CustomerForecast.Outlook word = forecast.mbgNbd();
        OptionalLong cents = forecast.expectedSpendCents().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round(
                        word.expectedPurchases() * forecast.expectedSpendCents().getAsDouble() * refundFactor));
        return new CustomerOutlook(word.pAlive(), word.expectedPurchases(), cents);
    }
}
