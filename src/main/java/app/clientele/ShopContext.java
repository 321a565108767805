package app.clientele;

import app.clientele.importing.DemoShop;
import app.clientele.importing.Importer;
import app.clientele.loyalty.Goals;
import app.clientele.loyalty.MonthlyNumbers;
import app.clientele.loyalty.ShopBooks;
import app.clientele.report.MonthlyReports;
import app.clientele.report.ShopExport;
import app.clientele.store.CaseStore;
import app.clientele.store.CostStore;
import app.clientele.store.CustomerDetailStore;
import app.clientele.store.CustomerStore;
import app.clientele.store.Database;
import app.clientele.store.GoalStore;
import app.clientele.store.MonthlyNumberStore;
import app.clientele.store.Opening;
import app.clientele.store.OutreachStore;
import app.clientele.store.SaleStore;
import app.clientele.store.SurveyStore;
import app.clientele.store.WaveStore;
import app.clientele.text.Texts;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Makes the long-lived objects that need no window: the open books, the stores, what can be done with them. The window
 * and the command line both stand on it.
 */
public final class ShopContext implements AutoCloseable {

    private final Database database;
    private final ShopBooks books;
    private final CustomerStore customers;
    private final CustomerDetailStore customerDetails;
    private final SaleStore sales;
    private final SurveyStore surveys;
    private final WaveStore waves;
    private final OutreachStore outreach;
    private final CaseStore cases;
    private final ProgrammeStores programme;
    private final Goals goals;
    private final MonthlyNumbers monthlyNumbers;
    private final Importer importer;
    private final DemoShop demoShop;

    private ShopContext(Database database) {
        this.database = database;
        this.books = new ShopBooks(database);
        this.customers = new CustomerStore(database);
        this.customerDetails = new CustomerDetailStore(database);
        this.sales = new SaleStore(database);
        this.surveys = new SurveyStore(database);
        this.waves = new WaveStore(database);
        this.outreach = new OutreachStore(database);
        this.cases = new CaseStore(database);
        this.programme = ProgrammeStores.of(database);
        this.goals = new Goals(new GoalStore(database));
        this.monthlyNumbers = new MonthlyNumbers(new MonthlyNumberStore(database));
        this.importer = new Importer(database);
        this.demoShop = new DemoShop(database, importer);
    }

    /**
     * Opens the books in a folder, or makes new ones.
     *
     * @throws app.clientele.store.DatabaseUnavailable if that cannot be
     */
    public static ShopContext open(Path folder) {
        return new ShopContext(Database.open(folder));
    }

    /** Where the books are. */
    public Path folder() {
        return database.folder();
    }

    /** What was found and done when the books were opened. */
    public Opening opening() {
        return database.opening();
    }

    public ShopBooks books() {
        return books;
    }

    public CustomerStore customers() {
        return customers;
    }

    public CustomerDetailStore customerDetails() {
        return customerDetails;
    }

    public SaleStore sales() {
        return sales;
    }

    public SurveyStore surveys() {
        return surveys;
    }

    public WaveStore waves() {
        return waves;
    }

    public OutreachStore outreach() {
        return outreach;
    }

    public CaseStore cases() {
        return cases;
    }

    ProgrammeStores programme() {
        return programme;
    }

    public Goals goals() {
        return goals;
    }

    public MonthlyNumbers monthlyNumbers() {
        return monthlyNumbers;
    }

    /**
     * The month's pages.
     *
     * @param clock in the shop's zone
     */
    public MonthlyReports monthlyReports(Clock clock) {
        return new MonthlyReports(
                new MonthlyReports.Sources(
                        books::books,
                        books::profile,
                        books::logo,
                        customers::all,
                        customers::noCalls,
                        outreach::all,
                        goals::all),
                clock);
    }

    /** Everything that is written down, as files in a language. */
    public ShopExport export(Texts texts) {
        return new ShopExport(
                new ShopExport.Sources(books::profile, sales, customers, surveys, new CostStore(database)), texts);
    }

    public Importer importer() {
        return importer;
    }

    public DemoShop demoShop() {
        return demoShop;
    }

    /** Calls {@code listener} after each save, on the thread that saved. */
    public void onCommit(Runnable listener) {
        database.onCommit(listener);
    }

    @Override
    public void close() {
        database.close();
    }
}
