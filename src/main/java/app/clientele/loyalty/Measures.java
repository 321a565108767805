package app.clientele.loyalty;

import app.clientele.metrics.Change;
import app.clientele.metrics.Figures;
import app.clientele.metrics.Interval;
import app.clientele.metrics.MonthFigures;
import app.clientele.metrics.NetPromoterScore;
import app.clientele.metrics.ProgrammeEffect;
import app.clientele.metrics.Rate;
import app.clientele.metrics.RetentionCost;
import app.clientele.metrics.SurveyFigures;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Makes the measures out of what was computed.
 *
 * @param known from when to when the books tell the whole story
 * @param period sales and customers of the period
 * @param earlier the same of the earlier period
 * @param year sales and customers of the twelve months that end with the period
 * @param yearBefore the same of the twelve months before
 * @param surveys the answers of the period
 * @param earlierSurveys the answers of the earlier period
 * @param months the months of the series
 */
record Measures(
        KnownDays known,
        Optional<Figures> period,
        Optional<Figures> earlier,
        Optional<Figures> year,
        Optional<Figures> yearBefore,
        SurveyFigures surveys,
        Optional<SurveyFigures> earlierSurveys,
        List<MonthFigures> months) {

    Map<Indicator, Measure> all() {
        Map<Indicator, Measure> all = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            all.put(indicator, of(indicator));
        }
        return all;
    }

    private Measure of(Indicator indicator) {
        return switch (indicator) {
            case NPS -> nps();
            case CHURN ->
                loyal(it -> it.periodRetention().churn(), it -> it.retention().complement());
            case LIFETIME_VALUE -> lifetimeValue();
            case RETENTION -> loyal(it -> it.periodRetention().kept(), MonthFigures::retention);
            case REPEAT_PURCHASE -> repeatPurchase();
            case FREQUENCY ->
                counted(
                        year,
                        yearBefore,
                        it -> it.frequency().purchasesPerActiveCustomer(),
                        it -> it.customers().active(),
                        overComplete(MonthFigures::purchasesPerActiveCustomer));
            case BASKET ->
                counted(
                        period,
                        earlier,
                        it -> it.sales().averageBasketNetCents(),
                        it -> it.sales().purchaseTickets(),
                        overComplete(MonthFigures::averageBasketCents));
            case SATISFACTION -> answers(it -> it.csat().top2());
            case EFFORT -> answers(it -> it.ces().easyTop3());
            case NET_SALES ->
                counted(
                        period,
                        earlier,
                        Measures::netSales,
                        it -> it.sales().tickets(),
                        overComplete(it -> OptionalDouble.of((double) it.netRevenueCents())));
            case RETENTION_COST ->
                counted(
                        year,
                        yearBefore,
                        Measures::costPerKeptCustomer,
                        it -> it.periodRetention().kept().count(),
                        List.of());
            case PROGRAMME -> programme();
        };
    }

    private static OptionalDouble netSales(Figures figures) {
        return figures.sales().tickets() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) figures.sales().netRevenueCents());
    }

    /** A year in which no cost was written down has none to tell. */
    private static OptionalDouble costPerKeptCustomer(Figures figures) {
        return figures.retentionCost()
                .filter(cost -> cost.costCents() != 0)
                .map(RetentionCost::perKeptCustomerCents)
                .orElse(OptionalDouble.empty());
    }

    private Measure nps() {
        NetPromoterScore score = surveys.nps();
        return sampled(
                score.score(),
                score.adjustedWald95(),
                score.n(),
                score.n(),
                earlierSurveys
                        .map(SurveyFigures::nps)
                        .filter(it -> !it.isCountsOnly())
                        .flatMap(it -> Change.of(it, score)),
                months.stream().map(it -> npsOf(it.surveys())).toList());
    }

    private static OptionalDouble npsOf(SurveyFigures surveys) {
        return surveys.nps().isCountsOnly()
                ? OptionalDouble.empty()
                : surveys.nps().score();
    }

    private Measure answers(Function<SurveyFigures, Rate> share) {
        Rate rate = share.apply(surveys);
        return sampled(
                rate.value(),
                rate.wilson95(),
                rate.count(),
                rate.base(),
                earlierSurveys.map(share).filter(it -> !isCountsOnly(it.base())).flatMap(it -> Change.of(it, rate)),
                months.stream()
                        .map(it -> share.apply(it.surveys()))
                        .map(it -> isCountsOnly(it.base()) ? OptionalDouble.empty() : it.value())
                        .toList());
    }

    private static boolean isCountsOnly(long answers) {
        return answers < NetPromoterScore.COUNTS_ONLY;
    }

    /** A score of answers: none of very few, a tendency of few. */
    private static Measure sampled(
            OptionalDouble value,
            Optional<Interval> interval,
            long count,
            long base,
            Optional<Change> change,
            List<OptionalDouble> series) {
        if (isCountsOnly(base)) {
            return new Measure(OptionalDouble.empty(), Optional.empty(), count, base, Optional.empty(), true, series);
        }
        return new Measure(value, interval, count, base, change, base < NetPromoterScore.SMALL_SAMPLE, series);
    }

    /** Who came back, of those of the twelve months before: those must be known in full. */
    private Measure loyal(Function<Figures, Rate> share, Function<MonthFigures, Rate> ofMonth) {
        Rate rate = year.map(share).orElse(new Rate(0, 0));
        return new Measure(
                rate.value(),
                rate.wilson95(),
                rate.count(),
                rate.base(),
                yearBefore.filter(this::knowsItsPast).map(share).flatMap(it -> Change.of(it, rate)),
                year.filter(this::knowsItsPast).isEmpty(),
                overComplete(it -> ofMonth.apply(it).value()));
    }

    private Measure lifetimeValue() {
        Measure measure = counted(
                year,
                yearBefore.filter(this::knowsItsPast),
                it -> it.clv().simpleFromChurnCents(),
                it -> it.customers().active(),
                List.of());
        return new Measure(
                measure.value(),
                measure.interval95(),
                measure.count(),
                measure.base(),
                measure.change(),
                year.filter(this::knowsItsPast).isEmpty(),
                measure.series());
    }

    private boolean knowsItsPast(Figures figures) {
        return known.reachBackTo(figures.periodRetention().previous());
    }

    private Measure repeatPurchase() {
        Rate rate = year.map(it -> it.repeatPurchase().inPeriod()).orElse(new Rate(0, 0));
        return new Measure(
                rate.value(),
                rate.wilson95(),
                rate.count(),
                rate.base(),
                yearBefore.map(it -> it.repeatPurchase().inPeriod()).flatMap(it -> Change.of(it, rate)),
                false,
                overComplete(it -> it.repeat().value()));
    }

    /** Of fewer members than can show anything only the count is told. */
    private Measure programme() {
        Optional<ProgrammeEffect> all = year.flatMap(Figures::programme);
        Optional<ProgrammeEffect> effect = all.filter(ProgrammeEffect::hasEnoughMembers);
        return new Measure(
                effect.map(ProgrammeEffect::differenceCents).orElse(OptionalDouble.empty()),
                effect.flatMap(ProgrammeEffect::difference95Cents),
                all.map(ProgrammeEffect::members).orElse(0L),
                all.map(ProgrammeEffect::others).orElse(0L),
                Optional.empty(),
                false,
                List.of());
    }

    private static Measure counted(
            Optional<Figures> now,
            Optional<Figures> before,
            Function<Figures, OptionalDouble> value,
            ToLongFunction<Figures> base,
            List<OptionalDouble> series) {
        OptionalDouble current = now.map(value).orElse(OptionalDouble.empty());
        long of = now.stream().mapToLong(base).sum();
        return new Measure(
                current,
                Optional.empty(),
                of,
                of,
                before.map(value).flatMap(it -> Change.of(it, current)),
                false,
                series);
    }

    /** The series of a figure of sales; a month that is not over would look like a fall. */
    private List<OptionalDouble> overComplete(Function<MonthFigures, OptionalDouble> value) {
        return months.stream().filter(MonthFigures::complete).map(value).toList();
    }
}
