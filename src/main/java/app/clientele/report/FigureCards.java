package app.clientele.report;

import app.clientele.loyalty.Indicator;
import app.clientele.loyalty.IndicatorFormat;
import app.clientele.loyalty.Measure;
import app.clientele.metrics.Change;
import app.clientele.metrics.Figures;
import app.clientele.metrics.Interval;
import app.clientele.metrics.PurchaseFrequency;
import app.clientele.report.FigureCard.Arrow;
import app.clientele.report.FigureCard.Trend;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/** Writes the five figures of the page in the owner's language. */
final class FigureCards {

    /** "Half of them below" sounds odd of fewer purchases. */
    private static final int ENOUGH_FOR_MEDIAN = 10;

    private final MonthlyReport report;
    private final Texts texts;
    private final Formats formats;

    FigureCards(MonthlyReport report, Texts texts, Formats formats) {
        this.report = report;
        this.texts = texts;
        this.formats = formats;
    }

    List<FigureCard> all() {
        return List.of(
                card(Indicator.NET_SALES, "report.page.sales", this::sales),
                card(Indicator.BASKET, "report.page.basket", this::basket),
                card(Indicator.RETENTION, "report.page.retention", this::retention),
                card(Indicator.LIFETIME_VALUE, "report.page.value", this::lifetimeValue),
                card(Indicator.NPS, "report.page.nps", this::recommendation));
    }

    /** A card under its title; without a value it says what is missing. */
    private FigureCard card(Indicator indicator, String key, Function<Measure, Content> write) {
        String title = texts.get(key);
        Optional<Measure> measure = report.measure(indicator);
        Optional<Content> content = measure.filter(it -> it.value().isPresent()).map(write);
        return content.map(it -> new FigureCard(title, it.value(), withGoal(it.lines(), indicator), it.change()))
                .orElseGet(() ->
                        new FigureCard(title, Formats.NO_VALUE, missing(measure, key + ".missing"), Optional.empty()));
    }

    private List<String> withGoal(List<String> lines, Indicator indicator) {
        return Stream.concat(
                        lines.stream(),
                        Optional.ofNullable(report.goals().get(indicator)).stream()
                                .map(goal -> texts.get(
                                        "report.page.goal.card",
                                        new IndicatorFormat(formats).value(indicator, goal.target()))))
                .toList();
    }

    private List<String> missing(Optional<Measure> measure, String key) {
        long answers = measure.map(Measure::base).orElse(0L);
        return key.startsWith("report.page.nps") && answers > 0
                ? List.of(counted("report.page.answers", answers), texts.get("report.page.nps.too-few"))
                : List.of(texts.get(key));
    }

    private record Content(String value, List<String> lines, Optional<Trend> change) {}

    private Content sales(Measure measure) {
        List<String> lines = new ArrayList<>();
        lines.add(counted("report.page.tickets", measure.base()));
        report.ofMonth()
                .map(month -> month.sales().refundTickets())
                .filter(refunds -> refunds > 0)
                .ifPresent(refunds -> lines.add(counted("report.page.refunds", refunds)));
        return new Content(
                money(measure.value().orElseThrow(), formats::wholeMoney),
                lines,
                measure.change()
                        .map(change -> plain(formats.signedWholeMoney(Math.round(change.difference()))
                                + relative(change, measure.value().orElseThrow()))));
    }

    /** The change as a percentage of the earlier sales, where that says something. */
    private String relative(Change change, double now) {
        double before = now - change.difference();
        if (before <= 0 || change.difference() == 0) {
            return "";
        }
        return texts.get("report.page.relative", signed(change.difference() / before, it -> formats.percent(it, 0)));
    }

    private Content basket(Measure measure) {
        List<String> lines = new ArrayList<>();
        lines.add(counted("report.page.purchases", measure.base()));
        report.ofMonth()
                .map(Figures::sales)
                .filter(sales -> sales.purchaseTickets() >= ENOUGH_FOR_MEDIAN)
                .ifPresent(sales -> lines.add(texts.get(
                        "report.page.median", money(sales.medianBasketCents().orElseThrow(), formats::money))));
        return new Content(
                money(measure.value().orElseThrow(), formats::money),
                lines,
                measure.change().map(change -> plain(signed(change.difference(), it -> money(it, formats::money)))));
    }

    private Content retention(Measure measure) {
        double kept = measure.value().orElseThrow();
        List<String> lines = new ArrayList<>();
        measure.interval95().ifPresent(interval -> lines.add(range(interval, formats::percent)));
        lines.add(counted("report.page.kept", measure.base(), formats.integer(measure.count())));
        lines.add(texts.get("report.page.churn", formats.percent(1 - kept)));
        if (measure.indicative()) {
            lines.add(texts.get("report.page.short-past"));
        }
        return new Content(
                formats.percent(kept),
                lines,
                measure.change()
                        .map(change -> trend(change, signed(100 * change.difference(), it -> formats.decimal(it, 1)))));
    }

    private Content lifetimeValue(Measure measure) {
        List<String> lines = new ArrayList<>();
        report.ofYear().ifPresent(year -> lines.addAll(factors(year)));
        if (measure.indicative()) {
            lines.add(texts.get("report.page.short-past"));
        }
        return new Content(
                money(measure.value().orElseThrow(), formats::wholeMoney),
                lines,
                measure.change().map(change -> plain(formats.signedWholeMoney(Math.round(change.difference())))));
    }

    /** What multiplies to the value. */
    private List<String> factors(Figures year) {
        PurchaseFrequency frequency = year.frequency();
        List<String> factors = new ArrayList<>();
        factors.add(texts.get("report.page.value.visits", formats.decimal(frequency.annualised(), 1)));
        factors.add(texts.get(
                "report.page.value.visit",
                money(frequency.valuePerPurchaseDayCents().orElseThrow(), formats::money)));
        factors.add(
                texts.get("report.page.value.years", formats.decimal(year.clv().lifetimeYearsFromChurn(), 1)));
        double margin = report.shop().marginRate();
        if (margin < 1) {
            factors.add(texts.get("report.page.value.margin", formats.percent(margin, 0)));
        }
        return factors;
    }

    private Content recommendation(Measure measure) {
        List<String> lines = new ArrayList<>();
        measure.interval95().ifPresent(interval -> lines.add(range(interval, formats::score)));
        lines.add(counted("report.page.answers", measure.base()));
        if (measure.indicative()) {
            lines.add(texts.get("report.page.indicative"));
        }
        return new Content(
                formats.score(measure.value().orElseThrow()),
                lines,
                measure.change().map(change -> trend(change, formats.score(change.difference()))));
    }

    /** A change in points: with an arrow, or with the words that it may be luck. */
    private Trend trend(Change change, String points) {
        if (!change.isClear()) {
            return new Trend(Arrow.NONE, texts.get("report.page.points-unclear", points));
        }
        return new Trend(change.difference() > 0 ? Arrow.UP : Arrow.DOWN, texts.get("report.page.points", points));
    }

    private static Trend plain(String text) {
        return new Trend(Arrow.NONE, text);
    }

    private String range(Interval interval, DoubleFunction<String> write) {
        return texts.get("report.page.range", write.apply(interval.low()), write.apply(interval.high()));
    }

    private String counted(String key, long count, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = count;
        arguments[1] = formats.integer(count);
        System.arraycopy(more, 0, arguments, 2, more.length);
        return texts.get(key, arguments);
    }

    private static String money(double cents, LongFunction<String> write) {
        return write.apply(Math.round(cents));
    }

    private static String signed(double number, DoubleFunction<String> write) {
        return number > 0 ? "+" + write.apply(number) : write.apply(number);
    }
}
