package app.clientele.loyalty;

import app.clientele.model.AnswerFiling;
import app.clientele.model.Customer;
import app.clientele.model.FiledAnswer;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyWave;
import app.clientele.store.CustomerStore;
import app.clientele.store.SurveyStore;
import app.clientele.store.WaveStore;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The survey answers that the owner types, corrects, files and takes away. To be called on the database thread.
 */
public final class Surveys {

    private static final Comparator<FiledAnswer> NEWEST_FIRST = Comparator.<FiledAnswer>comparingLong(
                    filed -> filed.answer().day().toEpochDay())
            .thenComparingLong(filed -> filed.answer().id())
            .reversed();

    private final SurveyStore surveys;
    private final WaveStore waves;
    private final CustomerStore customers;

    public Surveys(SurveyStore surveys, WaveStore waves, CustomerStore customers) {
        this.surveys = surveys;
        this.waves = waves;
        this.customers = customers;
    }

    /** Stores the answers that stand on one card, all or none. */
    public Undoable<List<SurveyAnswer>> record(List<SurveyAnswer> card, @Nullable Long wave) {
        List<SurveyAnswer> stored = surveys.addCard(card, AnswerFiling.ofWave(wave));
        return new Undoable<>(stored, () -> stored.forEach(answer -> surveys.delete(answer.id())));
    }

    /** Puts an answer in the place of the one with its id, and into a wave. */
    public Undoable<SurveyAnswer> correct(SurveyAnswer answer, @Nullable Long wave) {
        Optional<FiledAnswer> before = surveys.findFiled(answer.id());
        surveys.update(answer);
        before.ifPresent(filed -> surveys.file(answer.id(), filed.filing().withWave(wave)));
        return new Undoable<>(answer, () -> before.ifPresent(this::putBack));
    }

    private void putBack(FiledAnswer before) {
        surveys.update(before.answer());
        surveys.file(before.answer().id(), before.filing());
    }

    /** Lets an answer count nowhere, or count again. */
    public Undoable<Long> setAside(long id, boolean aside) {
        return file(id, filing -> filing.withSetAside(aside));
    }

    /** Gives an answer the owner's own words, separated by commas. */
    public Undoable<Long> tag(long id, String words) {
        List<String> tags = Arrays.stream(words.split("[,;\\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        return file(id, filing -> filing.withTags(tags));
    }

    private Undoable<Long> file(long id, UnaryOperator<AnswerFiling> change) {
        Optional<AnswerFiling> before = surveys.findFiled(id).map(FiledAnswer::filing);
        before.ifPresent(filing -> surveys.file(id, change.apply(filing)));
        return new Undoable<>(id, () -> before.ifPresent(filing -> surveys.file(id, filing)));
    }

    /** Takes an answer away; it comes back in its old place. */
    public Undoable<Long> delete(long id) {
        Runnable undo = surveys.delete(id)
                .<Runnable>map(rows -> () -> surveys.restore(rows))
                .orElse(() -> {});
        return new Undoable<>(id, undo);
    }

    /** Every answer, also those set aside, the newest day first. */
    public List<AnswerRow> all() {
        Map<Long, CustomerMatch> names =
                customers.all().stream().collect(Collectors.toMap(Customer::id, CustomerMatch::of));
        Map<Long, SurveyWave> known = waves();
        return surveys.allFiled().stream()
                .sorted(NEWEST_FIRST)
                .map(filed -> row(filed, names::get, known))
                .toList();
    }

    /** These answers in this order; those that are gone are left out. */
    public List<AnswerRow> some(Collection<Long> ids) {
        Map<Long, CustomerMatch> names = new HashMap<>();
        Map<Long, SurveyWave> known = waves();
        return ids.stream()
                .flatMap(id -> surveys.findFiled(id).stream())
                .map(filed -> row(filed, id -> names.computeIfAbsent(id, this::customer), known))
                .toList();
    }

    private Map<Long, SurveyWave> waves() {
        return waves.all().stream().collect(Collectors.toMap(SurveyWave::id, Function.identity()));
    }

    private CustomerMatch customer(long id) {
        return CustomerMatch.of(customers.find(id).orElseThrow());
    }

    private static AnswerRow row(FiledAnswer filed, Function<Long, CustomerMatch> names, Map<Long, SurveyWave> waves) {
        return new AnswerRow(
                filed.answer(),
                Optional.ofNullable(filed.answer().customerId()).map(names),
                filed.filing(),
                Optional.ofNullable(filed.filing().waveId()).map(waves::get));
    }
}
