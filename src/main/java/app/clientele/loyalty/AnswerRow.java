package app.clientele.loyalty;

import app.clientele.model.FoldedText;
import app.clientele.model.SurveyAnswer;
import java.util.Optional;

/**
 * One survey answer as a list shows it.
 *
 * @param customer who answered, empty for an anonymous answer
 * @param searchText what a search looks at, folded by {@link FoldedText}
 */
public record AnswerRow(SurveyAnswer answer, Optional<CustomerMatch> customer, String searchText) {

    AnswerRow(SurveyAnswer answer, Optional<CustomerMatch> customer) {
        this(
                answer,
                customer,
                FoldedText.of(answer.comment()
                        + customer.map(known -> " " + known.name() + " " + known.detail())
                                .orElse("")));
    }

    public long id() {
        return answer.id();
    }

    public String customerName() {
        return customer.map(CustomerMatch::name).orElse("");
    }

    public boolean mentions(String foldedWord) {
        return searchText.contains(foldedWord);
    }
}
