package app.clientele.bench;

import app.clientele.importing.Drafts;
import app.clientele.importing.FileChanged;
import app.clientele.importing.FileReading;
import app.clientele.importing.ImportOutcome;
import app.clientele.importing.ImportPlan;
import app.clientele.importing.Importer;
import app.clientele.importing.SaleLineDraft;
import app.clientele.importing.TestFile;
import app.clientele.model.SalesHistory;
import app.clientele.store.Database;
import app.clientele.store.SaleStore;
import app.clientele.store.StoreYardstick;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A shop of many sales lines in its file: reading them all as a multiple of bare JDBC over the same rows, and bringing in
 * and taking out 100 000 more.
 *
 * <p>{@code mvn -P bench -Dbench=StoreBenchmark test-compile exec:exec}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@SuppressWarnings("NullAway.Init") // JMH fills the fields in its set-up
public class StoreBenchmark {

    private static final int IMPORTED = 100_000;
    private static final int LINES_PER_DAY = 500;
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);

    @Param({"100000", "1000000"})
    private int lines;

    private Path folder = Path.of("");
    private Database database;
    private Importer importer;
    private SaleStore sales;
    private FileReading more;
    private ImportPlan plan;
    private long batch;

    @Setup
    public void fillBooks() throws Exception {
        folder = Files.createTempDirectory("bench");
        database = Database.open(folder);
        importer = new Importer(database);
        sales = new SaleStore(database);
        for (int from = 0; from < lines; from += IMPORTED) {
            importer.commit(importer.plan(file(from)));
        }
        more = file(lines);
        plan = importer.plan(more);
    }

    private FileReading file(int from) {
        return TestFile.of(folder, from + ".csv", new Drafts.SalesRows(till(from)));
    }

    /** Three lines a ticket, two tickets in three with a customer, as a till prints them. */
    private static List<SaleLineDraft> till(int from) {
        SplittableRandom random = new SplittableRandom(from);
        List<SaleLineDraft> till = new ArrayList<>(IMPORTED);
        for (int i = from; i < from + IMPORTED; i++) {
            int ticket = i / 3;
            till.add(TestFile.line(
                    FIRST_DAY.plusDays(ticket / (LINES_PER_DAY / 3)).toString(),
                    "T" + ticket,
                    ticket % 3 == 0 ? TestFile.code("") : TestFile.code("C" + ticket * 7919L % 100_000),
                    "product " + random.nextInt(2000),
                    random.nextInt(200, 5000)));
        }
        return till;
    }

    @TearDown
    public void removeBooks() throws IOException {
        database.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The yardstick: every column that the history needs, read and added up, and nothing else. */
    @Benchmark
    public long bareJdbc() {
        return StoreYardstick.readTicketsAndLines(database);
    }

    @Benchmark
    public SalesHistory history() {
        return sales.history();
    }

    /** What the owner waits for after the file was read: which of it is new? */
    @Benchmark
    public ImportPlan plan() {
        return importer.plan(more);
    }

    /** And after saying yes. */
    @Benchmark
    public ImportOutcome commit() throws FileChanged {
        ImportOutcome outcome = importer.commit(plan);
        batch = Objects.requireNonNull(outcome.batch());
        return outcome;
    }

    /** Each round finds the same books. */
    @TearDown(Level.Iteration)
    public void takeOut() {
        if (batch != 0) {
            importer.undo(batch);
            batch = 0;
            plan = importer.plan(more);
        }
    }
}
