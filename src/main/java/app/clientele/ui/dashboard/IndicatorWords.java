package app.clientele.ui.dashboard;

import app.clientele.loyalty.Indicator;
import app.clientele.loyalty.IndicatorFormat;
import app.clientele.loyalty.Measure;
import app.clientele.metrics.Change;
import app.clientele.metrics.Interval;
import app.clientele.model.SatisfactionBands;
import app.clientele.model.ShopProfile;
import app.clientele.model.TaxBasis;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.MetricReading;
import app.clientele.ui.common.MetricReading.Direction;
import app.clientele.ui.common.MetricReading.Tone;
import app.clientele.ui.common.MetricReading.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/** Says each indicator in the owner's words and numbers. */
final class IndicatorWords {

    private final Texts texts;
    private final Formats formats;
    private final Scales scales;
    private final SatisfactionBands satisfactionBands;
    private final TaxBasis taxBasis;
    private final String earlier;

    /**
     * @param shop how a score is called, and whether amounts hold tax
     * @param earlier names the period that figures of the period are compared with
     */
    IndicatorWords(Texts texts, Formats formats, ShopProfile shop, String earlier) {
        this.texts = texts;
        this.formats = formats;
        this.scales = new Scales(formats, shop.scoreBands());
        this.satisfactionBands = shop.satisfactionBands();
        this.taxBasis = shop.taxBasis();
        this.earlier = earlier;
    }

    /** @param goal where to aim, in the figure's unit; empty without one */
    MetricReading reading(Indicator indicator, Measure measure, OptionalDouble goal) {
        return new MetricReading(
                title(indicator),
                text(indicator, "explanation"),
                measure.value().isPresent() ? value(indicator, measure.value().getAsDouble()) : Formats.NO_VALUE,
                lines(indicator, measure),
                trend(indicator, measure),
                scales.dial(indicator, measure, goal),
                measure.series());
    }

    /** Sales say whether they hold tax, once the owner has said so. */
    private String title(Indicator indicator) {
        String title = text(indicator, "title");
        boolean taxed = indicator == Indicator.NET_SALES || indicator == Indicator.BASKET;
        return taxed && taxBasis != TaxBasis.UNSAID
                ? texts.get(taxBasis == TaxBasis.WITH_TAX ? "dashboard.with-tax" : "dashboard.without-tax", title)
                : title;
    }

    /** A value of a figure, with its unit. */
    String value(Indicator indicator, double value) {
        return new IndicatorFormat(formats).value(indicator, value);
    }

    private List<String> lines(Indicator indicator, Measure measure) {
        if (measure.value().isEmpty()) {
            return List.of(missing(indicator, measure));
        }
        List<String> lines = new ArrayList<>();
        band(indicator, measure.value().getAsDouble()).ifPresent(lines::add);
        measure.interval95().ifPresent(interval -> lines.add(range(indicator, interval)));
        if (indicator == Indicator.PROGRAMME && !isClear(measure)) {
            lines.add(texts.get("dashboard.no-clear-effect"));
        }
        lines.add(text(
                indicator,
                "count",
                measure.count(),
                formats.integer(measure.count()),
                measure.base(),
                formats.integer(measure.base())));
        if (measure.indicative()) {
            lines.add(
                    texts.get(indicator.isYearly() ? "dashboard.indicative.history" : "dashboard.indicative.answers"));
        }
        return lines;
    }

    /** What the owner calls such a value. */
    private Optional<String> band(Indicator indicator, double value) {
        return switch (indicator) {
            case NPS -> Optional.of(texts.get("dashboard.band." + scales.npsBand(value)));
            case SATISFACTION ->
                Optional.of(texts.get("dashboard.band." + Scales.satisfactionBand(value, satisfactionBands)));
            default -> Optional.empty();
        };
    }

    private static boolean isClear(Measure measure) {
        return measure.interval95().filter(interval -> !interval.contains(0)).isPresent();
    }

    private String missing(Indicator indicator, Measure measure) {
        boolean fewAnswers = measure.base() > 0 && !indicator.isYearly() && measure.indicative();
        return fewAnswers
                ? texts.get("dashboard.few-answers", measure.base(), formats.integer(measure.base()))
                : text(indicator, "missing");
    }

    private String range(Indicator indicator, Interval interval) {
        return texts.get("dashboard.range", value(indicator, interval.low()), value(indicator, interval.high()));
    }

    private Optional<Trend> trend(Indicator indicator, Measure measure) {
        return measure.change().map(change -> {
            if (change.interval95().isEmpty()) {
                return new Trend(Direction.NONE, Tone.NEUTRAL, since(indicator, difference(indicator, change)));
            }
            if (!change.isClear()) {
                return new Trend(Direction.NONE, Tone.NEUTRAL, texts.get("dashboard.unclear"));
            }
            boolean up = change.difference() > 0;
            boolean good = up != (indicator == Indicator.CHURN);
            String text = texts.get(up ? "dashboard.up" : "dashboard.down", difference(indicator, change));
            return new Trend(up ? Direction.UP : Direction.DOWN, good ? Tone.GOOD : Tone.BAD, since(indicator, text));
        });
    }

    private String since(Indicator indicator, String change) {
        return indicator.isYearly()
                ? texts.get("dashboard.in-a-year", change)
                : texts.get("dashboard.against", change, earlier);
    }

    /** The size of a change; its sign is said by a word where the change is clear. */
    private String difference(Indicator indicator, Change change) {
        double size = Math.abs(change.difference());
        return switch (indicator.unit()) {
            case SCORE -> texts.get("dashboard.points", formats.decimal(size, 0));
            case SHARE -> texts.get("dashboard.points", formats.decimal(100 * size, 1));
            case MONEY ->
                signed(change, it -> value(indicator == Indicator.PROGRAMME ? Indicator.NET_SALES : indicator, it));
            case NUMBER -> signed(change, it -> formats.decimal(it, 1));
        };
    }

    /** With its sign, unless what is written is nothing. */
    private static String signed(Change change, DoubleFunction<String> write) {
        String size = write.apply(Math.abs(change.difference()));
        if (size.equals(write.apply(0))) {
            return size;
        }
        return (change.difference() > 0 ? "+" : "\u2212") + size;
    }

    private String text(Indicator indicator, String what, Object... arguments) {
        return texts.get("dashboard.tile." + Texts.key(indicator) + "." + what, arguments);
    }
}
