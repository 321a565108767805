package app.clientele.ui.main;

import app.clientele.loyalty.CustomerMatch;
import app.clientele.ui.common.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The box that finds a customer from anywhere: what is typed, who could be meant, and last a way to make a new customer of
 * what is typed.
 */
public final class SearchViewModel {

    private final Background background;
    private final Function<String, List<CustomerMatch>> find;
    private final LongConsumer open;
    private final Consumer<String> create;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Offer> offers = FXCollections.observableArrayList();
    private final IntegerProperty highlighted = new SimpleIntegerProperty();
    private int search;

    /** What Enter does. */
    sealed interface Offer {

        /** Opens the card of a customer. */
        record Open(CustomerMatch customer) implements Offer {}

        /** Begins a new card with what is typed. */
        record Create(String typed) implements Offer {}
    }

    /**
     * Closed, with nothing typed.
     *
     * @param find looks customers up, on the database thread
     * @param open shows the card of a customer
     * @param create begins the card of a new customer with what was typed
     */
    public SearchViewModel(
            Background background,
            Function<String, List<CustomerMatch>> find,
            LongConsumer open,
            Consumer<String> create) {
        this.background = background;
        this.find = find;
        this.open = open;
        this.create = create;
        query.subscribe(typed -> {
            if (shown.get()) {
                look(typed.strip());
            }
        });
    }

    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    StringProperty queryProperty() {
        return query;
    }

    /** Who could be meant, the likeliest first; last, making a new customer of what is typed. */
    ObservableList<Offer> offers() {
        return offers;
    }

    /** Which of the offers {@link #choose()} takes. */
    IntegerProperty highlightedProperty() {
        return highlighted;
    }

    /** Opens the box, empty; the first names are there before anything is typed. */
    public void show() {
        query.set("");
        offers.clear();
        shown.set(true);
        look("");
    }

    void hide() {
        search++;
        shown.set(false);
    }

    /** Goes down the offers by {@code steps}, round their ends. */
    void moveHighlight(int steps) {
        if (!offers.isEmpty()) {
            highlighted.set(Math.floorMod(highlighted.get() + steps, offers.size()));
        }
    }

    /** Takes the highlighted offer and closes the box. */
    void choose() {
        if (shown.get() && highlighted.get() < offers.size()) {
            Offer chosen = offers.get(highlighted.get());
            hide();
            switch (chosen) {
                case Offer.Open(CustomerMatch customer) -> open.accept(customer.id());
                case Offer.Create(String typed) -> create.accept(typed);
            }
        }
    }

    private void look(String typed) {
        int mine = ++search;
        background.run(() -> find.apply(typed), found -> {
            if (mine == search) {
                List<Offer> now = new ArrayList<>();
                found.forEach(customer -> now.add(new Offer.Open(customer)));
                if (!typed.isEmpty()) {
                    now.add(new Offer.Create(typed));
                }
                highlighted.set(0);
                offers.setAll(now);
            }
        });
    }
}
