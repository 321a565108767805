package app.clientele.ui.customers;

import app.clientele.loyalty.CustomerMatch;
import app.clientele.loyalty.CustomerOutlook;
import app.clientele.loyalty.CustomerProfile;
import app.clientele.loyalty.best.StandingWords;
import app.clientele.metrics.CustomerFigures;
import app.clientele.model.ConsentWord;
import app.clientele.model.CustomerDetails;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lines of a customer's card that say how the shop stands with it; a line without anything to say is empty. */
final class StandingLines {

    private final Texts texts;
    private final Formats formats;
    private final StandingWords standing;

    StandingLines(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.standing = new StandingWords(texts, formats);
    }

    /** "regular · lives nearby". */
    String tags(CustomerDetails details) {
        return String.join(" · ", details.tags());
    }

    /** What the customer asked to be left alone with. */
    String optOut(CustomerDetails details) {
        if (details.noCalls() && details.noLetters()) {
            return texts.get("customers.opt-out.both");
        }
        return details.noCalls()
                ? texts.get("customers.opt-out.calls")
                : details.noLetters() ? texts.get("customers.opt-out.letters") : "";
    }

    /** What was said about messages, when and how, one line each. */
    String consents(CustomerProfile profile) {
        return profile.consents().stream().map(this::consent).collect(Collectors.joining("\n"));
    }

    private String consent(ConsentWord word) {
        return texts.get(
                "customers.consent.word",
                formats.day(word.day()),
                texts.get("customers.consent." + word.consent().name().toLowerCase(Locale.ROOT)),
                word.source().isEmpty() ? 0 : 1,
                word.source());
    }

    /** Who sent the customer, and whom it sent. */
    String referrals(CustomerProfile profile) {
        String by = profile.referrer()
                .map(CustomerMatch::name)
                .map(name -> texts.get("customers.referred-by", name))
                .orElse("");
        String sent = profile.sent() == 0 ? "" : texts.get("customers.sent", profile.sent());
        return by.isEmpty() || sent.isEmpty() ? by + sent : by + "\n" + sent;
    }

    /** How often the customer comes, and when the next visit is due. */
    String rhythm(CustomerProfile profile) {
        Optional<LocalDate> next = profile.figures().flatMap(CustomerFigures::nextVisit);
        if (next.isEmpty()) {
            return "";
        }
        boolean due = !next.get().isAfter(profile.asOf().orElseThrow());
        double gap = profile.figures().orElseThrow().usualGapDays().orElseThrow();
        return texts.get("customers.rhythm", Math.max(1, Math.round(gap)), due ? 1 : 0, formats.day(next.get()));
    }

    /** How likely the customer comes again, in a word. */
    String chance(Optional<CustomerOutlook> outlook) {
        return outlook.map(known -> texts.get(
                        "customers.chance",
                        texts.get("customers.chance." + Texts.key(known.likelihood())),
                        formats.percent(known.chance(), 0)))
                .orElse("");
    }

    /** Purchases so far, of twelve months, and expected. */
    String value(CustomerProfile profile, Optional<CustomerOutlook> outlook) {
        if (profile.figures().isEmpty()) {
            return "";
        }
        String known = texts.get(
                        "customers.value", formats.money(profile.figures().get().netCents()))
                + "\n"
                + texts.get("customers.value.year", formats.money(profile.yearCents()));
        return outlook.flatMap(
                        it -> it.cents().isPresent() ? Optional.of(it.cents().getAsLong()) : Optional.empty())
                .map(cents -> known + "\n" + texts.get("customers.value.expected", formats.wholeMoney(cents)))
                .orElse(known);
    }

    /** The segment, why, and what to do about it. */
    String segment(CustomerProfile profile) {
        return profile.figures()
                .map(figures -> texts.get(
                        "customers.segment.why",
                        standing.name(figures.segment()),
                        figures.recency(),
                        figures.frequency(),
                        figures.money()))
                .orElse("");
    }
}
