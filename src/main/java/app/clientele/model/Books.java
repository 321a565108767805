package app.clientele.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything the shop has written down that a metric may ask for.
 *
 * @param history all tickets
 * @param answers all survey answers, in the order they were stored
 * @param costs all costs
 * @param memberSince store id of a customer → the day that customer joined the loyalty programme
 */
public record Books(
        SalesHistory history, List<SurveyAnswer> answers, List<Cost> costs, Map<Long, LocalDate> memberSince) {

    public Books {
        answers = List.copyOf(answers);
        costs = List.copyOf(costs);
        memberSince = Map.copyOf(memberSince);
    }

    /** Nothing was sold and nobody was asked yet. */
    public boolean isEmpty() {
        return history.size() == 0 && answers.isEmpty();
    }
}
