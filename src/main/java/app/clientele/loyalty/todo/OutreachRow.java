package app.clientele.loyalty.todo;

import app.clientele.metrics.ReturnVisit;
import app.clientele.model.FoldedText;
import app.clientele.model.Outreach;
import java.util.Optional;

/**
 * A word to a customer, and what came of it.
 *
 * @param back the first visit on a later day
 */
public record OutreachRow(Outreach outreach, String name, Optional<ReturnVisit> back) {

    public long id() {
        return outreach.id();
    }

    public boolean mentions(String foldedWord) {
        return FoldedText.of(name).contains(foldedWord);
    }
}
