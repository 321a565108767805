package app.clientele.report;

import app.clientele.metrics.Change;
import app.clientele.metrics.Interval;
import app.clientele.metrics.LifetimeValue;
import app.clientele.metrics.NetPromoterScore;
import app.clientele.metrics.PurchaseFrequency;
import app.clientele.metrics.Rate;
import app.clientele.metrics.SalesTotals;
import app.clientele.report.FigureCard.Arrow;
import app.clientele.report.FigureCard.Trend;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the five figures of the page in the owner's language. */
final class FigureCards {

    private final MonthlyReport report;
    private final Texts texts;
    private final Formats formats;

    FigureCards(MonthlyReport report, Texts texts, Formats formats) {
        this.report = report;
        this.texts = texts;
        this.formats = formats;
    }

    List<FigureCard> all() {
        return List.of(sales(), basket(), retention(), lifetimeValue(), recommendation());
    }

    private FigureCard sales() {
        SalesTotals sales = report.current().sales();
        String title = texts.get("report.page.sales");
        if (sales.tickets() == 0) {
            return missing(title, "report.page.sales.missing");
        }
        List<String> lines = new ArrayList<>();
        lines.add(counted("report.page.tickets", sales.tickets()));
        if (sales.refundTickets() > 0) {
            lines.add(counted("report.page.refunds", sales.refundTickets()));
        }
        return new FigureCard(
                title,
                formats.wholeMoney(sales.netRevenueCents()),
                lines,
                report.salesChange().map(cents -> plain(formats.signedWholeMoney(cents) + relative(cents))));
    }

    /** The change of sales as a percentage of the earlier sales, where that says something. */
    private String relative(long change) {
        long before = report.current().sales().netRevenueCents() - change;
        if (before <= 0 || change == 0) {
            return "";
        }
        return texts.get("report.page.relative", signed(formats.percent((double) change / before, 0), change > 0));
    }

    private FigureCard basket() {
        SalesTotals sales = report.current().sales();
        String title = texts.get("report.page.basket");
        if (sales.averageBasketNetCents().isEmpty()) {
            return missing(title, "report.page.basket.missing");
        }
        return new FigureCard(
                title,
                formats.money(Math.round(sales.averageBasketNetCents().getAsDouble())),
                List.of(
                        counted("report.page.purchases", sales.purchaseTickets()),
                        texts.get(
                                "report.page.median",
                                formats.money(
                                        Math.round(sales.medianBasketCents().orElseThrow())))),
                report.basketChange().map(change -> {
                    long cents = Math.round(change.difference());
                    return plain(signed(formats.money(cents), cents > 0));
                }));
    }

    private FigureCard retention() {
        Rate kept = report.current().retention();
        String title = texts.get("report.page.retention");
        if (kept.value().isEmpty()) {
            return missing(title, "report.page.retention.missing");
        }
        Interval interval = kept.wilson95().orElseThrow();
        return new FigureCard(
                title,
                formats.percent(kept.value()),
                List.of(
                        range(formats.percent(interval.low()), formats.percent(interval.high())),
                        counted("report.page.kept", kept.base(), formats.integer(kept.count())),
                        texts.get(
                                "report.page.churn",
                                formats.percent(kept.complement().value()))),
                report.retentionChange().map(change -> {
                    double points = 100 * change.difference();
                    return trend(change, signed(formats.decimal(points, 1), points > 0));
                }));
    }

    private FigureCard lifetimeValue() {
        LifetimeValue value = report.current().lifetimeValue();
        String title = texts.get("report.page.value");
        if (value.simpleFromChurnCents().isEmpty()) {
            return missing(title, "report.page.value.missing");
        }
        PurchaseFrequency frequency = report.current().ofYear().frequency();
        long perVisit = Math.round(frequency.valuePerPurchaseDayCents().orElseThrow());
        double margin = report.shop().marginRate();
        List<String> factors = new ArrayList<>();
        factors.add(texts.get("report.page.value.visits", formats.decimal(frequency.annualised(), 1)));
        factors.add(texts.get("report.page.value.visit", formats.money(perVisit)));
        factors.add(texts.get("report.page.value.years", formats.decimal(value.lifetimeYearsFromChurn(), 1)));
        if (margin < 1) {
            factors.add(texts.get("report.page.value.margin", formats.percent(margin, 0)));
        }
        return new FigureCard(
                title,
                formats.wholeMoney(Math.round(value.simpleFromChurnCents().getAsDouble())),
                factors,
                report.lifetimeValueChange()
                        .map(change -> plain(formats.signedWholeMoney(Math.round(change.difference())))));
    }

    private FigureCard recommendation() {
        NetPromoterScore nps = report.current().nps();
        String title = texts.get("report.page.nps");
        if (nps.n() == 0) {
            return missing(title, "report.page.nps.missing");
        }
        List<String> lines = new ArrayList<>();
        if (nps.isCountsOnly()) {
            lines.add(counted("report.page.answers", nps.n()));
            lines.add(texts.get("report.page.nps.too-few"));
            return new FigureCard(title, Formats.NO_VALUE, lines, Optional.empty());
        }
        Interval interval = nps.adjustedWald95().orElseThrow();
        lines.add(range(formats.score(interval.low()), formats.score(interval.high())));
        lines.add(counted("report.page.answers", nps.n()));
        if (nps.isSmallSample()) {
            lines.add(texts.get("report.page.indicative"));
        }
        return new FigureCard(
                title,
                formats.score(nps.score().orElseThrow()),
                lines,
                report.npsChange().map(change -> trend(change, formats.score(change.difference()))));
    }

    private FigureCard missing(String title, String key) {
        return new FigureCard(title, Formats.NO_VALUE, List.of(texts.get(key)), Optional.empty());
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

    private String range(String low, String high) {
        return texts.get("report.page.range", low, high);
    }

    private String counted(String key, long count, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = count;
        arguments[1] = formats.integer(count);
        System.arraycopy(more, 0, arguments, 2, more.length);
        return texts.get(key, arguments);
    }

    private static String signed(String number, boolean positive) {
        return positive ? "+" + number : number;
    }
}
