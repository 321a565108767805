package app.clientele.ui.importing;

import app.clientele.ui.OpenShop;
import app.clientele.ui.common.Views;
import app.clientele.ui.importing.ImportingViewModel.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** A shop with everything that its import screen is made of, and files to import. */
final class ImportDesk implements AutoCloseable {

    /** Three sales of January: one of them of nobody, one of them refunded in part. */
    static final String GOOD = "date;client;montant\n05/01/2026;Zoé;12,50\n17/01/2026;;8,00\n18/01/2026;Zoé;-2,50\n";

    /** One good row, one that is rejected, and a total. */
    static final String DIRTY = "date;client;montant\n17/01/2026;Zoé;12,50\n31/02/2026;Zoé;8,00\nTotal;;20,50\n";

    /** Dates that can be read both ways. */
    static final String AMBIGUOUS = "date;client;montant\n04/02/2026;Zoé;12,50\n03/02/2026;Léa;8,00\n";

    final OpenShop open;
    final ImportWork work;
    final FilePageViewModel filePage;
    final ColumnsPageViewModel columnsPage;
    final CheckPageViewModel checkPage;
    final PastImportsViewModel pastImports;
    final SourcesViewModel sources;
    final ImportingViewModel model;
    private final Path folder;

    ImportDesk(Path folder, Locale language) {
        this.folder = folder;
        open = new OpenShop(folder.resolve("shop"), language);
        var importer = open.shop.importer();
        work = new ImportWork(importer, open.shop.books(), open.background, open.texts.locale());
        filePage = new FilePageViewModel(work, open.texts);
        columnsPage = new ColumnsPageViewModel(work, open.texts);
        checkPage = new CheckPageViewModel(
                work, new RejectSaving(open.background, open, open.notices, open.texts), open.texts);
        pastImports = new PastImportsViewModel(
                importer, open.shop.books(), open.background, open.changes, open, open.notices, open.texts);
        sources = new SourcesViewModel(importer, open.background, open.changes, open, open.notices, open.texts);
        model = new ImportingViewModel(work, checkPage, pastImports, open, open, open.texts);
    }

    /** Opens the shop in English and shows one part of the screen alone. */
    static ImportDesk showing(Class<?> view, Stage stage, Path folder, double width, double height) {
        ImportDesk desk = new ImportDesk(folder, Locale.ENGLISH);
        stage.setScene(new Scene(desk.views().load(view), width, height));
        stage.show();
        return desk;
    }

    /** Tickets, one a row and with numbers, enough to be seen as such. */
    static String tickets(String amount) {
        return "date;ticket;client;montant\n"
                + IntStream.rangeClosed(1, 24)
                        .mapToObj(day -> "%02d/01/2026;%d;Zoé;%s\n".formatted(day, 100 + day, amount))
                        .collect(Collectors.joining());
    }

    /** The screen in its frame, as the program makes it. */
    Views views() {
        return new Views(
                open.texts.bundle(),
                Map.of(
                        ImportingView.class, () -> new ImportingView(model, open.texts),
                        PageBarPane.class, () -> new PageBarPane(model, checkPage),
                        FilePageView.class, () -> new FilePageView(filePage, open.texts),
                        ColumnsPageView.class, () -> new ColumnsPageView(columnsPage, open.texts),
                        QuestionPane.class, () -> new QuestionPane(columnsPage),
                        CheckPageView.class, () -> new CheckPageView(checkPage, open.texts),
                        PastImportsView.class, () -> new PastImportsView(pastImports, open.texts),
                        SourcesView.class, () -> new SourcesView(sources, open.texts)));
    }

    Path file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void open(String name, String content) {
        model.open(List.of(file(name, content)));
    }

    /** Opens a file and goes on to its last page. */
    void check(String name, String content) {
        open(name, content);
        model.turnTo(Step.CHECK);
    }

    /** Opens a file and imports it. */
    void store(String name, String content) {
        check(name, content);
        checkPage.rejectsAcceptedProperty().set(true);
        model.importNow();
    }

    Step step() {
        return model.stepProperty().get();
    }

    @Override
    public void close() {
        open.close();
    }
}
