package app.clientele.ui.importing;

import app.clientele.importing.FileReading;
import app.clientele.importing.ImportOutcome;
import app.clientele.importing.ImportPlan;
import app.clientele.importing.Importer;
import app.clientele.importing.Progress;
import app.clientele.importing.ReadingOptions;
import app.clientele.importing.SpreadsheetImport;
import app.clientele.importing.StoringChoices;
import app.clientele.loyalty.ShopBooks;
import app.clientele.text.Formats;
import app.clientele.ui.common.Background;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The file that is on its way into the shop. Reading, planning and storing it happen in the background, one at a time:
 * what is asked anew takes the place of what is under way.
 */
public final class ImportWork {

    private final Importer importer;
    private final ShopBooks books;
    private final Background background;
    private final Locale language;

    private final ReadOnlyObjectWrapper<@Nullable UnderstoodFile> understood = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();

    private Path file = Path.of("");
    private ReadingOptions wanted = ReadingOptions.DEFAULT;
    private StoringChoices choices = StoringChoices.ONLY_NEW;
    private AtomicBoolean stopped = new AtomicBoolean();
    private Consumer<Throwable> failed = _ -> {};
    private Consumer<ImportOutcome> stored = _ -> {};

    public ImportWork(Importer importer, ShopBooks books, Background background, Locale language) {
        this.importer = importer;
        this.books = books;
        this.background = background;
        this.language = language;
    }

    /** Says who is told how it ended. A failure leaves what was understood before as it was. */
    void onEnd(Consumer<ImportOutcome> whenStored, Consumer<Throwable> whenFailed) {
        stored = whenStored;
        failed = whenFailed;
    }

    /** Reads a file as its values, remembered sources and the shop suggest. */
    void open(Path chosen) {
        AtomicBoolean stop = begin();
        file = chosen;
        choices = StoringChoices.ONLY_NEW;
        understood.set(null);
        background.run(
                importer::options,
                options -> unlessStopped(stop, () -> read(options, stop)),
                failure -> fail(stop, failure));
    }

    /** Reads the file again with another word of the owner. */
    void reread(UnaryOperator<ReadingOptions> change) {
        if (understood.get() != null) {
            read(change.apply(wanted), begin());
        }
    }

    /** Plans again with what the owner confirmed. */
    void confirm(StoringChoices confirmed) {
        UnderstoodFile now = understood.get();
        if (now != null && !confirmed.equals(choices)) {
            choices = confirmed;
            plan(now.reading(), now.options(), begin());
        }
    }

    /** Stores what is planned. */
    void store() {
        UnderstoodFile now = understood.get();
        if (now == null || now.plan() == null || busy.get()) {
            return;
        }
        ImportPlan agreed = now.plan();
        AtomicBoolean stop = begin();
        background.run(
                () -> importer.commit(agreed, telling(stop)),
                outcome -> {
                    busy.set(false);
                    stored.accept(outcome);
                },
                failure -> {
                    busy.set(false);
                    failed.accept(failure);
                });
    }

    /**
     * Gives up what is under way; nothing of it is stored then. Storing that is at its end when this is called is done,
     * and says so.
     */
    void stop() {
        stopped.set(true);
    }

    private AtomicBoolean begin() {
        stopped.set(true);
        stopped = new AtomicBoolean();
        progress.set(0);
        busy.set(true);
        return stopped;
    }

    private void read(ReadingOptions options, AtomicBoolean stop) {
        wanted = options;
        background.compute(
                () -> SpreadsheetImport.read(file, options, telling(stop)),
                reading -> unlessStopped(stop, () -> plan(reading, options, stop)),
                failure -> fail(stop, failure));
    }

    private void plan(FileReading reading, ReadingOptions options, AtomicBoolean stop) {
        StoringChoices confirmed = choices;
        background.run(
                () -> new UnderstoodFile(
                        reading,
                        options,
                        reading.questions().isEmpty() ? importer.plan(reading, confirmed) : null,
                        new Formats(language, books.profile().currency())),
                now -> unlessStopped(stop, () -> {
                    busy.set(false);
                    understood.set(now);
                }),
                failure -> fail(stop, failure));
    }

    private void fail(AtomicBoolean stop, Throwable failure) {
        unlessStopped(stop, () -> {
            busy.set(false);
            UnderstoodFile before = understood.get();
            if (before != null) {
                wanted = before.options();
            }
            failed.accept(failure);
        });
    }

    private Progress telling(AtomicBoolean stop) {
        return fraction -> {
            background.later(() -> unlessStopped(stop, () -> progress.set(fraction)));
            return !stop.get();
        };
    }

    private static void unlessStopped(AtomicBoolean stop, Runnable next) {
        if (!stop.get()) {
            next.run();
        }
    }

    Path file() {
        return file;
    }

    /** What is known of the file now, {@code null} before it is read for the first time. */
    ReadOnlyObjectProperty<@Nullable UnderstoodFile> understoodProperty() {
        return understood.getReadOnlyProperty();
    }

    /** Whether something is under way. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** 0 to 1. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
