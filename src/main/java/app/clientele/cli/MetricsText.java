package app.clientele.cli;

import app.clientele.metrics.Figures;
import app.clientele.metrics.Interval;
import app.clientele.metrics.NetPromoterScore;
import app.clientele.metrics.Rate;
import app.clientele.metrics.SalesTotals;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The chief figures of a period for a person who reads them in a terminal; all of them are in the JSON document. */
final class MetricsText {

    private final Texts texts;
    private final Formats formats;

    private MetricsText(Texts texts, Currency currency) {
        this.texts = texts;
        this.formats = new Formats(texts.locale(), currency);
    }

    static String of(Figures figures, Texts texts, Currency currency) {
        return String.join("\n", new MetricsText(texts, currency).lines(figures));
    }

    private List<String> lines(Figures figures) {
        SalesTotals sales = figures.sales();
        NetPromoterScore nps = figures.surveys().nps();
        return List.of(
                texts.get(
                        "cli.figure.period",
                        formats.day(figures.period().start()),
                        formats.day(figures.period().lastDay())),
                line("net-revenue", formats.money(sales.netRevenueCents())),
                line("tickets", formats.integer(sales.purchaseTickets())),
                line("average-basket", money(sales.averageBasketNetCents())),
                line("anonymous-share", rate(sales.anonymousShare())),
                line("known-customers", formats.integer(figures.customers().known())),
                line("active-customers", formats.integer(figures.customers().active())),
                line("new-customers", formats.integer(figures.customers().newCustomers())),
                line("repeat-purchase", rate(figures.repeatPurchase().inPeriod())),
                line("frequency", formats.decimal(figures.frequency().purchasesPerActiveCustomer(), 2)),
                line("retention", rate(figures.periodRetention().kept())),
                line("churn", rate(figures.periodRetention().churn())),
                line("churn-by-silence", rate(figures.fixedWindow().churn())),
                line("clv", money(figures.clv().simpleFromChurnCents())),
                line("nps", score(nps)),
                line("csat", rate(figures.surveys().csat().top2())),
                line("ces", rate(figures.surveys().ces().easyTop3())));
    }

    private String line(String figure, String value) {
        return "%-36s %s".formatted(texts.get("cli.figure." + figure), value);
    }

    private String money(OptionalDouble cents) {
        return cents.isPresent() ? formats.money(Math.round(cents.getAsDouble())) : Formats.NO_VALUE;
    }

    private String rate(Rate rate) {
        return rate.base() == 0
                ? Formats.NO_VALUE
                : texts.get(
                        "cli.figure.rate",
                        formats.percent(rate.value()),
                        formats.integer(rate.count()),
                        formats.integer(rate.base()));
    }

    private String score(NetPromoterScore nps) {
        Optional<Interval> interval = nps.adjustedWald95();
        return interval.isEmpty()
                ? Formats.NO_VALUE
                : texts.get(
                        "cli.figure.score",
                        formats.score(nps.score().orElseThrow()),
                        formats.score(interval.get().low()),
                        formats.score(interval.get().high()),
                        formats.integer(nps.n()));
    }
}
