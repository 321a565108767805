package app.clientele.loyalty.todo;

import app.clientele.loyalty.calls.CallWords;
import app.clientele.model.CustomerCase;
import app.clientele.model.Outreach;
import app.clientele.model.Outreach.Occasion;
import app.clientele.model.SurveyAnswer;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what there is to do, and what came of it, in the owner's language: on the screen, on paper and in files. */
public final class TodoWords {

    private final Texts texts;
    private final Formats formats;
    private final CallWords calls;

    public TodoWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.calls = new CallWords(texts, formats);
    }

    /** Why this customer, as a sentence. */
    public String reason(Proposal proposal) {
        return switch (proposal.why()) {
            case Proposal.Silent silent -> calls.reason(silent.call());
            case Proposal.WouldRecommend recommends -> recommends(recommends.answer());
            case Proposal.Expected expected ->
                texts.get("todo.reason.visit", formats.day(expected.day()), calls.rhythm(expected.usualGapDays()));
        };
    }

    private String recommends(SurveyAnswer answer) {
        String day = formats.day(answer.day());
        return answer.comment().isBlank()
                ? texts.get("todo.reason.thanks", answer.score(), day)
                : texts.get("todo.reason.thanks-comment", answer.score(), day, answer.comment());
    }

    /** Something that could be said, to be read out or copied. */
    public String suggestion(Proposal proposal, String shopName) {
        String name = proposal.customer().displayName();
        String key = "todo.suggestion." + Texts.key(proposal.occasion());
        return shopName.isBlank() ? texts.get(key + "-unnamed", name) : texts.get(key, name, shopName);
    }

    public String occasion(Occasion occasion) {
        return texts.get("todo.occasion." + Texts.key(occasion));
    }

    public String outcome(Outreach.Outcome outcome) {
        return texts.get("todo.outcome." + Texts.key(outcome));
    }

    /** When the customer came back and for how much; a dash while that has not happened. */
    public String back(OutreachRow row) {
        return row.back()
                .map(visit -> texts.get("todo.back", formats.day(visit.day()), formats.money(visit.cents())))
                .orElse(Formats.NO_VALUE);
    }

    /** As above, for a case. */
    public String back(CaseRow row) {
        return row.back()
                .map(visit -> texts.get("todo.back", formats.day(visit.day()), formats.money(visit.cents())))
                .orElse(Formats.NO_VALUE);
    }

    /** What happened: the score, if it began with one, and the words. */
    public String subject(CaseRow row) {
        return Stream.of(row.answer().map(this::score).orElse(""), row.of().subject())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String score(SurveyAnswer answer) {
        return texts.get(
                "surveys.score.of",
                answer.question().name(),
                answer.score(),
                answer.question().highest());
    }

    public String gesture(CustomerCase.Gesture gesture) {
        return texts.get("todo.gesture." + Texts.key(gesture));
    }

    /** The gesture with what it cost. */
    public String gesture(CustomerCase of) {
        String name = gesture(of.gesture());
        return of.gestureCents() == 0 ? name : name + ", " + formats.money(of.gestureCents());
    }

    public String result(CustomerCase.Outcome outcome) {
        return texts.get("todo.result." + Texts.key(outcome));
    }

    /** Open, late, or how and when it was closed. */
    public String state(CaseRow row) {
        return row.of()
                .outcome()
                .map(outcome -> texts.get(
                        "todo.state.closed",
                        result(outcome),
                        formats.day(row.of().closed().orElseThrow())))
                .orElseGet(() -> texts.get(row.isLate() ? "todo.state.late" : "todo.state.open"));
    }

    /** The phone number, or that this customer does not want to be called. */
    public String phone(CaseRow row) {
        return row.inPeace() ? texts.get("todo.in-peace") : row.phone();
    }

    /** How quickly cases are closed, and how many there are for 100 tickets. */
    public String review(CaseReview review) {
        String days = review.resolution().medianDays().isPresent()
                ? texts.get(
                        "todo.review.days",
                        formats.decimal(review.resolution().medianDays().getAsDouble(), 0))
                : texts.get("todo.review.no-days");
        String inTime = texts.get(
                "todo.review.in-time",
                formats.percent(review.resolution().inTime().value()),
                formats.integer(review.resolution().inTime().count()),
                formats.integer(review.resolution().inTime().base()));
        String rates = texts.get(
                "todo.review.rates",
                formats.decimal(review.rates().complaintsPer100(), 2),
                formats.decimal(review.rates().returnsPer100(), 2),
                formats.decimal(review.before().complaintsPer100(), 2),
                formats.decimal(review.before().returnsPer100(), 2));
        return String.join(" ", days, inTime, rates);
    }
}
