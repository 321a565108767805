package app.clientele.importing;

import app.clientele.importing.sheet.FileRefused;
import app.clientele.model.programme.ProgrammeRule;
import app.clientele.model.programme.ProgrammeRule.Earning;
import app.clientele.model.programme.ProgrammeRule.Rounding;
import app.clientele.model.programme.ProgrammeRule.TierBasis;
import app.clientele.store.Database;
import app.clientele.store.ProgrammeStore;
import app.clientele.store.SaleStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A made-up bookshop to try the program with: three years of sales, customers, answers and costs that come with the
 * program. They are imported like any other files, so that they can be undone.
 */
public final class DemoShop {

    private static final String FOLDER = "/app/clientele/demo/";
    private static final List<String> FILES = List.of("customers.csv", "sales.csv", "surveys.csv", "costs.csv");

    /** A point for each unit of money, 5 back at 100 points. */
    private static final ProgrammeRule RULE = new ProgrammeRule(
            LocalDate.of(2022, 1, 1),
            Earning.AMOUNT,
            1,
            100,
            Rounding.DOWN,
            100,
            500,
            0,
            TierBasis.SPENDING,
            List.of());

    private final Database database;
    private final Importer importer;
    private final SaleStore sales;

    public DemoShop(Database database, Importer importer) {
        this.database = database;
        this.importer = importer;
        this.sales = new SaleStore(database);
    }

    /** Whether the shop has no sale yet, so that the demo shop may move in. */
    public boolean hasRoom() {
        return sales.span().isEmpty();
    }

    /**
     * Fills the shop with the demo shop, as one save.
     *
     * @return what each of its files gave
     * @throws ShopNotEmpty if there are sales already
     */
    public List<ImportOutcome> fill() throws ShopNotEmpty {
        if (!hasRoom()) {
            throw new ShopNotEmpty();
        }
        try {
            Path folder = Files.createTempDirectory("clientele-demo");
            try {
                List<FileReading> readings = read(folder);
                return database.inOneSave(() -> {
                    new ProgrammeStore(database).putRule(RULE);
                    return readings.stream().map(this::store).toList();
                });
            } finally {
                for (String file : FILES) {
                    Files.deleteIfExists(folder.resolve(file));
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<FileReading> read(Path folder) throws IOException {
        List<FileReading> readings = new ArrayList<>();
        for (String name : FILES) {
            Path file = folder.resolve(name);
            try (InputStream in = Objects.requireNonNull(DemoShop.class.getResourceAsStream(FOLDER + name), name)) {
                Files.copy(in, file);
            }
            try {
                readings.add(SpreadsheetImport.read(file, ReadingOptions.DEFAULT, Progress.NONE));
            } catch (FileRefused e) {
                throw new IllegalStateException("the program's own " + name + " cannot be read", e);
            }
        }
        return readings;
    }

    private ImportOutcome store(FileReading reading) {
        try {
            return importer.commit(importer.plan(reading));
        } catch (FileChanged e) {
            throw new IllegalStateException("somebody changed the demo shop's files", e);
        }
    }
}
