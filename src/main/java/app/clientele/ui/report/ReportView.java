package app.clientele.ui.report;

import app.clientele.report.PaperSize;
import app.clientele.text.Texts;
import app.clientele.ui.common.LabelConverter;
import app.clientele.ui.common.PagePreview;
import app.clientele.ui.common.Shown;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Choosing a month; its page as it will be printed; printing and saving it. */
public final class ReportView {

    private final ReportViewModel model;
    private final Texts texts;

    @FXML
    private VBox root;

    @FXML
    private ComboBox<YearMonth> month;

    @FXML
    private Button next;

    @FXML
    private ComboBox<PaperSize> paper;

    @FXML
    private Button print;

    @FXML
    private Button save;

    @FXML
    private ProgressIndicator working;

    @FXML
    private HBox nothingYet;

    @FXML
    private HBox outcome;

    @FXML
    private Label outcomeText;

    @FXML
    private Button open;

    @FXML
    private PagePreview preview;

    public ReportView(ReportViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.seenProperty().bind(root.sceneProperty().isNotNull());

        month.setConverter(new LabelConverter<>(model::monthName));
        month.setItems(model.months());
        model.monthProperty().subscribe(month::setValue);
        month.setOnAction(_ -> Optional.ofNullable(month.getValue()).ifPresent(model::choose));
        next.disableProperty().bind(model.lastMonthProperty());
        paper.setConverter(new LabelConverter<>(
                size -> texts.get("report.paper." + size.name().toLowerCase(Locale.ROOT))));
        paper.getItems().setAll(PaperSize.values());
        model.paperProperty().subscribe(paper::setValue);
        paper.setOnAction(_ -> model.choosePaper(paper.getValue()));

        working.visibleProperty().bind(model.workingProperty());
        Shown.when(model.nothingYetProperty(), nothingYet);
        outcome.managedProperty().bind(outcome.visibleProperty());
        open.managedProperty().bind(open.visibleProperty());
        model.delivery().outcomeProperty().subscribe(this::tell);

        preview.setOnDotsWanted(model::showPreviewAt);
        model.pageProperty().subscribe(this::show);
    }

    private void show(Optional<ReportViewModel.Page> page) {
        print.setDisable(page.isEmpty());
        save.setDisable(page.isEmpty());
        page.ifPresent(made -> preview.show(
                texts.get("report.preview", model.monthName(made.report().month())), made.shown()));
    }

    private void tell(Optional<Delivery.Outcome> done) {
        outcome.setVisible(done.isPresent());
        outcomeText.setText(done.map(Delivery.Outcome::text).orElse(""));
        open.setVisible(done.flatMap(Delivery.Outcome::file).isPresent());
    }

    @FXML
    private void previous() {
        model.previous();
    }

    @FXML
    private void next() {
        model.next();
    }

    @FXML
    private void print() {
        model.print();
    }

    @FXML
    private void save() {
        model.save();
    }

    @FXML
    private void openSaved() {
        model.delivery().open();
    }

    @FXML
    private void importSales() {
        model.importSales();
    }
}
