package app.clientele.loyalty.todo;

import app.clientele.metrics.ReturnVisit;
import app.clientele.model.Customer;
import app.clientele.model.CustomerCase;
import app.clientele.model.FoldedText;
import app.clientele.model.SurveyAnswer;
import java.util.Optional;

/**
 * A case as a list shows it.
 *
 * @param of the case; without id while it is an unhappy answer that nobody took up yet
 * @param customer who is unhappy, empty when nobody knows
 * @param inPeace whether this customer does not want to be contacted
 * @param answer from which it came, empty for a complaint typed by hand or an answer that is gone
 * @param isLate whether it was not closed in time
 * @param back the first visit after the case was opened
 */
public record CaseRow(
        CustomerCase of,
        Optional<Customer> customer,
        boolean inPeace,
        Optional<SurveyAnswer> answer,
        boolean isLate,
        Optional<ReturnVisit> back) {

    /** Tells rows apart, also those that are not stored. */
    public long id() {
        Long answerId = of.answerId();
        return of.id() == 0 && answerId != null ? -answerId : of.id();
    }

    public String customerName() {
        return customer.map(Customer::displayName).orElse("");
    }

    /** Empty too for who does not want to be called. */
    public String phone() {
        return inPeace ? "" : customer.map(Customer::phone).orElse("");
    }

    public boolean mentions(String foldedWord) {
        return FoldedText.of(String.join(" ", customerName(), of.subject(), of.note()))
                .contains(foldedWord);
    }
}
