package app.clientele.ui.surveys;

import app.clientele.loyalty.WaveRow;
import app.clientele.model.ShopProfile;
import app.clientele.model.SurveyWave;
import app.clientele.report.PaperSize;
import app.clientele.report.PdfDocument;
import app.clientele.report.PdfPages;
import app.clientele.report.SurveyCardsPdf;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Dialogs;
import app.clientele.ui.common.Notices;
import app.clientele.ui.common.Printouts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The paper cards of a wave: previewed, printed, saved. */
public final class CardsViewModel {

    private static final int FIRST_DOTS = 500;

    private final Supplier<ShopProfile> profile;
    private final Supplier<Optional<byte[]>> logo;
    private final Printouts printouts;
    private final PaperSize paper;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Background background;
    private final Texts texts;
    private final Clock clock;

    private final ObjectProperty<Locale> language;
    private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<SurveyWave> wave = Optional.empty();
    private int dots = FIRST_DOTS;
    private long latest;

    /** A sheet of cards as a document and as dots. */
    record Sheet(SurveyWave wave, PdfDocument document, PdfPages shown) {}

    private record Look(ShopProfile shop, Optional<byte[]> logo) {}

    /**
     * No cards yet.
     *
     * @param profile asked on the database thread, as {@code logo}
     * @param paper that most likely lies in the printer
     */
    public CardsViewModel(
            Supplier<ShopProfile> profile,
            Supplier<Optional<byte[]>> logo,
            Printouts printouts,
            PaperSize paper,
            Dialogs dialogs,
            Notices notices,
            Background background,
            Texts texts,
            Clock clock) {
        this.profile = profile;
        this.logo = logo;
        this.printouts = printouts;
        this.paper = paper;
        this.dialogs = dialogs;
        this.notices = notices;
        this.background = background;
        this.texts = texts;
        this.clock = clock;
        this.language = new SimpleObjectProperty<>(texts.locale());
        language.subscribe(_ -> draw());
    }

    /** In which language the cards are printed; the question stays in the owner's words. */
    ObjectProperty<Locale> languageProperty() {
        return language;
    }

    /** The sheet of the wave; empty while none is shown. */
    ReadOnlyObjectProperty<Optional<Sheet>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    String name(Locale locale) {
        return texts.get("surveys.cards.language." + locale.getLanguage());
    }

    /** Shows the cards of a wave. */
    void show(Optional<WaveRow> row) {
        wave = row.map(WaveRow::wave);
        draw();
    }

    /** Draws the preview so many dots wide. */
    void showAt(int width) {
        if (width != dots) {
            dots = width;
            draw();
        }
    }

    private void draw() {
        long mine = ++latest;
        if (wave.isEmpty()) {
            sheet.set(Optional.empty());
            return;
        }
        SurveyWave drawn = wave.get();
        int width = dots;
        withShop(look -> background.compute(
                () -> {
                    PdfDocument document = document(drawn, look, paper);
                    return new Sheet(drawn, document, PdfPages.of(document, width));
                },
                made -> {
                    if (mine == latest) {
                        sheet.set(Optional.of(made));
                    }
                },
                dialogs::error));
    }

    private PdfDocument document(SurveyWave drawn, Look look, PaperSize size) {
        return new SurveyCardsPdf(Texts.of(language.get()))
                .of(drawn, look.shop(), look.logo(), LocalDate.now(clock), size);
    }

    /** Asks for a printer and prints the sheet. */
    void print() {
        sheet.get()
                .ifPresent(made -> withShop(look -> printouts.print(
                        made.document(),
                        size -> document(made.wave(), look, size),
                        printer -> notices.say(
                                texts.get("list.sent", made.document().title(), printer)))));
    }

    /** Asks for a place and writes the sheet there. */
    void save() {
        sheet.get()
                .ifPresent(made -> dialogs.saveFile(
                                texts.get("list.save.title"),
                                made.document().title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ") + ".pdf",
                                texts.get("report.pdf"),
                                "pdf")
                        .ifPresent(file -> background.compute(
                                () -> {
                                    made.document().save(file);
                                    return file;
                                },
                                saved -> notices.say(texts.get("report.saved", saved.toString())),
                                dialogs::error)));
    }

    private void withShop(Consumer<Look> work) {
        background.run(() -> new Look(profile.get(), logo.get()), work, dialogs::error);
    }
}
