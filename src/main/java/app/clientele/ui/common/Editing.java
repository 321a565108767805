package app.clientele.ui.common;

import app.clientele.text.Texts;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Whether a form is open. What was typed into it is never dropped without asking. */
public final class Editing {

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final Dialogs dialogs;
    private final Texts texts;
    private final BooleanSupplier isChanged;

    /**
     * A closed form.
     *
     * @param isChanged whether the form holds something that leaving it would lose
     */
    public Editing(Dialogs dialogs, Texts texts, BooleanSupplier isChanged) {
        this.dialogs = dialogs;
        this.texts = texts;
        this.isChanged = isChanged;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return open.get();
    }

    public void open() {
        open.set(true);
    }

    /** Closes the form: what it held is stored. */
    public void close() {
        open.set(false);
    }

    /** Closes the form, if the owner agrees to lose what was typed; false when it stays open. */
    public boolean leave() {
        if (open.get()
                && isChanged.getAsBoolean()
                && !dialogs.confirm(
                        texts.get("common.discard.question"),
                        texts.get("common.discard.consequence"),
                        texts.get("common.discard.action"))) {
            return false;
        }
        close();
        return true;
    }
}
