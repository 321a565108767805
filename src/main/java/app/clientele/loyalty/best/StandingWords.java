package app.clientele.loyalty.best;

import app.clientele.metrics.Segment;
import app.clientele.metrics.SegmentProfile;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Says what makes a good customer, and what a segment is, in the owner's language. */
public final class StandingWords {

    private final Texts texts;
    private final Formats formats;

    public StandingWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** "spends most, comes often, a member". */
    public String signs(List<Sign> signs) {
        return signs.stream()
                .map(sign -> texts.get("standing.sign." + Texts.key(sign)))
                .collect(Collectors.joining(texts.get("why.comma")));
    }

    /** What the owner calls a segment. */
    public String name(Segment segment) {
        return texts.get("standing.segment." + Texts.key(segment) + ".name");
    }

    /** What to do with the customers of a segment. */
    public String advice(Segment segment) {
        return texts.get("standing.segment." + Texts.key(segment) + ".advice");
    }

    /** "12 customers, €1,234 so far: 5 to 9 visits, last seen 10 to 30 days ago." */
    public String explanation(SegmentProfile profile) {
        return texts.get(
                "standing.segment-explained",
                profile.customers(),
                formats.integer(profile.customers()),
                formats.wholeMoney(profile.netCents()),
                profile.mostVisits(),
                range(profile.fewestVisits(), profile.mostVisits()),
                profile.longestSilenceDays(),
                range(profile.shortestSilenceDays(), profile.longestSilenceDays()));
    }

    private String range(int low, int high) {
        return low == high
                ? formats.integer(low)
                : texts.get("standing.range", formats.integer(low), formats.integer(high));
    }
}
