package app.clientele.ui.dashboard;

import app.clientele.loyalty.DashboardFigures.Month;
import app.clientele.metrics.Interval;
import app.clientele.metrics.NetPromoterScore;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes the months of the charts. */
record MonthWords(Texts texts, Formats formats) {

    /** A chart tells its months apart by their labels: this much of nothing does it where they read the same. */
    private static final String UNSEEN = "\u200B";

    /** With more months than this, only every third has a label. */
    private static final int ALL_LABELLED = 12;

    List<MonthPoint> points(List<Month> months) {
        List<MonthPoint> points = new ArrayList<>();
        for (Month month : months) {
            String label = label(month.month(), points.isEmpty(), months.size());
            points.add(point(month, label + UNSEEN.repeat(points.size())));
        }
        return points;
    }

    /** The name of the month; the year below the first one and each January. */
    private String label(YearMonth month, boolean first, int count) {
        boolean startsYear = first || month.getMonthValue() == 1;
        boolean labelled = count <= ALL_LABELLED || month.getMonthValue() % 3 == 1;
        String name = labelled ? formats.monthName(month.getMonth()) : "";
        return startsYear && labelled ? name + "\n" + month.getYear() : name;
    }

    private MonthPoint point(Month month, String label) {
        String name = formats.month(month.month());
        String said = month.complete() ? name : texts.get("dashboard.running.month", name);
        NetPromoterScore nps = month.nps();
        boolean scored = !nps.isCountsOnly();
        Optional<Interval> interval = nps.adjustedWald95().filter(it -> scored);
        return new MonthPoint(
                label,
                month.complete(),
                month.newCustomers(),
                month.kept(),
                month.back(),
                texts.get(
                        "dashboard.customers.month",
                        said,
                        formats.integer(month.newCustomers()),
                        formats.integer(month.kept()),
                        formats.integer(month.back())),
                month.netCents() / 100.0,
                texts.get("dashboard.net-sales.month", said, formats.wholeMoney(month.netCents())),
                scored ? nps.score() : OptionalDouble.empty(),
                interval,
                interval.map(it -> npsText(said, nps, it)).orElse(""));
    }

    private String npsText(String month, NetPromoterScore nps, Interval interval) {
        return texts.get(
                "dashboard.nps.month",
                month,
                formats.score(nps.score().orElseThrow()),
                formats.score(interval.low()),
                formats.score(interval.high()),
                formats.integer(nps.n()));
    }
}
