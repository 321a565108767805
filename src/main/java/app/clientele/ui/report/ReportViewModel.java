package app.clientele.ui.report;

import app.clientele.model.ShopProfile;
import app.clientele.report.MonthlyReport;
import app.clientele.report.MonthlyReports;
import app.clientele.report.PaperSize;
import app.clientele.report.PdfDocument;
import app.clientele.report.PdfPages;
import app.clientele.report.ReportPdf;
import app.clientele.settings.Setting;
import app.clientele.settings.Settings;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.Dialogs;
import app.clientele.ui.common.Navigator;
import app.clientele.ui.common.RefreshWhenSeen;
import app.clientele.ui.common.Screen;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The month's page on the screen. What is previewed, printed and saved is one and the same PDF; only for paper of
 * another size it is drawn again.
 */
public final class ReportViewModel {

    private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[\\p{Cntrl}\\\\/:*?\"<>|]+");
    private static final int FIRST_PREVIEW_WIDTH = 800;

    private final MonthlyReports reports;
    private final ReportPdf drawing;
    private final Delivery delivery;
    private final Dialogs dialogs;
    private final Background background;
    private final Navigator navigator;
    private final Settings settings;
    private final Setting<PaperSize> paperSetting;
    private final Formats formats;
    private final RefreshWhenSeen refresh;

    private final ReadOnlyObjectWrapper<YearMonth> month;
    private final ObservableList<YearMonth> months = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<PaperSize> paper;
    private final ReadOnlyObjectWrapper<Optional<Page>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper nothingYet = new ReadOnlyBooleanWrapper();

    private Optional<YearMonth> chosen = Optional.empty();
    private int previewWidth = FIRST_PREVIEW_WIDTH;
    private long latestWork;

    /** A month's page: what it says, as a document, and as dots so many wide. */
    record Page(MonthlyReport report, PdfDocument document, PdfPages shown, int dots) {}

    private record Loaded(List<YearMonth> months, MonthlyReport report) {}

    /** @param usualPaper until the owner chooses another */
    public ReportViewModel(
            MonthlyReports reports,
            ReportPdf drawing,
            Delivery delivery,
            PaperSize usualPaper,
            Settings settings,
            Background background,
            Changes changes,
            Dialogs dialogs,
            Navigator navigator,
            Texts texts) {
        this.reports = reports;
        this.drawing = drawing;
        this.delivery = delivery;
        this.settings = settings;
        this.background = background;
        this.dialogs = dialogs;
        this.navigator = navigator;
        // For the names of months only: amounts are written on the page, in the shop's own currency.
        this.formats = new Formats(texts.locale(), ShopProfile.DEFAULT.currency());
        this.paperSetting = Setting.choice("report.paper", usualPaper);
        this.paper = new ReadOnlyObjectWrapper<>(settings.get(paperSetting));
        this.month = new ReadOnlyObjectWrapper<>(reports.runningMonth().minusMonths(1));
        this.refresh = new RefreshWhenSeen(changes, this::load);
    }

    /** To be bound to whether the screen is in a window. */
    BooleanProperty seenProperty() {
        return refresh.seenProperty();
    }

    ReadOnlyObjectProperty<YearMonth> monthProperty() {
        return month.getReadOnlyProperty();
    }

    /** The months to choose from, latest first: those with data, and the one shown. */
    ObservableList<YearMonth> months() {
        return months;
    }

    String monthName(YearMonth any) {
        return formats.month(any);
    }

    ReadOnlyObjectProperty<PaperSize> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    /** The page as it will be printed; empty until it was first made. */
    ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    Delivery delivery() {
        return delivery;
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Whether the shop's books are still empty. */
    ReadOnlyBooleanProperty nothingYetProperty() {
        return nothingYet.getReadOnlyProperty();
    }

    /** No page follows that of the month that is not over. */
    BooleanExpression lastMonthProperty() {
        return Bindings.createBooleanBinding(() -> !month.get().isBefore(reports.runningMonth()), month);
    }

    void previous() {
        choose(month.get().minusMonths(1));
    }

    void next() {
        choose(month.get().plusMonths(1));
    }

    void choose(YearMonth wanted) {
        if (!wanted.equals(month.get())) {
            chosen = Optional.of(wanted);
            month.set(wanted);
            delivery.forget();
            refresh.invalidate();
        }
    }

    void choosePaper(PaperSize wanted) {
        if (wanted != paper.get()) {
            paper.set(wanted);
            settings.set(paperSetting, wanted);
            bringUpToDate();
        }
    }

    /** How many dots wide the preview is on this screen; the page is shown dot for dot. */
    void showPreviewAt(int dots) {
        if (dots > 0) {
            previewWidth = dots;
            bringUpToDate();
        }
    }

    /** Redoes what no longer fits the wishes; while something is being done, this waits for its end. */
    private void bringUpToDate() {
        page.get().filter(_ -> !working.get()).ifPresent(made -> {
            if (made.document().paper() != paper.get()) {
                draw(made.report());
            } else if (made.dots() != previewWidth) {
                int dots = previewWidth;
                work(
                        background::compute,
                        () -> new Page(made.report(), made.document(), PdfPages.of(made.document(), dots), dots),
                        this::show);
            }
        });
    }

    void importSales() {
        navigator.open(Screen.IMPORTING);
    }

    void print() {
        page.get()
                .ifPresent(
                        made -> delivery.print(made.document(), otherPaper -> drawing.of(made.report(), otherPaper)));
    }

    void save() {
        page.get().ifPresent(made -> delivery.save(made.document(), fileName(made.report())));
    }

    private void load() {
        Optional<YearMonth> wanted = chosen;
        work(
                background::run,
                () -> new Loaded(reports.monthsWithData(), reports.of(wanted.orElseGet(reports::proposedMonth))),
                loaded -> {
                    nothingYet.set(loaded.months().isEmpty());
                    offer(loaded.months(), loaded.report().month());
                    draw(loaded.report());
                });
    }

    private void offer(List<YearMonth> withData, YearMonth shown) {
        List<YearMonth> all = new ArrayList<>(withData);
        if (!all.contains(shown)) {
            all.add(shown);
            all.sort(Comparator.reverseOrder());
        }
        if (!all.equals(months)) {
            months.setAll(all);
        }
        month.set(shown);
    }

    private void draw(MonthlyReport report) {
        PaperSize size = paper.get();
        int dots = previewWidth;
        work(
                background::compute,
                () -> {
                    PdfDocument document = drawing.of(report, size);
                    return new Page(report, document, PdfPages.of(document, dots), dots);
                },
                this::show);
    }

    private void show(Page made) {
        page.set(Optional.of(made));
        working.set(false);
        bringUpToDate();
    }

    /** Does one thing for the preview; what was asked for before it no longer counts. */
    private <T> void work(Worker where, Callable<T> work, Consumer<T> done) {
        long mine = ++latestWork;
        working.set(true);
        where.submit(
                work,
                result -> {
                    if (mine == latestWork) {
                        done.accept(result);
                    }
                },
                failure -> {
                    working.set(false);
                    dialogs.error(failure);
                });
    }

    /** {@link Background#run} or {@link Background#compute}. */
    private interface Worker {
        <T> void submit(Callable<T> work, Consumer<? super T> done, Consumer<Throwable> failed);
    }

    private String fileName(MonthlyReport report) {
        String shop =
                NOT_IN_FILE_NAMES.matcher(report.shop().name()).replaceAll(" ").strip();
        return (shop + " " + report.month()).strip() + ".pdf";
    }
}
