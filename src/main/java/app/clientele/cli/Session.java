package app.clientele.cli;

import app.clientele.ShopContext;
import app.clientele.importing.Progress;
import app.clientele.text.Texts;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What the commands of one run share.
 *
 * @param out takes results
 * @param err takes messages in the language of {@code texts}
 * @param folder where the data is
 * @param terminal true when a person looks on, so that progress is worth telling
 */
record Session(PrintStream out, PrintStream err, Texts texts, Path folder, Clock clock, boolean terminal) {

    /** Tells the person something that is not a result. */
    void say(String key, Object... arguments) {
        err.println(texts.get(key, arguments));
    }

    /** Tells how far a long reading has come, when a person looks on. */
    Progress progress(String file) {
        return terminal ? new TerminalProgress(err, file) : Progress.NONE;
    }

    /** Opens the data, made when missing. To be closed. */
    ShopContext open() {
        return ShopContext.open(folder);
    }
}
