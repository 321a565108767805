package app.clientele.loyalty;

import app.clientele.metrics.SurveyFigures;
import app.clientele.model.SurveyWave;
import java.util.OptionalDouble;

/**
 * A wave with what came back.
 *
 * @param cardsBack cards with at least one answer that counts
 * @param scores of its answers that count
 */
public record WaveRow(SurveyWave wave, int cardsBack, SurveyFigures scores) {

    /**
     * Cards back / cards handed out; none while nobody counted those handed out, or when more came back than were
     * counted.
     */
    public OptionalDouble responseRate() {
        return wave.cardsOut() == 0 || cardsBack > wave.cardsOut()
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) cardsBack / wave.cardsOut());
    }
}
