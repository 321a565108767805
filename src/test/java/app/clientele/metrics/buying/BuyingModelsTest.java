package app.clientele.metrics.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import app.clientele.metrics.Definitions;
import app.clientele.metrics.ShopFiles;
import app.clientele.metrics.ShopFiles.Shop;
import app.clientele.metrics.Visits;
import app.clientele.metrics.buying.BuyingModels.TooFewRepeaters;
import app.clientele.metrics.buying.FittedModels.Reliability;
import app.clientele.model.SalesHistory;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the models say of whole shops. */
class BuyingModelsTest {

    private static final LocalDate END_OF_2024 = LocalDate.of(2024, 12, 31);

    @Test
    void demoShopAtTheEndOfTheYearIsAsExpected() {
        FittedModels models = fit(ShopFiles.demo(), END_OF_2024);

        JsonNode expected = expected(ShopFiles.shared("shop-demo").resolve("expected-2024.json"));
        assertAsIn(expected, models);
        assertForecast(expected.get("pareto_nbd"), models.paretoNbd(), List.of("r", "alpha", "s", "beta"));
        assertThat(models.reliability()).isEqualTo(Reliability.SOUND);
        assertThat(models.contradictedBy(models.paretoNbd())).isFalse();
    }

    @Test
    void demoShopInSeptemberKnowsNothingOfWinter() {
        assertAsIn(
                expected(ShopFiles.shared("shop-demo").resolve("expected-2024-09.json")),
                fit(ShopFiles.demo(), LocalDate.of(2024, 9, 30)));
    }

    @Test
    void onlineRetailIsAsExpected() {
        Path folder = ShopFiles.thirdParty("online-retail-sample");
        FittedModels models = fit(ShopFiles.onlineRetail(folder), LocalDate.of(2011, 11, 30));

        JsonNode expected = expected(folder.resolve("expected-metrics.json"));
        assertAsIn(expected, models);
        assertForecast(expected.get("pareto_nbd"), models.paretoNbd(), List.of("r", "alpha", "s", "beta"));
    }

    @Test
    void everyCustomerOfTheDemoShopIsAsExpected() {
        Shop shop = ShopFiles.demo();
        Map<Long, CustomerForecast> byNumber = new HashMap<>();
        fit(shop, END_OF_2024).customerForecasts().forEach(row -> byNumber.put(row.customerId(), row));

        int rows = 0;
        for (NamedCsvRecord row :
                ShopFiles.rows(ShopFiles.shared("shop-demo").resolve("expected-2024-customers.csv"))) {
            String code = row.getField("customer");
            CustomerForecast forecast =
                    Objects.requireNonNull(byNumber.get(shop.numbers().get(code)), code);
            CustomerHistory history = forecast.history();
            assertThat(history.repeats()).as(code).isEqualTo(Integer.parseInt(row.getField("x")));
            assertClose(code, history.recencyWeeks(), row, "t_x", 1e-7);
            assertClose(code, history.ageWeeks(), row, "T", 1e-7);
            assertClose(code, history.meanSpendCents().orElse(0) / 100, row, "m", 1e-7);
            assertClose(code, forecast.expectedSpendCents().orElseThrow() / 100, row, "expected_value", 1e-5);
            assertClose(code, forecast.bgNbd().pAlive(), row, "bg_nbd_p_alive", 1e-6);
            assertClose(code, forecast.bgNbd().expectedPurchases(), row, "bg_nbd_expected", 1e-5);
            assertClose(code, forecast.bgNbd().clvCents().orElseThrow() / 100, row, "bg_nbd_clv", 1e-3);
            assertClose(code, forecast.mbgNbd().pAlive(), row, "mbg_nbd_p_alive", 1e-6);
            assertClose(code, forecast.mbgNbd().expectedPurchases(), row, "mbg_nbd_expected", 1e-5);
            assertClose(code, forecast.mbgNbd().clvCents().orElseThrow() / 100, row, "mbg_nbd_clv", 1e-3);
            rows++;
        }
        assertThat(byNumber).hasSize(901);
        assertThat(rows).isEqualTo(451);
    }

    private static void assertClose(String code, double actual, NamedCsvRecord row, String column, double tolerance) {
        assertThat(actual)
                .as("%s %s", code, column)
                .isCloseTo(Double.parseDouble(row.getField(column)), within(tolerance));
    }

    @Test
    void valuesAreMarginAndFollowTheHorizon() {
        Visits visits = Visits.of(ShopFiles.demo().books().history());
        BiFunction<Integer, Double, Double> value = (months, margin) -> ((FittedModels) BuyingModels.of(
                        visits,
                        END_OF_2024,
                        new Definitions(365, months, 0.10, margin, Definitions.DEFAULT.programmeBefore())))
                .mbgNbd()
                .clvTotalCents()
                .orElseThrow();

        double year = value.apply(12, 1.0);
        assertThat(value.apply(12, 0.4)).isCloseTo(0.4 * year, withinPercentage(1e-9));
        assertThat(value.apply(24, 1.0)).isBetween(year, 2 * year);
        assertThat(value.apply(1, 1.0)).isBetween(year / 12, year / 6);
    }

    @Test
    void fewerThanTenWhoCameAgainAreTooFew() {
        BuyingModels small = BuyingModels.of(
                Visits.of(ShopFiles.edgeBasic().books().history()), LocalDate.of(2024, 3, 31), Definitions.DEFAULT);

        assertThat(small).isInstanceOf(TooFewRepeaters.class);
        assertThat(small.customers()).isEqualTo(3);
        assertThat(small.repeaters()).isEqualTo(3);
        assertThat(small.histories()).extracting(CustomerHistory::repeats).containsOnly(1);
        assertThat(BuyingModels.of(Visits.of(new SalesHistory.Builder(0).build()), END_OF_2024, Definitions.DEFAULT))
                .isEqualTo(new TooFewRepeaters(List.of()));
    }

    @Test
    void tenWhoCameAgainAreFittedButTooFewToTrust() {
        SalesHistory.Builder history = new SalesHistory.Builder(0);
        for (int customer = 1; customer <= 10; customer++) {
            history.add(customer, END_OF_2024.minusDays(100 + 10L * customer), 1_000, 1_000);
            history.add(customer, END_OF_2024.minusDays(7L * customer), 1_000L + customer, 1_000);
        }
        FittedModels models = fit(history);

        assertThat(models.reliability()).isEqualTo(Reliability.TOO_FEW);
        assertThat(models.mbgNbd().sumPAlive()).isBetween(0.0, 10.0);
        assertThat(models.mbgNbd().clvTotalCents().orElseThrow()).isFinite().isPositive();
    }

    /** Everybody comes every fortnight, to the end: no chance to leave can be told. */
    @Test
    void noDeparturesIsAResult() {
        SalesHistory.Builder history = new SalesHistory.Builder(0);
        for (int customer = 1; customer <= 120; customer++) {
            for (int day = customer % 14; day < 300; day += 14) {
                history.add(customer, END_OF_2024.minusDays(day), 1_500, 1_000);
            }
        }
        FittedModels models = fit(history);

        assertThat(models.mbgNbd().departuresSeen()).isFalse();
        assertThat(models.mbgNbd().sumPAlive()).isCloseTo(120, within(0.1));
        assertThat(models.paretoNbd().departuresSeen()).isFalse();
        assertThat(models.mbgNbd().expectedPurchases()).isCloseTo(120 * 365.25 / 14, withinPercentage(6));
        assertThat(fit(ShopFiles.demo(), END_OF_2024).mbgNbd().departuresSeen()).isTrue();
    }

    /** All alike: the differences among customers shrink to nothing, that is a parameter to its bound. */
    @Test
    void parametersAtTheEndOfTheirRangeAreNamed() {
        SalesHistory.Builder history = new SalesHistory.Builder(0);
        for (int customer = 1; customer <= 60; customer++) {
            history.add(customer, END_OF_2024.minusDays(60), 1_000, 1_000);
            history.add(customer, END_OF_2024.minusDays(30), 2_000, 1_000);
            history.add(customer, END_OF_2024, 2_000, 1_000);
        }
        FittedModels models = fit(history);

        assertThat(models.mbgNbd().atBound()).isTrue();
        assertThat(models.frequencyValueCorrelation()).isEmpty();
        assertThat(models.spendingFollowsFrequency()).isFalse();
        assertThat(models.customerForecasts())
                .allSatisfy(customer -> assertThat(customer.expectedSpendCents().orElseThrow())
                        .isCloseTo(2_000, withinPercentage(0.1)));
    }

    /** A few fortunes among pennies: no mean exists, so that everyone is given the pooled one. */
    @Test
    void spendingWithoutAMeanFallsBackOnThePooledMean() {
        SalesHistory.Builder history = new SalesHistory.Builder(0);
        for (int customer = 1; customer <= 100; customer++) {
            long cents = Math.round(100 / Math.pow(customer / 101.0, 1.8));
            history.add(customer, END_OF_2024.minusDays(50 + customer), 1_000, 1_000);
            history.add(customer, END_OF_2024.minusDays(customer % 50), cents, 1_000);
            history.add(customer, END_OF_2024.minusDays(customer % 20), cents + 1, 1_000);
        }
        FittedModels models = fit(history);
        SpendingModel spending = models.spending().orElseThrow();

        assertThat(spending.usable()).isFalse();
        assertThat(models.customerForecasts())
                .allSatisfy(customer ->
                        assertThat(customer.expectedSpendCents().orElseThrow()).isEqualTo(100 * spending.pooledMean()));
    }

    @Test
    void visitsWithoutMoneyLeaveValuesUnknown() {
        SalesHistory.Builder history = new SalesHistory.Builder(0);
        for (int customer = 1; customer <= 30; customer++) {
            history.add(customer, END_OF_2024.minusDays(50 + customer), 0, 1_000);
            history.add(customer, END_OF_2024.minusDays(customer), 0, 1_000);
        }
        FittedModels models = fit(history);

        assertThat(models.spending()).isEmpty();
        assertThat(models.mbgNbd().clvTotalCents()).isEmpty();
        assertThat(models.refundFactor()).isEqualTo(1);
        assertThat(models.customerForecasts())
                .allSatisfy(
                        customer -> assertThat(customer.expectedSpendCents()).isEmpty());
        assertThat(models.mbgNbd().expectedPurchases()).isPositive();
    }

    @Test
    void spendingThatGrowsWithVisitsIsWarnedOf() {
        SalesHistory.Builder history = new SalesHistory.Builder(0);
        for (int customer = 1; customer <= 60; customer++) {
            for (int visit = 0; visit <= customer % 6; visit++) {
                history.add(
                        customer, END_OF_2024.minusDays(20L * visit + customer), 500 + 400L * (customer % 6), 1_000);
            }
        }
        assertThat(fit(history).spendingFollowsFrequency()).isTrue();
        assertThat(fit(ShopFiles.demo(), END_OF_2024).spendingFollowsFrequency())
                .isFalse();
    }

    private static FittedModels fit(Shop shop, LocalDate day) {
        return (FittedModels) BuyingModels.of(Visits.of(shop.books().history()), day, Definitions.DEFAULT);
    }

    private static FittedModels fit(SalesHistory.Builder history) {
        return (FittedModels) BuyingModels.of(Visits.of(history.build()), END_OF_2024, Definitions.DEFAULT);
    }

    private static JsonNode expected(Path file) {
        return JsonMapper.builder().build().readTree(file.toFile()).get("model");
    }

    private static void assertAsIn(JsonNode expected, FittedModels models) {
        assertThat(models.customers()).isEqualTo(expected.get("customers").intValue());
        assertThat(models.repeaters()).isEqualTo(expected.get("repeaters").intValue());
        assertThat(models.distinctHistories())
                .isEqualTo(expected.get("bg_nbd").get("unique_rows").intValue());
        assertForecast(expected.get("bg_nbd"), models.bgNbd(), List.of("r", "alpha", "a", "b"));
        assertForecast(expected.get("mbg_nbd"), models.mbgNbd(), List.of("r", "alpha", "a", "b"));
        SpendingModel spending = models.spending().orElseThrow();
        JsonNode expectedSpending = expected.get("gamma_gamma");
        GammaGamma gammaGamma = spending.gammaGamma();
        assertRelative(gammaGamma.p(), expectedSpending, "p", 1e-4);
        assertRelative(gammaGamma.q(), expectedSpending, "q", 1e-4);
        assertRelative(gammaGamma.gamma(), expectedSpending, "gamma", 1e-4);
        assertRelative(spending.logLikelihood(), expectedSpending, "loglik", 1e-9);
        assertRelative(spending.meanCents() / 100, expectedSpending, "population_mean", 1e-5);
        assertThat(spending.customers()).isEqualTo(expectedSpending.get("n").intValue());
        assertThat(spending.usable()).isEqualTo(expectedSpending.get("usable").booleanValue());
        assertThat(spending.atBound())
                .isEqualTo(expectedSpending.get("at_bound").booleanValue());
        assertRelative(models.frequencyValueCorrelation().orElseThrow(), expected, "frequency_value_correlation", 1e-9);
        assertRelative(models.refundFactor(), expected, "refund_factor", 1e-12);
    }

    private static void assertForecast(JsonNode expected, Forecast forecast, List<String> names) {
        List<Double> parameters = switch (forecast.model()) {
            case BetaGeometricNbd model -> List.of(model.r(), model.alpha(), model.a(), model.b());
            case ParetoNbd model -> List.of(model.r(), model.alpha(), model.s(), model.beta());
        };
        for (int i = 0; i < names.size(); i++) {
            assertRelative(parameters.get(i), expected, names.get(i), 1e-4);
        }
        assertThat(forecast.departuresSeen())
                .isEqualTo(expected.get("dropout_seen").booleanValue());
        assertThat(forecast.atBound()).isFalse();
        assertRelative(forecast.logLikelihood(), expected, "loglik", 1e-9);
        assertRelative(forecast.sumPAlive(), expected, "sum_p_alive", 1e-5);
        assertRelative(forecast.expectedPurchases(), expected, "expected_purchases_12_months", 1e-6);
        assertRelative(forecast.clvTotalCents().orElseThrow() / 100, expected, "clv_total", 1e-6);
        assertRelative(forecast.expectedOfNewCustomerIn52Weeks(), expected, "expected_new_customer_52_weeks", 1e-5);
    }

    private static void assertRelative(double actual, JsonNode expected, String name, double tolerance) {
        double value = expected.get(name).doubleValue();
        assertThat(actual).as(name).isCloseTo(value, within(tolerance * Math.abs(value)));
    }
}
