package app.clientele.loyalty;

import app.clientele.text.Formats;

/** Writes a value of a figure with its unit, the same on the screen and on paper. */
public record IndicatorFormat(Formats formats) {

    /**
     * A value as the owner reads it.
     *
     * @param value in the figure's own unit: money in cents, shares as fractions
     */
    public String value(Indicator indicator, double value) {
        return switch (indicator) {
            case BASKET, RETENTION_COST -> formats.money(Math.round(value));
            case PROGRAMME -> formats.signedWholeMoney(Math.round(value));
            default ->
                switch (indicator.unit()) {
                    case SCORE -> formats.score(value);
                    case SHARE -> formats.percent(value);
                    case MONEY -> formats.wholeMoney(Math.round(value));
                    case NUMBER -> formats.decimal(value, 1);
                };
        };
    }
}
