package app.clientele.importing;

import app.clientele.store.CustomerEntry;
import app.clientele.store.ImportRows.Row;
import app.clientele.store.ImportStore.StoredRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which answers or costs of a file the store has. A row that is there with another content is <em>changed</em>
 * when file and store have as many rows with its key; else it is a further one.
 *
 * @param created rows to be stored
 * @param alreadyThere rows that are there with the same content
 * @param changed rows that are there with another content
 */
record RowPlanning<T>(int created, int alreadyThere, List<Change<T>> changed) {

    /**
     * A row of the file.
     *
     * @param key who it is
     * @param said what it says
     */
    record FileRow<T>(T content, @Nullable CustomerEntry customer, UUID key, UUID said) {}

    /** What is stored, what the file says instead, and how that would be stored. */
    record Change<T>(StoredRow stored, FileRow<T> file, Row<T> row) {}

    /** Hands each row that this import stores anew, or tells of again, to {@code rows}. */
    static <T> RowPlanning<T> of(List<FileRow<T>> file, StoredRows stored, Consumer<Row<T>> rows) {
        Map<UUID, Integer> surplus = new HashMap<>();
        file.forEach(row -> surplus.merge(row.key(), 1, Integer::sum));
        surplus.replaceAll((key, count) -> count - stored.left(key));
        List<FileRow<T>> others = new ArrayList<>();
        for (FileRow<T> row : file) {
            OptionalLong same = stored.takeSame(row.key(), row.said());
            if (same.isPresent()) {
                rows.accept(Row.known(same.getAsLong(), row.content(), row.customer()));
            } else {
                others.add(row);
            }
        }
        List<Change<T>> changed = new ArrayList<>();
        for (FileRow<T> row : others) {
            Optional<StoredRow> other =
                    surplus.getOrDefault(row.key(), 0) == 0 ? stored.takeOther(row.key()) : Optional.empty();
            Row<T> fresh = Row.fresh(row.content(), row.customer(), stored.next(row.key(), row.said()));
            other.ifPresentOrElse(old -> changed.add(new Change<>(old, row, fresh)), () -> rows.accept(fresh));
        }
        return new RowPlanning<>(others.size() - changed.size(), file.size() - others.size(), changed);
    }
}
