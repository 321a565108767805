package app.clientele.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.importing.ImportOutcome.Status;
import app.clientele.model.Books;
import app.clientele.store.BooksDump;
import app.clientele.store.BooksStore;
import app.clientele.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole files, read and stored: the demo shop, whole and in pieces. */
class ImportOfFilesTest {

    private static final Path DEMO = Path.of("src/main/resources/app/clientele/demo");
    private static final List<String> FILES = List.of("sales.csv", "customers.csv", "surveys.csv", "costs.csv");

    @TempDir
    Path folder;

    private static ImportOutcome store(Database database, Path file) throws Exception {
        Importer importer = new Importer(database);
        return importer.commit(importer.plan(SpreadsheetImport.read(file, ReadingOptions.DEFAULT, Progress.NONE)));
    }

    private static List<ImportOutcome> storeAll(Database database, List<String> files) throws Exception {
        List<ImportOutcome> outcomes = new ArrayList<>();
        for (String file : files) {
            outcomes.add(store(database, DEMO.resolve(file)));
        }
        return outcomes;
    }

    @Test
    void theDemoShopComesInWholeAndOnce() throws Exception {
        try (Database database = Database.open(folder)) {
            List<ImportOutcome> outcomes = storeAll(database, FILES);

            assertThat(outcomes).extracting(ImportOutcome::status).containsOnly(Status.IMPORTED);
            assertThat(outcomes.getFirst().lines()).isEqualTo(15_154);
            assertThat(outcomes.getFirst().created()).isEqualTo(6_088);
            assertThat(outcomes.getFirst().sales() + outcomes.getFirst().refunds())
                    .isEqualTo(6_088);
            Books books = new BooksStore(database).read();
            assertThat(books.history().size()).isEqualTo(6_088);
            assertThat(IntStream.range(0, books.history().size())
                            .mapToLong(books.history()::cents)
                            .sum())
                    .isEqualTo(outcomes.getFirst().totalCents());
            List<String> dump = BooksDump.withImports(database);

            assertThat(storeAll(database, FILES))
                    .extracting(ImportOutcome::status)
                    .containsOnly(Status.NOTHING_NEW);
            assertThat(BooksDump.withImports(database)).isEqualTo(dump);
        }
    }

    @Test
    void theOrderOfTheFilesMakesNoDifference() throws Exception {
        List<String> forwards;
        try (Database database = Database.open(folder.resolve("forwards"))) {
            storeAll(database, FILES);
            forwards = BooksDump.of(database);
        }
        try (Database database = Database.open(folder.resolve("backwards"))) {
            storeAll(database, FILES.reversed());
            assertThat(BooksDump.of(database)).isEqualTo(forwards);
        }
    }

    @Test
    void salesInPiecesThatOverlapAreTheSalesInOneFile() throws Exception {
        List<String> rows = Files.readAllLines(DEMO.resolve("sales.csv"));
        List<String> whole;
        try (Database database = Database.open(folder.resolve("whole"))) {
            store(database, DEMO.resolve("sales.csv"));
            whole = BooksDump.of(database);
        }
        try (Database database = Database.open(folder.resolve("pieces"))) {
            store(database, piece(rows, 9_000, rows.size()));
            store(database, piece(rows, 1, 5_000));
            ImportOutcome last = store(database, piece(rows, 4_000, 10_000));

            assertThat(last.alreadyThere()).isPositive();
            assertThat(last.changed()).isZero();
            assertThat(BooksDump.of(database)).isEqualTo(whole);
        }
    }

    private Path piece(List<String> rows, int from, int to) throws Exception {
        return Files.write(
                folder.resolve("piece " + from + ".csv"),
                Stream.concat(Stream.of(rows.getFirst()), rows.subList(from, to).stream())
                        .toList());
    }

    @Test
    void undoneInAnyOrderNothingOfThemStays() throws Exception {
        try (Database database = Database.open(folder)) {
            List<ImportOutcome> outcomes = storeAll(database, FILES);
            Importer importer = new Importer(database);

            for (int i : new int[] {1, 0, 3, 2}) {
                importer.undo(Objects.requireNonNull(outcomes.get(i).batch()));
            }

            assertThat(BooksDump.withImports(database)).isEmpty();
            assertThat(storeAll(database, FILES))
                    .extracting(ImportOutcome::created)
                    .isEqualTo(outcomes.stream().map(ImportOutcome::created).toList());
        }
    }
}
