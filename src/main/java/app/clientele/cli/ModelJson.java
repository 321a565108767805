package app.clientele.cli;

import app.clientele.metrics.buying.BetaGeometricNbd;
import app.clientele.metrics.buying.BuyingModels;
import app.clientele.metrics.buying.FittedModels;
import app.clientele.metrics.buying.Forecast;
import app.clientele.metrics.buying.GammaGamma;
import app.clientele.metrics.buying.ParetoNbd;
import app.clientele.metrics.buying.SpendingModel;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The buying models in the JSON document of {@code metrics --json}. */
final class ModelJson {

    private ModelJson() {}

    static JsonNode of(BuyingModels models) {
        ObjectNode node = Json.object()
                .put("customers", models.customers())
                .put("repeaters", models.repeaters())
                .put("unit", "weeks");
        switch (models) {
            case BuyingModels.TooFewRepeaters _ ->
                node.put("skipped", "fewer than " + BuyingModels.LEAST_REPEATERS + " repeat customers");
            case FittedModels fitted -> addFitted(node, fitted);
        }
        return node;
    }

    private static void addFitted(ObjectNode node, FittedModels models) {
        node.put("reliability", models.reliability().name().toLowerCase(Locale.ROOT));
        node.set("bg_nbd", forecast(models.bgNbd(), models));
        node.set("mbg_nbd", forecast(models.mbgNbd(), models));
        Forecast second = models.paretoNbd();
        node.set("pareto_nbd", forecast(second, models));
        node.put("contradicted_by_pareto_nbd", models.contradictedBy(second));
        node.set("gamma_gamma", Json.optional(models.spending(), ModelJson::spending));
        node.set("frequency_value_correlation", Json.number(models.frequencyValueCorrelation()));
        node.put("refund_factor", models.refundFactor());
    }

    private static JsonNode forecast(Forecast forecast, FittedModels models) {
        ObjectNode node = Json.object();
        switch (forecast.model()) {
            case BetaGeometricNbd model ->
                node.put("r", model.r())
                        .put("alpha", model.alpha())
                        .put("a", model.a())
                        .put("b", model.b());
            case ParetoNbd model ->
                node.put("r", model.r())
                        .put("alpha", model.alpha())
                        .put("s", model.s())
                        .put("beta", model.beta());
        }
        node.put("loglik", forecast.logLikelihood())
                .put("at_bound", forecast.atBound())
                .put("unique_rows", models.distinctHistories())
                .put("dropout_seen", forecast.departuresSeen())
                .put("sum_p_alive", forecast.sumPAlive())
                .put("expected_purchases_12_months", forecast.expectedPurchases());
        node.set("clv_total", Json.money(forecast.clvTotalCents()));
        return node.put("expected_new_customer_52_weeks", forecast.expectedOfNewCustomerIn52Weeks());
    }

    private static JsonNode spending(SpendingModel spending) {
        GammaGamma model = spending.gammaGamma();
        return Json.object()
                .put("p", model.p())
                .put("q", model.q())
                .put("gamma", model.gamma())
                .put("loglik", spending.logLikelihood())
                .put("n", spending.customers())
                .put("at_bound", spending.atBound())
                .put("usable", spending.usable())
                .put("population_mean", spending.meanCents() / 100);
    }
}
