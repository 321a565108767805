package app.clientele.store;

import app.clientele.importing.Drafts;
import app.clientele.importing.Importer;
import app.clientele.importing.TestFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Another run of the program with the same books, to come second or to be killed. */
public final class TestRun {

    static final int IN_USE = 4;
    static final int LINES = 3000;

    private TestRun() {}

    /** Starts it on the same Java and class path as this test. */
    static Process start(Path folder, String what) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                TestRun.class.getName(),
                folder.toString(),
                what));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        try (Database database = Database.open(folder)) {
            switch (arguments[1]) {
                case "save" -> save(database);
                case "import" -> importFiles(database, folder);
                default -> System.out.println("open");
            }
        } catch (DatabaseUnavailable e) {
            System.exit(e.reason() == DatabaseUnavailable.Reason.IN_USE ? IN_USE : 1);
        }
    }

    /** Saves one pair of settings after the other, and says which are saved. */
    private static void save(Database database) {
        ShopSettingStore settings = new ShopSettingStore(database);
        int first = settings.get("last").map(Integer::valueOf).orElse(-1) + 1;
        for (int i = first; ; i++) {
            int next = i;
            database.inOneSave(() -> {
                settings.put("setting " + next, "x".repeat(200));
                settings.put("last", String.valueOf(next));
                return true;
            });
            say(next);
        }
    }

    /** Imports one file after the other, and says which are stored. */
    private static void importFiles(Database database, Path folder) throws Exception {
        Importer importer = new Importer(database);
        for (int i = importer.pastImports().size(); ; i++) {
            String file = i + ".csv";
            importer.commit(importer.plan(TestFile.of(
                    folder,
                    file,
                    new Drafts.SalesRows(IntStream.range(0, LINES)
                            .mapToObj(n ->
                                    TestFile.line("2024-01-01", file + n / 2, TestFile.code("C" + n % 100), "tea", n))
                            .toList()))));
            say(i);
        }
    }

    private static void say(int number) {
        System.out.println(number);
        System.out.flush();
    }
}
