package app.clientele.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the owner has put an answer. It changes nothing of what was answered.
 *
 * @param waveId the wave to which it belongs, {@code null} for none
 * @param card answers that stood on one card share this number; {@code null} when that is not known
 * @param isSetAside whether it is kept without counting anywhere
 * @param tags the owner's own words for what it is about
 */
public record AnswerFiling(@Nullable Long waveId, @Nullable Long card, boolean isSetAside, List<String> tags) {

    /** Of an answer that the owner put nowhere. */
    public static final AnswerFiling NONE = new AnswerFiling(null, null, false, List.of());

    public AnswerFiling {
        tags = List.copyOf(tags);
    }

    public static AnswerFiling ofWave(@Nullable Long waveId) {
        return new AnswerFiling(waveId, null, false, List.of());
    }

    public AnswerFiling withWave(@Nullable Long wave) {
        return new AnswerFiling(wave, card, isSetAside, tags);
    }

    public AnswerFiling withCard(@Nullable Long newCard) {
        return new AnswerFiling(waveId, newCard, isSetAside, tags);
    }

    public AnswerFiling withSetAside(boolean aside) {
        return new AnswerFiling(waveId, card, aside, tags);
    }

    public AnswerFiling withTags(List<String> words) {
        return new AnswerFiling(waveId, card, isSetAside, words);
    }
}
