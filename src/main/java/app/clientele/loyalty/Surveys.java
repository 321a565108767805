package app.clientele.loyalty;

import app.clientele.model.Customer;
import app.clientele.model.SurveyAnswer;
import app.clientele.store.CustomerStore;
import app.clientele.store.SurveyStore;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The survey answers that the owner types, corrects and takes away. To be called on the database thread. */
public final class Surveys {

    private static final Comparator<SurveyAnswer> NEWEST_FIRST = Comparator.comparing(SurveyAnswer::day)
            .thenComparingLong(SurveyAnswer::id)
            .reversed();

    private final SurveyStore surveys;
    private final CustomerStore customers;

    public Surveys(SurveyStore surveys, CustomerStore customers) {
        this.surveys = surveys;
        this.customers = customers;
    }

    /** Stores an answer that has no id yet, or puts one in the place of the answer with its id. */
    public Undoable<SurveyAnswer> save(SurveyAnswer answer) {
        if (answer.id() == 0) {
            SurveyAnswer stored = surveys.add(answer);
            return new Undoable<>(stored, () -> surveys.delete(stored.id()));
        }
        Optional<SurveyAnswer> before = surveys.find(answer.id());
        surveys.update(answer);
        return new Undoable<>(answer, () -> before.ifPresent(surveys::update));
    }

    /** Takes an answer away; it comes back in its old place. */
    public Undoable<Long> delete(long id) {
        Runnable undo = surveys.delete(id)
                .<Runnable>map(rows -> () -> surveys.restore(rows))
                .orElse(() -> {});
        return new Undoable<>(id, undo);
    }

    /** Every answer, the newest day first. */
    public List<AnswerRow> all() {
        List<SurveyAnswer> answers = surveys.all();
        Map<Long, CustomerMatch> names =
                customers.all().stream().collect(Collectors.toMap(Customer::id, CustomerMatch::of));
        return answers.stream()
                .sorted(NEWEST_FIRST)
                .map(answer -> row(answer, names::get))
                .toList();
    }

    /** These answers in this order; those that are gone are left out. */
    public List<AnswerRow> some(Collection<Long> ids) {
        Map<Long, CustomerMatch> names = new HashMap<>();
        return ids.stream()
                .flatMap(id -> surveys.find(id).stream())
                .map(answer -> row(answer, id -> names.computeIfAbsent(id, this::customer)))
                .toList();
    }

    private CustomerMatch customer(long id) {
        return CustomerMatch.of(customers.find(id).orElseThrow());
    }

    private static AnswerRow row(SurveyAnswer answer, Function<Long, CustomerMatch> names) {
        return new AnswerRow(answer, Optional.ofNullable(answer.customerId()).map(names));
    }
}
