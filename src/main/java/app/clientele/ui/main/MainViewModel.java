package app.clientele.ui.main;

import app.clientele.ui.common.Navigator;
import app.clientele.ui.common.Notices;
import app.clientele.ui.common.Screen;
import app.clientele.ui.common.UndoStack;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Which screen is shown, what the window says at its bottom, and the way back by {@code Ctrl+Z}. */
public final class MainViewModel implements Navigator {

    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(Screen.DASHBOARD);
    private final ReadOnlyStringWrapper shopName = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<byte[]>> logo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty shopEmpty = new SimpleBooleanProperty();
    private final BooleanBinding beginning = shopEmpty.and(screen.isEqualTo(Screen.DASHBOARD));
    private final Notices notices;
    private final UndoStack undoStack;
    private Consumer<List<Path>> filesChosen = _ -> {};
    private Consumer<Long> customerChosen = _ -> {};

    public MainViewModel(Notices notices, UndoStack undoStack) {
        this.notices = notices;
        this.undoStack = undoStack;
    }

    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty shopNameProperty() {
        return shopName.getReadOnlyProperty();
    }

    /** The file of the shop's logo; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<byte[]>> logoProperty() {
        return logo.getReadOnlyProperty();
    }

    /** Tells whose shop the window shows, and whether nothing was written down in it yet. */
    public void showShop(String name, Optional<byte[]> picture, boolean empty) {
        shopName.set(name);
        logo.set(picture);
        shopEmpty.set(empty);
    }

    /** Whether the way to begin stands in the place of the dashboard, which would have nothing to show. */
    public BooleanBinding beginning() {
        return beginning;
    }

    public Notices notices() {
        return notices;
    }

    /** What the import screen does with files that were dropped or handed over. */
    public void onFilesChosen(Consumer<List<Path>> action) {
        filesChosen = action;
    }

    /** What the customers screen does when another screen points at a customer. */
    public void onCustomerChosen(Consumer<Long> action) {
        customerChosen = action;
    }

    @Override
    public void open(Screen next) {
        screen.set(next);
    }

    @Override
    public void importFile(Path file) {
        importFiles(List.of(file));
    }

    /** Opens the import screen with files that are imported one after the other. */
    public void importFiles(List<Path> files) {
        screen.set(Screen.IMPORTING);
        filesChosen.accept(files);
    }

    @Override
    public void openCustomer(long customerId) {
        screen.set(Screen.CUSTOMERS);
        customerChosen.accept(customerId);
    }

    /** Takes back the last thing typed or deleted and says which. */
    public void undo() {
        undoStack.undoLast().ifPresent(_ -> notices.clear());
    }

    /** Takes back what the line at the bottom speaks of. */
    public void undoNotice() {
        notices.currentProperty().get().flatMap(Notices.Notice::undo).ifPresent(undoStack::undo);
        notices.clear();
    }
}
