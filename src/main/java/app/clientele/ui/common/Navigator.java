package app.clientele.ui.common;

import java.nio.file.Path;

/** Leads from one screen to another; the screens do not know each other. */
public interface Navigator {

    void open(Screen screen);

    /** Opens the import screen with a file already chosen. */
    void importFile(Path file);

    /** Opens the card of a customer. */
    void openCustomer(long customerId);
}
