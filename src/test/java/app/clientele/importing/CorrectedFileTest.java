package app.clientele.importing;

import static app.clientele.importing.TestFile.line;
import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.store.BooksDump;
import app.clientele.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;

/**
 * A till exports its days once more after some lines were put right, in a list of tickets or of lines, of any length: with
 * the owner's word the books are those of the second file alone. Nothing is doubled, no twin is swallowed.
 */
class CorrectedFileTest {

    private Path folder = Path.of("");
    private @Nullable Database database;

    /** Carries what was found out of a save that is not to be. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<String> books;

        TakenBack(List<String> books) {
            this.books = books;
        }
    }

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("corrected");
        database = Database.open(folder.resolve("books"));
    }

    @AfterProperty
    void removeFolder() throws IOException {
        Objects.requireNonNull(database).close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void theBooksAreThoseOfTheCorrectedFile(
            @ForAll @IntRange(min = 2, max = 30) int tickets, @ForAll boolean linesOfTickets, @ForAll Random random) {
        List<SaleLineDraft> before = new ArrayList<>();
        List<SaleLineDraft> after = new ArrayList<>();
        for (int i = 0; i < tickets; i++) {
            // The first ticket stays as it is: a file all of whose few tickets changed is like any other file.
            boolean corrected = i > 0 && random.nextInt(3) == 0;
            int lines = linesOfTickets ? 1 + random.nextInt(3) : 1;
            for (int l = 0; l < lines; l++) {
                String product = linesOfTickets ? List.of("tea", "pot").get(random.nextInt(2)) : "";
                SaleLineDraft line = line("2024-03-0" + (1 + i % 3), "T" + i, TestFile.code("C" + i % 4), product, 250);
                long cents = corrected && random.nextBoolean() ? 300 + random.nextInt(3) : 250;
                before.add(line);
                after.add(line("2024-03-0" + (1 + i % 3), "T" + i, TestFile.code("C" + i % 4), product, cents));
            }
        }
        Collections.shuffle(after, random);

        assertThat(booksAfter(before, after)).isEqualTo(booksAfter(after));
    }

    @SafeVarargs
    private List<String> booksAfter(List<SaleLineDraft>... files) {
        Database books = Objects.requireNonNull(database);
        try {
            return books.inOneSave(() -> {
                Importer importer = new Importer(books);
                for (List<SaleLineDraft> lines : files) {
                    FileReading file = TestFile.of(folder, lines.hashCode() + ".csv", new Drafts.SalesRows(lines));
                    commit(importer, importer.plan(file, new StoringChoices(true, false)));
                }
                throw new TakenBack(BooksDump.of(books));
            });
        } catch (TakenBack taken) {
            return taken.books;
        }
    }

    private static void commit(Importer importer, ImportPlan plan) {
        try {
            importer.commit(plan, Progress.NONE);
        } catch (FileChanged e) {
            throw new IllegalStateException(e);
        }
    }
}
