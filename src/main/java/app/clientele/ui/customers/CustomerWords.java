package app.clientele.ui.customers;

import app.clientele.loyalty.CustomerProfile;
import app.clientele.loyalty.CustomerRow;
import app.clientele.loyalty.best.StandingWords;
import app.clientele.metrics.Activity;
import app.clientele.metrics.CustomerFigures;
import app.clientele.metrics.Segment;
import app.clientele.model.Customer;
import app.clientele.model.Customer.Consent;
import app.clientele.model.Sale;
import app.clientele.model.SaleLine;
import app.clientele.model.SurveyAnswer;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words and numbers what a customer's row and card show. */
final class CustomerWords {

    private final Texts texts;
    private final Formats formats;

    CustomerWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** By what the list is narrowed. */
    String filter(RowFilter filter) {
        return switch (filter) {
            case RowFilter.All() -> texts.get("customers.filter.all");
            case RowFilter.OfSegment(Segment segment) ->
                texts.get("customers.filter.segment", new StandingWords(texts, formats).name(segment));
            case RowFilter.Tagged(String tag) -> texts.get("customers.filter.tag", tag);
            case RowFilter.OptedOut() -> texts.get("customers.filter.opted-out");
        };
    }

    String visits(CustomerRow row) {
        return formats.integer(row.visits());
    }

    String lastVisit(CustomerRow row) {
        return row.figures().map(figures -> formats.day(figures.last())).orElse(Formats.NO_VALUE);
    }

    /** Sorts those who never came before all others. */
    LocalDate lastDay(CustomerRow row) {
        return row.figures().map(CustomerFigures::last).orElse(LocalDate.MIN);
    }

    long cents(CustomerRow row) {
        return row.figures().map(CustomerFigures::netCents).orElse(0L);
    }

    /** Sorts active before at risk before lapsed before those who never came. */
    int statusRank(CustomerRow row) {
        return row.figures()
                .map(figures -> List.of(Activity.values()).indexOf(figures.activity()))
                .orElse(Activity.values().length);
    }

    /** The style class that goes with the word of the status. */
    String statusStyle(Optional<CustomerFigures> figures) {
        return "status-" + figures.map(known -> known.activity().key()).orElse("never");
    }

    String value(Optional<CustomerFigures> figures) {
        return figures.map(known -> formats.money(known.netCents())).orElse(Formats.NO_VALUE);
    }

    String status(Optional<CustomerFigures> figures) {
        return texts.get("customers.status."
                + figures.map(known -> known.activity().key()).orElse("never"));
    }

    /** Why the status is what it is. */
    String reason(CustomerProfile profile) {
        return profile.figures()
                .map(figures -> texts.get(
                        "customers.reason." + figures.activity().key(),
                        figures.silenceDays(),
                        figures.limitDays(),
                        formats.day(profile.asOf().orElseThrow())))
                .orElseGet(() -> texts.get("customers.reason.never"));
    }

    /** One line of visits: how many, since when, the last one. */
    String history(CustomerProfile profile) {
        return profile.figures()
                .map(figures -> texts.get(
                        "customers.history",
                        figures.purchaseDays(),
                        formats.day(figures.first()),
                        formats.day(figures.last())))
                .orElse("");
    }

    /** Number, e-mail, telephone and town, one under the other. */
    String contact(Customer customer) {
        String lines = Stream.of(customer.number(), customer.email(), customer.phone(), customer.city())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? texts.get("customers.contact.none") : lines;
    }

    String membership(Customer customer) {
        LocalDate since = customer.memberSince();
        return since == null
                ? texts.get("customers.member.no")
                : texts.get("customers.member.since", formats.longDay(since));
    }

    String consent(Consent consent) {
        return texts.get("customers.consent." + consent.name().toLowerCase(Locale.ROOT));
    }

    String day(Sale sale) {
        return formats.day(sale.day());
    }

    String articles(Sale sale) {
        String names = sale.lines().stream()
                .map(SaleLine::product)
                .filter(product -> !product.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? texts.get("customers.lines", sale.lines().size()) : names;
    }

    String amount(Sale sale) {
        return formats.money(sale.amountCents());
    }

    String day(SurveyAnswer answer) {
        return formats.day(answer.day());
    }

    String score(SurveyAnswer answer) {
        return texts.get(
                "surveys.score.of",
                answer.question().name(),
                answer.score(),
                answer.question().highest());
    }
}
