package app.clientele.ui.common;

import app.clientele.settings.Setting;
import app.clientele.settings.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.util.Duration;

/**
 * Remembers how the owner arranged the columns of a table: their order, widths, which are hidden and which sort. Columns
 * are known by their ids; one that came with a new version stands where the program puts it.
 */
final class ColumnMemory<R> {

    /** Id, width, whether shown, place in the sort order or -1, whether downwards. */
    private static final Pattern COLUMN = Pattern.compile("(\\w+) (\\d{1,4}) (true|false) (-?\\d) (true|false)(?:;|$)");

    private final TableView<R> table;
    private final Settings settings;
    private final Setting<String> arrangement;
    private final PauseTransition pause = new PauseTransition(Duration.millis(500));

    ColumnMemory(TableView<R> table, Settings settings) {
        this.table = table;
        this.settings = settings;
        this.arrangement = Setting.text("columns." + table.getId(), "");
        pause.setOnFinished(_ -> settings.set(arrangement, describe()));
    }

    /** Arranges the columns as remembered and remembers what is changed from now on. */
    void start() {
        restore(COLUMN.matcher(settings.get(arrangement)));
        // A drag of a border is a hundred changes; one writing is enough.
        InvalidationListener changed = _ -> pause.playFromStart();
        table.getColumns().addListener(changed);
        table.getSortOrder().addListener(changed);
        for (TableColumn<R, ?> column : table.getColumns()) {
            column.widthProperty().addListener(changed);
            column.visibleProperty().addListener(changed);
            column.sortTypeProperty().addListener(changed);
        }
    }

    private void restore(Matcher remembered) {
        List<TableColumn<R, ?>> ordered = new ArrayList<>();
        List<TableColumn<R, ?>> sorting = new ArrayList<>();
        for (MatchResult state : remembered
                .results()
                .sorted(Comparator.comparing(s -> s.group(4)))
                .toList()) {
            column(state.group(1)).filter(_ -> !state.group(4).startsWith("-")).ifPresent(sorting::add);
        }
        remembered.reset();
        for (MatchResult state : remembered.results().toList()) {
            column(state.group(1)).ifPresent(column -> {
                column.setPrefWidth(Double.parseDouble(state.group(2)));
                column.setVisible(Boolean.parseBoolean(state.group(3)));
                column.setSortType(Boolean.parseBoolean(state.group(5)) ? SortType.DESCENDING : SortType.ASCENDING);
                ordered.add(column);
            });
        }
        for (int place = 0; place < table.getColumns().size(); place++) {
            TableColumn<R, ?> column = table.getColumns().get(place);
            if (!ordered.contains(column)) {
                ordered.add(Math.min(place, ordered.size()), column);
            }
        }
        table.getColumns().setAll(ordered);
        table.getSortOrder().setAll(sorting);
    }

    private Optional<TableColumn<R, ?>> column(String id) {
        return table.getColumns().stream()
                .filter(column -> id.equals(column.getId()))
                .findFirst();
    }

    private String describe() {
        return table.getColumns().stream().map(this::describe).collect(Collectors.joining(";"));
    }

    private String describe(TableColumn<R, ?> column) {
        return "%s %d %s %d %s"
                .formatted(
                        column.getId(),
                        Math.round(column.getWidth()),
                        column.isVisible(),
                        table.getSortOrder().indexOf(column),
                        column.getSortType() == SortType.DESCENDING);
    }
}
