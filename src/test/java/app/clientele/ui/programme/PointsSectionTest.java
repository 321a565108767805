package app.clientele.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.model.Customer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class PointsSectionTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static List<String> lines(PointsSection section) {
        return ((VBox) section.node())
                .getChildren().stream().map(line -> ((Label) line).getText()).toList();
    }

    @Test
    void theCardSaysInOneLineWhatAMemberHasAndNothingOfOthers() {
        try (ProgrammeDesk desk = new ProgrammeDesk(folder, Locale.UK)) {
            desk.store.putRule(ProgrammeDesk.RULE);
            Customer anne = desk.member("Anne Leroy", LocalDate.of(2026, 1, 1));
            desk.counter.sale(LocalDate.of(2026, 5, 4), anne, "Roman", 6_000);
            Customer other = desk.counter.customer("", "Zoé Lefèvre", "", "");
            PointsSection section = new PointsSection(
                    desk.programme, desk.counter.background, desk.counter.texts, desk.counter.formats);

            section.show(OptionalLong.of(anne.id()));
            assertThat(lines(section))
                    .containsExactly(
                            "Points",
                            "60 points · Bronze · €440 more to Argent · 40 points to go",
                            "04/05/2026 · Purchase · +60",
                            "01/01/2026 · Joined · 0");

            section.show(OptionalLong.of(other.id()));
            assertThat(lines(section)).isEmpty();
            section.show(OptionalLong.empty());
            assertThat(lines(section)).isEmpty();
        }
    }
}
