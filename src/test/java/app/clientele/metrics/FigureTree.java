package app.clientele.metrics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The figures under the names of the command line's JSON, with amounts in euros, so that they compare with the expected files. */
final class FigureTree {

    private FigureTree() {}

    static Map<String, @Nullable Object> of(Figures f) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put(
                "period",
                map(
                        "start", f.period().start().toString(),
                        "end", f.period().lastDay().toString(),
                        "days", f.period().days()));
        tree.put("sales", sales(f.sales()));
        CustomerCounts c = f.customers();
        tree.put(
                "customers",
                map(
                        "known", c.known(),
                        "active", c.active(),
                        "new", c.newCustomers(),
                        "returning", c.returning(),
                        "purchase_days", c.purchaseDays(),
                        "identified_net_revenue", c.identifiedNetRevenueCents() / 100.0));
        RepeatPurchase r = f.repeatPurchase();
        tree.put(
                "repeat_purchase",
                map(
                        "in_period", rate(r.inPeriod()),
                        "lifetime", rate(r.lifetime()),
                        "returning_share", rate(r.returningShare()),
                        "within_90_days_of_first", rate(r.within90DaysOfFirst()),
                        "median_days_to_second", value(r.medianDaysToSecond())));
        PurchaseFrequency q = f.frequency();
        tree.put(
                "frequency",
                map(
                        "purchases_per_active_customer", value(q.purchasesPerActiveCustomer()),
                        "annualised", value(q.annualised()),
                        "value_per_purchase_day", money(q.valuePerPurchaseDayCents()),
                        "mean_gap_days", value(q.meanGapDays()),
                        "median_gap_days", value(q.medianGapDays())));
        tree.put("suggested_window_days", value(f.suggestedWindowDays()));
        FixedWindow w = f.fixedWindow();
        tree.put(
                "fixed_window",
                map(
                        "from", w.from().toString(),
                        "to", w.to().toString(),
                        "window_days", w.windowDays(),
                        "active_at_start", w.activeAtStart(),
                        "active_at_end", w.activeAtEnd(),
                        "retention", rate(w.retention()),
                        "churn", rate(w.churn()),
                        "bought_in_period", rate(w.boughtInPeriod())));
        Map<String, @Nullable Object> retention = rate(f.periodRetention().kept());
        retention.put("previous_start", f.periodRetention().previous().start().toString());
        retention.put("previous_end", f.periodRetention().previous().lastDay().toString());
        tree.put("period_retention", retention);
        tree.put("monthly", f.monthly().stream().map(FigureTree::month).toList());
        AdaptiveActivity a = f.adaptive();
        tree.put(
                "adaptive",
                map(
                        "typical_gap_days", value(a.typicalGapDays()),
                        "active", a.active(),
                        "at_risk", a.atRisk(),
                        "lapsed", a.lapsed(),
                        "lapsed_share", rate(a.lapsedShare()),
                        "churn", rate(a.churn())));
        tree.put("cohorts", cohorts(f.cohorts()));
        Map<String, @Nullable Object> segments = new LinkedHashMap<>();
        f.rfm()
                .segments()
                .forEach((segment, total) -> segments.put(
                        segment.key(),
                        map("customers", total.customers(), "net_revenue", total.netRevenueCents() / 100.0)));
        tree.put("rfm", map("customers", f.rfm().customers(), "segments", segments));
        tree.put("clv", clv(f.clv()));
        tree.put("surveys", surveys(f.surveys()));
        f.retentionCost().ifPresent(cost -> tree.put("retention_cost", retentionCost(cost)));
        f.programme().ifPresent(programme -> tree.put("programme", programme(programme)));
        return tree;
    }

    private static Map<String, @Nullable Object> sales(SalesTotals s) {
        return map(
                "tickets", s.tickets(),
                "purchase_tickets", s.purchaseTickets(),
                "refund_tickets", s.refundTickets(),
                "neutral_tickets", s.neutralTickets(),
                "net_revenue", s.netRevenueCents() / 100.0,
                "gross_revenue", s.grossRevenueCents() / 100.0,
                "refunds", s.refundsCents() / 100.0,
                "average_basket_net", money(s.averageBasketNetCents()),
                "average_basket_gross", money(s.averageBasketGrossCents()),
                "median_basket", money(s.medianBasketCents()),
                "anonymous_purchase_tickets", s.anonymousShare().count(),
                "anonymous_ticket_share", value(s.anonymousShare().value()),
                "anonymous_net_revenue", s.anonymousNetRevenueCents() / 100.0);
    }

    private static Map<String, @Nullable Object> month(CustomerMonth m) {
        return map(
                "month", m.month().toString(),
                "active", m.active(),
                "new", m.newCustomers(),
                "retained", m.retained(),
                "reactivated", m.reactivated(),
                "retention", value(m.retention()),
                "complete", m.complete());
    }

    private static Map<String, @Nullable Object> cohorts(CohortTable t) {
        return map(
                "last_month_complete",
                t.lastMonthComplete(),
                "rows",
                t.rows().stream()
                        .map(row -> map(
                                "cohort", row.cohort().toString(),
                                "size", row.size(),
                                "active", row.active(),
                                "cumulative_net_revenue",
                                        row.cumulativeNetRevenueCents().stream()
                                                .map(cents -> cents / 100.0)
                                                .toList()))
                        .toList(),
                "weighted_average",
                t.weightedAverage().stream()
                        .map(rate -> rate.value().orElseThrow())
                        .toList());
    }

    private static Map<String, @Nullable Object> clv(LifetimeValue v) {
        return map(
                "historic_mean", money(v.historicMeanCents()),
                "historic_total", v.historicTotalCents() / 100,
                "lifetime_years_observed", value(v.lifetimeYearsObserved()),
                "annual_churn", rate(v.annualChurn()),
                "lifetime_years_from_churn", value(v.lifetimeYearsFromChurn()),
                "simple_from_churn", money(v.simpleFromChurnCents()),
                "simple_observed", money(v.simpleObservedCents()));
    }

    private static Map<String, @Nullable Object> surveys(SurveyFigures s) {
        NetPromoterScore nps = s.nps();
        return map(
                "NPS",
                map(
                        "n", nps.n(),
                        "promoters", nps.promoters(),
                        "passives", nps.passives(),
                        "detractors", nps.detractors(),
                        "nps", value(nps.score()),
                        "adjusted_wald95", interval(nps.adjustedWald95()),
                        "wald95", interval(nps.wald95()),
                        "score95", interval(nps.score95()),
                        "small_sample", nps.isSmallSample(),
                        "histogram", nps.histogram()),
                "CSAT",
                map(
                        "n", s.csat().n(),
                        "top2", rate(s.csat().top2()),
                        "mean", mean(s.csat().mean()),
                        "histogram", s.csat().histogram()),
                "CES",
                map(
                        "n", s.ces().n(),
                        "easy_top3", rate(s.ces().easyTop3()),
                        "mean", mean(s.ces().mean()),
                        "histogram", s.ces().histogram()));
    }

    private static Map<String, @Nullable Object> retentionCost(RetentionCost c) {
        return map(
                "cost", c.costCents() / 100.0,
                "retained_customers", c.retainedCustomers(),
                "per_retained_customer", money(c.perRetainedCustomerCents()),
                "kept_from_previous_period", c.keptFromPreviousPeriod(),
                "per_kept_customer", money(c.perKeptCustomerCents()));
    }

    private static Map<String, @Nullable Object> programme(ProgrammeEffect p) {
        return map(
                "pre_start", p.before().start().toString(),
                "pre_end", p.before().lastDay().toString(),
                "members", p.members(),
                "others", p.others(),
                "mean_change_members", money(p.meanChangeMembersCents()),
                "mean_change_others", money(p.meanChangeOthersCents()),
                "difference", money(p.differenceCents()),
                "standard_error", money(p.standardErrorCents()),
                "difference95",
                        interval(p.difference95Cents().map(it -> new Interval(it.low() / 100, it.high() / 100))),
                "incremental_margin", money(p.incrementalMarginCents()),
                "cost", p.costCents() / 100.0,
                "roi", value(p.roi()));
    }

    private static Map<String, @Nullable Object> rate(Rate rate) {
        return map(
                "count", rate.count(),
                "base", rate.base(),
                "rate", value(rate.value()),
                "wilson95", interval(rate.wilson95()));
    }

    private static Map<String, @Nullable Object> mean(MeanEstimate mean) {
        return map(
                "n", mean.n(),
                "mean", value(mean.mean()),
                "sd", value(mean.sd()),
                "t95", interval(mean.t95()));
    }

    private static @Nullable Object interval(Optional<Interval> interval) {
        return interval.map(it -> List.of(it.low(), it.high())).orElse(null);
    }

    private static @Nullable Object value(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static @Nullable Object value(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    private static @Nullable Object money(OptionalDouble cents) {
        return cents.isPresent() ? cents.getAsDouble() / 100 : null;
    }

    private static Map<String, @Nullable Object> map(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return map;
    }
}
