package app.clientele.importing;

import static app.clientele.importing.TestFile.code;
import static app.clientele.importing.TestFile.customer;
import static app.clientele.importing.TestFile.line;
import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.metrics.Definitions;
import app.clientele.metrics.Figures;
import app.clientele.metrics.RandomShop;
import app.clientele.model.Books;
import app.clientele.model.ConsentWord;
import app.clientele.model.Customer;
import app.clientele.model.Customer.Consent;
import app.clientele.model.CustomerDetails;
import app.clientele.model.Period;
import app.clientele.model.Sale;
import app.clientele.model.SaleLine;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import app.clientele.store.BooksDump;
import app.clientele.store.BooksStore;
import app.clientele.store.CustomerDetailStore;
import app.clientele.store.CustomerMerge;
import app.clientele.store.CustomerStore;
import app.clientele.store.Database;
import app.clientele.store.SaleStore;
import app.clientele.store.SurveyStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two customers made one, and made two again. */
class MergedCustomersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final int CUSTOMERS = 12;

    @TempDir
    Path folder;

    /** A merge counts as if the tickets had always been the one customer's; undone, nothing shows that it was. */
    @Property(tries = 15)
    void aMergeIsCountedAnewAndUndoneWithoutTrace(
            @ForAll("shops") RandomShop shop,
            @ForAll @IntRange(min = 1, max = CUSTOMERS) int kept,
            @ForAll @IntRange(min = 1, max = CUSTOMERS) int gone,
            @ForAll Random random)
            throws IOException {
        Path place = Files.createTempDirectory("merge");
        try (Database database = Database.open(place)) {
            CustomerStore customers = new CustomerStore(database);
            database.inOneSave(() -> fill(database, shop, random));
            List<String> before = BooksDump.withImports(database);
            Period period = Period.ofDays(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31));
            Customer stays = customers.find(kept).orElseThrow();

            CustomerMerge merge =
                    kept == gone ? null : customers.merge(stays, gone).orElseThrow();
            RandomShop counted = shop.with(ticket -> ticket.customer() == gone
                    ? new RandomShop.Ticket(kept, ticket.day(), ticket.cents(), ticket.quantity())
                    : ticket);
            Books merged = new BooksStore(database).read();
            Books anew = new Books(counted.history(), merged.answers(), merged.costs(), merged.memberSince());

            assertThat(Figures.of(merged, period, Definitions.DEFAULT))
                    .usingRecursiveComparison()
                    .isEqualTo(Figures.of(anew, period, Definitions.DEFAULT));
            if (merge != null) {
                assertThat(customers.find(gone)).isEmpty();
                customers.undo(merge);
                customers.undo(merge);
            }
            assertThat(BooksDump.withImports(database)).isEqualTo(before);
        } finally {
            try (var files = Files.walk(place)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    /** The one who went is known again by number, e-mail address, telephone and name, each alone. */
    @Test
    void filesFindAMergedCustomerByEitherIdentity() throws Exception {
        try (Database database = Database.open(folder.resolve("books"))) {
            CustomerStore customers = new CustomerStore(database);
            Importer importer = new Importer(database);
            FileReading list = TestFile.customers(
                    folder,
                    "list.csv",
                    customer("A1", "Anne Leroy", "anne@exemple.fr", "0612345678"),
                    customer("B7", "Annie Le Roy", "leroy@exemple.fr", "0498765432"));
            FileReading sold = TestFile.sales(folder, "sold.csv", line("2026-03-04", "", code("B7"), "Thé", 500));
            importer.commit(importer.plan(list));
            importer.commit(importer.plan(sold));
            List<String> before = BooksDump.withImports(database);
            Customer anne = customers.findByKey("A1").orElseThrow();
            long annie = customers.findByKey("B7").orElseThrow().id();

            CustomerMerge merge = customers.merge(anne, annie).orElseThrow();
            assertThat(customers.findByKey("B7")).contains(anne);
            assertThat(importer.commit(importer.plan(list)).status()).isEqualTo(ImportOutcome.Status.NOTHING_NEW);
            assertThat(importer.commit(importer.plan(sold)).status()).isEqualTo(ImportOutcome.Status.NOTHING_NEW);
            importer.commit(importer.plan(TestFile.sales(
                    folder,
                    "more.csv",
                    line("2026-03-05", "", code("B7"), "Thé", 500),
                    line("2026-03-06", "", customer("", "", "leroy@exemple.fr", ""), "Thé", 500),
                    line("2026-03-07", "", customer("", "", "", "0498765432"), "Thé", 500),
                    line("2026-03-08", "", customer("", "Annie Le Roy", "", ""), "Thé", 500),
                    line("2026-03-09", "", customer("", "Anne Leroy", "", ""), "Thé", 500))));
            assertThat(customers.all()).containsExactly(anne);
            assertThat(customers.card(anne.id()).orElseThrow().sales()).hasSize(6);

            long batch = importer.pastImports().getFirst().id();
            importer.undo(batch);
            customers.undo(merge);
            assertThat(BooksDump.withImports(database)).isEqualTo(before);
        }
    }

    /** Undoing an import after a merge leaves the tickets with the one who stayed. */
    @Test
    void anImportThatIsUndoneAfterAMergeTakesNothingElse() throws Exception {
        try (Database database = Database.open(folder.resolve("books"))) {
            CustomerStore customers = new CustomerStore(database);
            Importer importer = new Importer(database);
            importer.commit(
                    importer.plan(TestFile.sales(folder, "one.csv", line("2026-03-04", "", code("B7"), "Thé", 500))));
            importer.commit(importer.plan(TestFile.sales(
                    folder,
                    "two.csv",
                    line("2026-03-04", "", code("B7"), "Thé", 500),
                    line("2026-03-05", "", code("A1"), "Pain", 300))));
            Customer stays = customers.findByKey("A1").orElseThrow();
            long gone = customers.findByKey("B7").orElseThrow().id();
            customers.merge(stays, gone);

            importer.undo(importer.pastImports().getFirst().id());

            assertThat(customers.all()).extracting(Customer::id).containsExactly(stays.id());
            assertThat(customers.card(stays.id()).orElseThrow().sales())
                    .singleElement()
                    .satisfies(sale -> assertThat(sale.day()).isEqualTo(LocalDate.of(2026, 3, 4)));
        }
    }

    @Provide
    Arbitrary<RandomShop> shops() {
        return RandomShop.any();
    }

    private static Object fill(Database database, RandomShop shop, Random random) {
        CustomerStore customers = new CustomerStore(database);
        CustomerDetailStore details = new CustomerDetailStore(database);
        SurveyStore surveys = new SurveyStore(database);
        SaleStore sales = new SaleStore(database);
        for (int id = 1; id <= CUSTOMERS; id++) {
            customers.add(new Customer(
                    0,
                    random.nextBoolean() ? "C" + id : "",
                    "Anne " + id,
                    random.nextBoolean() ? "anne@exemple.fr" : "",
                    "06123456" + (10 + id),
                    "",
                    null,
                    random.nextBoolean() ? DAY.minusDays(id) : null,
                    Consent.UNKNOWN,
                    ""));
        }
        for (long id = 1; id <= CUSTOMERS; id++) {
            List<String> tags = random.nextBoolean() ? List.of("fidèle", "quartier") : List.of("fidèle");
            long referrer = 1L + random.nextInt(CUSTOMERS);
            details.set(id, new CustomerDetails(tags, random.nextBoolean(), false, referrer == id ? null : referrer));
            details.hear(id, new ConsentWord(DAY, Consent.YES, "au comptoir"));
            surveys.add(new SurveyAnswer(0, SurveyQuestion.NPS, random.nextInt(11), DAY, id, ""));
            if (id > 1) {
                customers.tellApart(id, 1 + random.nextInt((int) id - 1));
            }
        }
        shop.tickets()
                .forEach(ticket -> sales.add(new Sale(
                        0,
                        ticket.day(),
                        null,
                        "",
                        ticket.customer() == 0 ? null : ticket.customer(),
                        "",
                        "",
                        List.of(new SaleLine(0, "Thé", "", ticket.quantity(), null, 0, ticket.cents())))));
        return shop;
    }
}
