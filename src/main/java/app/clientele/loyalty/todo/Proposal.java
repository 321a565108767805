package app.clientele.loyalty.todo;

import app.clientele.loyalty.calls.Call;
import app.clientele.model.Customer;
import app.clientele.model.Outreach.Occasion;
import app.clientele.model.SurveyAnswer;
import java.time.LocalDate;

/**
 * A customer to whom a word would be well placed this week.
 *
 * @param why the reason, from which the words are made
 */
public record Proposal(Customer customer, Reason why) {

    /** Why this customer. */
    public sealed interface Reason {}

    /** Silent for longer than usual. */
    public record Silent(Call call) implements Reason {}

    /** Gave 9 or 10. */
    public record WouldRecommend(SurveyAnswer answer) implements Reason {}

    /** Comes in a regular rhythm, and the next visit is near. */
    public record Expected(LocalDate day, double usualGapDays) implements Reason {}

    public long customerId() {
        return customer.id();
    }

    public Occasion occasion() {
        return switch (why) {
            case Silent _ -> Occasion.CALL;
            case WouldRecommend _ -> Occasion.THANKS;
            case Expected _ -> Occasion.VISIT;
        };
    }
}
