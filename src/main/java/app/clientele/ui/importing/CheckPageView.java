package app.clientele.ui.importing;

import app.clientele.text.Texts;
import app.clientele.ui.common.Shown;
import app.clientele.ui.importing.CheckWords.Change;
import app.clientele.ui.importing.CheckWords.LeftOut;
import app.clientele.ui.importing.CheckWords.Month;
import app.clientele.ui.importing.CheckWords.Resemblance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;

/** The third page: counts and offers above, the rows behind them in tabs below; a tab without rows is not there. */
public final class CheckPageView {

    private static final int PAIRS_OF_FACTS = 3;

    private final CheckPageViewModel model;
    private final Texts texts;
    private final Map<Tab, ObservableList<?>> rows = new LinkedHashMap<>();

    @FXML
    private GridPane counted;

    @FXML
    private Label verdict, warnings, agreements;
    @FXML
    private CheckBox replacePeriod, replaceChanged;

    @FXML
    private TabPane tabs;

    @FXML
    private Tab rejectedTab, changedTab, resemblingTab, ignoredTab, monthsTab;
    @FXML
    private TableView<LeftOut> rejected, ignored;

    @FXML
    private TableView<Change> changed;

    @FXML
    private TableView<Resemblance> resembling;

    @FXML
    private TableView<Month> months;

    public CheckPageView(CheckPageViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.counted().subscribe(() -> Cells.fill(counted, model.counted(), PAIRS_OF_FACTS));
        verdict.textProperty().bind(model.verdictProperty());
        Shown.when(model.verdictProperty().isNotEmpty(), verdict);
        warnings.textProperty().bind(model.warningsProperty());
        Shown.when(model.warningsProperty().isNotEmpty(), warnings);
        agreements.textProperty().bind(model.agreementsProperty());
        Shown.when(model.agreementsProperty().isNotEmpty(), agreements);
        replacePeriod.textProperty().bind(model.periodOfferProperty());
        replacePeriod.selectedProperty().bindBidirectional(model.replacePeriodProperty());
        Shown.when(model.periodOfferProperty().isNotEmpty(), replacePeriod);
        replaceChanged.textProperty().bind(model.replaceTextProperty());
        replaceChanged.selectedProperty().bindBidirectional(model.replaceChangedProperty());
        Shown.when(model.canReplaceProperty(), replaceChanged);
        fillTables();
        rows.put(rejectedTab, model.rejected());
        rows.put(changedTab, model.changed());
        rows.put(monthsTab, model.months());
        rows.put(ignoredTab, model.ignored());
        rows.put(resemblingTab, model.resembling());
        rows.forEach((tab, list) -> {
            tab.textProperty()
                    .bind(Bindings.createStringBinding(
                            () -> texts.get("importing.tab." + tab.getUserData(), list.size()), list));
            list.subscribe(this::showTabs);
        });
        Shown.when(Bindings.isNotEmpty(tabs.getTabs()), tabs);
        showTabs();
    }

    private void fillTables() {
        Cells.show(
                rejected,
                model.rejected(),
                List.of(row -> row.at().text(), LeftOut::column, LeftOut::value, LeftOut::reason));
        Cells.show(ignored, model.ignored(), List.of(row -> row.at().text(), LeftOut::value, LeftOut::reason));
        Cells.button(ignored, 3, texts.get("importing.bring-back"), model::bringBack);
        ignored.setOnKeyPressed(event -> {
            LeftOut chosen = ignored.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                event.consume();
                model.bringBack(chosen);
            }
        });
        Cells.show(
                changed,
                model.changed(),
                List.of(Change::day, Change::what, Change::customer, Change::stored, Change::file, Change::remark));
        Cells.show(
                resembling,
                model.resembling(),
                List.of(
                        Resemblance::day,
                        Resemblance::amount,
                        row -> String.valueOf(row.row()),
                        Resemblance::file,
                        Resemblance::stored));
        Cells.show(
                months,
                model.months(),
                List.of(Month::month, Month::rows, Month::total, Month::refunds, Month::remark));
    }

    private void showTabs() {
        List<Tab> filled = new ArrayList<>();
        rows.forEach((tab, list) -> {
            if (!list.isEmpty()) {
                filled.add(tab);
            }
        });
        if (!filled.equals(tabs.getTabs())) {
            tabs.getTabs().setAll(filled);
            tabs.getSelectionModel().selectFirst();
        }
    }
}
