package app.clientele.loyalty.why;

import app.clientele.loyalty.DashboardFigures;
import app.clientele.loyalty.Indicator;
import app.clientele.metrics.Definitions;
import app.clientele.metrics.Figures;
import app.clientele.metrics.Visits;
import app.clientele.metrics.change.RetentionChange;
import app.clientele.metrics.change.SalesChange;
import app.clientele.metrics.change.ScoreChange;
import app.clientele.model.Books;
import app.clientele.model.Period;
import java.util.Optional;

/**
 * Why the figures of the dashboard changed, against the same earlier days as its tiles: each is empty where the tile
 * compares with nothing.
 */
public final class ChangeReasons {

    private final Books books;
    private final Definitions definitions;
    private final DashboardFigures figures;
    private final Visits visits;

    /**
     * The reasons behind figures already computed.
     *
     * @param books of which {@code figures} were made, with these definitions
     */
    public ChangeReasons(Books books, Definitions definitions, DashboardFigures figures) {
        this.books = books;
        this.definitions = definitions;
        this.figures = figures;
        this.visits = Visits.of(books.history());
    }

    /** Why net sales changed. */
    public Optional<SalesChange> sales() {
        Optional<Period> compared = figures.compared().filter(_ -> isCompared(Indicator.NET_SALES));
        return figures.ofPeriod()
                .flatMap(now -> compared.map(then -> SalesChange.of(
                        Figures.of(books, visits, asMuchAs(now.period(), then), definitions), now, books.history())));
    }

    /** A period that is not over is compared with as many days. */
    private Period asMuchAs(Period now, Period then) {
        return figures.salesUntil().isEmpty()
                ? then
                : new Period(then.start(), then.start().plusDays(now.days()));
    }

    /** Why retention, and with it churn, changed. */
    public Optional<RetentionChange> retention() {
        return figures.ofYear().filter(_ -> isCompared(Indicator.RETENTION)).map(year -> {
            Period now = year.period();
            return RetentionChange.of(visits, new Period(now.start().minusYears(1), now.start()), now);
        });
    }

    /** Why the net promoter score changed, or how many more answers it takes to know. */
    public Optional<ScoreChange> score() {
        return figures.compared()
                .filter(_ -> isCompared(Indicator.NPS))
                .map(then -> ScoreChange.of(books.answers(), visits, then, figures.period()));
    }

    private boolean isCompared(Indicator indicator) {
        return figures.measure(indicator).change().isPresent();
    }
}
