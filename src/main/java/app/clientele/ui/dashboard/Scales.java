package app.clientele.ui.dashboard;

import app.clientele.loyalty.Indicator;
import app.clientele.loyalty.Measure;
import app.clientele.text.Formats;
import app.clientele.ui.common.MetricReading.Band;
import app.clientele.ui.common.MetricReading.Dial;
import app.clientele.ui.common.MetricReading.Tone;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The scales of the three gauges, and where a value lies on them. */
record Scales(Formats formats) {

    /** From which score on a net promoter score has which name; commonly shown, never a norm. */
    private static final NavigableMap<Double, String> NPS_BANDS =
            new TreeMap<>(Map.of(-100.0, "poor", 0.0, "fair", 20.0, "good", 50.0, "excellent", 80.0, "outstanding"));

    private static final List<Band> NPS_RING = List.of(
            new Band(0.5, Tone.BAD),
            new Band(0.6, Tone.NEUTRAL),
            new Band(0.75, Tone.GOOD),
            new Band(0.9, Tone.GOOD),
            new Band(1, Tone.GOOD));

    /** The key of the band that {@code score} lies in. */
    static String npsBand(double score) {
        return NPS_BANDS.floorEntry(score).getValue();
    }

    Optional<Dial> dial(Indicator indicator, Measure measure) {
        return switch (indicator) {
            case NPS -> Optional.of(dial(measure, -100, 100, formats.score(-100), formats.score(100), NPS_RING));
            case CHURN -> Optional.of(dial(measure, 0, 1, formats.percent(0, 0), formats.percent(1, 0), List.of()));
            case LIFETIME_VALUE -> {
                double ceiling = ceiling(measure.value());
                yield Optional.of(dial(
                        measure,
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
            Measure measure, double lowest, double highest, String lowestText, String highestText, List<Band> bands) {
        double span = highest - lowest;
        OptionalDouble position = measure.value().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.clamp((measure.value().getAsDouble() - lowest) / span, 0.0, 1.0));
        double low = measure.interval95().map(it -> (it.low() - lowest) / span).orElse(0.0);
        double high =
                measure.interval95().map(it -> (it.high() - lowest) / span).orElse(0.0);
        return new Dial(position, low, high, lowestText, highestText, bands);
    }

    /** The next of 1, 2, 5, 10, 20 … whole units of money above a value in cents; 100 units without one. */
    static double ceiling(OptionalDouble cents) {
        double units = cents.orElse(0) / 100;
        if (units <= 0) {
            return 100 * 100;
        }
        double power = Math.pow(10, Math.floor(Math.log10(units)));
        double step = units < power ? 1 : units < 2 * power ? 2 : units < 5 * power ? 5 : 10;
        return 100 * step * power;
    }
}
