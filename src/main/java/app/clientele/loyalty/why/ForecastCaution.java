package app.clientele.loyalty.why;

import app.clientele.metrics.SeasonalPull;
import app.clientele.metrics.SeasonalPull.Direction;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.util.Optional;

/** The caution that goes with a forecast made after a busy or a quiet season. */
public final class ForecastCaution {

    private final Texts texts;
    private final Formats formats;

    public ForecastCaution(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** Where the season probably leads the forecast astray; empty where it does not. */
    public Optional<String> of(SeasonalPull pull) {
        if (pull.direction() == Direction.NONE) {
            return Optional.empty();
        }
        String away = formats.percent(Math.abs(pull.quarter() - 1), 0);
        return Optional.of(
                switch (pull.direction()) {
                    case TOO_HIGH -> texts.get("why.season.too-high", away);
                    case TOO_LOW -> texts.get("why.season.too-low", away);
                    case UNKNOWN, NONE -> texts.get("why.season.unknown");
                });
    }
}
