package app.clientele.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.DateOrder;
import app.clientele.importing.sheet.FileRefused;
import app.clientele.store.BooksDump;
import app.clientele.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered of a source once is not asked again, until its values say otherwise. */
class SourceProfileTest {

    private static final String OPEN =
            "Date;Client;Article;Montant\n04/02/2020;Zoé;Thé;1,00\n05/03/2020;Léa;Thé;2,00\n";

    @TempDir
    Path folder;

    private Database database;
    private Importer importer;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("books"));
        importer = new Importer(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anAnswerHoldsForTheNextFileOfTheSource() throws Exception {
        store(read("caisse 1.csv", OPEN, importer.options().withDateOrder(DateOrder.MDY)));

        FileReading next = read("caisse 2.csv", OPEN.replace("2020", "2021"), importer.options());

        assertThat(next.findings().profile()).isEqualTo("caisse");
        assertThat(days(next)).containsExactly(LocalDate.of(2021, 4, 2), LocalDate.of(2021, 5, 3));
    }

    @Test
    void whatTheValuesProvedHoldsWhereTheyDoNot() throws Exception {
        store(read("a.csv", OPEN.replace("04/02", "17/02"), importer.options()));

        assertThat(days(read("b.csv", OPEN, importer.options())))
                .containsExactly(LocalDate.of(2020, 2, 4), LocalDate.of(2020, 3, 5));
    }

    @Test
    void valuesThatContradictARememberedOrderCountMore() throws Exception {
        store(read("a.csv", OPEN, importer.options().withDateOrder(DateOrder.MDY)));

        assertThat(days(read("b.csv", OPEN.replace("04/02", "17/02"), importer.options())))
                .containsExactly(LocalDate.of(2020, 2, 17), LocalDate.of(2020, 3, 5));
    }

    @Test
    void aColumnChosenByHandIsChosenAgainThoughAFifthOfTheHeadingsIsNew() throws Exception {
        String text = "Date;Qui;Quoi;Montant;Remarque\n17/02/2020;Zoé;Thé;1,00;rien\n";
        store(read("a.csv", text, importer.options().withRole(1, ColumnRole.CUSTOMER_NAME)));

        FileReading next = read("b.csv", text.replace("Remarque", "Note").replace("2020", "2021"), importer.options());

        assertThat(lines(next).getFirst().customer().name()).isEqualTo("Zoé");
        assertThat(next.findings().columns().get(1).reason()).isEqualTo("remembered");
        FileReading other = read("c.csv", "Date;Qui;Montant\n17/02/2020;Zoé;1,00\n", importer.options());
        assertThat(other.findings().profile()).isNull();
        assertThat(lines(other).getFirst().customer().isAnonymous()).isTrue();
    }

    @Test
    void profilesAreListedNamedApartAndForgotten() throws Exception {
        store(read("caisse.csv", OPEN, importer.options().withDateOrder(DateOrder.DMY)));
        store(read("caisse.csv", "Jour;Total\n17/02/2020;9,00\n", importer.options()));

        assertThat(importer.profiles()).extracting(SourceProfile::name).containsExactly("caisse 2", "caisse");
        importer.forget(importer.profiles().getLast());
        assertThat(importer.profiles()).extracting(SourceProfile::name).containsExactly("caisse 2");
        assertThat(read("b.csv", OPEN.replace("2020", "2019"), importer.options())
                        .questions())
                .hasSize(1);
    }

    @Test
    void aProfileIsUsedByName() throws Exception {
        store(read("caisse.csv", OPEN, importer.options().withDateOrder(DateOrder.MDY)));
        String other = "Date;Montant\n04/02/2020;1,00\n";

        assertThat(read("b.csv", other, importer.options()).questions()).hasSize(1);
        assertThat(days(read("b.csv", other, importer.options().withProfile("caisse"))))
                .containsExactly(LocalDate.of(2020, 4, 2));
        FileRefused refusal = catchThrowableOfType(
                FileRefused.class, () -> read("b.csv", other, importer.options().withProfile("Kasse")));
        assertThat(refusal.code()).isEqualTo("no-such-profile");
    }

    @Test
    void undoForgetsWhatOnlyTheUndoneImportTaught() throws Exception {
        List<String> empty = BooksDump.withImports(database);
        ImportOutcome stored = store(read("caisse.csv", OPEN, importer.options().withDateOrder(DateOrder.MDY)));

        importer.undo(Objects.requireNonNull(stored.batch()));

        assertThat(importer.profiles()).isEmpty();
        assertThat(BooksDump.withImports(database)).isEqualTo(empty);
    }

    @Test
    void aShopWithoutAmountsTakesTheCurrencyOfItsFirstFileAndGivesItBack() throws Exception {
        String kroner = "Date;Order;Currency;Total\n17/02/2020;1;DKK;10,00\n";
        FileReading first = read("a.csv", kroner, importer.options());
        assertThat(first.notes()).extracting(Note::key).contains("currency-adopted");
        ImportOutcome stored = store(first);

        assertThat(importer.options().shop().currency()).isEqualTo("DKK");
        FileRefused refusal = catchThrowableOfType(
                FileRefused.class, () -> read("b.csv", kroner.replace("DKK", "EUR"), importer.options()));
        assertThat(refusal.code()).isEqualTo("other-currency");
        assertThat(refusal.arguments()).containsExactly("EUR", "DKK");

        importer.undo(Objects.requireNonNull(stored.batch()));
        assertThat(importer.options().shop().currency()).isEqualTo("EUR");
        assertThat(importer.options().shop().currencyDecided()).isFalse();
    }

    private ImportOutcome store(FileReading reading) throws FileChanged {
        assertThat(reading.questions()).isEmpty();
        return importer.commit(importer.plan(reading));
    }

    private FileReading read(String name, String text, ReadingOptions options) throws FileRefused, IOException {
        return SpreadsheetImport.read(Files.writeString(folder.resolve(name), text), options, Progress.NONE);
    }

    private static List<SaleLineDraft> lines(FileReading reading) {
        return ((Drafts.SalesRows) reading.drafts()).lines();
    }

    private static List<LocalDate> days(FileReading reading) {
        assertThat(reading.questions()).isEmpty();
        return lines(reading).stream().map(SaleLineDraft::day).toList();
    }
}
