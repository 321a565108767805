package app.clientele.ui.common;

import app.clientele.loyalty.CustomerMatch;
import app.clientele.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The state of a field that asks which customer: what is typed, who could be meant, who was chosen. An empty field means
 * nobody; a text that was not chosen from the list is an error, because a name alone may belong to two people.
 */
public final class CustomerEntry {

    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<CustomerMatch> matches = FXCollections.observableArrayList();
    private final IntegerProperty highlighted = new SimpleIntegerProperty();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final Background background;
    private final Function<String, List<CustomerMatch>> find;
    private final Texts texts;
    private Optional<CustomerMatch> chosen = Optional.empty();
    private boolean setting;
    private int search;

    /**
     * Nobody is chosen yet.
     *
     * @param find looks customers up, on the database thread
     */
    public CustomerEntry(Background background, Function<String, List<CustomerMatch>> find, Texts texts) {
        this.background = background;
        this.find = find;
        this.texts = texts;
        text.addListener((_, _, typed) -> {
            if (!setting) {
                chosen = Optional.empty();
                error.set("");
                look(typed.strip());
            }
        });
    }

    public StringProperty textProperty() {
        return text;
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Who could be meant by what is typed; empty when nobody or when one was chosen. */
    public ObservableList<CustomerMatch> matches() {
        return matches;
    }

    /** Which of the matches {@link #chooseHighlighted()} takes. */
    public IntegerProperty highlightedProperty() {
        return highlighted;
    }

    public Optional<CustomerMatch> chosen() {
        return chosen;
    }

    public void choose(CustomerMatch match) {
        set(Optional.of(match));
    }

    public void clear() {
        set(Optional.empty());
    }

    public void set(Optional<CustomerMatch> customer) {
        search++;
        setting = true;
        text.set(customer.map(CustomerEntry::label).orElse(""));
        setting = false;
        chosen = customer;
        error.set("");
        matches.clear();
    }

    /** Goes down the list by {@code steps}, round its ends. */
    public void moveHighlight(int steps) {
        if (!matches.isEmpty()) {
            highlighted.set(Math.floorMod(highlighted.get() + steps, matches.size()));
        }
    }

    /** Takes the highlighted match; false when there is none. */
    public boolean chooseHighlighted() {
        if (matches.isEmpty()) {
            return false;
        }
        choose(matches.get(highlighted.get()));
        return true;
    }

    /** Leaves the text and closes the list; false when it was closed. */
    public boolean dismiss() {
        boolean open = !matches.isEmpty();
        search++;
        matches.clear();
        return open;
    }

    /** Whether the field can be taken as it is; if not, the error says why. */
    public boolean check() {
        if (chosen.isEmpty() && !text.get().isBlank()) {
            error.set(texts.get("common.customer.not-chosen", text.get().strip()));
            return false;
        }
        return true;
    }

    private void look(String typed) {
        int mine = ++search;
        if (typed.isEmpty()) {
            matches.clear();
            return;
        }
        background.run(() -> find.apply(typed), found -> {
            if (mine == search) {
                highlighted.set(0);
                matches.setAll(found);
            }
        });
    }

    private static String label(CustomerMatch match) {
        return match.detail().isEmpty() ? match.name() : match.name() + " · " + match.detail();
    }
}
