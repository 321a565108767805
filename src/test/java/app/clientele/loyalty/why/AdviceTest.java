package app.clientele.loyalty.why;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.loyalty.Indicator;
import app.clientele.text.Texts;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdviceTest {

    /** What sellers of programmes promise: percentages, multiples, money. See the benchmarks never to print. */
    private static final String PROMISE = ".*(%|€|\\d\\s*(x|×|fois|times)|garanti|guarantee|toujours|always).*";

    @ParameterizedTest
    @EnumSource
    void eachFigureHasOneSuggestionThatPromisesNothing(Indicator indicator) {
        for (Locale language : Texts.LANGUAGES) {
            String advice = new Advice(Texts.of(language)).on(indicator);

            assertThat(advice).hasSizeBetween(40, 200).endsWith(".").doesNotMatch(PROMISE);
        }
    }
}
