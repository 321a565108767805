package app.clientele.ui.dashboard;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Standing bars of equal width, each with its count above and its name below. */
final class ShareColumns extends VBox {

    private static final double HIGHEST = 150;

    private final HBox columns = new HBox();
    private final Label note = new Label();

    ShareColumns(String id) {
        setId(id);
        getStyleClass().add("shares");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        columns.getStyleClass().add("share-columns");
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        VBox.setVgrow(columns, Priority.ALWAYS);
        getChildren().addAll(columns, note);
    }

    void show(Shares shares) {
        columns.getChildren()
                .setAll(shares.rows().stream().map(ShareColumns::column).toList());
        note.setText(shares.note());
        setAccessibleText(
                shares.rows().stream().map(Shares.Row::words).collect(Collectors.joining("; ")) + " " + shares.note());
    }

    private static VBox column(Shares.Row row) {
        Label count = new Label(row.text());
        count.getStyleClass().add("share-text");
        Region bar = new Region();
        bar.getStyleClass().addAll("share-bar", row.key());
        double height = Math.max(1, HIGHEST * row.length());
        bar.setMinHeight(height);
        bar.setMaxHeight(height);
        VBox column = new VBox(count, bar, new Label(row.name()));
        column.setAlignment(Pos.BOTTOM_CENTER);
        HBox.setHgrow(column, Priority.ALWAYS);
        Tooltip.install(column, new Tooltip(row.words()));
        return column;
    }
}
