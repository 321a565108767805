package app.clientele.loyalty.why;

import app.clientele.loyalty.Indicator;
import app.clientele.loyalty.why.IdentityCard.Term;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.util.stream.Stream;

/** Writes identity cards in the owner's language. */
public final class CardWords {

    private final Texts texts;
    private final Formats formats;

    public CardWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** The card in words. Title and definition are those of the figure's tile. */
    public CardText of(IdentityCard card) {
        String tile = "dashboard.tile." + Texts.key(card.indicator());
        Account account = card.account();
        return new CardText(
                texts.get(tile + ".title"),
                texts.get(tile + ".explanation"),
                card.terms().isEmpty() ? texts.get(tile + ".missing") : formula(card),
                texts.get("card.counted", rows(account.kind(), account.counted()), rows(account.kind(), account.all())),
                account.notCounted().entrySet().stream()
                        .map(left -> texts.get(
                                "card.not-counted",
                                rows(account.kind(), left.getValue()),
                                texts.get("card.reason." + Texts.key(left.getKey()))))
                        .toList(),
                coverage(card));
    }

    private String formula(IdentityCard card) {
        return texts.get(
                "card.formula." + Texts.key(card.indicator()),
                Stream.concat(
                                card.terms().stream().map(this::number),
                                Stream.of(result(card.indicator(), card.value().orElseThrow())))
                        .toArray());
    }

    private String number(Term term) {
        return switch (term.unit()) {
            case MONEY -> formats.money(Math.round(term.amount()));
            case SHARE -> formats.percent(term.amount());
            case SCORE, NUMBER ->
                term.amount() == Math.rint(term.amount())
                        ? formats.integer(Math.round(term.amount()))
                        : formats.decimal(term.amount(), 2);
        };
    }

    private String result(Indicator indicator, double value) {
        return switch (indicator.unit()) {
            case SCORE -> formats.score(value);
            case SHARE -> formats.percent(value);
            case MONEY -> formats.money(Math.round(value));
            case NUMBER -> formats.decimal(value, 2);
        };
    }

    private String rows(RowKind kind, long count) {
        return texts.get("card.rows." + Texts.key(kind), count, formats.integer(count));
    }

    private String coverage(IdentityCard card) {
        if (card.coverage().base() == 0) {
            return "";
        }
        return texts.get(
                card.tellsOfMinority() ? "card.coverage.minority" : "card.coverage",
                formats.percent(card.coverage().value().orElseThrow(), 0));
    }
}
