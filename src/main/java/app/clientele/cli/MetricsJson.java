package app.clientele.cli;

import app.clientele.metrics.AdaptiveActivity;
import app.clientele.metrics.CohortTable;
import app.clientele.metrics.CustomerCounts;
import app.clientele.metrics.CustomerMonth;
import app.clientele.metrics.EffortScore;
import app.clientele.metrics.Figures;
import app.clientele.metrics.FixedWindow;
import app.clientele.metrics.LifetimeValue;
import app.clientele.metrics.NetPromoterScore;
import app.clientele.metrics.ProgrammeEffect;
import app.clientele.metrics.PurchaseFrequency;
import app.clientele.metrics.RepeatPurchase;
import app.clientele.metrics.Retention;
import app.clientele.metrics.RetentionCost;
import app.clientele.metrics.RfmSegments;
import app.clientele.metrics.SalesTotals;
import app.clientele.metrics.SatisfactionScore;
import app.clientele.metrics.SurveyFigures;
import app.clientele.metrics.buying.BuyingModels;
import app.clientele.model.Period;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All figures of a period as the JSON document of {@code metrics --json}. */
final class MetricsJson {

    private MetricsJson() {}

    /** @param models the buying models at the end of the figures' period */
    static ObjectNode of(Figures figures, BuyingModels models) {
        ObjectNode root = Json.object();
        root.set("period", period(figures.period()));
        root.set("sales", sales(figures.sales()));
        root.set("customers", customers(figures.customers()));
        root.set("repeat_purchase", repeatPurchase(figures.repeatPurchase()));
        root.set("frequency", frequency(figures.frequency()));
        root.set("suggested_window_days", Json.number(figures.suggestedWindowDays()));
        root.set("fixed_window", fixedWindow(figures.fixedWindow()));
        root.set("period_retention", periodRetention(figures.periodRetention()));
        root.set(
                "monthly",
                Json.array(figures.monthly().stream().map(MetricsJson::month).toList()));
        root.set("adaptive", adaptive(figures.adaptive()));
        root.set("cohorts", cohorts(figures.cohorts()));
        root.set("rfm", rfm(figures.rfm()));
        root.set("clv", clv(figures.clv()));
        root.set("model", ModelJson.of(models));
        root.set("surveys", surveys(figures.surveys()));
        root.set("retention_cost", Json.optional(figures.retentionCost(), MetricsJson::retentionCost));
        root.set("programme", Json.optional(figures.programme(), MetricsJson::programme));
        return root;
    }

    private static JsonNode period(Period period) {
        return Json.object()
                .put("start", period.start().toString())
                .put("end", period.lastDay().toString())
                .put("days", period.days());
    }

    private static JsonNode sales(SalesTotals sales) {
        ObjectNode node = Json.object()
                .put("tickets", sales.tickets())
                .put("purchase_tickets", sales.purchaseTickets())
                .put("refund_tickets", sales.refundTickets())
                .put("neutral_tickets", sales.neutralTickets());
        node.set("net_revenue", Json.money(sales.netRevenueCents()));
        node.set("gross_revenue", Json.money(sales.grossRevenueCents()));
        node.set("refunds", Json.money(sales.refundsCents()));
        node.set("average_basket_net", Json.money(sales.averageBasketNetCents()));
        node.set("average_basket_gross", Json.money(sales.averageBasketGrossCents()));
        node.set("median_basket", Json.money(sales.medianBasketCents()));
        node.put("anonymous_purchase_tickets", sales.anonymousShare().count());
        node.set("anonymous_ticket_share", Json.number(sales.anonymousShare().value()));
        node.set("anonymous_net_revenue", Json.money(sales.anonymousNetRevenueCents()));
        return node;
    }

    private static JsonNode customers(CustomerCounts customers) {
        ObjectNode node = Json.object()
                .put("known", customers.known())
                .put("active", customers.active())
                .put("new", customers.newCustomers())
                .put("returning", customers.returning())
                .put("purchase_days", customers.purchaseDays());
        node.set("identified_net_revenue", Json.money(customers.identifiedNetRevenueCents()));
        return node;
    }

    private static JsonNode repeatPurchase(RepeatPurchase repeat) {
        ObjectNode node = Json.object();
        node.set("in_period", Json.rate(repeat.inPeriod()));
        node.set("lifetime", Json.rate(repeat.lifetime()));
        node.set("returning_share", Json.rate(repeat.returningShare()));
        node.set("within_90_days_of_first", Json.rate(repeat.within90DaysOfFirst()));
        node.set("median_days_to_second", Json.number(repeat.medianDaysToSecond()));
        return node;
    }

    private static JsonNode frequency(PurchaseFrequency frequency) {
        ObjectNode node = Json.object();
        node.set("purchases_per_active_customer", Json.number(frequency.purchasesPerActiveCustomer()));
        node.set("annualised", Json.number(frequency.annualised()));
        node.set("value_per_purchase_day", Json.money(frequency.valuePerPurchaseDayCents()));
        node.set("mean_gap_days", Json.number(frequency.meanGapDays()));
        node.set("median_gap_days", Json.number(frequency.medianGapDays()));
        return node;
    }

    private static JsonNode fixedWindow(FixedWindow window) {
        ObjectNode node = Json.object()
                .put("from", window.from().toString())
                .put("to", window.to().toString())
                .put("window_days", window.windowDays())
                .put("active_at_start", window.activeAtStart())
                .put("active_at_end", window.activeAtEnd());
        node.set("retention", Json.rate(window.retention()));
        node.set("churn", Json.rate(window.churn()));
        node.set("bought_in_period", Json.rate(window.boughtInPeriod()));
        return node;
    }

    private static JsonNode periodRetention(Retention retention) {
        ObjectNode node = Json.object()
                .put("previous_start", retention.previous().start().toString())
                .put("previous_end", retention.previous().lastDay().toString());
        return Json.rateInto(node, retention.kept());
    }

    private static JsonNode month(CustomerMonth month) {
        ObjectNode node = Json.object()
                .put("month", month.month().toString())
                .put("active", month.active())
                .put("new", month.newCustomers())
                .put("retained", month.retained())
                .put("reactivated", month.reactivated());
        node.set("retention", Json.number(month.retention()));
        return node.put("complete", month.complete());
    }

    private static JsonNode adaptive(AdaptiveActivity adaptive) {
        ObjectNode node = Json.object();
        node.set("typical_gap_days", Json.number(adaptive.typicalGapDays()));
        node.put("active", adaptive.active()).put("at_risk", adaptive.atRisk()).put("lapsed", adaptive.lapsed());
        node.set("lapsed_share", Json.rate(adaptive.lapsedShare()));
        node.set("churn", Json.rate(adaptive.churn()));
        return node;
    }

    private static JsonNode cohorts(CohortTable cohorts) {
        ObjectNode node = Json.object().put("last_month_complete", cohorts.lastMonthComplete());
        node.set(
                "rows",
                Json.array(cohorts.rows().stream().map(MetricsJson::cohort).toList()));
        node.set(
                "weighted_average",
                Json.array(cohorts.weightedAverage().stream()
                        .map(rate -> Json.number(rate.value()))
                        .toList()));
        return node;
    }

    private static JsonNode cohort(CohortTable.Row row) {
        ObjectNode node = Json.object().put("cohort", row.cohort().toString()).put("size", row.size());
        node.set("active", Json.counts(row.active()));
        node.set("cumulative_net_revenue", Json.moneys(row.cumulativeNetRevenueCents()));
        return node;
    }

    private static JsonNode rfm(RfmSegments rfm) {
        ObjectNode segments = Json.object();
        rfm.segments().forEach((segment, total) -> {
            ObjectNode node = segments.putObject(segment.key()).put("customers", total.customers());
            node.set("net_revenue", Json.money(total.netRevenueCents()));
        });
        ObjectNode node = Json.object().put("customers", rfm.customers());
        node.set("segments", segments);
        return node;
    }

    private static JsonNode clv(LifetimeValue value) {
        ObjectNode node = Json.object();
        node.set("historic_mean", Json.money(value.historicMeanCents()));
        node.set("historic_total", Json.money(value.historicTotalCents()));
        node.set("lifetime_years_observed", Json.number(value.lifetimeYearsObserved()));
        node.set("annual_churn", Json.rate(value.annualChurn()));
        node.set("lifetime_years_from_churn", Json.number(value.lifetimeYearsFromChurn()));
        node.set("simple_from_churn", Json.money(value.simpleFromChurnCents()));
        node.set("simple_observed", Json.money(value.simpleObservedCents()));
        return node;
    }

    private static JsonNode surveys(SurveyFigures surveys) {
        ObjectNode node = Json.object();
        node.set("NPS", nps(surveys.nps()));
        node.set("CSAT", csat(surveys.csat()));
        node.set("CES", ces(surveys.ces()));
        return node;
    }

    private static JsonNode nps(NetPromoterScore nps) {
        ObjectNode node = Json.object()
                .put("n", nps.n())
                .put("promoters", nps.promoters())
                .put("passives", nps.passives())
                .put("detractors", nps.detractors());
        node.set("nps", Json.number(nps.score()));
        node.set("adjusted_wald95", Json.interval(nps.adjustedWald95()));
        node.set("wald95", Json.interval(nps.wald95()));
        node.set("score95", Json.interval(nps.score95()));
        node.put("small_sample", nps.isSmallSample());
        node.set("histogram", Json.counts(nps.histogram()));
        return node;
    }

    private static JsonNode csat(SatisfactionScore csat) {
        ObjectNode node = Json.object().put("n", csat.n());
        node.set("top2", Json.rate(csat.top2()));
        node.set("mean", Json.mean(csat.mean()));
        node.set("histogram", Json.counts(csat.histogram()));
        return node;
    }

    private static JsonNode ces(EffortScore ces) {
        ObjectNode node = Json.object().put("n", ces.n());
        node.set("easy_top3", Json.rate(ces.easyTop3()));
        node.set("mean", Json.mean(ces.mean()));
        node.set("histogram", Json.counts(ces.histogram()));
        return node;
    }

    private static JsonNode retentionCost(RetentionCost cost) {
        ObjectNode node = Json.object();
        node.set("cost", Json.money(cost.costCents()));
        node.put("retained_customers", cost.retainedCustomers());
        node.set("per_retained_customer", Json.money(cost.perRetainedCustomerCents()));
        node.put("kept_from_previous_period", cost.keptFromPreviousPeriod());
        node.set("per_kept_customer", Json.money(cost.perKeptCustomerCents()));
        return node;
    }

    private static JsonNode programme(ProgrammeEffect effect) {
        ObjectNode node = Json.object()
                .put("pre_start", effect.before().start().toString())
                .put("pre_end", effect.before().lastDay().toString())
                .put("members", effect.members())
                .put("others", effect.others());
        node.set("mean_change_members", Json.money(effect.meanChangeMembersCents()));
        node.set("mean_change_others", Json.money(effect.meanChangeOthersCents()));
        node.set("difference", Json.money(effect.differenceCents()));
        node.set("standard_error", Json.money(effect.standardErrorCents()));
        node.set("difference95", Json.moneyInterval(effect.difference95Cents()));
        node.set("incremental_margin", Json.money(effect.incrementalMarginCents()));
        node.set("cost", Json.money(effect.costCents()));
        node.set("roi", Json.number(effect.roi()));
        return node;
    }
}
