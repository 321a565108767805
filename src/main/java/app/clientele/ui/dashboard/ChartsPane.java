package app.clientele.ui.dashboard;

import app.clientele.model.ShopProfile;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.dashboard.MonthBars.Part;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The charts by month, and the cohorts. */
public final class ChartsPane {

    private final DashboardViewModel model;
    private final Texts texts;

    @FXML
    private Pane customersCard;

    @FXML
    private Pane salesCard;

    @FXML
    private Label salesTitle;

    @FXML
    private Pane npsCard;

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
        MonthBars customers = new MonthBars(
                "dashboard-customers-chart",
                formats,
                List.of(
                        new Part("kept", texts.get("dashboard.customers.kept"), MonthPoint::kept),
                        new Part("back", texts.get("dashboard.customers.back"), MonthPoint::back),
                        new Part("new", texts.get("dashboard.customers.new"), MonthPoint::newCustomers)),
                MonthPoint::customersText,
                texts.get("dashboard.running"));
        MonthBars sales = new MonthBars(
                "dashboard-sales-chart",
                formats,
                List.of(new Part("net", "", MonthPoint::netSales)),
                MonthPoint::salesText,
                texts.get("dashboard.running"));
        NpsChart scores = new NpsChart("dashboard-nps-chart", texts, formats);
        CohortGrid cohorts = new CohortGrid("dashboard-cohorts", texts);

        salesTitle.textProperty().bind(model.salesTitleProperty());
        customersCard.getChildren().add(customers);
        salesCard.getChildren().add(sales);
        npsCard.getChildren().add(scores);
        cohortsCard.getChildren().add(cohorts);
        model.monthPointsProperty().subscribe(customers::show);
        model.monthPointsProperty().subscribe(sales::show);
        model.monthPointsProperty().subscribe(scores::show);
        model.cohortsProperty().subscribe(cohorts::show);
    }
}
