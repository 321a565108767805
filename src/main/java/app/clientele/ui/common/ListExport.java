package app.clientele.ui.common;

import app.clientele.model.ShopProfile;
import app.clientele.report.ListPdf;
import app.clientele.report.PaperSize;
import app.clientele.report.PdfDocument;
import app.clientele.report.export.CsvList;
import app.clientele.report.export.ListTable;
import app.clientele.report.export.XlsxList;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Takes any list out of the program: to a printer, or to a file that the owner names. Made once; a screen gives it to an
 * {@link ExportMenu}, or calls it with a {@link ListTable}, built by
 * {@link app.clientele.report.export.ListColumns}.
 */
public final class ListExport {

    private final Supplier<ShopProfile> shop;
    private final Printouts printouts;
    private final PaperSize paper;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Background background;
    private final Texts texts;
    private final Clock clock;

    /**
     * Nothing is written yet.
     *
     * @param shop asked on the database thread
     * @param paper that most likely lies in the printer
     */
    public ListExport(
            Supplier<ShopProfile> shop,
            Printouts printouts,
            PaperSize paper,
            Dialogs dialogs,
            Notices notices,
            Background background,
            Texts texts,
            Clock clock) {
        this.shop = shop;
        this.printouts = printouts;
        this.paper = paper;
        this.dialogs = dialogs;
        this.notices = notices;
        this.background = background;
        this.texts = texts;
        this.clock = clock;
    }

    Texts texts() {
        return texts;
    }

    /** Asks for a printer and prints. */
    public void print(ListTable list) {
        withShop(profile -> {
            Function<PaperSize, PdfDocument> drawing =
                    size -> new ListPdf(texts).of(list, profile, LocalDate.now(clock), size);
            background.compute(
                    () -> drawing.apply(paper),
                    document -> printouts.print(
                            document, drawing, printer -> notices.say(texts.get("list.sent", list.title(), printer))),
                    dialogs::error);
        });
    }

    /** Asks for a place and writes the printed pages there. */
    public void savePdf(ListTable list) {
        save(
                list,
                texts.get("report.pdf"),
                "pdf",
                (profile, file) -> new ListPdf(texts)
                        .of(list, profile, LocalDate.now(clock), paper)
                        .save(file));
    }

    /** Asks for a place and writes an Excel workbook there. */
    public void saveWorkbook(ListTable list) {
        save(list, texts.get("list.workbook"), "xlsx", (profile, file) -> XlsxList.write(list, formats(profile), file));
    }

    /** Asks for a place and writes a CSV file there. */
    public void saveCsv(ListTable list) {
        save(list, texts.get("list.csv"), "csv", (profile, file) -> CsvList.write(list, formats(profile), file));
    }

    private Formats formats(ShopProfile profile) {
        return new Formats(texts.locale(), profile.currency());
    }

    /** Writes a list of a shop to a file. */
    private interface Writing {
        void write(ShopProfile profile, Path file);
    }

    private void save(ListTable list, String kind, String ending, Writing writing) {
        String proposed = fileName(list.title()) + " " + LocalDate.now(clock) + "." + ending;
        dialogs.saveFile(texts.get("list.save.title"), proposed, kind, ending)
                .map(file -> withEnding(file, ending))
                .ifPresent(file -> withShop(profile -> background.compute(
                        () -> {
                            writing.write(profile, file);
                            return file;
                        },
                        written -> notices.say(texts.get("report.saved", written.toString())),
                        dialogs::error)));
    }

    private void withShop(Consumer<ShopProfile> work) {
        background.run(shop::get, work, dialogs::error);
    }

    /** What no operating system minds in a file's name. */
    private static String fileName(String title) {
        return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
    }

    /** Some file dialogs do not add the ending. */
    private static Path withEnding(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith("." + ending) ? file : file.resolveSibling(name + "." + ending);
    }
}
