package app.clientele.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, for whoever helps the owner: three files of at most one megabyte beside the data. A run in which
 * nothing goes wrong writes none, and a folder that cannot be written gets none.
 */
public final class LogFile extends Handler {

    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;

    private final Path folder;
    private @Nullable FileHandler file;
    private boolean impossible;

    private LogFile(Path folder) {
        this.folder = folder.resolve("log");
        setLevel(Level.WARNING);
    }

    /** Sends the log of the whole program to the data folder, and no longer to the terminal. */
    public static void takeOver(Path dataFolder) {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.addHandler(new LogFile(dataFolder));
    }

    @Override
    public synchronized void publish(LogRecord message) {
        if (isLoggable(message)) {
            open();
            if (file != null) {
                file.publish(message);
            }
        }
    }

    private void open() {
        if (file == null && !impossible) {
            try {
                Files.createDirectories(folder);
                // A percent sign starts a placeholder in the handler's pattern.
                String pattern = folder.resolve("clientele-").toString().replace("%", "%%") + "%g.log";
                file = new FileHandler(pattern, BYTES, FILES, true);
                file.setFormatter(new SimpleFormatter());
                file.setEncoding("UTF-8");
            } catch (IOException e) {
                impossible = true;
            }
        }
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            file.close();
        }
    }
}
