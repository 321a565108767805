package app.clientele.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.clientele.metrics.ShopFiles.Shop;
import app.clientele.model.Period;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures of the shared data sets, against files that were computed by another program. */
class ExpectedFiguresTest {

    /** What the files hold beside this issue's metrics: the fitted models, and how the file was made. */
    private static final Set<String> OTHERS = Set.of("model", "inputs", "options", "rejected");

    @Test
    void edgeCasesAreAsExpected() {
        Figures figures = Figures.of(
                ShopFiles.edgeBasic().books(),
                Period.ofDays(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31)),
                Definitions.DEFAULT.withWindowDays(60));

        assertAsIn(ShopFiles.shared("edge-basic").resolve("expected.json"), figures);
    }

    @Test
    void yearOfTheDemoShopIsAsExpected() {
        Figures figures = Figures.of(ShopFiles.demo().books(), Period.ofYear(2024), Definitions.DEFAULT);

        assertAsIn(ShopFiles.shared("shop-demo").resolve("expected-2024.json"), figures);
    }

    @Test
    void monthOfTheDemoShopIsAsExpected() {
        Figures figures = Figures.of(
                ShopFiles.demo().books(),
                Period.ofMonth(YearMonth.of(2024, 9)),
                Definitions.DEFAULT.withWindowDays(180));

        assertAsIn(ShopFiles.shared("shop-demo").resolve("expected-2024-09.json"), figures);
        assertThat(figures.programme())
                .as("a month has no window of equal length before the programme")
                .isEmpty();
    }

    @Test
    void halfYearOfOnlineRetailIsAsExpected() {
        Path folder = ShopFiles.thirdParty("online-retail-sample");

        Figures figures = Figures.of(
                ShopFiles.onlineRetail(folder).books(),
                Period.ofDays(LocalDate.of(2011, 6, 1), LocalDate.of(2011, 11, 30)),
                Definitions.DEFAULT.withWindowDays(180));

        assertAsIn(folder.resolve("expected-metrics.json"), figures);
    }

    @Test
    void everyCustomerOfTheDemoShopIsAsExpected() {
        Shop shop = ShopFiles.demo();
        Map<Long, CustomerFigures> byNumber = new HashMap<>();
        CustomerFigures.asOf(Visits.of(shop.books().history()), LocalDate.of(2024, 12, 31))
                .forEach(row -> byNumber.put(row.customerId(), row));

        int rows = 0;
        for (NamedCsvRecord row :
                ShopFiles.rows(ShopFiles.shared("shop-demo").resolve("expected-2024-customers.csv"))) {
            String code = row.getField("customer");
            CustomerFigures figures =
                    Objects.requireNonNull(byNumber.get(shop.numbers().get(code)), code);
            assertThat(List.of(
                            String.valueOf(figures.purchaseDays()),
                            figures.first().toString(),
                            figures.last().toString(),
                            String.valueOf(figures.recency()),
                            String.valueOf(figures.frequency()),
                            String.valueOf(figures.money()),
                            figures.segment().key(),
                            figures.activity().key(),
                            String.valueOf(figures.silenceDays()),
                            String.valueOf(figures.limitDays())))
                    .as(code)
                    .isEqualTo(List.of(
                            row.getField("purchase_days"),
                            row.getField("first"),
                            row.getField("last"),
                            row.getField("R"),
                            row.getField("F"),
                            row.getField("M"),
                            row.getField("segment"),
                            row.getField("adaptive"),
                            row.getField("silence"),
                            row.getField("limit")));
            assertThat(figures.netCents() / 100.0)
                    .as(code)
                    .isCloseTo(Double.parseDouble(row.getField("net")), within(1e-9));
            rows++;
        }
        assertThat(byNumber).hasSize(901);
        assertThat(rows).isEqualTo(451);
    }

    private static void assertAsIn(Path file, Figures figures) {
        JsonNode expected = JsonMapper.builder().build().readTree(file.toFile());
        assertAs(expected, FigureTree.of(figures), "");
    }

    private static void assertAs(JsonNode expected, @Nullable Object actual, String path) {
        switch (actual) {
            case null -> assertThat(expected.isNull()).as(path).isTrue();
            case Map<?, ?> fields -> {
                assertThat(expected.isObject()).as(path).isTrue();
                for (Map.Entry<String, JsonNode> field : expected.properties()) {
                    String name = field.getKey();
                    if (!OTHERS.contains(name)) {
                        assertThat(fields.containsKey(name))
                                .as(path + "/" + name)
                                .isTrue();
                        assertAs(field.getValue(), fields.get(name), path + "/" + name);
                    }
                }
            }
            case List<?> elements -> {
                assertThat(elements).as(path).hasSize(expected.size());
                for (int i = 0; i < expected.size(); i++) {
                    assertAs(expected.get(i), elements.get(i), path + "/" + i);
                }
            }
            case Number number -> {
                assertThat(expected.isNumber()).as(path).isTrue();
                double value = expected.doubleValue();
                double tolerance = expected.isIntegralNumber() ? 0 : 1e-9 * Math.max(1, Math.abs(value));
                assertThat(number.doubleValue()).as(path).isCloseTo(value, within(tolerance));
            }
            default -> assertThat(actual.toString()).as(path).isEqualTo(expected.asString());
        }
    }
}
