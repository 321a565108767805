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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what is to be said of the changes since the compared period; says nothing of what may be luck. */
public final class WhatChanged {

    private WhatChanged() {}

    /**
     * A sentence for each figure that clearly changed, and how many more answers would tell whether the score did.
     *
     * @param books of which {@code figures} were made
     */
    public static List<String> sentences(Books books, DashboardFigures figures, ChangeSentences words) {
        Visits visits = Visits.of(books.history());
        List<Optional<String>> said = new ArrayList<>();
        said.add(figures.ofPeriod()
                .flatMap(later -> figures.ofEarlier()
                        .flatMap(earlier -> words.sales(SalesChange.of(earlier, later, books.history())))));
        if (figures.measure(Indicator.RETENTION).change().isPresent()) {
            said.add(figures.ofYear()
                    .flatMap(year -> words.retention(
                            RetentionChange.of(visits, year.period().aYearEarlier(), year.period()))));
        }
        if (figures.measure(Indicator.NPS).change().isPresent()) {
            Period earlier = figures.compared().orElseThrow();
            ScoreChange change = ScoreChange.of(books.answers(), visits, earlier, figures.period());
            said.add(words.score(change));
            if (!change.isClear()) {
                said.add(words.unclearScore(MoreAnswers.toTell(
                        SurveyFigures.of(books.answers(), earlier).nps(),
                        figures.surveys().nps())));
            }
        }
        return said.stream().flatMap(Optional::stream).toList();
    }
}
