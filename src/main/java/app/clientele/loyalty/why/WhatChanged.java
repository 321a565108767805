package app.clientele.loyalty.why;

import app.clientele.loyalty.DashboardFigures;
import app.clientele.loyalty.Indicator;
import app.clientele.metrics.MoreAnswers;
import app.clientele.metrics.SurveyFigures;
import app.clientele.metrics.Visits;
import app.clientele.metrics.change.RetentionChange;
import app.clientele.metrics.change.SalesChange;
import app.clientele.metrics.change.ScoreChange;
import app.clientele.model.Books;
import app.clientele.model.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The changes since the compared period, each empty where nothing can be compared.
 *
 * @param moreAnswers about how many more answers would tell whether the score changed
 */
public record WhatChanged(
        Optional<SalesChange> sales,
        Optional<RetentionChange> retention,
        Optional<ScoreChange> score,
        OptionalLong moreAnswers) {

    /** Nothing to compare. */
    public static final WhatChanged NOTHING =
            new WhatChanged(Optional.empty(), Optional.empty(), Optional.empty(), OptionalLong.empty());

    /**
     * The changes behind figures already computed.
     *
     * @param books of which {@code figures} were made
     */
    public static WhatChanged of(Books books, DashboardFigures figures) {
        Visits visits = Visits.of(books.history());
        Optional<Period> scores = figures.compared()
                .filter(_ -> figures.measure(Indicator.NPS).change().isPresent());
        return new WhatChanged(
                figures.ofPeriod()
                        .flatMap(later ->
                                figures.ofEarlier().map(earlier -> SalesChange.of(earlier, later, books.history()))),
                figures.ofYear()
                        .filter(_ ->
                                figures.measure(Indicator.RETENTION).change().isPresent())
                        .map(year -> RetentionChange.of(visits, year.period().aYearEarlier(), year.period())),
                scores.map(earlier -> ScoreChange.of(books.answers(), visits, earlier, figures.period())),
                scores.map(earlier -> MoreAnswers.toTell(
                                SurveyFigures.of(books.answers(), earlier).nps(),
                                figures.surveys().nps()))
                        .orElse(OptionalLong.empty()));
    }

    /**
     * A sentence for each figure that clearly changed, and how many more answers would tell whether the score did; nothing
     * of what may be luck.
     */
    public List<String> sentences(ChangeSentences words) {
        return Stream.of(
                        sales.flatMap(words::sales),
                        retention.flatMap(words::retention),
                        score.flatMap(words::score),
                        score.filter(change -> !change.isClear()).flatMap(_ -> words.unclearScore(moreAnswers)))
                .flatMap(Optional::stream)
                .toList();
    }
}
