package app.clientele.ui.dashboard;

import app.clientele.ui.common.Shown;
import java.util.List;
import javafx.beans.NamedArg;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A chart under its title, and a switch that shows a table of the same numbers in its place. */
public final class ChartCard extends VBox {

    private static final double ROW = 32;
    private static final double MOST_ROWS = 13.5;
    /** About what a letter takes, and what stands around the text of a cell. */
    private static final double LETTER = 8;

    private static final double AROUND = 26;

    private final Label title = new Label();
    private final Label explanation = new Label();
    private final ToggleButton asTable;
    private final TableView<List<String>> table = new TableView<>();

    /**
     * @param name ends the ids of the switch and the table
     * @param switchText what the switch says
     */
    public ChartCard(@NamedArg("name") String name, @NamedArg("switchText") String switchText) {
        getStyleClass().add("card");
        title.getStyleClass().add("tile-title");
        asTable = new ToggleButton(switchText);
        asTable.setId("dashboard-" + name + "-as-table");
        asTable.getStyleClass().addAll("flat", "small", "as-table");
        asTable.setMinWidth(USE_PREF_SIZE);
        asTable.accessibleTextProperty().bind(title.textProperty().map(text -> text + ", " + switchText));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox header = new HBox(title, between, asTable);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("chart-header");

        table.setId("dashboard-" + name + "-table");
        table.getStyleClass().addAll("dense", "chart-table");
        table.accessibleTextProperty().bind(title.textProperty());
        Shown.when(asTable.selectedProperty(), table);
        explanation.getStyleClass().add("muted");
        explanation.setWrapText(true);
        Shown.when(explanation.textProperty().isEmpty().not(), explanation);
        getChildren().addAll(header, explanation, table);
    }

    public StringProperty titleProperty() {
        return title.textProperty();
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    public String getExplanation() {
        return explanation.getText();
    }

    /** What helps to read it, below the title. */
    public void setExplanation(String text) {
        explanation.setText(text);
    }

    /** Adds what is shown unless the table is. */
    void setChart(Node chart) {
        Shown.when(asTable.selectedProperty().not(), chart);
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().add(chart);
    }

    /** Without rows there is nothing to switch to: the chart says what is missing. */
    void show(ChartTable next) {
        asTable.setVisible(!next.rows().isEmpty());
        if (next.rows().isEmpty()) {
            asTable.setSelected(false);
        }
        table.getColumns().clear();
        for (int i = 0; i < next.headings().size(); i++) {
            table.getColumns().add(column(next, i));
        }
        table.setItems(FXCollections.observableArrayList(next.rows()));
        table.setPrefHeight(ROW * Math.min(MOST_ROWS, next.rows().size()) + ROW + 6);
        table.setMinHeight(USE_PREF_SIZE);
    }

    /** As wide as its longest text: a table too wide for its card is moved sideways. */
    private static TableColumn<List<String>, String> column(ChartTable table, int place) {
        String heading = table.headings().get(place);
        TableColumn<List<String>, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(cell.getValue().get(place)));
        column.setSortable(false);
        column.setReorderable(false);
        int longest =
                table.rows().stream().mapToInt(row -> row.get(place).length()).reduce(heading.length(), Math::max);
        column.setPrefWidth(longest * LETTER + AROUND);
        if (place > 0) {
            column.getStyleClass().add("number");
        }
        return column;
    }
}
