package app.clientele.importing;

import static app.clientele.importing.TestFile.answer;
import static app.clientele.importing.TestFile.code;
import static app.clientele.importing.TestFile.cost;
import static app.clientele.importing.TestFile.line;
import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.model.Customer;
import app.clientele.store.BooksDump;
import app.clientele.store.Database;
import app.clientele.store.ImportStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;

/** Corrected files of every kind, each with other values for the same things, imported and undone in any order. */
class ReplacingUndoTest {

    private static final int THINGS = 20;
    private static final StoringChoices REPLACE = new StoringChoices(true, false);

    private Path folder = Path.of("");
    private @Nullable Database database;

    /** Ends a save that is not to be. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("replacing");
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

    private static Drafts drafts(ImportKind kind, Random random) {
        IntStream things = IntStream.range(0, THINGS);
        return switch (kind) {
            case SALES ->
                new Drafts.SalesRows(
                        things.mapToObj(i -> line("2024-03-01", "T" + i, code("C" + i), "tea", 100 + random.nextInt(3)))
                                .toList());
            case SURVEYS ->
                new Drafts.AnswerRows(
                        things.mapToObj(i -> answer("A" + i, "2024-03-01", code("C" + i), random.nextInt(3), ""))
                                .toList());
            case COSTS ->
                new Drafts.CostRows(things.mapToObj(i -> cost("2024-03-01", "label " + i, 100 + random.nextInt(3)))
                        .toList());
            case CUSTOMERS ->
                new Drafts.CustomerRows(things.mapToObj(i -> new CustomerDraft(
                                1,
                                "C" + i,
                                "Zoé " + i,
                                "",
                                "",
                                "Town " + random.nextInt(3),
                                null,
                                null,
                                List.of(Customer.Consent.values()).get(random.nextInt(3))))
                        .toList());
        };
    }

    /** What the books say of the kind's things, without which import tells of it. */
    private static List<String> things(Database books, ImportKind kind) {
        String word = switch (kind) {
            case SALES -> "sale ";
            case SURVEYS -> "answer ";
            case COSTS -> "cost ";
            case CUSTOMERS -> "customer ";
        };
        return BooksDump.of(books).stream()
                .filter(text -> text.startsWith(word))
                .toList();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void eachThingStandsThereOnceAndAnUndoneImportHasNeverBeen(@ForAll ImportKind kind, @ForAll Random random) {
        Database books = Objects.requireNonNull(database);
        try {
            books.inOneSave(() -> {
                play(books, kind, random);
                throw new TakenBack();
            });
        } catch (TakenBack taken) {
            assertThat(BooksDump.withImports(books)).isEmpty();
        }
    }

    private void play(Database books, ImportKind kind, Random random) {
        Importer importer = new Importer(books);
        List<Long> batches = new ArrayList<>();
        List<FileReading> files = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            // Some files are told twice over, in other bytes.
            Drafts drafts = i > 0 && random.nextInt(3) == 0
                    ? files.get(random.nextInt(i)).drafts()
                    : drafts(kind, random);
            FileReading file = TestFile.of(folder, i + ".csv", drafts);
            files.add(file);
            List<String> before = BooksDump.withImports(books);
            ImportOutcome outcome = commit(importer, file);
            assertThat(things(books, kind)).hasSize(THINGS);
            assertThat(commit(importer, file).status()).isEqualTo(ImportOutcome.Status.NOTHING_NEW);
            if (outcome.batch() != null && random.nextInt(3) == 0) {
                importer.undo(outcome.batch());
                assertThat(BooksDump.withImports(books)).isEqualTo(before);
                outcome = commit(importer, file);
            }
            if (outcome.batch() != null) {
                batches.add(outcome.batch());
            }
            assertThat(new ImportStore(books).recount()).isEmpty();
        }
        Collections.shuffle(batches, random);
        for (long batch : batches) {
            assertThat(things(books, kind)).hasSize(THINGS);
            importer.undo(batch);
            assertThat(new ImportStore(books).recount()).isEmpty();
        }
        assertThat(BooksDump.withImports(books)).isEmpty();
    }

    private static ImportOutcome commit(Importer importer, FileReading file) {
        try {
            return importer.commit(importer.plan(file, REPLACE), Progress.NONE);
        } catch (FileChanged e) {
            throw new IllegalStateException(e);
        }
    }
}
