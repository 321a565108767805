package app.clientele.ui.dashboard;

import app.clientele.loyalty.Indicator;
import app.clientele.loyalty.Measure;
import app.clientele.model.SatisfactionBands;
import app.clientele.model.ScoreBands;
import app.clientele.text.Formats;
import app.clientele.ui.common.MetricReading.Band;
import app.clientele.ui.common.MetricReading.Dial;
import app.clientele.ui.common.MetricReading.Tone;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The scales of the three gauges, and where a value lies on them. */
record Scales(Formats formats, ScoreBands bands) {

    /** The key of the band that {@code score} lies in. */
    String npsBand(double score) {
        return score >= bands.outstanding()
                ? "outstanding"
                : score >= bands.excellent()
                        ? "excellent"
                        : score >= bands.good() ? "good" : score >= bands.fair() ? "fair" : "poor";
    }

    /** The key of the band that a share of satisfied answers lies in. */
    static String satisfactionBand(double share, SatisfactionBands bands) {
        double percent = 100 * share;
        return percent >= bands.outstanding()
                ? "outstanding"
                : percent >= bands.good() ? "good" : percent >= bands.fair() ? "fair" : "poor";
    }

    private List<Band> npsRing() {
        return List.of(
                band(bands.fair(), Tone.BAD),
                band(bands.good(), Tone.NEUTRAL),
                band(bands.excellent(), Tone.GOOD),
                band(bands.outstanding(), Tone.GOOD),
                band(100, Tone.GOOD));
    }

    private static Band band(int end, Tone tone) {
        return new Band((end + 100) / 200.0, tone);
    }

    /** @param goal in the figure's unit; empty without one */
    Optional<Dial> dial(Indicator indicator, Measure measure, OptionalDouble goal) {
        return switch (indicator) {
            case NPS -> Optional.of(dial(measure, goal, -100, 100, formats.score(-100), formats.score(100), npsRing()));
            case CHURN ->
                Optional.of(dial(measure, goal, 0, 1, formats.percent(0, 0), formats.percent(1, 0), List.of()));
            case LIFETIME_VALUE -> {
                double ceiling = Math.max(ceiling(measure.value()), goal.isPresent() ? ceiling(goal) : 0);
                yield Optional.of(dial(
                        measure,
                        goal,
                        0,
                        ceiling,
                        formats.wholeMoney(0),
                        formats.wholeMoney(Math.round(ceiling)),
                        List.of()));
            }
            default -> Optional.empty();
        };
    }

    private static Dial dial(
            Measure measure,
            OptionalDouble goal,
            double lowest,
            double highest,
            String lowestText,
            String highestText,
            List<Band> bands) {
        double span = highest - lowest;
        OptionalDouble position = place(measure.value(), lowest, span);
        double low = measure.interval95().map(it -> (it.low() - lowest) / span).orElse(0.0);
        double high =
                measure.interval95().map(it -> (it.high() - lowest) / span).orElse(0.0);
        return new Dial(position, low, high, lowestText, highestText, bands, place(goal, lowest, span));
    }

    private static OptionalDouble place(OptionalDouble value, double lowest, double span) {
        return value.isEmpty() ? value : OptionalDouble.of(Math.clamp((value.getAsDouble() - lowest) / span, 0.0, 1.0));
    }

    /** The next of 1, 2, 5, 10, 20 … whole units of money above a value in cents; 100 units without one. */
    static double ceiling(OptionalDouble cents) {
        double units = cents.orElse(0) / 100;
        return units <= 0 ? 100 * 100 : 100 * roundStep(units);
    }

    /** The next of 1, 2, 5, 10, 20 … and of 0.1, 0.2, 0.5 … above a number. */
    static double roundStep(double number) {
        double power = Math.pow(10, Math.floor(Math.log10(number)));
        double step = number < power ? 1 : number < 2 * power ? 2 : number < 5 * power ? 5 : 10;
        return step * power;
    }
}
