package app.clientele.ui;

import app.clientele.ShopContext;
import app.clientele.metrics.SalesTotals;
import app.clientele.model.Period;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.Dialogs;
import app.clientele.ui.common.Navigator;
import app.clientele.ui.common.Notices;
import app.clientele.ui.common.Screen;
import app.clientele.ui.common.UndoStack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A real shop in a folder, with everything that its screens ask for; all happens on the calling thread. */
public final class OpenShop implements AutoCloseable, Dialogs, Navigator {

    private static final Period ALWAYS = Period.ofDays(LocalDate.of(1970, 1, 1), LocalDate.of(2069, 12, 31));

    public final ShopContext shop;
    public final Texts texts;
    public final Background background = Background.sameThread(this::error);
    public final Changes changes = new Changes(background::later);
    public final Notices notices = new Notices(new UndoStack());

    /** What went wrong without anybody expecting it. */
    public final List<Throwable> errors = new ArrayList<>();

    /** What the owner was asked before something that cannot be undone. */
    public final List<String> questions = new ArrayList<>();

    /** Where the screens led. */
    public final List<Screen> visited = new ArrayList<>();

    public final List<Path> opened = new ArrayList<>();

    /** What the owner answers. */
    public boolean agrees = true;

    public @Nullable Path chosenFile;

    public OpenShop(Path folder, Locale language) {
        this.shop = ShopContext.open(folder);
        this.texts = Texts.of(language);
        shop.onCommit(changes::fire);
    }

    public SalesTotals sales() {
        return SalesTotals.of(shop.books().books().history(), ALWAYS);
    }

    public String said() {
        return notices.currentProperty().get().map(Notices.Notice::text).orElse("");
    }

    @Override
    public Optional<Path> openFile(String title, String kind, List<String> extensions) {
        return Optional.ofNullable(chosenFile);
    }

    @Override
    public Optional<Path> saveFile(String title, String proposedName, String kind, String extension) {
        return Optional.ofNullable(chosenFile);
    }

    @Override
    public boolean confirm(String question, String consequence, String action) {
        questions.add(question + " " + consequence);
        return agrees;
    }

    @Override
    public void error(Throwable failure) {
        errors.add(failure);
    }

    @Override
    public void openWithSystem(Path file) {
        opened.add(file);
    }

    @Override
    public void open(Screen screen) {
        visited.add(screen);
    }

    @Override
    public void importFile(Path file) {
        visited.add(Screen.IMPORTING);
    }

    @Override
    public void openCustomer(long customerId) {
        visited.add(Screen.CUSTOMERS);
    }

    @Override
    public void close() {
        shop.close();
    }
}
