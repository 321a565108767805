package app.clientele.ui;

import app.clientele.loyalty.BestCustomers;
import app.clientele.loyalty.CustomerReferrals;
import app.clientele.loyalty.Customers;
import app.clientele.loyalty.Outlooks;
import app.clientele.loyalty.Sales;
import app.clientele.loyalty.ShopBooks;
import app.clientele.loyalty.Surveys;
import app.clientele.loyalty.Waves;
import app.clientele.loyalty.WeeksCalls;
import app.clientele.loyalty.duplicates.Duplicates;
import app.clientele.loyalty.programme.Upsells;
import app.clientele.loyalty.todo.Cases;
import app.clientele.loyalty.todo.Outreaches;
import app.clientele.loyalty.todo.ThisWeek;
import app.clientele.model.Customer;
import app.clientele.model.Customer.Consent;
import app.clientele.model.Sale;
import app.clientele.model.SaleLine;
import app.clientele.model.ShopProfile;
import app.clientele.report.PaperSize;
import app.clientele.report.PdfDocument;
import app.clientele.report.PrintOrder;
import app.clientele.report.Printing;
import app.clientele.settings.Settings;
import app.clientele.settings.ThemeChoice;
import app.clientele.store.CaseStore;
import app.clientele.store.CustomerDetailStore;
import app.clientele.store.CustomerStore;
import app.clientele.store.Database;
import app.clientele.store.OutreachStore;
import app.clientele.store.SaleStore;
import app.clientele.store.SurveyStore;
import app.clientele.store.UpsellStore;
import app.clientele.store.WaveStore;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.ListExport;
import app.clientele.ui.common.Navigator;
import app.clientele.ui.common.Notices;
import app.clientele.ui.common.PrintDialog;
import app.clientele.ui.common.Printouts;
import app.clientele.ui.common.Screen;
import app.clientele.ui.common.Theme;
import app.clientele.ui.common.UndoStack;
import app.clientele.ui.common.UndoableWork;
import app.clientele.ui.common.Views;
import app.clientele.ui.customers.BestCustomersViewModel;
import app.clientele.ui.customers.CustomersViewModel;
import app.clientele.ui.customers.DuplicatesViewModel;
import app.clientele.ui.customers.ReferralsViewModel;
import app.clientele.ui.sales.SalesViewModel;
import app.clientele.ui.sales.UpsellMark;
import app.clientele.ui.surveys.CardsViewModel;
import app.clientele.ui.surveys.SurveysViewModel;
import app.clientele.ui.surveys.WavesViewModel;
import app.clientele.ui.todo.CasesViewModel;
import app.clientele.ui.todo.DoneViewModel;
import app.clientele.ui.todo.TodoViewModel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A shop with real books behind the screens that are tested: what they store and say can be read here. Today is 22
 * November 2026.
 */
public final class Counter implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneId.of("Europe/Paris"));

    public final Database database;
    public final CustomerStore customers;
    public final CustomerDetailStore details;
    public final SaleStore sales;
    public final SurveyStore surveys;
    public final WaveStore waves;
    public final OutreachStore outreach;
    public final CaseStore cases;
    public final ScriptedDialogs dialogs = new ScriptedDialogs();
    public final UndoStack undoStack = new UndoStack();
    public final Notices notices = new Notices(undoStack);
    public final Settings settings;
    public final Visited visited = new Visited();

    /** What came out of the printer. */
    public final List<PdfDocument> printed = new ArrayList<>();

    public final Texts texts;
    public final Formats formats;
    public final Background background;
    private final Changes changes;
    public final ShopBooks shop;
    public final Customers customerCases;
    private final Cases complaints;
    private final Outreaches outreaches;
    private final Outlooks outlooks;

    /** Everything on the calling thread. */
    public Counter(Path folder) {
        this(folder, Locale.FRANCE, Background::sameThread);
    }

    public Counter(Path folder, Locale language, Function<Consumer<Throwable>, Background> background) {
        this.settings = new Settings(folder);
        this.database = Database.open(folder);
        this.customers = new CustomerStore(database);
        this.details = new CustomerDetailStore(database);
        this.sales = new SaleStore(database);
        this.surveys = new SurveyStore(database);
        this.waves = new WaveStore(database);
        this.outreach = new OutreachStore(database);
        this.cases = new CaseStore(database);
        this.texts = Texts.of(language);
        this.formats = new Formats(language, Currency.getInstance("EUR"));
        this.background = background.apply(dialogs::error);
        this.changes = new Changes(this.background::later);
        database.onCommit(changes::fire);
        this.shop = new ShopBooks(database);
        this.customerCases = new Customers(customers, details, shop::books);
        this.complaints = new Cases(cases, shop::books, customers, outreach, CLOCK);
        this.outreaches = new Outreaches(outreach, customers, shop::books, CLOCK);
        this.outlooks = new Outlooks(shop::books, shop::definitions);
    }

    public SurveysViewModel surveysModel() {
        return new SurveysViewModel(
                new Surveys(surveys, waves, customers),
                new Waves(waves, surveys, CLOCK),
                customerCases,
                background,
                changes,
                texts,
                formats,
                notices,
                dialogs,
                CLOCK);
    }

    public CustomersViewModel customersModel() {
        return new CustomersViewModel(
                customerCases, outlooks, background, changes, texts, formats, notices, dialogs, visited, CLOCK);
    }

    public BestCustomersViewModel bestCustomersModel() {
        return new BestCustomersViewModel(
                new BestCustomers(shop::books, customers, CLOCK), background, changes, texts, formats, visited);
    }

    public ReferralsViewModel referralsModel() {
        return new ReferralsViewModel(
                new CustomerReferrals(shop::books, customers, details, CLOCK),
                background,
                changes,
                texts,
                formats,
                visited);
    }

    public DuplicatesViewModel duplicatesModel() {
        return new DuplicatesViewModel(
                new Duplicates(customers), background, changes, texts, formats, notices, dialogs);
    }

    /** Takes lists out: into the file that {@link #dialogs} name, or to {@link #printed}. */
    public ListExport lists() {
        return new ListExport(
                () -> ShopProfile.DEFAULT, printouts(), PaperSize.A4, dialogs, notices, background, texts, CLOCK);
    }

    private Printouts printouts() {
        Printing printing = new Printing() {
            @Override
            public List<String> printers() {
                return List.of("Comptoir");
            }

            @Override
            public void print(PdfDocument pdf, PrintOrder order) {
                printed.add(pdf);
            }
        };
        PrintDialog yes = (printers, paper, _) -> Optional.of(new PrintOrder(printers.getFirst(), paper, 1));
        return new Printouts(printing, yes, dialogs, background);
    }

    public SalesViewModel salesModel() {
        return new SalesViewModel(
                new Sales(sales, customers),
                customerCases,
                background,
                changes,
                texts,
                formats,
                notices,
                dialogs,
                visited,
                CLOCK);
    }

    public ThisWeek thisWeek() {
        return new ThisWeek(
                new WeeksCalls(shop::books, shop::definitions, customers, outreach, CLOCK),
                complaints,
                shop::books,
                customers,
                outreach,
                CLOCK);
    }

    public WavesViewModel wavesModel() {
        return new WavesViewModel(
                new Waves(waves, surveys, CLOCK), background, work(), changes, dialogs, texts, formats, CLOCK);
    }

    public CardsViewModel cardsModel() {
        return new CardsViewModel(
                shop::profile, shop::logo, printouts(), PaperSize.A4, dialogs, notices, background, texts, CLOCK);
    }

    public TodoViewModel todoModel() {
        return new TodoViewModel(
                thisWeek(), outreaches, shop::profile, background, work(), changes, visited, texts, formats);
    }

    public CasesViewModel casesModel() {
        return new CasesViewModel(
                complaints, customerCases, background, work(), changes, dialogs, texts, formats, CLOCK);
    }

    public DoneViewModel doneModel() {
        return new DoneViewModel(outreaches, background, work(), changes, texts, formats);
    }

    private UndoableWork work() {
        return new UndoableWork(background, notices, dialogs, texts);
    }

    public UpsellMark upsellMark() {
        return new UpsellMark(
                new Upsells(new UpsellStore(database)),
                background,
                new UndoableWork(background, notices, dialogs, texts),
                changes,
                texts,
                formats);
    }

    public Customer customer(String number, String name, String email, String phone) {
        return customers.add(new Customer(0, number, name, email, phone, "", null, null, Consent.UNKNOWN, ""));
    }

    public Sale sale(LocalDate day, @Nullable Customer customer, String product, long cents) {
        return sales.add(new Sale(
                0,
                day,
                null,
                "",
                customer == null ? null : customer.id(),
                "",
                "",
                List.of(new SaleLine(0, product, "", SaleLine.ONE_PIECE, null, 0, cents))));
    }

    /** Puts a screen into a stage, dressed as in the program. */
    public void show(Stage stage, Class<?> view, Map<Class<?>, Supplier<?>> makers) {
        Scene scene = new Scene(new Views(texts.bundle(), makers).load(view), 980, 740);
        new Theme(ThemeChoice.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /** What the line at the bottom of the window says. */
    public String said() {
        return notices.currentProperty().get().map(Notices.Notice::text).orElse("");
    }

    /** Where the screens led. */
    public static final class Visited implements Navigator {

        public Screen screen = Screen.DASHBOARD;
        public long customer;

        @Override
        public void open(Screen next) {
            screen = next;
        }

        @Override
        public void importFile(Path file) {
            screen = Screen.IMPORTING;
        }

        @Override
        public void openCustomer(long customerId) {
            screen = Screen.CUSTOMERS;
            customer = customerId;
        }
    }

    @Override
    public void close() {
        background.close();
        database.close();
    }
}
