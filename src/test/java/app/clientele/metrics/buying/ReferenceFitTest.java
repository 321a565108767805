package app.clientele.metrics.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.clientele.metrics.Definitions;
import app.clientele.metrics.ShopFiles;
import app.clientele.metrics.ShopFiles.Shop;
import app.clientele.metrics.buying.BetaGeometricNbd.Variant;
import app.clientele.metrics.buying.MaximumLikelihood.Peak;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fits and forecasts of the published data sets, against the public reference packages. */
class ReferenceFitTest {

    @Test
    void cdnowIsFittedAsPublished() {
        Path folder = ShopFiles.thirdParty("cdnow-sample");
        JsonNode expected = json(folder);
        PurchaseHistories histories = Histories.of(ShopFiles.visitLog(folder), LocalDate.of(1997, 9, 30));

        assertFits(histories, expected, 39);
        assertThat(sumOfRepeats(histories)).isEqualTo(2457);
        Spending spending = new Spending(histories);
        Peak peak = GammaGamma.fit(spending);
        assertPeak(peak, expected.get("gamma_gamma"), List.of("p", "q", "gamma"));
        assertThat(spending.size()).isEqualTo(946);
        assertThat(GammaGamma.of(peak).mean()).isCloseTo(35.1704, within(0.01));
    }

    @Test
    void groceryIsFittedAsByTheReferencePackages() {
        Path folder = ShopFiles.thirdParty("grocery");
        PurchaseHistories histories = Histories.of(ShopFiles.visitLog(folder), LocalDate.of(2006, 12, 31));

        assertFits(histories, json(folder), 52);
    }

    /** Purchases of grocery are regular: a model that lets one-timers leave explains them far better. */
    @Test
    void contradictionOfModelsIsSeen() {
        Shop shop = ShopFiles.visitLog(ShopFiles.thirdParty("grocery"));
        FittedModels models = new FittedModels(Histories.of(shop, LocalDate.of(2006, 12, 31)), Definitions.DEFAULT);

        assertThat(models.mbgNbd().logLikelihood() - models.bgNbd().logLikelihood())
                .isGreaterThan(50);
        assertThat(models.contradictedBy(models.bgNbd())).isFalse();
        assertThat(models.contradictedBy(models.paretoNbd())).isFalse();
    }

    private static void assertFits(PurchaseHistories histories, JsonNode expected, double weeks) {
        DistinctHistories rows = DistinctHistories.of(histories, 7);
        assertThat(histories.size()).isEqualTo(expected.get("customers").intValue());
        assertThat(histories.repeaters())
                .isEqualTo(expected.get("repeat_customers").intValue());
        assertThat(rows.rows()).isEqualTo(expected.get("unique_x_tx_T").intValue());

        Peak bg = BetaGeometricNbd.fit(Variant.BG, rows);
        Peak mbg = BetaGeometricNbd.fit(Variant.MBG, rows);
        Peak pareto = ParetoNbd.fit(rows);
        assertPeak(bg, expected.get("bg_nbd"), List.of("r", "alpha", "a", "b"));
        assertPeak(mbg, expected.get("mbg_nbd"), List.of("r", "alpha", "a", "b"));
        assertPeak(pareto, expected.get("pareto_nbd"), List.of("r", "alpha", "s", "beta"));
        assertSums(BetaGeometricNbd.of(Variant.BG, bg), rows, expected.get("bg_nbd"), weeks);
        assertSums(BetaGeometricNbd.of(Variant.MBG, mbg), rows, expected.get("mbg_nbd"), weeks);
        assertSums(ParetoNbd.of(pareto), rows, expected.get("pareto_nbd"), weeks);
    }

    private static void assertPeak(Peak peak, JsonNode expected, List<String> names) {
        assertThat(peak.atBound()).isFalse();
        double loglik = expected.get("loglik").doubleValue();
        assertThat(peak.logLikelihood()).isBetween(loglik - 0.001, loglik + 0.01);
        for (int i = 0; i < names.size(); i++) {
            double value = expected.get(names.get(i)).doubleValue();
            assertThat(peak.parameters().get(i)).as(names.get(i)).isCloseTo(value, within(1e-4 * value));
        }
    }

    private static void assertSums(BuyingModel model, DistinctHistories rows, JsonNode expected, double weeks) {
        double alive = 0;
        double purchases = 0;
        for (int row = 0; row < rows.rows(); row++) {
            int x = rows.repeats(row);
            alive += rows.count(row) * model.pAlive(x, rows.recency(row), rows.age(row));
            purchases += rows.count(row) * model.expectedPurchases(x, rows.recency(row), rows.age(row), weeks);
        }
        double sumPAlive = expected.get("sum_p_alive").doubleValue();
        double sumExpected =
                expected.get("sum_expected_" + (int) weeks + "_weeks").doubleValue();
        assertThat(alive).isCloseTo(sumPAlive, within(1e-3 * sumPAlive));
        assertThat(purchases).isCloseTo(sumExpected, within(1e-3 * sumExpected));
        if (expected.has("expected_new_customer_52_weeks")) {
            assertThat(model.expectedOfNewCustomer(52))
                    .isCloseTo(expected.get("expected_new_customer_52_weeks").doubleValue(), within(1e-4));
        }
    }

    @Test
    void everyCustomerOfCdnowIsForecastAtTheGivenParameters() {
        Path folder = ShopFiles.thirdParty("cdnow-sample");
        GammaGamma spending = new GammaGamma(6.249572, 3.744225, 15.443521);

        assertThat(assertCustomers(folder, LocalDate.of(1997, 9, 30), spending)).isEqualTo(1179);
    }

    @Test
    void everyCustomerOfGroceryIsForecastAtTheGivenParameters() {
        Path folder = ShopFiles.thirdParty("grocery");

        assertThat(assertCustomers(folder, LocalDate.of(2006, 12, 31), null)).isEqualTo(763);
    }

    private static int assertCustomers(Path folder, LocalDate day, @Nullable GammaGamma spending) {
        Shop shop = ShopFiles.visitLog(folder);
        PurchaseHistories histories = Histories.of(shop, day);
        Map<Long, Integer> byNumber = new TreeMap<>();
        for (int i = 0; i < histories.size(); i++) {
            byNumber.put(histories.customerId(i), i);
        }
        JsonNode fixed = json(folder).get("fixed_parameters_of_expected_customers_csv");
        double weeks = fixed.get("t_weeks").doubleValue();
        double[] bg = numbers(fixed.get("bg"));
        double[] mbg = numbers(fixed.get("mbg"));
        double[] pareto = numbers(fixed.get("pareto"));
        Map<String, BuyingModel> models = Map.of(
                "bg", new BetaGeometricNbd(Variant.BG, bg[0], bg[1], bg[2], bg[3]),
                "mbg", new BetaGeometricNbd(Variant.MBG, mbg[0], mbg[1], mbg[2], mbg[3]),
                "pareto", new ParetoNbd(pareto[0], pareto[1], pareto[2], pareto[3]));
        int rows = 0;
        for (NamedCsvRecord row : ShopFiles.rows(folder.resolve("expected-customers.csv"))) {
            String code = row.getField("customer_id");
            int i = Objects.requireNonNull(byNumber.get(shop.numbers().get(code)), code);
            int x = histories.repeats(i);
            double tx = histories.recencyDays(i) / 7.0;
            double age = histories.ageDays(i) / 7.0;
            assertThat(x).as(code).isEqualTo(Integer.parseInt(row.getField("x")));
            assertThat(tx).as(code).isCloseTo(number(row, "t_x"), within(1e-9));
            assertThat(age).as(code).isCloseTo(number(row, "T"), within(1e-9));
            models.forEach((name, model) -> {
                assertThat(model.pAlive(x, tx, age))
                        .as("%s %s", code, name)
                        .isCloseTo(number(row, name + "_p_alive"), within(1e-7));
                assertThat(model.expectedPurchases(x, tx, age, weeks))
                        .as("%s %s", code, name)
                        .isCloseTo(number(row, name + "_expected"), within(1e-7));
            });
            if (spending != null) {
                assertThat(histories.meanSpend(i)).as(code).isCloseTo(number(row, "m"), within(1e-7));
                assertThat(spending.expected(x, histories.meanSpend(i)))
                        .as(code)
                        .isCloseTo(number(row, "expected_value"), within(1e-6));
            }
            rows++;
        }
        return rows;
    }

    /** The value of twelve months of 4.345 weeks at 1 % a month, as the lifetimes package computes it. */
    @Test
    void valueOfAllCustomersOfCdnow() {
        Path folder = ShopFiles.thirdParty("cdnow-sample");
        JsonNode expected = json(folder).get("clv_12_months");
        Shop shop = ShopFiles.visitLog(folder);
        PurchaseHistories histories = Histories.of(shop, LocalDate.of(1997, 9, 30));
        BuyingModel model =
                BetaGeometricNbd.of(Variant.BG, BetaGeometricNbd.fit(Variant.BG, DistinctHistories.of(histories, 7)));
        GammaGamma spending = GammaGamma.of(GammaGamma.fit(new Spending(histories)));

        double total = 0;
        double[] values = new double[histories.size()];
        for (int i = 0; i < values.length; i++) {
            int x = histories.repeats(i);
            double before = 0;
            for (int month = 1; month <= 12; month++) {
                double visits = model.expectedPurchases(
                        x, histories.recencyDays(i) / 7.0, histories.ageDays(i) / 7.0, month * 4.345);
                values[i] += spending.expected(x, histories.meanSpend(i)) * (visits - before) * Math.pow(1.01, -month);
                before = visits;
            }
            total += values[i];
        }

        double expectedTotal = expected.get("total").doubleValue();
        assertThat(total).isCloseTo(expectedTotal, within(1e-3 * expectedTotal));
        JsonNode firstTen = expected.get("first_ten_customers");
        for (int i = 0; i < firstTen.size(); i++) {
            long number = Objects.requireNonNull(shop.numbers().get(String.valueOf(i + 1)));
            int index = 0;
            while (histories.customerId(index) != number) {
                index++;
            }
            double value = firstTen.get(i).doubleValue();
            assertThat(values[index]).as("customer %d", i + 1).isCloseTo(value, within(2e-3 * value));
        }
    }

    /** Fader and Hardie 2013: 35.028 for three purchases of 35 on average. */
    @Test
    void expectedValueLiesBetweenTheOwnMeanAndThatOfAll() {
        GammaGamma model = new GammaGamma(6.25, 3.74, 15.44);

        assertThat(model.expected(3, 35)).isCloseTo(35.02792, within(1e-5));
        assertThat(model.expected(0, 0)).isEqualTo(model.mean());
        assertThat(model.expected(3, 100)).isBetween(model.mean(), 100.0);
    }

    private static int sumOfRepeats(PurchaseHistories histories) {
        int sum = 0;
        for (int i = 0; i < histories.size(); i++) {
            sum += histories.repeats(i);
        }
        return sum;
    }

    private static JsonNode json(Path folder) {
        return JsonMapper.builder()
                .build()
                .readTree(folder.resolve("expected-fit.json").toFile());
    }

    private static double[] numbers(JsonNode array) {
        return array.valueStream().mapToDouble(JsonNode::doubleValue).toArray();
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }
}
