package app.clientele.ui.dashboard;

import app.clientele.model.ShopProfile;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.util.Map;
import javafx.fxml.FXML;

/** The charts: by month, by mark, by kind of customer, by month of the first visit. */
public final class ChartsPane {

    private final DashboardViewModel model;
    private final Texts texts;

    @FXML
    private ChartCard monthsCard, npsCard, answersCard, segmentsCard, cohortsCard;

    public ChartsPane(DashboardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        // The numbers on the axes have no currency.
        Formats formats = new Formats(texts.locale(), ShopProfile.DEFAULT.currency());
        MonthsChart months = new MonthsChart("dashboard-months-chart", texts, formats);
        NpsChart scores = new NpsChart("dashboard-nps-chart", texts, formats);
        ShareColumns answers = new ShareColumns("dashboard-answers");
        ShareRows segments = new ShareRows("dashboard-segments");
        CohortGrid cohorts = new CohortGrid("dashboard-cohorts", texts);

        monthsCard.titleProperty().bind(model.monthsTitleProperty());
        monthsCard.setChart(months);
        npsCard.setChart(scores);
        answersCard.setChart(answers);
        segmentsCard.setChart(segments);
        cohortsCard.setChart(cohorts);
        model.monthPointsProperty().subscribe(months::show);
        model.monthPointsProperty().subscribe(scores::show);
        model.answersProperty().subscribe(answers::show);
        model.segmentsProperty().subscribe(segments::show);
        model.cohortsProperty().subscribe(cohorts::show);
        Map<Chart, ChartCard> cards = Map.of(
                Chart.MONTHS, monthsCard,
                Chart.NPS, npsCard,
                Chart.ANSWERS, answersCard,
                Chart.SEGMENTS, segmentsCard,
                Chart.COHORTS, cohortsCard);
        model.tablesProperty()
                .subscribe(tables ->
                        cards.forEach((chart, card) -> card.show(tables.getOrDefault(chart, ChartTable.NONE))));
    }
}
