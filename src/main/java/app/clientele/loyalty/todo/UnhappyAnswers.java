package app.clientele.loyalty.todo;

import app.clientele.model.CustomerCase;
import app.clientele.model.CustomerCase.Gesture;
import app.clientele.model.SurveyAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The answers after which somebody should be called: recommendation 0 to 6, satisfaction 1 or 2, of the last two months.
 * An anonymous one only if it says in words what went wrong, for otherwise there is nothing to do about it.
 */
final class UnhappyAnswers {

    private static final int RECENT_DAYS = 60;
    private static final int DAYS_TO_CLOSE = 7;
    private static final int NPS_UP_TO = 6;
    private static final int CSAT_UP_TO = 2;

    private UnhappyAnswers() {}

    static boolean isUnhappy(SurveyAnswer answer) {
        return switch (answer.question()) {
            case NPS -> answer.score() <= NPS_UP_TO;
            case CSAT -> answer.score() <= CSAT_UP_TO;
            case CES -> false;
        };
    }

    /**
     * A case, not stored, for each customer and day with an unhappy answer that none of the stored cases came from.
     *
     * @param asOf the last day of which anything is known
     */
    static List<CustomerCase> notTakenUp(List<SurveyAnswer> answers, List<CustomerCase> stored, LocalDate asOf) {
        Set<Long> taken = stored.stream()
                .map(CustomerCase::answerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Card, List<SurveyAnswer>> cards = new LinkedHashMap<>();
        for (SurveyAnswer answer : answers) {
            boolean useful = answer.customerId() != null || !answer.comment().isBlank();
            if (isUnhappy(answer) && useful && answer.day().isAfter(asOf.minusDays(RECENT_DAYS))) {
                cards.computeIfAbsent(Card.of(answer), _ -> new ArrayList<>()).add(answer);
            }
        }
        return cards.values().stream()
                .filter(card -> card.stream().noneMatch(answer -> taken.contains(answer.id())))
                .map(UnhappyAnswers::open)
                .toList();
    }

    /** What one person answered on one day; anonymous answers stand alone. */
    private record Card(@Nullable Long customerId, LocalDate day, long answerId) {
        static Card of(SurveyAnswer answer) {
            return new Card(answer.customerId(), answer.day(), answer.customerId() == null ? answer.id() : 0);
        }
    }

    /** The one with words speaks for the card. */
    private static CustomerCase open(Collection<SurveyAnswer> card) {
        SurveyAnswer answer = card.stream()
                .min(Comparator.comparing((SurveyAnswer each) -> each.comment().isBlank())
                        .thenComparingLong(SurveyAnswer::id))
                .orElseThrow();
        return new CustomerCase(
                0,
                answer.customerId(),
                answer.id(),
                answer.day(),
                answer.day().plusDays(DAYS_TO_CLOSE),
                answer.comment(),
                Gesture.NONE,
                0,
                "",
                Optional.empty(),
                Optional.empty());
    }
}
