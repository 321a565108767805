package app.clientele.loyalty;

import app.clientele.model.AnswerFiling;
import app.clientele.model.FoldedText;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyWave;
import java.util.Optional;

/**
 * One survey answer as a list shows it.
 *
 * @param customer who answered, empty for an anonymous answer
 * @param filing where the owner has put it
 * @param wave to which it belongs, empty for none
 * @param searchText what a search looks at, folded by {@link FoldedText}
 */
public record AnswerRow(
        SurveyAnswer answer,
        Optional<CustomerMatch> customer,
        AnswerFiling filing,
        Optional<SurveyWave> wave,
        String searchText) {

    AnswerRow(SurveyAnswer answer, Optional<CustomerMatch> customer, AnswerFiling filing, Optional<SurveyWave> wave) {
        this(
                answer,
                customer,
                filing,
                wave,
                FoldedText.of(String.join(
                        " ",
                        answer.comment(),
                        customer.map(known -> known.name() + " " + known.detail())
                                .orElse(""),
                        String.join(" ", filing.tags()),
                        wave.map(SurveyWave::name).orElse(""))));
    }

    public long id() {
        return answer.id();
    }

    public String customerName() {
        return customer.map(CustomerMatch::name).orElse("");
    }

    public String waveName() {
        return wave.map(SurveyWave::name).orElse("");
    }

    /** The owner's words for it, in one line. */
    public String tags() {
        return String.join(", ", filing.tags());
    }

    public boolean mentions(String foldedWord) {
        return searchText.contains(foldedWord);
    }
}
