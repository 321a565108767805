package app.clientele.importing;

import static app.clientele.importing.TestFile.code;
import static app.clientele.importing.TestFile.line;
import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.store.BooksDump;
import app.clientele.store.Database;
import app.clientele.store.ImportStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;

/** In whatever pieces and order the sales of a shop come in, the books are the same. */
class ImportSplitTest {

    private static final List<CustomerDraft> PEOPLE = List.of(
            CustomerDraft.ANONYMOUS,
            code("C1"),
            TestFile.customer("C2", "Jean Martin", "", ""),
            TestFile.customer("C3", "Jean Martin", "", ""),
            TestFile.customer("", "", "a@example.org", ""),
            TestFile.customer("", "Zoé Dupont", "", "0612345678"));

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

    /**
     * What a till sold.
     *
     * @param times how many of it stand in the shop's full list: true twins
     */
    record Sold(String day, String ticket, int customer, String product, long cents, int times) {
        List<SaleLineDraft> lines() {
            // A numbered ticket has one customer or none, as tills print them.
            CustomerDraft who = PEOPLE.get(
                    ticket.isEmpty()
                            ? customer
                            : (Integer.parseInt(ticket) % 2 == 0 ? 0 : 1 + Integer.parseInt(ticket) % 4));
            return List.copyOf(Collections.nCopies(times, line(day, ticket, who, product, cents)));
        }
    }

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("split");
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

    @Provide
    Arbitrary<List<Sold>> shop() {
        return Combinators.combine(
                        Arbitraries.of("2024-02-28", "2024-02-29", "2024-03-01"),
                        Arbitraries.of("", "", "1", "2", "3", "4"),
                        Arbitraries.integers().between(0, PEOPLE.size() - 1),
                        Arbitraries.of("tea", "Thé vert", "", "pot"),
                        Arbitraries.longs().between(-3, 6),
                        Arbitraries.integers().between(1, 3))
                .as(Sold::new)
                .list()
                .uniqueElements(sold -> sold.lines().getFirst())
                .ofMaxSize(14);
    }

    @Property(tries = 250, shrinking = ShrinkingMode.OFF)
    void anySplitInAnyOrderIsTheWhole(@ForAll("shop") List<Sold> shop, @ForAll Random random) {
        List<SaleLineDraft> all =
                shop.stream().flatMap(sold -> sold.lines().stream()).toList();
        List<String> whole = booksAfter(List.of(all), random);
        List<List<SaleLineDraft>> pieces =
                new ArrayList<>(List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        Map<Object, List<Sold>> tickets = shop.stream()
                .collect(Collectors.groupingBy(
                        sold -> sold.ticket().isEmpty() ? sold : List.of(sold.day(), sold.ticket()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        boolean cut = random.nextBoolean();
        for (List<Sold> ticket : tickets.values()) {
            if (cut) {
                // The file is cut anywhere: each line of a ticket is in one piece only; equal lines stay together.
                ticket.forEach(sold -> pieces.get(random.nextInt(3)).addAll(sold.lines()));
            } else {
                // Several exports of the same days: each ticket whole in one piece, as at night, and as far as it had
                // come in another, as at noon.
                List<SaleLineDraft> night =
                        ticket.stream().flatMap(sold -> sold.lines().stream()).toList();
                int piece = random.nextInt(3);
                pieces.get(piece).addAll(night);
                pieces.get((piece + 1) % 3).addAll(night.subList(0, random.nextInt(night.size() + 1)));
            }
        }
        pieces.forEach(piece -> Collections.shuffle(piece, random));
        Collections.shuffle(pieces, random);

        assertThat(booksAfter(pieces, random)).isEqualTo(whole);
    }

    /**
     * Imports the pieces, with one of them undone and brought in again somewhere on the way. All of it is one save that is
     * given up at its end: a database for each try took a minute.
     */
    private List<String> booksAfter(List<List<SaleLineDraft>> pieces, Random random) {
        Database books = Objects.requireNonNull(database);
        try {
            return books.inOneSave(() -> {
                importAll(books, pieces, random);
                throw new TakenBack(BooksDump.of(books));
            });
        } catch (TakenBack taken) {
            assertThat(BooksDump.withImports(books)).isEmpty();
            return taken.books;
        }
    }

    private void importAll(Database books, List<List<SaleLineDraft>> pieces, Random random) {
        Importer importer = new Importer(books);
        List<FileReading> files = new ArrayList<>();
        for (List<SaleLineDraft> piece : pieces) {
            files.add(TestFile.of(folder, files.size() + ".csv", new Drafts.SalesRows(piece)));
        }
        for (FileReading file : files) {
            List<String> before = BooksDump.withImports(books);
            ImportOutcome outcome = commit(importer, file);
            if (outcome.batch() != null && random.nextBoolean()) {
                importer.undo(outcome.batch());
                assertThat(BooksDump.withImports(books)).isEqualTo(before);
                commit(importer, file);
            }
            assertThat(new ImportStore(books).recount()).isEmpty();
        }
    }

    private static ImportOutcome commit(Importer importer, FileReading file) {
        try {
            return importer.commit(importer.plan(file));
        } catch (FileChanged e) {
            throw new IllegalStateException(e);
        }
    }
}
