package app.clientele.ui.dashboard;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Lying bars, each with its name before and its numbers behind. */
final class ShareRows extends VBox {

    private final GridPane rows = new GridPane();
    private final Label note = new Label();

    ShareRows(String id) {
        setId(id);
        getStyleClass().add("shares");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        rows.getStyleClass().add("share-rows");
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        rows.getColumnConstraints().addAll(asWideAsItsText(), bars, asWideAsItsText());
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        getChildren().addAll(rows, note);
    }

    private static ColumnConstraints asWideAsItsText() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(Region.USE_PREF_SIZE);
        return column;
    }

    void show(Shares shares) {
        rows.getChildren().clear();
        for (int i = 0; i < shares.rows().size(); i++) {
            Shares.Row row = shares.rows().get(i);
            Label text = new Label(row.text());
            text.getStyleClass().add("muted");
            rows.addRow(i, new Label(row.name()), bar(row), text);
        }
        note.setText(shares.note());
        setAccessibleText(
                shares.rows().stream().map(Shares.Row::words).collect(Collectors.joining("; ")) + " " + shares.note());
    }

    private static StackPane bar(Shares.Row row) {
        Region bar = new Region();
        bar.getStyleClass().addAll("share-bar", row.key());
        bar.setMinHeight(14);
        bar.setMaxHeight(14);
        StackPane room = new StackPane(bar);
        room.setAlignment(Pos.CENTER_LEFT);
        room.setMinWidth(0);
        bar.maxWidthProperty().bind(room.widthProperty().multiply(row.length()));
        bar.minWidthProperty().bind(bar.maxWidthProperty());
        Tooltip.install(room, new Tooltip(row.words()));
        return room;
    }
}
