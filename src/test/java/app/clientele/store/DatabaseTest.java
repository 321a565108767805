package app.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import app.clientele.store.DatabaseUnavailable.Reason;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {

    private static final Migrations NEXT = releasedThen("next.sql");

    @TempDir
    Path folder;

    private static void refuses(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DatabaseUnavailable.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private Path books() {
        return folder.resolve("clientele.mv.db");
    }

    private void fill() {
        try (Database database = Database.open(folder)) {
            SurveyStore surveys = new SurveyStore(database);
            database.inOneSave(() -> {
                for (int i = 0; i < 2000; i++) {
                    surveys.add(new SurveyAnswer(
                            0, SurveyQuestion.NPS, i % 11, LocalDate.of(2024, 1, 1), null, "comment " + i));
                }
                return true;
            });
        }
    }

    private byte[] bytes() throws Exception {
        return Files.readAllBytes(books());
    }

    private static Migrations releasedThen(String next) {
        return Migrations.named(
                Stream.concat(Migrations.RELEASED.stream(), Stream.of(next)).toList());
    }

    @Test
    void newBooksAreMadeInAnEmptyFolderAndOpenAgain() {
        try (Database database = Database.open(folder)) {
            new ShopSettingStore(database).put("shop.name", "La Librairie");
        }
        try (Database database = Database.open(folder)) {
            assertThat(new ShopSettingStore(database).get("shop.name")).contains("La Librairie");
            assertThat(database.opening()).isEqualTo(Opening.CLEAN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"my shop", "L’été à Nîmes", "a=b#c%20d", "été.mv.db", "x{y}~z"})
    void aFolderMayHaveAnyNameThatTheDatabaseTakes(String name) {
        try (Database database = Database.open(folder.resolve(name))) {
            new ShopSettingStore(database).put("a", "b");
        }
        assertThat(folder.resolve(name)).isDirectory();
        try (Database database = Database.open(folder.resolve(name))) {
            assertThat(new ShopSettingStore(database).all()).containsOnlyKeys("a");
        }
    }

    @Test
    void aSemicolonInTheFolderIsRefusedAndNotTakenForSettings() {
        refuses(Reason.FOLDER_NAME_REFUSED, () -> Database.open(folder.resolve("a;INIT=RUNSCRIPT FROM 'x'")));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        refuses(Reason.FOLDER_NOT_WRITABLE, () -> Database.open(file));
        refuses(Reason.FOLDER_NOT_WRITABLE, () -> Database.open(file.resolve("shop")));
    }

    @Test
    void aReadOnlyFolderOrFileIsRefused() throws Exception {
        Assumptions.assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
        fill();
        Files.setPosixFilePermissions(books(), PosixFilePermissions.fromString("r--r--r--"));
        refuses(Reason.FOLDER_NOT_WRITABLE, () -> Database.open(folder));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        refuses(Reason.FOLDER_NOT_WRITABLE, () -> Database.open(folder));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void aSecondRunIsToldThatTheBooksAreInUseAndDisturbsNothing() throws Exception {
        try (Database database = Database.open(folder)) {
            assertThat(TestRun.start(folder, "open").waitFor()).isEqualTo(TestRun.IN_USE);

            new ShopSettingStore(database).put("a", "b");
            assertThat(new ShopSettingStore(database).get("a")).contains("b");
        }
    }

    @Test
    void theSameRunDoesNotOpenTheBooksTwiceEither() {
        try (Database database = Database.open(folder)) {
            refuses(Reason.IN_USE, () -> Database.open(folder));
            assertThat(new ShopSettingStore(database).all()).isEmpty();
        }
        Database.open(folder).close();
    }

    @Test
    void whatCannotBeReadIsReadOnceMoreFromTheFileOpenedAnewAndASaveIsNot() {
        fill();
        try (Database database = Database.open(folder)) {
            AtomicInteger tries = new AtomicInteger();
            Database.Work<Integer> work = handle -> {
                if (tries.incrementAndGet() == 1) {
                    throw new MVStoreException(DataUtils.ERROR_CHUNK_NOT_FOUND, "Chunk 7 not found");
                }
                return handle.select("SELECT COUNT(*) FROM survey_answer")
                        .mapTo(Integer.class)
                        .one();
            };

            assertThat(database.read(work)).isEqualTo(2000);
            assertThat(tries).hasValue(2);

            tries.set(0);
            assertThatThrownBy(() -> database.write(work)).isInstanceOf(DatabaseUnavailable.class);
            assertThat(tries).hasValue(1);
        }
    }

    @Test
    void aDamagedFileIsNoticedAndLeftUntouched() throws Exception {
        fill();
        byte[] sound = bytes();
        List<byte[]> damaged = new ArrayList<>(List.of(new byte[0], "not a database".getBytes(StandardCharsets.UTF_8)));
        for (int length : new int[] {100, 4096, 8192, sound.length / 2, sound.length - 4096, sound.length - 1}) {
            damaged.add(Arrays.copyOf(sound, length));
        }
        byte[] flipped = sound.clone();
        flipped[sound.length / 3] ^= 16;
        damaged.add(flipped);

        for (byte[] contents : damaged) {
            Files.write(books(), contents);
            refuses(Reason.DAMAGED, () -> Database.open(folder));
            assertThat(bytes()).isEqualTo(contents);
        }
        Files.delete(books());
        refuses(Reason.DAMAGED, () -> Database.open(folder));
        assertThat(books()).doesNotExist();

        Files.write(books(), sound);
        try (Database database = Database.open(folder)) {
            assertThat(new SurveyStore(database).all()).hasSize(2000);
        }
    }

    @Test
    void withoutASealAFileThatIsPlainlyNotOursIsNoticedAndLeftUntouched() throws Exception {
        fill();
        byte[] sound = bytes();
        Files.delete(folder.resolve("clientele.seal"));

        for (byte[] contents : List.of(
                new byte[0],
                "not a database".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(sound, 4096),
                Arrays.copyOf(sound, 8192))) {
            Files.write(books(), contents);
            refuses(Reason.DAMAGED, () -> Database.open(folder));
            assertThat(bytes()).isEqualTo(contents);
        }
    }

    @Test
    void withoutASealASoundFileOpensAndSaysThatTheLastRunDidNotEnd() throws Exception {
        fill();
        Files.delete(folder.resolve("clientele.seal"));

        try (Database database = Database.open(folder)) {
            assertThat(database.opening().afterCrash()).isTrue();
            assertThat(database.opening().sweptRows()).isZero();
            assertThat(new SurveyStore(database).all()).hasSize(2000);
        }
    }

    @Test
    void aFileOfANewerVersionIsRefusedAndLeftUntouched() throws Exception {
        Database.open(folder, NEXT).close();
        byte[] newer = bytes();

        refuses(Reason.NEWER_VERSION, () -> Database.open(folder));
        assertThat(bytes()).isEqualTo(newer);

        Files.delete(folder.resolve("clientele.seal"));
        refuses(Reason.NEWER_VERSION, () -> Database.open(folder));
        Database.open(folder, NEXT).close();
    }

    @Test
    void anOlderFileIsBroughtUpOnACopyAndKeptBeside() {
        fill();

        try (Database database = Database.open(folder, NEXT)) {
            assertThat(new SurveyStore(database).all()).hasSize(2000);
            assertThat(database.<Integer>read(handle -> handle.select("SELECT answer FROM only_in_tests")
                            .mapTo(Integer.class)
                            .one()))
                    .isEqualTo(42);
        }
        assertThat(folder.resolve("clientele-before-version-" + NEXT.newest() + ".mv.db"))
                .isNotEmptyFile();
        assertThat(folder.resolve("clientele.aside.mv.db")).doesNotExist();
    }

    @Test
    void aMigrationThatFailsLeavesTheBooksAsTheyWere() {
        fill();
        Migrations broken = releasedThen("next-broken.sql");

        assertThatThrownBy(() -> Database.open(folder, broken)).isInstanceOf(RuntimeException.class);

        try (Database database = Database.open(folder)) {
            assertThat(new SurveyStore(database).all()).hasSize(2000);
            assertThat(database.<Boolean>read(handle -> handle.select(
                                    "SELECT 1 FROM information_schema.tables WHERE table_name = 'HALF_MADE'")
                            .mapTo(Integer.class)
                            .findOne()
                            .isPresent()))
                    .isFalse();
        }
    }

    @Test
    void aScriptThatIsNotTheOneThatWasRunIsNoticed() throws Exception {
        Database.open(folder, NEXT).close();

        refuses(Reason.DAMAGED, () -> Database.open(folder, releasedThen("next-broken.sql")));
    }

    @Test
    void aFailedSaveLeavesNothingAndTellsNobody() {
        try (Database database = Database.open(folder)) {
            List<String> told = new ArrayList<>();
            database.onCommit(() -> told.add("saved"));
            ShopSettingStore settings = new ShopSettingStore(database);

            assertThatThrownBy(() -> database.inOneSave(() -> {
                        settings.put("a", "1");
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
            assertThat(settings.all()).isEmpty();
            assertThat(told).isEmpty();

            database.inOneSave(() -> {
                settings.put("a", "1");
                settings.put("b", "2");
                return true;
            });
            assertThat(settings.all()).hasSize(2);
            assertThat(told).containsExactly("saved");
        }
    }

    @Test
    void theRevisionGrowsWithEveryWriteEvenOneThatFails() {
        try (Database database = Database.open(folder)) {
            ShopSettingStore settings = new ShopSettingStore(database);
            long first = database.revision();
            settings.all();
            assertThat(database.revision()).isEqualTo(first);
            database.inOneSave(() -> {
                long inside = database.revision();
                settings.put("a", "1");
                assertThat(database.revision()).isGreaterThan(inside);
                return true;
            });
            long second = database.revision();
            assertThat(second).isGreaterThan(first);
            assertThatThrownBy(() -> database.inOneSave(() -> {
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
            assertThat(database.revision()).isGreaterThan(second);
        }
    }

    @Test
    void aListenerReadsWhatWasSavedAndMaySaveItself() {
        try (Database database = Database.open(folder)) {
            ShopSettingStore settings = new ShopSettingStore(database);
            List<Object> seen = new ArrayList<>();
            database.onCommit(() -> {
                seen.add(settings.all());
                if (seen.size() == 1) {
                    settings.put("b", "2");
                }
            });

            settings.put("a", "1");

            assertThat(seen).hasSize(2);
            assertThat(settings.all()).containsOnlyKeys("a", "b");
        }
    }

    @Test
    void threadsTakeTurns() throws Exception {
        try (Database database = Database.open(folder);
                var threads = Executors.newFixedThreadPool(4)) {
            SurveyStore surveys = new SurveyStore(database);
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> all = new ArrayList<>();
            for (int t = 0; t < 4; t++) {
                all.add(threads.submit(() -> {
                    start.await();
                    for (int i = 0; i < 25; i++) {
                        surveys.add(new SurveyAnswer(0, SurveyQuestion.CSAT, 5, LocalDate.of(2024, 1, 1), null, ""));
                        surveys.all();
                    }
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> one : all) {
                one.get();
            }
            assertThat(surveys.all()).hasSize(100);
        }
    }

    @Test
    void aThreadThatComesInterruptedDoesNotCloseTheBooks() {
        try (Database database = Database.open(folder)) {
            ShopSettingStore settings = new ShopSettingStore(database);
            Thread.currentThread().interrupt();

            assertThatCode(() -> settings.put("a", "1")).doesNotThrowAnyException();

            assertThat(Thread.interrupted()).isTrue();
            assertThat(settings.get("a")).contains("1");
        }
    }

    @Test
    void nothingIsSaidToBeSavedWhenTheFileIsGone() throws Exception {
        Assumptions.assumeFalse(System.getProperty("os.name").startsWith("Windows"), "an open file stays there");
        try (Database database = Database.open(folder)) {
            Files.delete(books());
            ShopSettingStore settings = new ShopSettingStore(database);
            refuses(Reason.FILE_GONE, () -> settings.put("a", "1"));
            refuses(Reason.FILE_GONE, settings::all);
            assertThat(books()).doesNotExist();
        }
    }

    @Test
    void closedBooksSaySo() {
        Database database = Database.open(folder);
        database.close();
        database.close();

        refuses(Reason.CLOSED, () -> new ShopSettingStore(database).all());
    }

    @Test
    void noTraceOfWhatWasTypedLiesBesideTheBooks() throws Exception {
        fill();

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("clientele.mv.db", "clientele.seal", "clientele.lock");
        }
    }
}
