package app.clientele.loyalty.why;

import app.clientele.loyalty.DashboardFigures;
import app.clientele.loyalty.Indicator;
import app.clientele.loyalty.why.IdentityCard.Term;
import app.clientele.metrics.Figures;
import app.clientele.metrics.NetPromoterScore;
import app.clientele.metrics.ProgrammeEffect;
import app.clientele.metrics.PurchaseFrequency;
import app.clientele.metrics.Rate;
import app.clientele.metrics.RetentionCost;
import app.clientele.metrics.SurveyFigures;
import app.clientele.model.Books;
import app.clientele.model.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Makes the identity cards of the figures that the dashboard and the report show, so that a screen, a page and the help
 * tell the same of each.
 */
public final class IdentityCards {

    private final DashboardFigures figures;
    private final SurveyFigures surveys;
    private final Accounts accounts;
    private final double marginRate;

    /**
     * The cards of figures already computed.
     *
     * @param books of which {@code figures} were made
     * @param marginRate by which values of customers were multiplied
     */
    public IdentityCards(Books books, DashboardFigures figures, double marginRate) {
        this.figures = figures;
        this.surveys = SurveyFigures.of(books.answers(), figures.period());
        this.accounts = new Accounts(books);
        this.marginRate = marginRate;
    }

    /** The card of one figure. */
    public IdentityCard of(Indicator indicator) {
        Optional<Figures> made = indicator.isYearly() ? figures.ofYear() : figures.ofPeriod();
        Period period = isSurvey(indicator)
                ? figures.period()
                : made.map(Figures::period).orElse(figures.period());
        OptionalDouble value = figures.measure(indicator).value();
        return new IdentityCard(
                indicator,
                value,
                period,
                value.isEmpty() ? List.of() : terms(indicator, made),
                accounts.of(indicator, period, made.flatMap(Figures::programme)),
                made.map(it -> it.sales().anonymousShare().complement()).orElse(new Rate(0, 0)));
    }

    private static boolean isSurvey(Indicator indicator) {
        return indicator == Indicator.NPS || indicator == Indicator.SATISFACTION || indicator == Indicator.EFFORT;
    }

    private List<Term> terms(Indicator indicator, Optional<Figures> made) {
        return switch (indicator) {
            case NPS -> nps(surveys.nps());
            case SATISFACTION -> share(surveys.csat().top2());
            case EFFORT -> share(surveys.ces().easyTop3());
            default -> made.map(it -> terms(indicator, it)).orElse(List.of());
        };
    }

    private List<Term> terms(Indicator indicator, Figures made) {
        PurchaseFrequency frequency = made.frequency();
        return switch (indicator) {
            case CHURN -> share(made.periodRetention().churn());
            case RETENTION -> share(made.periodRetention().kept());
            case REPEAT_PURCHASE -> share(made.repeatPurchase().inPeriod());
            case LIFETIME_VALUE ->
                List.of(
                        Term.money(frequency.valuePerPurchaseDayCents().orElseThrow()),
                        Term.number(frequency.annualised().orElseThrow()),
                        Term.number(made.clv().lifetimeYearsFromChurn().orElseThrow()),
                        Term.share(marginRate));
            case FREQUENCY ->
                List.of(
                        Term.count(made.customers().purchaseDays()),
                        Term.count(made.customers().active()));
            case BASKET ->
                List.of(
                        Term.cents(made.sales().netRevenueCents()),
                        Term.count(made.sales().purchaseTickets()));
            case NET_SALES ->
                List.of(
                        Term.cents(made.sales().grossRevenueCents()),
                        Term.cents(-made.sales().refundsCents()));
            case RETENTION_COST -> made.retentionCost().map(IdentityCards::cost).orElse(List.of());
            case PROGRAMME -> made.programme().map(IdentityCards::effect).orElse(List.of());
            case NPS, SATISFACTION, EFFORT -> throw new IllegalArgumentException("made of answers: " + indicator);
        };
    }

    private static List<Term> nps(NetPromoterScore score) {
        return List.of(Term.count(score.promoters()), Term.count(score.detractors()), Term.count(score.n()));
    }

    private static List<Term> share(Rate rate) {
        return List.of(Term.count(rate.count()), Term.count(rate.base()));
    }

    private static List<Term> cost(RetentionCost cost) {
        return List.of(Term.cents(cost.costCents()), Term.count(cost.keptFromPreviousPeriod()));
    }

    private static List<Term> effect(ProgrammeEffect effect) {
        return effect.meanChangeMembersCents().isEmpty()
                        || effect.meanChangeOthersCents().isEmpty()
                ? List.of()
                : List.of(
                        Term.money(effect.meanChangeMembersCents().getAsDouble()),
                        Term.money(effect.meanChangeOthersCents().getAsDouble()));
    }
}
