package app.clientele.loyalty.why;

import app.clientele.metrics.ProgrammeEffect;
import app.clientele.metrics.programme.BreakEven;
import app.clientele.metrics.programme.ProgrammeEstimate;
import app.clientele.metrics.programme.ProgrammeEstimate.Comparison;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.util.Optional;

/** Says what the loyalty programme brought, with the range of the truth, and what it must bring. */
public final class ProgrammeWords {

    private final Texts texts;
    private final Formats formats;

    public ProgrammeWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** What is compared with what. */
    public String comparison(Comparison comparison) {
        return texts.get("programme.comparison." + Texts.key(comparison));
    }

    /** "Between −€80 and +€120 a year per member: cannot be told from no effect." */
    public String estimate(ProgrammeEstimate estimate) {
        return switch (estimate.verdict()) {
            case TOO_FEW ->
                texts.get(
                        "programme.too-few",
                        estimate.members(),
                        formats.integer(estimate.members()),
                        estimate.others(),
                        formats.integer(estimate.others()),
                        formats.integer(ProgrammeEffect.FEWEST));
            case UNCLEAR ->
                estimate.perMember95()
                        .map(range -> texts.get("programme.unclear", money(range.low()), money(range.high())))
                        .orElseGet(() -> texts.get("programme.no-spread"));
            case MORE, LESS ->
                texts.get(
                        "programme.clear",
                        money(estimate.perMemberCents().orElseThrow()),
                        money(estimate.perMember95().orElseThrow().low()),
                        money(estimate.perMember95().orElseThrow().high()));
        };
    }

    /** "Return on what it costs: between −140 % and +60 %." Empty without cost or range. */
    public Optional<String> roi(ProgrammeEstimate estimate) {
        return estimate.roi95().map(range -> texts.get("programme.roi", percent(range.low()), percent(range.high())));
    }

    /** "To pay for itself each member must come 0.6 times more a year." Empty without cost. */
    public Optional<String> breakEven(BreakEven even) {
        return even.extraVisits().isPresent()
                ? Optional.of(texts.get(
                        "programme.break-even",
                        formats.decimal(even.extraVisits().getAsDouble(), 1),
                        formats.wholeMoney(Math.round(even.yearlyCostCents())),
                        even.members(),
                        formats.integer(even.members())))
                : Optional.empty();
    }

    private String money(double cents) {
        return formats.signedWholeMoney(Math.round(cents));
    }

    private String percent(double fraction) {
        return fraction > 0 ? "+" + formats.percent(fraction, 0) : formats.percent(fraction, 0);
    }
}
