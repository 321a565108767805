package app.clientele.loyalty.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.clientele.importing.Drafts;
import app.clientele.importing.FileChanged;
import app.clientele.importing.Importer;
import app.clientele.importing.SaleLineDraft;
import app.clientele.importing.TestFile;
import app.clientele.loyalty.ShopBooks;
import app.clientele.metrics.points.Cause;
import app.clientele.metrics.points.PointsEntry;
import app.clientele.model.Customer;
import app.clientele.model.programme.ProgrammeRule;
import app.clientele.model.programme.ProgrammeRule.Earning;
import app.clientele.model.programme.ProgrammeRule.Rounding;
import app.clientele.model.programme.ProgrammeRule.TierBasis;
import app.clientele.store.CustomerStore;
import app.clientele.store.Database;
import app.clientele.store.MembershipStore;
import app.clientele.store.ProgrammeStore;
import app.clientele.store.SaleStore;
import app.clientele.store.UpsellStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgrammeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
    private static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Database database;
    private Importer importer;
    private CustomerStore customers;
    private SaleStore sales;
    private MembershipStore memberships;
    private ProgrammeStore store;
    private Programme programme;

    @BeforeEach
    void open() {
        database = Database.open(folder);
        importer = new Importer(database);
        customers = new CustomerStore(database);
        sales = new SaleStore(database);
        memberships = new MembershipStore(database);
        store = new ProgrammeStore(database);
        ShopBooks books = new ShopBooks(database);
        programme = new Programme(
                store,
                memberships,
                customers,
                sales,
                new UpsellStore(database),
                books::books,
                books::definitions,
                CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static ProgrammeRule rule(Earning earning, int months) {
        return new ProgrammeRule(
                LocalDate.of(2025, 1, 1),
                earning,
                1,
                earning == Earning.AMOUNT ? 100 : 500,
                Rounding.DOWN,
                earning == Earning.AMOUNT ? 100 : 5,
                500,
                months,
                TierBasis.SPENDING,
                List.of());
    }

    private long load(String name, List<SaleLineDraft> lines) {
        try {
            return Objects.requireNonNull(
                    importer.commit(importer.plan(TestFile.of(folder, name, new Drafts.SalesRows(lines))))
                            .batch());
        } catch (FileChanged e) {
            throw new AssertionError(e);
        }
    }

    private Customer anne() {
        return customers.findByKey("C1").orElseThrow();
    }

    private long balance() {
        return programme.account(anne().id()).orElseThrow().account().balance();
    }

    @Test
    void aSaleImportedTwiceCountsOnceAndAnUndoneImportTakesItsPointsAlong() {
        store.putRule(rule(Earning.AMOUNT, 0));
        load("a.csv", List.of(TestFile.line("2025-05-02", "T1", TestFile.code("C1"), "tea", 9_000)));
        memberships.join(anne().id(), LocalDate.of(2025, 5, 1));
        List<SaleLineDraft> more = List.of(
                TestFile.line("2025-05-02", "T1", TestFile.code("C1"), "tea", 9_000),
                TestFile.line("2025-06-02", "T2", TestFile.code("C1"), "tea", 2_000));
        long batch = load("b.csv", more);
        assertThat(balance()).isEqualTo(110);

        programme.giveReward(anne().id());
        importer.undo(batch);

        assertThat(balance()).isEqualTo(-10);
        assertThat(programme
                        .account(anne().id())
                        .orElseThrow()
                        .account()
                        .overdraft()
                        .map(PointsEntry::cause))
                .as("the reward was for sales that are no longer there")
                .contains(Cause.REWARD);
        load("c.csv", more);
        assertThat(balance()).isEqualTo(10);
    }

    @Test
    void whatTheOwnerGaveKeepsACustomerWhoseOnlyImportIsUndone() {
        store.putRule(rule(Earning.AMOUNT, 0));
        long batch = load("a.csv", List.of(TestFile.line("2025-05-02", "T1", TestFile.code("C1"), "tea", 9_000)));
        Customer anne = anne();
        memberships.join(anne.id(), LocalDate.of(2025, 5, 1));
        programme.correct(anne.id(), 7, "Carte papier");

        importer.undo(batch);

        assertThat(customers.find(anne.id())).isPresent();
        assertThat(balance()).isEqualTo(7);
        customers.delete(anne.id()).ifPresent(customers::restore);
        assertThat(balance())
                .as("a deleted customer comes back with the points")
                .isEqualTo(7);
    }

    @Test
    void nobodyIsGivenTwiceForTheSamePointsNorWithoutARuleOrMembership() {
        load("a.csv", List.of(TestFile.line("2025-05-02", "T1", TestFile.code("C1"), "tea", 10_000)));
        long id = anne().id();
        assertThatThrownBy(() -> programme.giveReward(id)).isInstanceOf(NoMember.class);
        programme.join(id, LocalDate.of(2025, 5, 1));
        assertThatThrownBy(() -> programme.giveReward(id)).isInstanceOf(NoMember.class);
        programme.saveRule(rule(Earning.AMOUNT, 0));
        programme.giveReward(id);
        assertThatThrownBy(() -> programme.giveReward(id)).isInstanceOf(NotEnoughPoints.class);
        assertThatThrownBy(() -> programme.join(id, TODAY)).isInstanceOf(NoMember.class);
        assertThatThrownBy(() -> programme.leave(id, LocalDate.of(2025, 4, 1))).isInstanceOf(NoMember.class);
    }

    @Test
    void leavingJoiningAgainAndTheWayBackOfEach() {
        store.putRule(rule(Earning.AMOUNT, 0));
        load("a.csv", List.of(TestFile.line("2025-05-02", "T1", TestFile.code("C1"), "tea", 4_000)));
        long id = anne().id();
        var joined = programme.join(id, LocalDate.of(2025, 5, 1));
        var left = programme.leave(id, LocalDate.of(2025, 6, 1));
        assertThat(balance()).isZero();
        assertThatThrownBy(() -> programme.join(id, LocalDate.of(2025, 5, 20))).isInstanceOf(NoMember.class);
        var again = programme.join(id, LocalDate.of(2025, 7, 1));
        assertThat(programme.account(id).orElseThrow().memberships()).hasSize(2);

        again.undo().run();
        left.undo().run();
        assertThat(balance()).isEqualTo(40);
        joined.undo().run();
        assertThat(programme.account(id).orElseThrow().memberships()).isEmpty();
        assertThat(programme.overview().members()).isEmpty();
    }

    /** A year of a shop: a quarter of the customers come weekly, the others monthly; one ticket in twelve comes back. */
    private List<SaleLineDraft> month(YearMonth month, Random random) {
        List<SaleLineDraft> lines = new ArrayList<>();
        for (int customer = 0; customer < 40; customer++) {
            int visits = customer % 4 == 0 ? 4 : random.nextInt(3);
            for (int visit = 0; visit < visits; visit++) {
                int day = 1 + random.nextInt(month.lengthOfMonth());
                long cents = 200L + random.nextInt(6_000);
                String ticket = "%s-%d-%d".formatted(month, customer, visit);
                lines.add(TestFile.line(
                        month.atDay(day).toString(), ticket, TestFile.code("C" + customer), "tea", cents));
                if (random.nextInt(12) == 0) {
                    long part = random.nextBoolean() ? cents : 1 + random.nextInt((int) cents);
                    int later = Math.min(month.lengthOfMonth(), day + random.nextInt(9));
                    lines.add(TestFile.line(
                            month.atDay(later).toString(), ticket + "R", TestFile.code("C" + customer), "tea", -part));
                }
            }
        }
        return lines;
    }

    @ParameterizedTest
    @EnumSource
    void aYearOfPointsOrStampsAddsUpAtEveryDay(Earning earning) {
        store.putRule(rule(earning, 3));
        Random random = new Random(5);
        List<List<SaleLineDraft>> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(YearMonth.of(2025, month), random))
                .toList();
        List<Long> batches = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            batches.add(load(month + ".csv", months.get(month)));
        }
        for (Customer customer : customers.all()) {
            memberships.join(customer.id(), LocalDate.of(2025, 1 + (int) (customer.id() % 3), 5));
        }
        for (Customer customer : customers.all()) {
            for (int i = 0;
                    i < 2
                            && programme
                                            .account(customer.id())
                                            .orElseThrow()
                                            .account()
                                            .rewards()
                                    > 0;
                    i++) {
                programme.giveReward(customer.id());
            }
        }
        List<List<PointsEntry>> before = journals();

        importer.undo(batches.get(6));
        assertThat(journals()).isNotEqualTo(before);
        load("again.csv", months.get(6));

        assertThat(withoutSaleIds(journals()))
                .as("taken out and put back, the journals are as before")
                .isEqualTo(withoutSaleIds(before));
        assertThat(before.stream().flatMap(List::stream).map(PointsEntry::cause))
                .contains(Cause.SALE, Cause.REFUND, Cause.EXPIRY, Cause.REWARD);
    }

    /** All journals; each adds up at every day, and the list of members says the same. */
    private List<List<PointsEntry>> journals() {
        List<MemberRow> members = programme.overview().members();
        List<List<PointsEntry>> journals = new ArrayList<>();
        for (MemberRow member : members) {
            List<PointsEntry> entries =
                    programme.account(member.id()).orElseThrow().account().entries();
            long running = 0;
            for (PointsEntry entry : entries) {
                running += entry.points();
                assertThat(entry.balance()).isEqualTo(running);
            }
            assertThat(member.account().balance()).isEqualTo(running);
            journals.add(entries);
        }
        return journals;
    }

    private static List<List<PointsEntry>> withoutSaleIds(List<List<PointsEntry>> journals) {
        return journals.stream()
                .map(entries -> entries.stream()
                        .map(entry -> new PointsEntry(
                                entry.day(),
                                entry.cause(),
                                entry.points(),
                                entry.balance(),
                                0,
                                entry.movementId(),
                                entry.reason()))
                        .toList())
                .toList();
    }
}
