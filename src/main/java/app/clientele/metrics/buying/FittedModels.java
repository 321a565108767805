package app.clientele.metrics.buying;

import app.clientele.metrics.Definitions;
import app.clientele.metrics.buying.BetaGeometricNbd.Variant;
import app.clientele.metrics.buying.MaximumLikelihood.Peak;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The buying models of one shop at one day. MBG/NBD is the one to show; BG/NBD, which calls everyone who came once
 * alive, is the published anchor beside it; Pareto/NBD is the second opinion.
 */
public final class FittedModels implements BuyingModels {

    private static final int INDICATIVE_FROM = 50;
    private static final int SOUND_FROM = 100;
    private static final double CORRELATED = 0.3;
    private static final double CONTRADICTION = 5;

    /** How far a forecast can be trusted, by the number of customers who came again. */
    public enum Reliability {
        /** Below 50: errors of a third are common; better not shown. */
        TOO_FEW,
        /** From 50: to be shown as indicative. */
        INDICATIVE,
        /** From 100: errors of the total are mostly below 20 %. */
        SOUND
    }

    private final PurchaseHistories histories;
    private final DistinctHistories rows;
    private final int[] rowOf;
    private final Definitions definitions;
    private final Optional<SpendingModel> spending;
    private final OptionalDouble correlation;
    private final double[] marginCents;
    private final Forecast bgNbd;
    private final Forecast mbgNbd;

    FittedModels(PurchaseHistories histories, Definitions definitions) {
        this.histories = histories;
        this.definitions = definitions;
        rows = DistinctHistories.of(histories, PurchaseHistories.DAYS_PER_WEEK);
        rowOf = new int[histories.size()];
        Arrays.setAll(rowOf, i -> rows.rowOf(histories, i));
        Spending observed = new Spending(histories);
        correlation = observed.correlation();
        spending = observed.size() == 0
                ? Optional.empty()
                : Optional.of(SpendingModel.of(observed, histories.pooledMeanSpend()));
        marginCents = spending.map(this::marginCents).orElseGet(() -> new double[0]);
        bgNbd = forecast(Variant.BG);
        mbgNbd = forecast(Variant.MBG);
    }

    private double[] marginCents(SpendingModel model) {
        double[] cents = new double[histories.size()];
        Arrays.setAll(cents, i -> definitions.marginRate() * expectedSpendCents(model, i));
        return cents;
    }

    private double expectedSpendCents(SpendingModel model, int i) {
        return model.expectedCents(histories.repeats(i), histories.meanSpend(i));
    }

    private Forecast forecast(Variant variant) {
        Peak peak = BetaGeometricNbd.fit(variant, rows);
        return new Forecast(BetaGeometricNbd.of(variant, peak), peak, rows, rowOf, marginCents, definitions);
    }

    @Override
    public int customers() {
        return histories.size();
    }

    @Override
    public int repeaters() {
        return histories.repeaters();
    }

    @Override
    public List<CustomerHistory> histories() {
        return histories.all();
    }

    /** How many different histories (x, t_x, T) the customers have. */
    public int distinctHistories() {
        return rows.rows();
    }

    /** How far the forecasts can be trusted. */
    public Reliability reliability() {
        if (repeaters() < INDICATIVE_FROM) {
            return Reliability.TOO_FEW;
        }
        return repeaters() < SOUND_FROM ? Reliability.INDICATIVE : Reliability.SOUND;
    }

    /** The published anchor. */
    public Forecast bgNbd() {
        return bgNbd;
    }

    /** The forecast to show. */
    public Forecast mbgNbd() {
        return mbgNbd;
    }

    /** Pareto/NBD, fitted at each call: its likelihood is an integral and takes many times longer than the others. */
    public Forecast paretoNbd() {
        Peak peak = ParetoNbd.fit(rows);
        return new Forecast(ParetoNbd.of(peak), peak, rows, rowOf, marginCents, definitions);
    }

    /**
     * Whether another model explains the same visits much better than {@link #mbgNbd()}, by more than {@value
     * #CONTRADICTION} of log-likelihood: then the customers do not behave as it assumes.
     */
    public boolean contradictedBy(Forecast other) {
        return other.logLikelihood() - mbgNbd.logLikelihood() > CONTRADICTION;
    }

    /** What visits bring; empty if nobody who came again paid anything then. */
    public Optional<SpendingModel> spending() {
        return spending;
    }

    /** Correlation of x and m among customers who came again and paid; none if all are alike. */
    public OptionalDouble frequencyValueCorrelation() {
        return correlation;
    }

    /**
     * Whether frequent customers spend clearly more, or less, per visit: the spending model assumes they do not, so that
     * values of customers are then less certain.
     */
    public boolean spendingFollowsFrequency() {
        return Math.abs(correlation.orElse(0)) > CORRELATED;
    }

    /** Net revenue per money of visits: times a value before returns gives the value after them. */
    public double refundFactor() {
        return histories.refundFactor();
    }

    /** Every known customer, in the order of their store numbers. */
    public List<CustomerForecast> customerForecasts() {
        List<CustomerForecast> forecasts = new ArrayList<>(histories.size());
        for (int i = 0; i < histories.size(); i++) {
            forecasts.add(forecastOf(i));
        }
        return forecasts;
    }

    private CustomerForecast forecastOf(int i) {
        return new CustomerForecast(
                histories.of(i),
                spending.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(expectedSpendCents(spending.get(), i)),
                bgNbd.of(i),
                mbgNbd.of(i));
    }
}
