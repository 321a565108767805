package app.clientele.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.clientele.model.Period;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SurveyFiguresTest {

    private static final Period MAY = Period.ofMonth(YearMonth.of(2024, 5));

    private static SurveyAnswer answer(SurveyQuestion question, int score, int day, @Nullable Long customer) {
        return new SurveyAnswer(0, question, score, LocalDate.of(2024, 5, 1).plusDays(day - 1L), customer, "");
    }

    @Test
    void aCustomerCountsOncePerQuestionWithTheLastAnswerOfThePeriod() {
        SurveyFigures figures = SurveyFigures.of(
                List.of(
                        answer(SurveyQuestion.NPS, 9, 20, 7L),
                        answer(SurveyQuestion.NPS, 3, 10, 7L),
                        answer(SurveyQuestion.NPS, 0, 32, 7L),
                        answer(SurveyQuestion.CSAT, 1, 10, 7L)),
                MAY);

        assertThat(figures.nps().promoters()).isEqualTo(1);
        assertThat(figures.nps().n()).isEqualTo(1);
        assertThat(figures.csat().histogram()).containsExactly(1L, 0L, 0L, 0L, 0L);
    }

    @Test
    void ofTwoAnswersOfOneDayTheOneStoredLastCounts() {
        SurveyFigures figures = SurveyFigures.of(
                List.of(answer(SurveyQuestion.NPS, 9, 20, 7L), answer(SurveyQuestion.NPS, 5, 20, 7L)), MAY);

        assertThat(figures.nps().score()).hasValue(-100);
    }

    @Test
    void anonymousAnswersAllCount() {
        SurveyFigures figures = SurveyFigures.of(
                List.of(answer(SurveyQuestion.CES, 7, 2, null), answer(SurveyQuestion.CES, 7, 2, null)), MAY);

        assertThat(figures.ces().n()).isEqualTo(2);
    }

    @Test
    void theEffortOfAThousandAnswersIsThePublishedMean() {
        EffortScore ces = new EffortScore(List.of(80L, 210L, 140L, 110L, 160L, 180L, 120L));

        assertThat(ces.mean().mean()).hasValue(4.08);
        assertThat(ces.easyTop3()).isEqualTo(new Rate(460, 1_000));
    }

    @Test
    void satisfiedAreFoursAndFives() {
        assertThat(new SatisfactionScore(List.of(1L, 2L, 3L, 4L, 5L)).top2()).isEqualTo(new Rate(9, 15));
    }

    @Test
    void oneAnswerHasAMeanAndNoSpreadAndNoneHasNothing() {
        MeanEstimate one = new SatisfactionScore(List.of(0L, 0L, 0L, 1L, 0L)).mean();
        MeanEstimate none = new SatisfactionScore(List.of(0L, 0L, 0L, 0L, 0L)).mean();

        assertThat(one.mean()).hasValue(4);
        assertThat(one.sd()).isEmpty();
        assertThat(one.t95()).isEmpty();
        assertThat(none.mean()).isEmpty();
        assertThat(none.t95()).isEmpty();
    }

    @Test
    void studentQuantilesAreAsComputedElsewhere() {
        for (NamedCsvRecord row : ShopFiles.rows(ShopFiles.shared("surveys").resolve("student-t.csv"))) {
            assertThat(StudentT.quantile(Double.parseDouble(row.getField("p")), Double.parseDouble(row.getField("df"))))
                    .isCloseTo(Double.parseDouble(row.getField("t")), within(1e-9));
        }
        // Closed form for two degrees of freedom: t = (2p - 1) √(2 / (4p(1 - p))) … and for one: tan(π(p - 1/2)).
        assertThat(StudentT.quantile(0.975, 1)).isCloseTo(Math.tan(Math.PI * 0.475), within(1e-11));
        assertThat(StudentT.quantile(0.975, 2)).isCloseTo(0.95 * Math.sqrt(2 / (4 * 0.975 * 0.025)), within(1e-11));
    }
}
