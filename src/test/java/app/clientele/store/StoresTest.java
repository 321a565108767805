package app.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.clientele.model.Books;
import app.clientele.model.Cost;
import app.clientele.model.Customer;
import app.clientele.model.CustomerCard;
import app.clientele.model.Period;
import app.clientele.model.Sale;
import app.clientele.model.SaleLine;
import app.clientele.model.SaleSummary;
import app.clientele.model.SalesHistory;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the owner types comes back as it was typed, and what was taken away can come back. */
class StoresTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @TempDir
    Path folder;

    private Database database;
    private CustomerStore customers;
    private SaleStore sales;
    private SurveyStore surveys;
    private CostStore costs;

    @BeforeEach
    void open() {
        database = Database.open(folder);
        customers = new CustomerStore(database);
        sales = new SaleStore(database);
        surveys = new SurveyStore(database);
        costs = new CostStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Customer customer(String number, String name, String email, String phone, String city) {
        return customers.add(new Customer(
                0,
                number,
                name,
                email,
                phone,
                city,
                LocalDate.of(2020, 1, 2),
                null,
                Customer.Consent.YES,
                "likes tea"));
    }

    private static SaleLine line(String product, long cents) {
        return new SaleLine(0, product, "tea & co", 1500, 333L, 5, cents);
    }

    private Sale sale(LocalDate day, String number, @Nullable Long customer, SaleLine... lines) {
        return sales.add(new Sale(0, day, LocalTime.of(9, 1), number, customer, "Carte", "Magasin", List.of(lines)));
    }

    @Test
    void aCustomerComesBackAsTyped() {
        Customer typed = new Customer(
                0,
                "C1",
                "Maël Œuvrard 🌷",
                "m@example.org",
                "06 12 34 56 78",
                "Nîmes",
                LocalDate.of(2022, 1, 7),
                LocalDate.of(2024, 11, 19),
                Customer.Consent.NO,
                "notes; with 'quotes' -- and more");

        Customer added = customers.add(typed);

        assertThat(added).isEqualTo(typed.withId(added.id()));
        assertThat(customers.find(added.id())).contains(added);
        Customer changed = new Customer(added.id(), "", "Maël", "", "", "", null, null, Customer.Consent.UNKNOWN, "");
        customers.update(changed);
        assertThat(customers.find(added.id())).contains(changed);
        assertThat(customers.all()).containsExactly(changed);
    }

    @Test
    void twoCustomersNeverShareANumberButManyHaveNone() {
        customer("C1", "Ann", "", "", "");
        customer("", "Bob", "", "", "");
        Customer other = customer("", "Cid", "", "", "");

        assertThatThrownBy(() -> customer("C1", "Dan", "", "", ""))
                .isInstanceOfSatisfying(
                        NumberTaken.class, e -> assertThat(e.name()).isEqualTo("Ann"));
        assertThatThrownBy(() -> customers.update(
                        new Customer(other.id(), "C1", "Cid", "", "", "", null, null, Customer.Consent.UNKNOWN, "")))
                .isInstanceOf(NumberTaken.class);
        assertThat(customers.all()).hasSize(3);
    }

    @Test
    void everyWordOfASearchIsFoundAnywhereInAnyCaseOrAccent() {
        Customer elodie = customer("C17", "Élodie Lefèvre", "elo@example.org", "06 12 34 56 78", "Saint-Malo");
        Customer jean = customer("C18", "Jean Martin", "jean@example.org", "", "Nîmes");

        assertThat(customers.search("LEFEVRE elo", 10)).containsExactly(elodie);
        assertThat(customers.search("fèv", 10)).containsExactly(elodie);
        assertThat(customers.search("c18", 10)).containsExactly(jean);
        assertThat(customers.search("0612", 10)).containsExactly(elodie);
        assertThat(customers.search("12 34", 10)).containsExactly(elodie);
        assertThat(customers.search("saint-malo", 10)).containsExactly(elodie);
        assertThat(customers.search("example.org", 10)).containsExactly(elodie, jean);
        assertThat(customers.search("", 1)).hasSize(1);
        assertThat(customers.search("nobody", 10)).isEmpty();
        assertThat(customers.search("100%_", 10)).isEmpty();
    }

    @Test
    void aKeyMeansANumberElseAnEMailElseATelephoneElseAName() {
        Customer ann = customer("C1", "Ann Lee", "ann@example.org", "0612345678", "");
        customer("C2", "Jean Martin", "", "", "");
        customer("C3", "Jean Martin", "", "", "");

        assertThat(customers.findByKey(" C1 ")).contains(ann);
        assertThat(customers.findByKey("ANN@example.org")).contains(ann);
        assertThat(customers.findByKey("0612345678")).contains(ann);
        assertThat(customers.findByKey("ann lee")).contains(ann);
        assertThat(customers.findByKey("Jean Martin")).as("two of them").isEmpty();
        assertThat(customers.findByKey("C9")).isEmpty();
    }

    @Test
    void aDeletedCustomerLeavesSalesAndAnswersAndComesBackWithThem() {
        Customer ann = customer("C1", "Ann", "", "", "");
        new MembershipStore(database).join(ann.id(), DAY);
        Sale sale = sale(DAY, "1", ann.id(), line("tea", 100));
        SurveyAnswer answer = surveys.add(new SurveyAnswer(0, SurveyQuestion.NPS, 9, DAY, ann.id(), "merci"));
        List<String> before = BooksDump.of(database);

        CustomerStore.Deleted deleted = customers.delete(ann.id()).orElseThrow();

        assertThat(customers.find(ann.id())).isEmpty();
        assertThat(sales.find(sale.id()).orElseThrow().customerId()).isNull();
        assertThat(surveys.find(answer.id()).orElseThrow().customerId()).isNull();
        assertThat(customers.delete(ann.id())).isEmpty();
        customers.restore(deleted);
        assertThat(BooksDump.of(database)).isEqualTo(before);
        assertThat(new MembershipStore(database).since(ann.id())).contains(DAY);
    }

    @Test
    void aCardHoldsAllOfOneCustomerTheNewestFirst() {
        Customer ann = customer("C1", "Ann", "", "", "");
        Sale first = sale(DAY, "1", ann.id(), line("tea", 100));
        Sale last = sale(DAY.plusDays(1), "2", ann.id(), line("tea", -100));
        sale(DAY, "3", null, line("tea", 100));
        SurveyAnswer answer = surveys.add(new SurveyAnswer(0, SurveyQuestion.CES, 7, DAY, ann.id(), ""));

        assertThat(customers.card(ann.id())).contains(new CustomerCard(ann, List.of(last, first), List.of(answer)));
        assertThat(customers.card(99)).isEmpty();
    }

    @Test
    void aTicketComesBackAsTyped() {
        Sale typed = new Sale(
                0,
                DAY,
                null,
                "",
                null,
                "",
                "",
                List.of(line("Thé « vert »", -123), new SaleLine(0, "", "", -1000, null, 0, 0)));

        Sale added = sales.add(typed);

        assertThat(sales.find(added.id())).contains(added);
        assertThat(added)
                .usingRecursiveComparison()
                .ignoringFields("id", "lines.id")
                .isEqualTo(typed);
    }

    @Test
    void aChangedOrDeletedTicketBecomesWhatItWas() {
        Sale added = sale(DAY, "1", null, line("tea", 100), line("cup", 200));
        List<String> before = BooksDump.of(database);
        Sale changed = new Sale(
                added.id(),
                DAY.plusDays(1),
                null,
                "2",
                null,
                "Cash",
                "",
                List.of(added.lines().get(1), line("pot", 900)));

        Snapshot beforeChange = sales.update(changed).orElseThrow();
        assertThat(sales.find(added.id()).orElseThrow().lines())
                .extracting(SaleLine::product)
                .containsExactly("cup", "pot");
        sales.restore(beforeChange);
        assertThat(sales.find(added.id())).contains(added);

        Snapshot beforeDelete = sales.delete(added.id()).orElseThrow();
        assertThat(sales.find(added.id())).isEmpty();
        sales.restore(beforeDelete);
        assertThat(sales.find(added.id())).contains(added);
        assertThat(BooksDump.of(database)).isEqualTo(before);
        assertThat(sales.delete(99)).isEmpty();
        assertThat(sales.update(
                        changed.id() == 99 ? changed : new Sale(99, DAY, null, "", null, "", "", changed.lines())))
                .isEmpty();
    }

    @Test
    void aTicketComesBackWithoutACustomerWhoIsGoneByNow() {
        Customer ann = customer("C1", "Ann", "", "", "");
        Sale sale = sale(DAY, "1", ann.id(), line("tea", 100));
        Snapshot deleted = sales.delete(sale.id()).orElseThrow();
        customers.delete(ann.id());

        sales.restore(deleted);

        assertThat(sales.find(sale.id()).orElseThrow().customerId()).isNull();
    }

    @Test
    void theListOfTicketsComesNewestFirstWithSumsNamesAndProducts() {
        Customer jean = customer("C18", "Jean Martin", "", "", "");
        Sale a = sale(DAY, "A-1", null, line("Thé vert", 300), line("", 100), line("Thé vert", 50), line("Thé", 1));
        Sale b = sale(DAY.plusDays(1), "B-2", jean.id(), line("pot", 900));
        Sale c = sale(DAY.plusDays(2), "", null, line("Thé noir", -200));

        assertThat(sales.summaries()).extracting(SaleSummary::id).containsExactly(c.id(), b.id(), a.id());
        assertThat(sales.summaries().get(1))
                .isEqualTo(new SaleSummary(
                        b.id(), b.day(), b.time(), "B-2", jean.id(), "Jean Martin", "pot", 1, 900, "Carte", "Magasin"));
        assertThat(sales.summaries().getLast()).satisfies(ticket -> {
            assertThat(ticket.lines()).isEqualTo(4);
            assertThat(ticket.amountCents()).isEqualTo(451);
            assertThat(ticket.products()).as("each once, in their order").isEqualTo("Thé vert, Thé");
            assertThat(ticket.customerName()).isEmpty();
        });
    }

    @Test
    void theHistoryHoldsEveryTicketOnce() {
        Customer ann = customer("C1", "Ann", "", "", "");
        sale(DAY, "1", ann.id(), line("tea", 300), line("cup", 100));
        sale(DAY.plusDays(1), "2", null, line("tea", -50));
        Sale early = sale(DAY.minusDays(1), "3", ann.id(), line("tea", 7));
        // A line that lies far from its ticket.
        sales.update(new Sale(
                early.id(),
                early.day(),
                null,
                "3",
                ann.id(),
                "",
                "",
                List.of(early.lines().getFirst(), line("x", 1))));

        SalesHistory history = sales.history();

        assertThat(IntStream.range(0, history.size())
                        .mapToObj(i -> LocalDate.ofEpochDay(history.day(i)) + " " + history.cents(i) + " "
                                + history.quantityThousandths(i)))
                .containsExactly(DAY.plusDays(1) + " -50 1500", DAY.minusDays(1) + " 8 3000", DAY + " 400 3000");
        assertThat(history.customerCount()).isEqualTo(1);
        assertThat(history.customerId(0)).isEqualTo(ann.id());
        assertThat(history.ticketsFrom(0)).isEqualTo(1);
        assertThat(sales.span()).contains(Period.ofDays(DAY.minusDays(1), DAY.plusDays(1)));
    }

    @Test
    void emptyBooksHaveAnEmptyHistory() {
        assertThat(sales.history().size()).isZero();
        assertThat(sales.span()).isEmpty();
        assertThat(sales.summaries()).isEmpty();
    }

    @Test
    void answersAreKeptInTheOrderTheyWereStoredEvenAfterOneCameBack() {
        SurveyAnswer first = surveys.add(new SurveyAnswer(0, SurveyQuestion.NPS, 0, DAY.plusDays(5), null, "bof"));
        SurveyAnswer second = surveys.add(new SurveyAnswer(0, SurveyQuestion.CSAT, 5, DAY, null, ""));
        SurveyAnswer third = surveys.add(new SurveyAnswer(0, SurveyQuestion.CES, 7, DAY, null, ""));
        assertThat(surveys.all()).containsExactly(first, second, third);

        Snapshot deleted = surveys.delete(second.id()).orElseThrow();
        assertThat(surveys.all()).containsExactly(first, third);
        surveys.restore(deleted);
        assertThat(surveys.all()).containsExactly(first, second, third);

        SurveyAnswer changed = new SurveyAnswer(second.id(), SurveyQuestion.NPS, 10, DAY, null, "mieux");
        surveys.update(changed);
        assertThat(surveys.find(second.id())).contains(changed);
        assertThat(surveys.delete(99)).isEmpty();
    }

    @Test
    void costsComeBackAsTyped() {
        Cost mails = costs.add(new Cost(0, DAY, Cost.Kind.MIXED, 0.25, "Courriels", 3666));
        Cost ads = costs.add(new Cost(0, DAY.minusDays(1), Cost.Kind.ACQUISITION, 0, "", 12662));
        assertThat(costs.all()).containsExactly(ads, mails);

        Snapshot deleted = costs.delete(mails.id()).orElseThrow();
        assertThat(costs.all()).containsExactly(ads);
        costs.restore(deleted);
        costs.update(new Cost(ads.id(), DAY, Cost.Kind.RETENTION, 1, "Cadeaux", 1));
        assertThat(costs.all())
                .containsExactly(mails, new Cost(ads.id(), DAY, Cost.Kind.RETENTION, 1, "Cadeaux", 1))
                .doesNotHaveDuplicates();
        assertThat(costs.delete(99)).isEmpty();
    }

    @Test
    void theBooksHoldAllThatMetricsAskFor() {
        Customer ann = customer("C1", "Ann", "", "", "");
        MembershipStore members = new MembershipStore(database);
        members.join(ann.id(), DAY);
        members.join(ann.id(), DAY.plusDays(1));
        SurveyAnswer answer = surveys.add(new SurveyAnswer(0, SurveyQuestion.NPS, 9, DAY, ann.id(), ""));
        Cost cost = costs.add(new Cost(0, DAY, Cost.Kind.RETENTION, 1, "", 5));
        sale(DAY, "1", ann.id(), line("tea", 300));

        Books books = new BooksStore(database).read();

        assertThat(books.history().size()).isEqualTo(1);
        assertThat(books.answers()).containsExactly(answer);
        assertThat(books.costs()).containsExactly(cost);
        assertThat(books.memberSince()).isEqualTo(Map.of(ann.id(), DAY.plusDays(1)));
        members.leave(ann.id(), LocalDate.of(2026, 6, 1));
        assertThat(members.all()).isEmpty();
    }

    @Test
    void settingsOfTheShopAreKeptByName() {
        ShopSettingStore settings = new ShopSettingStore(database);
        settings.putAll(Map.of("shop.name", "L’Épicerie", "shop.currency", "CHF"));
        settings.put("shop.name", "La Librairie");

        assertThat(settings.all()).isEqualTo(Map.of("shop.name", "La Librairie", "shop.currency", "CHF"));
        settings.remove("shop.name");
        assertThat(settings.get("shop.name")).isEmpty();
    }
}
