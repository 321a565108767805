package app.clientele.ui.dashboard;

import app.clientele.text.Texts;
import app.clientele.ui.dashboard.CohortRows.Cell;
import app.clientele.ui.dashboard.CohortRows.Row;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The cohort table: a number in each cell, and the stronger the colour, the more came back. */
final class CohortGrid extends GridPane {

    /** The strongest colour still leaves the number readable: ContrastTest computes it. */
    private static final double STRONGEST = 0.4;

    private static final int FIRST_MONTH = 2;

    private final Texts texts;

    CohortGrid(String id, Texts texts) {
        this.texts = texts;
        setId(id);
        getStyleClass().add("cohort-grid");
    }

    void show(CohortRows cohorts) {
        getChildren().clear();
        getColumnConstraints().clear();
        if (cohorts.rows().isEmpty()) {
            add(heading(texts.get("dashboard.cohorts.none")), 0, 0);
            return;
        }
        addColumns(cohorts.months());
        add(heading(texts.get("dashboard.cohorts.first")), 0, 0);
        add(heading(texts.get("dashboard.cohorts.size")), 1, 0);
        for (int month = 0; month < cohorts.months(); month++) {
            add(heading(texts.get("dashboard.cohorts.later", month + 1)), FIRST_MONTH + month, 0);
        }
        for (int row = 0; row < cohorts.rows().size(); row++) {
            addRow(cohorts.rows().get(row), row + 1);
        }
    }

    private void addColumns(int months) {
        getColumnConstraints().addAll(new ColumnConstraints(), new ColumnConstraints());
        for (int month = 0; month < months; month++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setPercentWidth(-1);
            column.setHalignment(HPos.CENTER);
            getColumnConstraints().add(column);
        }
    }

    private void addRow(Row row, int at) {
        Label name = new Label(row.name());
        name.getStyleClass().add("cohort-name");
        add(name, 0, at);
        add(new Label(row.size()), 1, at);
        for (int month = 0; month < row.cells().size(); month++) {
            add(cell(row.cells().get(month)), FIRST_MONTH + month, at);
        }
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }

    private static StackPane cell(Cell cell) {
        Region colour = new Region();
        colour.getStyleClass().add("cohort-colour");
        colour.setOpacity(STRONGEST * cell.strength());
        Label text = new Label(cell.text());
        StackPane pane = new StackPane(colour, text);
        pane.getStyleClass().add("cohort-cell");
        if (cell.running()) {
            pane.getStyleClass().add("running");
        }
        if (!cell.words().isEmpty()) {
            pane.setAccessibleRole(AccessibleRole.TEXT);
            pane.setAccessibleText(cell.words());
            Tooltip.install(pane, new Tooltip(cell.words()));
        }
        return pane;
    }
}
