package app.clientele;

import app.clientele.store.Database;
import java.nio.file.Path;

/**
 * Makes the long-lived objects that need no window: the open books, the stores, what can be done with them. The window
 * and the command line both stand on it.
 */
public final class ShopContext implements AutoCloseable {

    private final Database database;

    private ShopContext(Database database) {
        this.database = database;
    }

    /**
     * Opens the books in a folder, or makes new ones.
     *
     * @throws app.clientele.store.DatabaseUnavailable if that cannot be
     */
    public static ShopContext open(Path folder) {
        return new ShopContext(Database.open(folder));
    }

    /** Calls {@code listener} after each save, on the thread that saved. */
    public void onCommit(Runnable listener) {
        database.onCommit(listener);
    }

    @Override
    public void close() {
        database.close();
    }
}
