package app.clientele.importing;

import app.clientele.model.UndoOutcome;
import app.clientele.store.CostStore;
import app.clientele.store.CustomerStore;
import app.clientele.store.Database;
import app.clientele.store.ImportBatch;
import app.clientele.store.ImportProfile;
import app.clientele.store.ImportStore;
import app.clientele.store.SaleStore;
import app.clientele.store.ShopSettingStore;
import app.clientele.store.SurveyStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;

/**
 * Stores what was read from a file, and takes it out again.
 *
 * <p>The same rows are stored once, however often and in whatever files they come; what the store has already is never
 * overwritten.
 */
public final class Importer {

    private final Database database;
    private final CustomerStore customers;
    private final ImportStore imports;
    private final SaleStore sales;
    private final SurveyStore answers;
    private final CostStore costs;
    private final ShopSettingStore settings;
    private final Clock clock;

    public Importer(Database database) {
        this(database, Clock.systemUTC());
    }

    Importer(Database database, Clock clock) {
        this.database = database;
        this.customers = new CustomerStore(database);
        this.imports = new ImportStore(database);
        this.sales = new SaleStore(database);
        this.answers = new SurveyStore(database);
        this.costs = new CostStore(database);
        this.settings = new ShopSettingStore(database);
        this.clock = clock;
    }

    /** What is known of any file before it is read: how sources were read before, and the currency of the shop. */
    public ReadingOptions options() {
        String currency = settings.get(ShopSettingStore.CURRENCY).orElse(null);
        boolean amounts = sales.span().isPresent() || !costs.all().isEmpty();
        ShopFacts none = ShopFacts.NONE;
        return ReadingOptions.DEFAULT.withShop(new ShopFacts(
                none.zone(), currency == null ? none.currency() : currency, currency != null || amounts, profiles()));
    }

    /** How the files of each source were read the last time, the last used first. */
    public List<SourceProfile> profiles() {
        return imports.profiles().stream().map(ProfileText::read).toList();
    }

    /** Forgets how the files of a source were read; what they brought stays. */
    public void forget(SourceProfile profile) {
        imports.forget(profile.source());
    }

    /** As {@link #plan(FileReading, StoringChoices)}, storing only what is new. */
    public ImportPlan plan(FileReading reading) {
        return plan(reading, StoringChoices.ONLY_NEW);
    }

    /** Works out what storing {@code reading} would do, by the same code that stores. Stores nothing. */
    public ImportPlan plan(FileReading reading, StoringChoices choices) {
        long revision = database.revision();
        PastImport sameFile =
                imports.findByFile(reading.sha256()).map(Importer::past).orElse(null);
        Replacing replacing = new Replacing(imports, answers, costs, choices.replaceChanged());
        Planning planning = new Planning(customers, imports, replacing, reading, choices);
        return new ImportPlan(reading, choices, planning, sameFile, revision);
    }

    /**
     * Stores the good rows of a file as one save. Nothing is stored when all of it is there already.
     *
     * @throws FileChanged if the file is not the one that was read
     */
    public ImportOutcome commit(ImportPlan plan) throws FileChanged {
        return commit(plan, Progress.NONE);
    }

    /**
     * As {@link #commit(ImportPlan)}, telling how far it is.
     *
     * @throws java.util.concurrent.CancellationException if {@code progress} says stop; nothing is stored then
     */
    public ImportOutcome commit(ImportPlan plan, Progress progress) throws FileChanged {
        checkUnchanged(plan.reading());
        return database.inOneSave(() -> {
            // The books may have moved on while the owner looked at the plan.
            ImportPlan current = plan.revision() == database.revision() ? plan : plan(plan.reading(), plan.choices());
            if (!current.hasNews()) {
                return current.outcome(ImportOutcome.Status.NOTHING_NEW, null);
            }
            long batch = imports.write(described(current), remembered(current.reading()), current.rows(), progress::at);
            return current.outcome(ImportOutcome.Status.IMPORTED, batch);
        });
    }

    /**
     * Takes an import out again, as one save: what it alone stored and nobody changed since. Its file, or a corrected
     * one, then comes in afresh.
     *
     * @throws IllegalArgumentException if there is no import with this number
     */
    public UndoOutcome undo(long batch) {
        return imports.undo(batch).orElseThrow(() -> new IllegalArgumentException("no import " + batch));
    }

    /**
     * What undoing an import would do, to the last row.
     *
     * @throws IllegalArgumentException if there is no import with this number
     */
    public UndoPreview undoPreview(long batch) {
        PastImport past = pastImports().stream()
                .filter(one -> one.id() == batch)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no import " + batch));
        UndoOutcome outcome = imports.foresee(batch).orElseThrow();
        int staying =
                past.kind() == ImportKind.CUSTOMERS ? past.rows() - outcome.customers() : past.rows() - outcome.rows();
        return new UndoPreview(
                past,
                outcome.rows(),
                outcome.sales(),
                outcome.customers(),
                outcome.kept(),
                staying - outcome.kept(),
                outcome.back());
    }

    /** Every import that can be undone, the newest first. */
    public List<PastImport> pastImports() {
        return imports.batches().stream().map(Importer::past).toList();
    }

    private ImportBatch described(ImportPlan plan) {
        FileReading reading = plan.reading();
        Path name = reading.file().getFileName();
        return new ImportBatch(
                0,
                reading.drafts().kind().name(),
                name == null ? "" : name.toString(),
                reading.sha256(),
                clock.instant(),
                plan.rows().newRows(),
                0,
                0,
                plan.tally().firstDay(),
                plan.tally().lastDay());
    }

    private ImportProfile remembered(FileReading reading) {
        SourceProfile profile = reading.profile();
        ShopFacts shop = options().shop();
        List<String> taken = shop.profiles().stream()
                .filter(other -> !other.source().equals(profile.source()))
                .map(SourceProfile::name)
                .toList();
        String name = profile.name();
        for (int i = 2; taken.contains(name); i++) {
            name = profile.name() + " " + i;
        }
        String currency = reading.currency();
        boolean adopted = currency != null && !shop.currencyDecided() && !currency.equals(shop.currency());
        return new ImportProfile(
                profile.source(), name, ProfileText.of(profile), 1, clock.instant(), adopted ? currency : null);
    }

    private static PastImport past(ImportBatch batch) {
        return new PastImport(
                batch.id(),
                ImportKind.valueOf(batch.kind()),
                batch.fileName(),
                batch.importedAt(),
                batch.newRows(),
                batch.rows(),
                batch.cents(),
                batch.firstDay(),
                batch.lastDay());
    }

    private static void checkUnchanged(FileReading reading) throws FileChanged {
        try (InputStream file = Files.newInputStream(reading.file());
                DigestInputStream bytes = new DigestInputStream(file, MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            if (HexFormat.of().formatHex(bytes.getMessageDigest().digest()).equals(reading.sha256())) {
                return;
            }
        } catch (IOException e) {
            throw new FileChanged(reading.file());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        throw new FileChanged(reading.file());
    }
}
