package app.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of the program is killed at a random moment, again and again on the same books. */
class CrashTest {

    private static final int ROUNDS = 5;
    private static final Random MOMENT = new Random(20240229);

    @TempDir
    Path folder;

    /** Lets it work until it has said some numbers, kills it, and returns the last number it said; -1 for none. */
    private int killedAfter(String what, int numbers) throws Exception {
        Process run = TestRun.start(folder, what);
        int last = -1;
        try (BufferedReader said = run.inputReader()) {
            String line = said.readLine();
            for (int i = 1; line != null; i++) {
                last = Integer.parseInt(line);
                if (i == numbers) {
                    run.toHandle().destroyForcibly();
                }
                line = said.readLine();
            }
        }
        assertThat(run.waitFor()).as("killed, not ended").isNotIn(0, 1, TestRun.IN_USE);
        return last;
    }

    @Test
    void whatWasSaidToBeSavedSurvivesAndNothingIsSavedInPart() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            int acknowledged = killedAfter("save", 1 + MOMENT.nextInt(60));
            try (Database database = Database.open(folder)) {
                Map<String, String> saved = new ShopSettingStore(database).all();
                int last = Integer.parseInt(saved.get("last"));
                assertThat(database.opening().afterCrash()).isTrue();
                assertThat(last).isGreaterThanOrEqualTo(acknowledged);
                assertThat(saved).containsKey("setting " + last).hasSize(last + 2);
            }
        }
    }

    @Test
    void anImportIsThereWholeOrNotAtAll() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            int acknowledged = killedAfter("import", 1 + MOMENT.nextInt(3));
            try (Database database = Database.open(folder)) {
                int imports = new ImportStore(database).batches().size();
                assertThat(imports).isGreaterThan(acknowledged);
                assertThat(database.opening().mismatches()).isEmpty();
                assertThat(new ImportStore(database).batches())
                        .allSatisfy(batch -> assertThat(batch.rows()).isEqualTo(TestRun.LINES));
                assertThat(database.<Integer>read(handle -> handle.select("SELECT COUNT(*) FROM sale_line")
                                .mapTo(Integer.class)
                                .one()))
                        .isEqualTo(imports * TestRun.LINES);
            }
        }
    }
}
