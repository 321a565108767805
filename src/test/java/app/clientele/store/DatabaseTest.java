package app.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    Path folder;

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
}
