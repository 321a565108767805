package app.clientele.ui.dashboard;

import app.clientele.loyalty.DashboardFigures;
import app.clientele.metrics.Figures;
import app.clientele.metrics.NetPromoterScore;
import app.clientele.metrics.RfmSegments;
import app.clientele.metrics.Segment;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Things counted, one bar each.
 *
 * @param rows from top to bottom or left to right; empty when there is nothing to show
 * @param note what is to be said below, or in the place of the rows
 */
record Shares(List<Row> rows, String note) {

    Shares {
        rows = List.copyOf(rows);
    }

    /**
     * One bar.
     *
     * @param key ends the style class
     * @param length of the longest bar, 0 to 1
     * @param text stands beside the bar
     * @param words the whole row as a sentence
     */
    record Row(String key, String name, double length, String text, String words) {}

    static final Shares NONE = new Shares(List.of(), "");

    /** The answers 0 to 10 of the period. */
    static Shares ofAnswers(NetPromoterScore score, Texts texts, Formats formats) {
        if (score.n() == 0) {
            return new Shares(List.of(), texts.get("dashboard.answers.none"));
        }
        long most = score.histogram().stream().mapToLong(Long::longValue).max().orElse(1);
        List<Row> rows = new ArrayList<>();
        for (int mark = 0; mark <= 10; mark++) {
            long count = score.histogram().get(mark);
            String kind = mark <= 6 ? "detractor" : mark <= 8 ? "passive" : "promoter";
            rows.add(new Row(
                    kind,
                    formats.integer(mark),
                    (double) count / most,
                    formats.integer(count),
                    texts.get(
                            "dashboard.answers.mark",
                            formats.integer(mark),
                            texts.get("dashboard.answers." + kind),
                            count,
                            formats.integer(count))));
        }
        return new Shares(
                rows,
                texts.get(
                        "dashboard.answers.note",
                        formats.integer(score.detractors()),
                        formats.integer(score.passives()),
                        formats.integer(score.promoters())));
    }

    /** The kinds of customers and what they brought. */
    static Shares ofSegments(DashboardFigures figures, Texts texts, Formats formats) {
        Optional<RfmSegments> known = figures.ofYear().map(Figures::rfm).filter(RfmSegments::hasEnoughCustomers);
        if (known.isEmpty()) {
            return new Shares(List.of(), texts.get("dashboard.segments.none"));
        }
        RfmSegments segments = known.get();
        long all = segments.segments().values().stream()
                .mapToLong(RfmSegments.Total::netRevenueCents)
                .sum();
        double most = segments.segments().values().stream()
                .mapToLong(RfmSegments.Total::netRevenueCents)
                .max()
                .orElse(1);
        List<Row> rows = new ArrayList<>();
        for (Segment segment : segments.segments().keySet()) {
            RfmSegments.Total total = segments.segments().get(segment);
            String name = name(segment, texts);
            String share = part(total, all, formats);
            String text =
                    texts.get("dashboard.segments.row", total.customers(), formats.integer(total.customers()), share);
            rows.add(new Row(
                    segment.key().replace('_', '-'),
                    name,
                    Math.clamp(total.netRevenueCents() / Math.max(1, most), 0.0, 1.0),
                    text,
                    name + texts.get("common.colon") + text));
        }
        return new Shares(rows, texts.get("dashboard.segments.note"));
    }

    static String name(Segment segment, Texts texts) {
        return texts.get("dashboard.segment." + segment.key().replace('_', '-'));
    }

    /** @param all what all segments brought, in cents */
    static String part(RfmSegments.Total total, long all, Formats formats) {
        return all <= 0 ? Formats.NO_VALUE : formats.percent((double) total.netRevenueCents() / all, 0);
    }
}
