package app.clientele;

import app.clientele.loyalty.BestCustomers;
import app.clientele.loyalty.CustomerReferrals;
import app.clientele.loyalty.Customers;
import app.clientele.loyalty.Dashboard;
import app.clientele.loyalty.Outlooks;
import app.clientele.loyalty.Sales;
import app.clientele.loyalty.ShopBooks;
import app.clientele.loyalty.Surveys;
import app.clientele.loyalty.Waves;
import app.clientele.loyalty.duplicates.Duplicates;
import app.clientele.loyalty.programme.Upsells;
import app.clientele.loyalty.why.FigureCards;
import app.clientele.report.PaperSize;
import app.clientele.report.ReportPdf;
import app.clientele.report.SystemPrinting;
import app.clientele.settings.Settings;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.Dialogs;
import app.clientele.ui.common.ListExport;
import app.clientele.ui.common.Notices;
import app.clientele.ui.common.PrintDialog;
import app.clientele.ui.common.Printouts;
import app.clientele.ui.common.Screen;
import app.clientele.ui.common.Theme;
import app.clientele.ui.common.UndoStack;
import app.clientele.ui.common.UndoableWork;
import app.clientele.ui.common.Views;
import app.clientele.ui.customers.BestCustomersPane;
import app.clientele.ui.customers.BestCustomersViewModel;
import app.clientele.ui.customers.CustomerCardPane;
import app.clientele.ui.customers.CustomerFormPane;
import app.clientele.ui.customers.CustomersView;
import app.clientele.ui.customers.CustomersViewModel;
import app.clientele.ui.customers.DuplicatesPane;
import app.clientele.ui.customers.DuplicatesViewModel;
import app.clientele.ui.customers.ReferralsPane;
import app.clientele.ui.customers.ReferralsViewModel;
import app.clientele.ui.dashboard.ChartsPane;
import app.clientele.ui.dashboard.DashboardView;
import app.clientele.ui.dashboard.DashboardViewModel;
import app.clientele.ui.dashboard.HeroesPane;
import app.clientele.ui.dashboard.IdentityCardPane;
import app.clientele.ui.dashboard.IdentityCardViewModel;
import app.clientele.ui.dashboard.NumbersPane;
import app.clientele.ui.dashboard.NumbersViewModel;
import app.clientele.ui.dashboard.PeriodPane;
import app.clientele.ui.dashboard.PeriodViewModel;
import app.clientele.ui.dashboard.TasksViewModel;
import app.clientele.ui.dashboard.TilesPane;
import app.clientele.ui.dashboard.TodoPane;
import app.clientele.ui.help.HelpView;
import app.clientele.ui.help.HelpViewModel;
import app.clientele.ui.importing.CheckPageView;
import app.clientele.ui.importing.CheckPageViewModel;
import app.clientele.ui.importing.ColumnsPageView;
import app.clientele.ui.importing.ColumnsPageViewModel;
import app.clientele.ui.importing.FilePageView;
import app.clientele.ui.importing.FilePageViewModel;
import app.clientele.ui.importing.ImportWork;
import app.clientele.ui.importing.ImportingView;
import app.clientele.ui.importing.ImportingViewModel;
import app.clientele.ui.importing.PageBarPane;
import app.clientele.ui.importing.PastImportsView;
import app.clientele.ui.importing.PastImportsViewModel;
import app.clientele.ui.importing.QuestionPane;
import app.clientele.ui.importing.RejectSaving;
import app.clientele.ui.importing.SourcesView;
import app.clientele.ui.importing.SourcesViewModel;
import app.clientele.ui.main.MainView;
import app.clientele.ui.main.MainViewModel;
import app.clientele.ui.main.SearchView;
import app.clientele.ui.main.SearchViewModel;
import app.clientele.ui.programme.PointsSection;
import app.clientele.ui.programme.ProgrammeView;
import app.clientele.ui.report.Delivery;
import app.clientele.ui.report.ReportView;
import app.clientele.ui.report.ReportViewModel;
import app.clientele.ui.sales.SaleFormPane;
import app.clientele.ui.sales.SalePane;
import app.clientele.ui.sales.SalesView;
import app.clientele.ui.sales.SalesViewModel;
import app.clientele.ui.sales.UpsellMark;
import app.clientele.ui.settings.DefinitionsPane;
import app.clientele.ui.settings.DefinitionsViewModel;
import app.clientele.ui.settings.SettingsView;
import app.clientele.ui.settings.SettingsViewModel;
import app.clientele.ui.start.StartView;
import app.clientele.ui.start.StartViewModel;
import app.clientele.ui.surveys.AnswerCardPane;
import app.clientele.ui.surveys.AnswerListPane;
import app.clientele.ui.surveys.CardsViewModel;
import app.clientele.ui.surveys.SurveysView;
import app.clientele.ui.surveys.SurveysViewModel;
import app.clientele.ui.surveys.WaveFormPane;
import app.clientele.ui.surveys.WavesPane;
import app.clientele.ui.surveys.WavesViewModel;
import app.clientele.ui.todo.TodoView;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;

/**
 * Makes the window's long-lived objects for one language and joins them. A change of language makes a new one on the
 * same shop.
 */
public final class AppContext {

    private final Views views;
    private final MainViewModel main;

    /**
     * @param shop the open books and what can be done with them
     * @param showIn builds the window anew in another language
     */
    public AppContext(
            ShopContext shop,
            Settings settings,
            Locale language,
            Background background,
            Changes changes,
            Theme theme,
            Dialogs dialogs,
            PrintDialog printDialog,
            Consumer<Locale> showIn) {
        Texts texts = Texts.of(language);
        UndoStack undoStack = new UndoStack();
        Notices notices = new Notices(undoStack);
        this.main = new MainViewModel(notices, undoStack);

        Clock clock = Clock.system(ZoneId.systemDefault());
        Formats formats = new Formats(texts.locale(), shop.books().profile().currency());
        Customers customers = new Customers(shop.customers(), shop.customerDetails(), shop.books()::books);

        Waves waves = new Waves(shop.waves(), shop.surveys(), clock);
        SurveysViewModel surveysModel = new SurveysViewModel(
                new Surveys(shop.surveys(), shop.waves(), shop.customers()),
                waves,
                customers,
                background,
                changes,
                texts,
                formats,
                notices,
                dialogs,
                clock);
        CustomersViewModel customersModel = new CustomersViewModel(
                customers,
                new Outlooks(shop.books()::books, shop.books()::definitions),
                background,
                changes,
                texts,
                formats,
                notices,
                dialogs,
                main,
                clock);
        SalesViewModel salesModel = new SalesViewModel(
                new Sales(shop.sales(), shop.customers()),
                customers,
                background,
                changes,
                texts,
                formats,
                notices,
                dialogs,
                main,
                clock);
        main.onCustomerChosen(customersModel::open);
        SearchViewModel search = new SearchViewModel(background, customers::find, main::openCustomer, typed -> {
            main.open(Screen.CUSTOMERS);
            customersModel.add(typed);
        });

        Map<Class<?>, Supplier<?>> makers = new HashMap<>();
        makers.put(MainView.class, () -> new MainView(main, texts, this::screen, this::start));

        makers.put(SearchView.class, () -> new SearchView(search, texts));

        StartViewModel start = new StartViewModel(shop.demoShop(), background, main, notices, dialogs, texts);
        makers.put(StartView.class, () -> new StartView(start));
        PastImportsViewModel pastImports =
                new PastImportsViewModel(shop.importer(), shop.books(), background, changes, dialogs, notices, texts);
        makers.put(PastImportsView.class, () -> new PastImportsView(pastImports, texts));
        SourcesViewModel sources = new SourcesViewModel(shop.importer(), background, changes, dialogs, notices, texts);
        makers.put(SourcesView.class, () -> new SourcesView(sources, texts));
        ImportWork importWork = new ImportWork(shop.importer(), shop.books(), background, texts.locale());
        FilePageViewModel filePage = new FilePageViewModel(importWork, texts);
        makers.put(FilePageView.class, () -> new FilePageView(filePage, texts));
        ColumnsPageViewModel columnsPage = new ColumnsPageViewModel(importWork, texts);
        makers.put(ColumnsPageView.class, () -> new ColumnsPageView(columnsPage, texts));
        makers.put(QuestionPane.class, () -> new QuestionPane(columnsPage));
        CheckPageViewModel checkPage =
                new CheckPageViewModel(importWork, new RejectSaving(background, dialogs, notices, texts), texts);
        makers.put(CheckPageView.class, () -> new CheckPageView(checkPage, texts));
        ImportingViewModel importing = new ImportingViewModel(importWork, checkPage, pastImports, dialogs, main, texts);
        makers.put(ImportingView.class, () -> new ImportingView(importing, texts));
        makers.put(PageBarPane.class, () -> new PageBarPane(importing, checkPage));
        main.onFilesChosen(importing::open);
        SettingsViewModel chosen = new SettingsViewModel(
                shop.books(), settings, shop.folder(), theme.choiceProperty(), showIn, background, dialogs, texts);
        makers.put(SettingsView.class, () -> new SettingsView(chosen, texts));
        DefinitionsViewModel definitions = new DefinitionsViewModel(
                shop.books(),
                new Dashboard(shop.books()::books, shop.books()::definitions, clock),
                shop.goals(),
                background,
                new UndoableWork(background, notices, dialogs, texts),
                changes,
                texts);
        makers.put(DefinitionsPane.class, () -> new DefinitionsPane(definitions));
        makers.put(HelpView.class, () -> new HelpView(new HelpViewModel(texts)));

        Printouts printouts = new Printouts(new SystemPrinting(), printDialog, dialogs, background);
        ListExport lists = new ListExport(
                shop.books()::profile,
                printouts,
                PaperSize.of(Locale.getDefault()),
                dialogs,
                notices,
                background,
                texts,
                clock);
        Delivery delivery = new Delivery(printouts, dialogs, background, texts);
        ReportViewModel report = new ReportViewModel(
                shop.monthlyReports(clock),
                new ReportPdf(texts),
                delivery,
                PaperSize.of(Locale.getDefault()),
                settings,
                background,
                changes,
                dialogs,
                main,
                texts);
        makers.put(ReportView.class, () -> new ReportView(report, texts));

        WavesViewModel waveList = new WavesViewModel(
                waves,
                background,
                new UndoableWork(background, notices, dialogs, texts),
                changes,
                dialogs,
                texts,
                formats,
                clock);
        CardsViewModel paperCards = new CardsViewModel(
                shop.books()::profile,
                shop.books()::logo,
                printouts,
                PaperSize.of(Locale.getDefault()),
                dialogs,
                notices,
                background,
                texts,
                clock);
        makers.put(WavesPane.class, () -> new WavesPane(waveList, paperCards, texts, settings, lists));
        makers.put(WaveFormPane.class, () -> new WaveFormPane(waveList, texts));
        makers.put(SurveysView.class, () -> new SurveysView(surveysModel));
        makers.put(AnswerCardPane.class, () -> new AnswerCardPane(surveysModel, texts));
        makers.put(AnswerListPane.class, () -> new AnswerListPane(surveysModel, texts, formats, settings, lists));
        makers.put(CustomersView.class, () -> new CustomersView(customersModel, texts, settings, lists));
        BestCustomersViewModel best = new BestCustomersViewModel(
                new BestCustomers(shop.books()::books, shop.customers(), clock),
                background,
                changes,
                texts,
                formats,
                main);
        makers.put(BestCustomersPane.class, () -> new BestCustomersPane(best, texts, settings, lists));
        ReferralsViewModel referrals = new ReferralsViewModel(
                new CustomerReferrals(shop.books()::books, shop.customers(), shop.customerDetails(), clock),
                background,
                changes,
                texts,
                formats,
                main);
        makers.put(ReferralsPane.class, () -> new ReferralsPane(referrals, texts, settings, lists));
        DuplicatesViewModel duplicates = new DuplicatesViewModel(
                new Duplicates(shop.customers()), background, changes, texts, formats, notices, dialogs);
        makers.put(DuplicatesPane.class, () -> new DuplicatesPane(duplicates, texts, settings, lists));
        makers.put(
                CustomerCardPane.class,
                () -> new CustomerCardPane(
                        customersModel,
                        texts,
                        formats,
                        List.of(new PointsSection(
                                ProgrammeContext.programme(shop, clock), background, texts, formats))));
        makers.put(CustomerFormPane.class, () -> new CustomerFormPane(customersModel));
        makers.put(SalesView.class, () -> new SalesView(salesModel, texts, settings));
        UpsellMark upsell = new UpsellMark(
                new Upsells(shop.programme().upsells()),
                background,
                new UndoableWork(background, notices, dialogs, texts),
                changes,
                texts,
                formats);
        makers.put(SalePane.class, () -> new SalePane(salesModel, upsell));
        makers.put(SaleFormPane.class, () -> new SaleFormPane(salesModel, texts));
        makers.putAll(ProgrammeContext.makers(
                shop, customers, background, changes, notices, dialogs, main, lists, settings, texts, formats, clock));
        ShopBooks books = shop.books();
        UndoableWork dashboardWork = new UndoableWork(background, notices, dialogs, texts);
        FigureCards cards = new FigureCards(books::books, books::definitions, customers::names);
        PeriodViewModel period = new PeriodViewModel(settings, texts, clock);
        IdentityCardViewModel card =
                new IdentityCardViewModel(cards, shop.goals(), background, dashboardWork, main, texts, clock);
        DashboardViewModel dashboard = new DashboardViewModel(
                new Dashboard(books::books, books::definitions, clock),
                books::profile,
                shop.goals()::all,
                cards,
                period,
                card,
                background,
                changes,
                texts);
        TasksViewModel tasks =
                new TasksViewModel(TodoContext.thisWeek(shop, clock), background, changes, main, texts, formats);
        makers.putAll(TodoContext.makers(
                shop, customers, background, changes, notices, dialogs, main, lists, settings, texts, formats, clock));
        NumbersViewModel numbers =
                new NumbersViewModel(shop.monthlyNumbers(), background, dashboardWork, changes, texts, clock);
        makers.put(DashboardView.class, () -> new DashboardView(dashboard));
        makers.put(PeriodPane.class, () -> new PeriodPane(period, texts));
        makers.put(HeroesPane.class, () -> new HeroesPane(dashboard));
        makers.put(TilesPane.class, () -> new TilesPane(dashboard));
        makers.put(TodoPane.class, () -> new TodoPane(tasks, dashboard.readyProperty()));
        makers.put(NumbersPane.class, () -> new NumbersPane(numbers));
        makers.put(IdentityCardPane.class, () -> new IdentityCardPane(card));
        makers.put(ChartsPane.class, () -> new ChartsPane(dashboard, texts));

        this.views = new Views(texts.bundle(), makers);

        changes.listen(() -> refreshFrame(shop.books(), background));
        refreshFrame(shop.books(), background);
    }

    /** The frame with its first screen. */
    public Parent window() {
        return views.load(MainView.class);
    }

    public MainViewModel main() {
        return main;
    }

    private void refreshFrame(ShopBooks books, Background background) {
        background.run(
                () -> new Frame(
                        books.profile().name(), books.logo(), books.books().isEmpty()),
                frame -> main.showShop(frame.shopName(), frame.logo(), frame.empty()));
    }

    private record Frame(String shopName, Optional<byte[]> logo, boolean empty) {}

    private Parent start() {
        return views.load(StartView.class);
    }

    private Parent screen(Screen screen) {
        return switch (screen) {
            case CUSTOMERS -> views.load(CustomersView.class);
            case SALES -> views.load(SalesView.class);
            case SURVEYS -> views.load(SurveysView.class);
            case DASHBOARD -> views.load(DashboardView.class);
            case IMPORTING -> views.load(ImportingView.class);
            case PROGRAMME -> views.load(ProgrammeView.class);
            case TODO -> views.load(TodoView.class);
            case REPORT -> views.load(ReportView.class);
            case SETTINGS -> views.load(SettingsView.class);
            case HELP -> views.load(HelpView.class);
        };
    }
}
