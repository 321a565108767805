package app.clientele.ui.dashboard;

import app.clientele.ui.common.Pressable;
import app.clientele.ui.common.Shown;
import app.clientele.ui.dashboard.TasksViewModel.Task;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** The week's list beside the figures: a name leads to the customer. */
public final class TodoPane {

    /** More would stand higher than the figures beside them; the whole list has its own screen. */
    private static final int MOST = 7;

    private final TasksViewModel model;
    private final ObservableBooleanValue figuresShown;

    @FXML
    private Pane root;

    @FXML
    private Label title;

    @FXML
    private Pane tasks;

    @FXML
    private Label others;

    @FXML
    private Hyperlink all;

    @FXML
    private Label basis;

    /** @param figuresShown the list waits for it: to find whom to call takes longer than the figures */
    public TodoPane(TasksViewModel model, ObservableBooleanValue figuresShown) {
        this.model = model;
        this.figuresShown = figuresShown;
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(model.titleProperty());
        others.textProperty().bind(model.othersProperty());
        Shown.when(model.othersProperty().isNotEmpty(), others);
        all.setOnAction(_ -> model.openAll());
        basis.textProperty().bind(model.basisProperty());
        model.tasksProperty()
                .subscribe(next -> tasks.getChildren()
                        .setAll(next.stream().limit(MOST).map(this::row).toList()));
        model.seenProperty().bind(root.sceneProperty().isNotNull().and(figuresShown));
    }

    private VBox row(Task task) {
        Label name = new Label(task.name());
        name.getStyleClass().add("tile-title");
        name.setWrapText(true);
        Label reason = new Label(task.reason());
        reason.getStyleClass().add("muted");
        reason.setWrapText(true);
        VBox row = new VBox(name, reason);
        row.getStyleClass().add("task");
        row.setAccessibleText(task.name() + ". " + task.reason());
        Pressable.make(row, () -> model.open(task));
        return row;
    }
}
