package app.clientele.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.importing.ShopSheet.Style;
import app.clientele.importing.sheet.FileRefused;
import app.clientele.store.BooksDump;
import app.clientele.store.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/**
 * Whatever the order of its rows and columns, its separator, charset and way of writing dates and numbers, in one file or
 * in several: a shop's list leaves the same books, and an undo leaves none of it.
 */
class StoredFormsTest {

    private static final int ROWS = 400;
    private static final ShopSheet SHOP = ShopSheet.demo("sales", ROWS);

    private Path folder = Path.of("");

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
        folder = Files.createTempDirectory("stored-forms");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void theFormOfAListNeverChangesWhatIsStored(
            @ForAll("styles") Style style,
            @ForAll("columnOrders") List<Integer> columns,
            @ForAll("pieces") int pieces,
            @ForAll Random random)
            throws IOException {
        List<Path> parts = new ArrayList<>();
        for (ShopSheet piece : SHOP.dealt("n_ticket", pieces, random)) {
            Path file = folder.resolve("part " + parts.size() + ".csv");
            parts.add(piece.shuffled(random).permuted(columns).csv(file, style));
        }
        Path plain = SHOP.csv(folder.resolve("plain.csv"), Style.ISO);
        try (Database database = Database.open(folder.resolve("books"))) {
            assertThat(booksAfter(database, parts)).isEqualTo(booksAfter(database, List.of(plain)));
        }
    }

    private static List<String> booksAfter(Database database, List<Path> files) {
        try {
            return database.inOneSave(() -> {
                Importer importer = new Importer(database);
                List<Long> batches =
                        files.stream().map(file -> store(importer, file)).toList();
                List<String> books = BooksDump.of(database);
                batches.forEach(importer::undo);
                assertThat(BooksDump.withImports(database)).isEmpty();
                throw new TakenBack(books);
            });
        } catch (TakenBack taken) {
            return taken.books;
        }
    }

    private static long store(Importer importer, Path file) {
        try {
            FileReading reading = SpreadsheetImport.read(file, importer.options(), Progress.NONE);
            assertThat(reading.questions()).isEmpty();
            assertThat(reading.problems()).isEmpty();
            return Objects.requireNonNull(
                    importer.commit(importer.plan(reading)).batch(), "a list that was not there yet");
        } catch (FileRefused | FileChanged e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @Provide
    Arbitrary<Integer> pieces() {
        return Arbitraries.integers().between(1, 3);
    }

    @Provide
    Arbitrary<Style> styles() {
        Arbitrary<Charset> charsets = Arbitraries.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                Charset.forName("windows-1252"),
                Charset.forName("x-MacRoman"));
        return Combinators.combine(
                        Arbitraries.of(',', ';', '\t', '|'),
                        charsets,
                        Arbitraries.of(
                                "yyyy-MM-dd", "dd/MM/yyyy", "MM/dd/yyyy", "dd.MM.yyyy", "d-M-yy", "dd MMMM yyyy"),
                        Arbitraries.of(".", ",", ".,", ",."))
                .as((separator, charset, date, marks) -> new Style(
                        separator,
                        charset,
                        charset.equals(StandardCharsets.UTF_16LE),
                        date,
                        marks.charAt(0),
                        marks.substring(1)));
    }

    @Provide
    Arbitrary<List<Integer>> columnOrders() {
        return Arbitraries.shuffle(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }
}
