package app.clientele.ui.main;

import app.clientele.text.Texts;
import app.clientele.ui.main.SearchViewModel.Offer;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The box over the window in which {@code Ctrl+K} looks a customer up. Arrow keys, Enter, Esc. */
public final class SearchView {

    private final SearchViewModel model;
    private final Texts texts;
    private @Nullable Node before;

    @FXML
    private StackPane root;

    @FXML
    private VBox box;

    @FXML
    private TextField query;

    @FXML
    private ListView<Offer> offers;

    public SearchView(SearchViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        root.visibleProperty().bind(model.shownProperty());
        root.managedProperty().bind(root.visibleProperty());
        query.textProperty().bindBidirectional(model.queryProperty());
        offers.setItems(model.offers());
        offers.setCellFactory(_ -> new OfferCell());
        model.highlightedProperty().subscribe(_ -> highlight());
        offers.getItems().addListener((ListChangeListener<Offer>) _ -> highlight());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        root.setOnMousePressed(_ -> model.hide());
        box.setOnMousePressed(Event::consume);
        model.shownProperty().subscribe(this::takeFocus);
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                KeyCodeCombination shortcut = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
                scene.getAccelerators().put(shortcut, model::show);
            }
        });
    }

    private void press(KeyEvent event) {
        boolean taken = true;
        switch (event.getCode()) {
            case DOWN -> model.moveHighlight(1);
            case UP -> model.moveHighlight(-1);
            case ENTER -> model.choose();
            case ESCAPE -> model.hide();
            case TAB -> model.moveHighlight(event.isShiftDown() ? -1 : 1);
            default -> taken = false;
        }
        if (taken) {
            event.consume();
        }
    }

    private void highlight() {
        offers.getSelectionModel().clearAndSelect(model.highlightedProperty().get());
        offers.scrollTo(model.highlightedProperty().get());
    }

    /** The keys go to the box while it is open, and back to where they went before. */
    private void takeFocus(boolean shown) {
        Scene scene = root.getScene();
        if (scene == null) {
            return;
        }
        if (shown) {
            before = scene.getFocusOwner();
            query.requestFocus();
        } else if (before != null && query.isFocused()) {
            before.requestFocus();
        }
    }

    /** Name above, what tells homonyms apart below; or the way to a new customer. */
    private final class OfferCell extends ListCell<Offer> {
        private final Label name = new Label();
        private final Label detail = new Label();
        private final VBox lines = new VBox(name, detail);

        OfferCell() {
            detail.getStyleClass().add("muted");
            detail.managedProperty().bind(detail.textProperty().isNotEmpty());
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    model.highlightedProperty().set(getIndex());
                    model.choose();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            setGraphic(offer == null ? null : lines);
            if (offer != null) {
                switch (offer) {
                    case Offer.Open(var customer) -> say(customer.name(), customer.detail());
                    case Offer.Create(String typed) -> say(texts.get("main.search.create", typed), "");
                }
            }
            setAccessibleText(offer == null ? null : name.getText() + " " + detail.getText());
        }

        private void say(String title, String below) {
            name.setText(title);
            detail.setText(below);
        }
    }
}
