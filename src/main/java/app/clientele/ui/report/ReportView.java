package app.clientele.ui.report;

import app.clientele.report.PaperSize;
import app.clientele.text.Texts;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

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

        month.setConverter(named(model::monthName));
        month.setItems(model.months());
        model.monthProperty().subscribe(month::setValue);
        month.setOnAction(_ -> Optional.ofNullable(month.getValue()).ifPresent(model::choose));
        next.disableProperty().bind(model.lastMonthProperty());
        paper.setConverter(named(size -> texts.get("report.paper." + size.name().toLowerCase(Locale.ROOT))));
        paper.getItems().setAll(PaperSize.values());
        model.paperProperty().subscribe(paper::setValue);
        paper.setOnAction(_ -> model.choosePaper(paper.getValue()));

        working.visibleProperty().bind(model.workingProperty());
        nothingYet.visibleProperty().bind(model.nothingYetProperty());
        nothingYet.managedProperty().bind(nothingYet.visibleProperty());
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

    private static <T> StringConverter<T> named(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen from a list, never typed");
            }
        };
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
