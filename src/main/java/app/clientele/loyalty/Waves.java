package app.clientele.loyalty;

import app.clientele.metrics.SurveyFigures;
import app.clientele.model.FiledAnswer;
import app.clientele.model.Period;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyWave;
import app.clientele.store.SurveyStore;
import app.clientele.store.WaveStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The waves in which the shop asks its customers. To be called on the database thread. */
public final class Waves {

    private final WaveStore waves;
    private final SurveyStore surveys;
    private final Clock clock;

    /** @param clock in the shop's zone */
    public Waves(WaveStore waves, SurveyStore surveys, Clock clock) {
        this.waves = waves;
        this.surveys = surveys;
        this.clock = clock;
    }

    /** Every wave, the one that started last first. */
    public List<SurveyWave> all() {
        return waves.all();
    }

    /** The same, with what came back. */
    public List<WaveRow> withAnswers() {
        Map<Long, List<FiledAnswer>> answers = new HashMap<>();
        for (FiledAnswer filed : surveys.allFiled()) {
            Long wave = filed.filing().waveId();
            if (wave != null && !filed.filing().isSetAside()) {
                answers.computeIfAbsent(wave, _ -> new ArrayList<>()).add(filed);
            }
        }
        return waves.all().stream()
                .map(wave -> row(wave, answers.getOrDefault(wave.id(), List.of())))
                .toList();
    }

    private static WaveRow row(SurveyWave wave, List<FiledAnswer> filed) {
        Set<Long> cards = new HashSet<>();
        for (FiledAnswer each : filed) {
            Long card = each.filing().card();
            // An answer of which no card is known came on a card of its own.
            cards.add(card == null ? -each.answer().id() : card);
        }
        List<SurveyAnswer> answers = filed.stream().map(FiledAnswer::answer).toList();
        return new WaveRow(wave, cards.size(), SurveyFigures.of(answers, spanOf(answers, wave)));
    }

    /** A card may be typed with a day outside the wave; it belongs to it all the same. */
    private static Period spanOf(List<SurveyAnswer> answers, SurveyWave wave) {
        LocalDate first =
                answers.stream().map(SurveyAnswer::day).reduce(wave.starts(), (a, b) -> a.isBefore(b) ? a : b);
        LocalDate last = answers.stream().map(SurveyAnswer::day).reduce(wave.ends(), (a, b) -> a.isAfter(b) ? a : b);
        return Period.ofDays(first, last);
    }

    /**
     * Stores a wave that has no id yet, or puts one in the place of the wave with its id. When that one starts on another
     * day, its answers move by as many days.
     *
     * @throws AnswersAhead if an answer would then lie in the future; nothing is stored
     */
    public Undoable<SurveyWave> save(SurveyWave wave) {
        if (wave.id() == 0) {
            SurveyWave stored = waves.add(wave);
            return new Undoable<>(stored, () -> waves.delete(stored.id()));
        }
        SurveyWave before = waves.find(wave.id()).orElseThrow();
        long days = wave.starts().toEpochDay() - before.starts().toEpochDay();
        waves.lastAnswer(wave.id())
                .map(last -> last.plusDays(days))
                .filter(last -> days > 0 && last.isAfter(LocalDate.now(clock)))
                .ifPresent(last -> {
                    throw new AnswersAhead(last);
                });
        List<Long> moved = waves.update(wave);
        return new Undoable<>(wave, () -> waves.putBack(before, moved, -days));
    }

    /** Takes a wave away; its answers stay and belong to none. */
    public Undoable<Long> delete(long id) {
        Runnable undo = waves.delete(id)
                .<Runnable>map(deleted -> () -> waves.restore(deleted))
                .orElse(() -> {});
        return new Undoable<>(id, undo);
    }
}
