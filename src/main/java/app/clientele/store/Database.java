package app.clientele.store;

import app.clientele.store.DatabaseUnavailable.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open books of one shop: one file, one connection, one thread at a time.
 *
 * <p>What a write did is on the disk when the write returns: a crash of the program or of the computer after that loses
 * nothing. What failed left nothing behind. Work here on a thread that nobody interrupts: an interrupt in the middle of
 * a read closes the file.
 */
public final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final Set<Subject> EVERYTHING = EnumSet.allOf(Subject.class);

    private final DataFiles files;
    private final FolderLock folderLock;
    private final Opening opening;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<Subject, AtomicLong> revisions =
            EVERYTHING.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), _ -> new AtomicLong()));
    /** {@code null} after the file failed: it is opened again when it is next asked for. */
    private @Nullable Handle handle;

    private boolean writing;
    private boolean closed;

    /** Some reading or writing with an open connection. */
    @FunctionalInterface
    interface Work<T> {
        T with(Handle handle) throws SQLException;
    }

    private Database(DataFiles files, FolderLock folderLock, Connection connection, Opening opening) {
        this.files = files;
        this.folderLock = folderLock;
        this.handle = Jdbi.create(connection).open();
        this.opening = opening;
    }

    /**
     * Opens the books in {@code folder}, or makes new ones where there are none. Anything that a run left unfinished is
     * swept away.
     *
     * @throws DatabaseUnavailable if that cannot be; a file that is there is then left as it was
     */
    public static Database open(Path folder) {
        return open(folder, Migrations.released());
    }

    static Database open(Path folder, Migrations migrations) {
        DataFiles files = DataFiles.in(folder);
        FolderLock lock = FolderLock.take(files);
        Connection connection = null;
        try {
            boolean afterCrash = new Inspection(files, migrations).isAfterCrash();
            // From here on H2 may write, so the seal no longer holds.
            Files.deleteIfExists(files.seal());
            connection = migrations.open(files);
            return new Database(files, lock, connection, afterCrash ? Sweep.run(connection) : Opening.CLEAN);
        } catch (IOException | SQLException | RuntimeException e) {
            close(connection, e);
            close(lock, e);
            throw H2.meaning(e, files.books());
        }
    }

    private static void close(@Nullable AutoCloseable opened, Exception failure) {
        try {
            if (opened != null) {
                opened.close();
            }
        } catch (Exception e) {
            failure.addSuppressed(e);
        }
    }

    /** Where the books are. */
    public Path folder() {
        return files.folder();
    }

    /** What was found and done when the books were opened. */
    public Opening opening() {
        return opening;
    }

    /** Grows with each write, so that whoever read something can tell whether it is still the last word. */
    public long revision() {
        return revisions.values().stream().mapToLong(AtomicLong::get).sum();
    }

    /** Grows with each write that may be about {@code subject}. */
    public long revision(Subject subject) {
        return counter(subject).get();
    }

    private AtomicLong counter(Subject subject) {
        return Objects.requireNonNull(revisions.get(subject));
    }

    /** Calls {@code listener} after each save, on the thread that saved. */
    public void onCommit(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Runs work that calls several stores as one save: all of it is stored, or nothing.
     *
     * @throws DatabaseUnavailable if it could not be saved
     */
    public <T> T inOneSave(Supplier<T> work) {
        return write(_ -> work.get());
    }

    /**
     * Runs {@code work}, which changes nothing, when no other thread is at it. H2 2.4.240 sometimes misses a piece of a
     * sound file while it tidies up behind a large query ("Chunk not found", h2database pull requests 4317 and 4382), and
     * the file looks damaged: what is read once more, from the file opened anew, tells the two apart.
     */
    <T> T read(Work<T> work) {
        try {
            return once(work);
        } catch (DatabaseUnavailable e) {
            if (e.reason() != Reason.DAMAGED || turn.isHeldByCurrentThread()) {
                throw e;
            }
            LOG.warn("The file could not be read; it is opened anew and read once more", e);
            return once(work);
        }
    }

    /** Runs {@code work} when no other thread is at it. */
    private <T> T once(Work<T> work) {
        // A thread that is interrupted closes the file under H2's hands.
        boolean interrupted = Thread.interrupted();
        turn.lock();
        try {
            return work.with(handle());
        } catch (SQLException | RuntimeException e) {
            RuntimeException meaning = H2.meaning(e, files.books());
            if (meaning instanceof DatabaseUnavailable && turn.getHoldCount() == 1) {
                abandon();
            }
            throw meaning;
        } finally {
            turn.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Runs {@code work}, which may be about anything, as one save; inside another write it becomes part of that one. */
    <T> T write(Work<T> work) {
        return write(EVERYTHING, work);
    }

    /** Runs {@code work}, which is about {@code subject} only, as {@link #write(Work)} does. */
    <T> T write(Subject subject, Work<T> work) {
        return write(EnumSet.of(subject), work);
    }

    private <T> T write(Set<Subject> subjects, Work<T> work) {
        if (turn.isHeldByCurrentThread() && writing) {
            return once(counted(subjects, work));
        }
        T result = once(counted(subjects, _ -> save(work)));
        listeners.forEach(Runnable::run);
        return result;
    }

    /** What {@code work} would give as a save; nothing of it is stored, and nobody is told. */
    <T> T foresee(Work<T> work) {
        return read(opened -> {
            Connection connection = opened.getConnection();
            connection.setAutoCommit(false);
            try {
                return work.with(opened);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }

    /** A write that fails counts too: what was read inside it no longer holds. */
    private <T> Work<T> counted(Set<Subject> subjects, Work<T> write) {
        return opened -> {
            try {
                return write.with(opened);
            } finally {
                subjects.forEach(subject -> counter(subject).incrementAndGet());
            }
        };
    }

    private <T> T save(Work<T> work) throws SQLException {
        Connection connection = handle().getConnection();
        writing = true;
        connection.setAutoCommit(false);
        try {
            T result = work.with(handle());
            persist(connection);
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(connection, e);
            throw e;
        } finally {
            writing = false;
        }
    }

    /** Puts the save on the disk, or gives the books up as they were at the save before. */
    private void persist(Connection connection) throws SQLException {
        try {
            connection.commit();
            H2.checkpoint(connection);
            checkFile();
            connection.setAutoCommit(true);
        } catch (SQLException | RuntimeException e) {
            // Half saved: a later save would bring to the disk what the owner was told had failed.
            abandon();
            throw e;
        }
    }

    private static void rollBack(Connection connection, Throwable failure) {
        try {
            if (!connection.isClosed()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private Handle handle() throws SQLException {
        if (closed) {
            throw new DatabaseUnavailable(Reason.CLOSED, files.books(), null);
        }
        if (handle == null) {
            checkFile();
            handle = Jdbi.create(H2.connect(files.books(), false)).open();
        }
        return handle;
    }

    private void abandon() {
        if (handle != null) {
            H2.abandon(handle.getConnection());
            handle = null;
        }
    }

    /** On Linux a deleted file takes writes until it is closed, and then all is gone. */
    private void checkFile() {
        if (!Files.exists(files.books())) {
            throw new DatabaseUnavailable(Reason.FILE_GONE, files.books(), null);
        }
    }

    /** Closes the books and seals the file. A second call does nothing. */
    @Override
    public void close() {
        turn.lock();
        try (folderLock) {
            if (closed) {
                return;
            }
            closed = true;
            if (handle != null) {
                Connection connection = handle.getConnection();
                int version = Migrations.version(connection);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SHUTDOWN");
                }
                Seal.of(files.books(), version).write(files.seal());
            }
        } catch (IOException | SQLException e) {
            // Every save is on the disk already; the next start looks at the file as after a crash.
            LOG.warn("The books could not be closed properly", e);
        } finally {
            turn.unlock();
        }
    }
}
