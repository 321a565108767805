package app.clientele.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.model.Cost;
import app.clientele.model.Customer;
import app.clientele.model.programme.GiftOffer;
import app.clientele.model.programme.PointsMovement;
import app.clientele.settings.ThemeChoice;
import app.clientele.ui.Counter;
import app.clientele.ui.Fault;
import app.clientele.ui.Faults;
import app.clientele.ui.Pictures;
import app.clientele.ui.common.Theme;
import app.clientele.ui.common.Views;
import app.clientele.ui.programme.ProgrammeViewModel.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ProgrammeViewTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    @TempDir
    private Path folder;

    private ProgrammeDesk desk;
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        desk = new ProgrammeDesk(folder, Locale.FRANCE);
        desk.counter.show(stage, ProgrammeView.class, desk.makers());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aRuleAMemberAndARewardByKeyboard(FxRobot robot) {
        robot.interact(() -> {
            Customer anne = desk.counter.customer("", "Anne Leroy", "", "");
            desk.counter.sale(MAY, anne, "Roman", 12_900);
        });
        assertThat(robot.lookup("#programme-begin").query().isVisible()).isTrue();

        robot.clickOn("#programme-to-rule").clickOn("#programme-from");
        robot.interact(() -> field(robot, "#programme-from").setText("01/01/2026"));
        assertThat(label(robot, "#programme-example")).contains("12,90", "12 points");
        robot.type(KeyCode.ENTER).clickOn("#programme-earned").type(KeyCode.ENTER);
        assertThat(desk.store.rules()).hasSize(1);
        assertThat(robot.lookup("#programme-begin").query().isVisible()).isFalse();

        robot.interact(() -> desk.screen.partProperty().set(Part.MEMBERS));
        robot.clickOn("#programme-add").write("leroy").type(KeyCode.ENTER);
        robot.interact(() -> field(robot, "#programme-joining-day").setText("01/05/2026"));
        robot.clickOn("#programme-joining-day").type(KeyCode.ENTER);
        assertThat(label(robot, "#programme-points")).isEqualTo("129 points");

        robot.type(KeyCode.R);
        assertThat(label(robot, "#programme-points")).isEqualTo("29 points");
        assertThat(desk.counter.said()).contains("Anne Leroy", "5,00");
        robot.type(KeyCode.R);
        assertThat(label(robot, "#programme-failure")).contains("71 points");
        robot.interact(desk::undo);
        assertThat(label(robot, "#programme-points")).isEqualTo("129 points");

        robot.type(KeyCode.DELETE);
        assertThat(desk.memberships.all()).isEmpty();
        robot.interact(desk::undo);
        assertThat(desk.memberships.all()).hasSize(1);
    }

    @Test
    void aCorrectionIsTypedAndTakenBackInTheJournal(FxRobot robot) {
        robot.interact(this::fill);
        robot.clickOn("#programme-search").write("zoé");
        robot.interact(
                () -> table(robot, "#programme-table").getSelectionModel().select(0));
        robot.clickOn("#programme-correct").write("-5").type(KeyCode.ENTER);
        assertThat(label(robot, "#programme-reason-error")).isNotEmpty();
        robot.clickOn("#programme-correct-reason").write("Carte papier").type(KeyCode.ENTER);
        assertThat(label(robot, "#programme-points")).isEqualTo("35 points");

        TableView<?> journal = table(robot, "#programme-journal");
        robot.interact(() -> {
            journal.requestFocus();
            journal.getSelectionModel().select(0);
        });
        robot.type(KeyCode.DELETE);
        assertThat(label(robot, "#programme-points")).isEqualTo("40 points");
        robot.interact(() -> journal.getSelectionModel().select(0));
        robot.type(KeyCode.DELETE);
        assertThat(label(robot, "#programme-failure")).contains("découle d’une vente");
    }

    @Test
    void anOfferAndACostAreTypedUsedAndDeletedByKeyboard(FxRobot robot) {
        robot.interact(this::fill);
        robot.interact(() -> desk.screen.partProperty().set(Part.OFFERS));
        robot.clickOn("#programme-offer-add").write("zoé").type(KeyCode.ENTER);
        robot.clickOn("#programme-offer-label").write("Bon de 5 euros").type(KeyCode.ENTER);
        assertThat(desk.offerStore.all()).hasSize(2);
        robot.type(KeyCode.U);
        assertThat(desk.offerStore.all().getFirst().usedOn()).isEqualTo(Counter.TODAY);
        robot.type(KeyCode.DELETE);
        assertThat(desk.offerStore.all()).hasSize(1);

        robot.interact(() -> desk.screen.partProperty().set(Part.COSTS));
        robot.clickOn("#programme-cost-add").write("Programme de fidélité");
        robot.clickOn("#programme-cost-amount").write("abc").type(KeyCode.ENTER);
        assertThat(label(robot, "#programme-cost-amount-error")).contains("abc");
        robot.eraseText(3).write("120,50").type(KeyCode.ENTER);
        assertThat(desk.costStore.all()).extracting(Cost::amountCents).contains(12_050L);
        robot.type(KeyCode.DELETE);
        assertThat(desk.costStore.all()).extracting(Cost::amountCents).doesNotContain(12_050L);
    }

    /** Written to {@code target/screens} to be looked at. */
    @ParameterizedTest
    @CsvSource({"fr,LIGHT", "en,DARK"})
    void everyPartIsShownWhole(String language, ThemeChoice theme, FxRobot robot) throws IOException {
        desk.close();
        desk = new ProgrammeDesk(folder.resolve(language), Locale.of(language));
        robot.interact(this::fill);
        List<Fault> faults = new ArrayList<>();
        robot.interact(() -> {
            Parent root = new Views(desk.counter.texts.bundle(), desk.makers()).load(ProgrammeView.class);
            Scene scene = new Scene(new StackPane(root), 964, 740);
            new Theme(theme).dress(scene);
            stage.setScene(scene);
            desk.members.rows().select(1);
            desk.offers.add();
            desk.costs.add();
            desk.costs.kindProperty().set(Cost.Kind.MIXED);
        });
        try (Pictures pictures = new Pictures(Files.createDirectories(Path.of("target/screens")))) {
            for (Part part : Part.values()) {
                robot.interact(() -> desk.screen.partProperty().set(part));
                String name = "programme-%s-%s".formatted(part.name().toLowerCase(Locale.ROOT), language);
                robot.interact(() -> {
                    pictures.write(stage.getScene(), name);
                    faults.addAll(Faults.in(stage.getScene().getRoot(), name));
                });
            }
        }
        assertThat(faults).isEmpty();
    }

    private void fill() {
        desk.store.putRule(ProgrammeDesk.RULE);
        Customer anne = desk.member("Anne Leroy", LocalDate.of(2025, 3, 1));
        Customer zoe = desk.member("Zoé Lefèvre", MAY);
        desk.counter.sale(LocalDate.of(2025, 11, 3), anne, "Roman", 14_250);
        desk.counter.sale(MAY, zoe, "Carnet", 4_090);
        desk.counter.sale(MAY.plusDays(9), anne, "Carnet", 4_090);
        desk.counter.sale(MAY.plusDays(12), anne, "Carnet", -4_090);
        desk.store.add(new PointsMovement(0, anne.id(), MAY, PointsMovement.Kind.REWARD, -100, 500, ""));
        desk.offerStore.add(new GiftOffer(0, anne.id(), "Marque-page offert", MAY, MAY.plusDays(30), 150, null));
        desk.costStore.add(new Cost(0, MAY, Cost.Kind.RETENTION, 1, "Programme de fidélité : cartes", 4_500));
        desk.upsells.mark(desk.counter.sales.summaries().getFirst().id(), OptionalLong.of(850));
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static TextField field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    private static TableView<?> table(FxRobot robot, String id) {
        return robot.lookup(id).queryTableView();
    }
}
