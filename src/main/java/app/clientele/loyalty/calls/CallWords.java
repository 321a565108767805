package app.clientele.loyalty.calls;

import app.clientele.text.Formats;
import app.clientele.text.Texts;

/** Says why to call a customer, in the owner's language. */
public final class CallWords {

    private static final int WEEK_DAYS = 7;
    private static final double MONTH_DAYS = 365.25 / 12;
    private static final int DAYS_UNTIL = 14;
    private static final int WEEKS_UNTIL = 70;

    private final Texts texts;
    private final Formats formats;

    public CallWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** "Comes every 3 weeks, last seen 7 weeks ago, about €340 a year." */
    public String reason(Call call) {
        String money = formats.wholeMoney(Math.round(call.yearlyCents()));
        String ago = span("calls.ago.", call.silenceDays());
        return call.usualGapDays().isPresent()
                ? texts.get("calls.reason", rhythm(call.usualGapDays().getAsDouble()), ago, money)
                : texts.get("calls.reason-once", ago, money);
    }

    /** How often somebody comes: "every 3 weeks". */
    public String rhythm(double usualGapDays) {
        return span("calls.every.", usualGapDays);
    }

    /** How likely the customer has left, in a word: "high". */
    public String risk(Call call) {
        return texts.get("calls.risk." + Texts.key(call.risk()));
    }

    /** What the list rests on, as a sentence. */
    public String basis(CallBasis basis) {
        return texts.get("calls.basis." + Texts.key(basis));
    }

    private String span(String key, double days) {
        if (days < DAYS_UNTIL) {
            return counted(key + "days", Math.max(1, Math.round(days)));
        }
        return days < WEEKS_UNTIL
                ? counted(key + "weeks", Math.round(days / WEEK_DAYS))
                : counted(key + "months", Math.round(days / MONTH_DAYS));
    }

    private String counted(String key, long count) {
        return texts.get(key, count, formats.integer(count));
    }
}
