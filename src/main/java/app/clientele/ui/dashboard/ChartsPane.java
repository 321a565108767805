package app.clientele.ui.dashboard;

import app.clientele.model.ShopProfile;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The charts: by month, by mark, by kind of customer, by month of the first visit. */
public final class ChartsPane {

    private final DashboardViewModel model;
    private final Texts texts;

    @FXML
    private Pane monthsCard;

    @FXML
    private Label monthsTitle;

    @FXML
    private Pane npsCard;

    @FXML
    private Pane answersCard;

    @FXML
    private Pane segmentsCard;

    @FXML
    private Pane cohortsCard;

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

        monthsTitle.textProperty().bind(model.monthsTitleProperty());
        monthsCard.getChildren().add(months);
        npsCard.getChildren().add(scores);
        answersCard.getChildren().add(answers);
        segmentsCard.getChildren().add(segments);
        cohortsCard.getChildren().add(cohorts);
        model.monthPointsProperty().subscribe(months::show);
        model.monthPointsProperty().subscribe(scores::show);
        model.answersProperty().subscribe(answers::show);
        model.segmentsProperty().subscribe(segments::show);
        model.cohortsProperty().subscribe(cohorts::show);
    }
}
