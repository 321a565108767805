package app.clientele.ui.common;

import app.clientele.model.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a long table: searched and sorted away from the window's thread, so that typing stays smooth with 100 000
 * rows. The selected row stays selected while rows come, go and change, as long as it is among those shown.
 */
public final class TableRows<R> {

    private static final long NONE = Long.MIN_VALUE;
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u202F]+");

    private final Background background;
    private final ToLongFunction<R> id;
    private final BiPredicate<R, String> mentions;

    private final ObservableList<R> shown = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper none = new ReadOnlyBooleanWrapper();
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<R>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<Runnable> arrangedListeners = new ArrayList<>();

    private List<R> all = List.of();
    /** All rows in order, so that a new search need not sort again; {@code null} when they must be sorted first. */
    private @Nullable List<R> sorted;

    private @Nullable Comparator<R> order;
    private Predicate<R> filter = _ -> true;
    private long selectedId = NONE;
    private int arrangement;
    private boolean arranging;

    /**
     * No rows yet.
     *
     * @param mentions whether a row holds a word folded by {@link FoldedText}
     */
    public TableRows(Background background, ToLongFunction<R> id, BiPredicate<R, String> mentions) {
        this.background = background;
        this.id = id;
        this.mentions = mentions;
        query.subscribe(_ -> arrange());
    }

    /** The rows found, in order. */
    public ObservableList<R> shown() {
        return shown;
    }

    /** How many rows there are, found or not. */
    public ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** Whether rows were loaded and there are none, which is not yet so before the first load. */
    public ReadOnlyBooleanProperty noneProperty() {
        return none.getReadOnlyProperty();
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ReadOnlyObjectProperty<Optional<R>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Replaces all rows. */
    public void load(List<R> rows) {
        all = rows;
        sorted = null;
        total.set(rows.size());
        none.set(rows.isEmpty());
        arrange();
    }

    /** Shows only rows that pass, besides the search. */
    public void filter(Predicate<R> passes) {
        filter = passes;
        arrange();
    }

    /** Searches for {@code text} among the rows that pass. */
    public void narrow(String text, Predicate<R> passes) {
        filter = passes;
        query.set(text);
        arrange();
    }

    /** Sorts by {@code by}; {@code null} leaves the order in which the rows were loaded. */
    public void sort(@Nullable Comparator<R> by) {
        order = by;
        sorted = null;
        arrange();
    }

    /** Selects the row with this id, now or as soon as it is among those shown. */
    public void select(long rowId) {
        selectedId = rowId;
        showSelection();
    }

    /** Follows what the table selected by itself. */
    public void follow(@Nullable R row) {
        if (!arranging) {
            selectedId = row == null ? NONE : id.applyAsLong(row);
            selected.set(Optional.ofNullable(row));
        }
    }

    /** Calls {@code listener} when the table must show its selection again. */
    public void onArranged(Runnable listener) {
        arrangedListeners.add(listener);
    }

    private void arrange() {
        int mine = ++arrangement;
        List<R> rows = all;
        List<R> before = sorted;
        Comparator<R> by = order;
        List<String> words = words(query.get());
        Predicate<R> passes = filter;
        background.compute(
                () -> {
                    List<R> now = before == null ? inOrder(rows, by) : before;
                    List<R> found = now.stream()
                            .filter(row ->
                                    passes.test(row) && words.stream().allMatch(word -> mentions.test(row, word)))
                            .toList();
                    return new Arranged<>(now, found);
                },
                result -> {
                    if (mine == arrangement) {
                        show(result);
                    }
                });
    }

    /** What has no blank inside belongs together: "C-12" is not found where a "c" and a "12" stand apart. */
    private static List<String> words(String typed) {
        return BLANKS.splitAsStream(typed).map(FoldedText::of).toList();
    }

    private record Arranged<R>(List<R> sorted, List<R> found) {}

    private static <R> List<R> inOrder(List<R> rows, @Nullable Comparator<R> by) {
        return by == null ? rows : rows.stream().sorted(by).toList();
    }

    private void show(Arranged<R> result) {
        sorted = result.sorted();
        arranging = true;
        try {
            shown.setAll(result.found());
        } finally {
            arranging = false;
        }
        showSelection();
    }

    private void showSelection() {
        selected.set(find(selectedId));
        arranging = true;
        try {
            arrangedListeners.forEach(Runnable::run);
        } finally {
            arranging = false;
        }
    }

    private Optional<R> find(long rowId) {
        return rowId == NONE
                ? Optional.empty()
                : shown.stream().filter(row -> id.applyAsLong(row) == rowId).findFirst();
    }
}
