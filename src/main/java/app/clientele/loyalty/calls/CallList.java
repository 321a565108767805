package app.clientele.loyalty.calls;

import app.clientele.metrics.Activity;
import app.clientele.metrics.CustomerFigures;
import app.clientele.metrics.Definitions;
import app.clientele.metrics.Visits;
import app.clientele.metrics.buying.BuyingModels;
import app.clientele.metrics.buying.CustomerForecast;
import app.clientele.metrics.buying.FittedModels;
import app.clientele.metrics.buying.FittedModels.Reliability;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who to call this week: the customers with most at stake.
 *
 * <p>With a sound model that is (chance that the customer has left) × (margin expected of 12 months of still coming),
 * among those who may yet be there: of who has left with a chance above 90 %, a call comes too late. Without a sound
 * model the rule of silence picks who has been silent for twice the usual gap or more, but not for six times, by yearly
 * margin. Never on the list: who is to be left in peace, and who is no more silent than usual. The same data give the same list.
 *
 * @param calls most at stake first; at most ten in the list {@link #without} those to be left in peace
 */
public record CallList(CallBasis basis, List<Call> calls) {

    private static final int MOST = 10;
    private static final int YEAR_MONTHS = 12;
    private static final double YEAR_DAYS = 365.25;
    private static final int LEAST_HISTORY_DAYS = 182;
    private static final double LEAST_ALIVE = 0.1;
    /** Who came once has no usual gap; a month of silence says nothing yet. */
    private static final int LEAST_SILENCE_DAYS = 30;

    public CallList {
        calls = List.copyOf(calls);
    }

    /** The ten with most at stake as of the end of {@code day}; see {@link #ranking} and {@link #without}. */
    public static CallList of(Visits visits, LocalDate day, Set<Long> inPeace, Definitions definitions) {
        return ranking(visits, day, definitions).without(inPeace);
    }

    /**
     * Everybody who could be called as of the end of {@code day}, most at stake first.
     *
     * @param visits of all customers
     * @param definitions margin and discount rate
     */
    public static CallList ranking(Visits visits, LocalDate day, Definitions definitions) {
        List<CustomerFigures> known = CustomerFigures.asOf(visits, day);
        BuyingModels models = BuyingModels.of(visits, day, definitions.withMonths(YEAR_MONTHS));
        CallBasis basis = basis(models, known, day);
        Stream<Call> calls = basis.isModel() && models instanceof FittedModels fitted
                ? byModel(known, fitted)
                : byRule(known, definitions);
        return new CallList(
                basis,
                calls.filter(call -> call.atStakeCents() > 0)
                        .sorted(Comparator.comparingDouble(Call::atStakeCents)
                                .reversed()
                                .thenComparingLong(Call::customerId))
                        .toList());
    }

    /**
     * The ten with most at stake.
     *
     * @param inPeace who is not to be called now, by store number; see {@link Respite}
     */
    public CallList without(Set<Long> inPeace) {
        return new CallList(
                basis,
                calls.stream()
                        .filter(call -> !inPeace.contains(call.customerId()))
                        .limit(MOST)
                        .toList());
    }

    private static CallBasis basis(BuyingModels models, List<CustomerFigures> known, LocalDate day) {
        if (!(models instanceof FittedModels fitted) || fitted.reliability() == Reliability.TOO_FEW) {
            return CallBasis.TOO_FEW_REPEATERS;
        }
        Optional<LocalDate> first = known.stream().map(CustomerFigures::first).min(LocalDate::compareTo);
        if (first.isEmpty() || ChronoUnit.DAYS.between(first.get(), day) < LEAST_HISTORY_DAYS) {
            return CallBasis.SHORT_HISTORY;
        }
        if (fitted.spending().isEmpty()) {
            return CallBasis.NO_AMOUNTS;
        }
        if (!fitted.mbgNbd().departuresSeen()) {
            return CallBasis.NO_DEPARTURES;
        }
        return fitted.reliability() == Reliability.SOUND && !fitted.contradictedBy(fitted.paretoNbd())
                ? CallBasis.MODEL
                : CallBasis.INDICATIVE_MODEL;
    }

    private static Stream<Call> byModel(List<CustomerFigures> candidates, FittedModels models) {
        Map<Long, CustomerForecast> forecasts = models.customerForecasts().stream()
                .collect(Collectors.toMap(CustomerForecast::customerId, Function.identity()));
        return candidates.stream()
                .filter(customer ->
                        customer.silenceDays() > usualGapDays(customer).orElse(LEAST_SILENCE_DAYS))
                .flatMap(customer -> Optional.ofNullable(forecasts.get(customer.customerId()))
                        .filter(forecast -> forecast.mbgNbd().pAlive() >= LEAST_ALIVE)
                        .map(forecast -> call(customer, forecast.mbgNbd(), models.refundFactor()))
                        .stream());
    }

    private static Call call(CustomerFigures customer, CustomerForecast.Outlook outlook, double refundFactor) {
        double yearly = outlook.clvCents().orElse(0) / outlook.pAlive() * refundFactor;
        return new Call(
                customer.customerId(),
                OptionalDouble.of(1 - outlook.pAlive()),
                usualGapDays(customer),
                customer.silenceDays(),
                yearly,
                (1 - outlook.pAlive()) * yearly);
    }

    private static Stream<Call> byRule(List<CustomerFigures> candidates, Definitions definitions) {
        return candidates.stream()
                .filter(customer -> customer.activity() != Activity.ACTIVE)
                .filter(customer -> customer.silenceDays() < 2 * customer.limitDays())
                .map(customer -> {
                    double years = Math.max(1, (customer.first().until(customer.last(), ChronoUnit.DAYS) / YEAR_DAYS));
                    double yearly = customer.netCents() * definitions.marginRate() / years;
                    return new Call(
                            customer.customerId(),
                            OptionalDouble.empty(),
                            usualGapDays(customer),
                            customer.silenceDays(),
                            yearly,
                            yearly);
                });
    }

    private static OptionalDouble usualGapDays(CustomerFigures customer) {
        int gaps = customer.purchaseDays() - 1;
        return gaps == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) customer.first().until(customer.last(), ChronoUnit.DAYS) / gaps);
    }
}
