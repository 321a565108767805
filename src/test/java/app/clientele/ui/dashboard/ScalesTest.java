package app.clientele.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.loyalty.Indicator;
import app.clientele.loyalty.Measure;
import app.clientele.model.SatisfactionBands;
import app.clientele.model.ScoreBands;
import app.clientele.model.ShopProfile;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalesTest {

    private static final ShopProfile SHOP = ShopProfile.DEFAULT
            .withScoreBands(new ScoreBands(-10, 20, 50, 80))
            .withSatisfactionBands(new SatisfactionBands(60, 80, 95));

    /** A value on a limit lies in the higher band. */
    @ParameterizedTest
    @CsvSource({
        "NPS,-10.1,to be improved",
        "NPS,-10,fair",
        "NPS,49,good",
        "NPS,50,excellent",
        "NPS,80,outstanding",
        "SATISFACTION,0.599,to be improved",
        "SATISFACTION,0.6,fair",
        "SATISFACTION,0.8,good",
        "SATISFACTION,0.95,outstanding"
    })
    void aFigureIsCalledByTheBandsOfTheShop(Indicator indicator, double value, String word) {
        Measure measure =
                new Measure(OptionalDouble.of(value), Optional.empty(), 40, 50, Optional.empty(), false, List.of());

        assertThat(new IndicatorWords(Texts.of(Locale.UK), new Formats(Locale.UK, SHOP.currency()), SHOP, "2023")
                        .reading(indicator, measure, OptionalDouble.empty())
                        .lines())
                .first()
                .isEqualTo(word);
    }
}
