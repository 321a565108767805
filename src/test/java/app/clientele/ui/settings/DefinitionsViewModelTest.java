package app.clientele.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.loyalty.Dashboard;
import app.clientele.loyalty.Indicator;
import app.clientele.model.Goal;
import app.clientele.model.SatisfactionBands;
import app.clientele.model.ScoreBands;
import app.clientele.model.ShopProfile;
import app.clientele.ui.OpenShop;
import app.clientele.ui.ScriptedDialogs;
import app.clientele.ui.common.UndoableWork;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionsViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    private OpenShop open;

    @BeforeEach
    void openShop() {
        open = new OpenShop(folder.resolve("shop"), Locale.FRENCH);
    }

    @AfterEach
    void closeShop() {
        open.close();
    }

    static DefinitionsViewModel model(OpenShop open) {
        return new DefinitionsViewModel(
                open.shop.books(),
                new Dashboard(
                        open.shop.books()::books,
                        open.shop.books()::definitions,
                        Clock.system(ZoneId.of("Europe/Paris"))),
                open.shop.goals(),
                open.background,
                new UndoableWork(open.background, open.notices, new ScriptedDialogs(), open.texts),
                open.changes,
                open.texts);
    }

    private DefinitionsViewModel seen() {
        DefinitionsViewModel model = model(open);
        model.seenProperty().set(true);
        return model;
    }

    private ShopProfile stored() {
        return open.shop.books().profile();
    }

    @Test
    void aShopThatSaidNothingHasTheUsualDefinitions() {
        DefinitionsViewModel model = seen();

        assertThat(model.windowProperty().get()).isEqualTo("365");
        assertThat(model.yearStartProperty().get()).isEqualTo(Month.JANUARY);
        assertThat(model.scoreBands().typed()).extracting(StringProperty::get).containsExactly("0", "20", "50", "80");
        assertThat(model.satisfactionBands().typed())
                .extracting(StringProperty::get)
                .containsExactly("70", "80", "90");
        assertThat(model.suggestionProperty().get()).isEmpty();
        assertThat(model.aimsProperty().get()).isEmpty();
    }

    @Test
    void whatIsTypedHoldsAtOnce() {
        DefinitionsViewModel model = seen();
        model.windowProperty().set("60");
        model.saveWindow();
        model.yearStartProperty().set(Month.JULY);
        model.saveYearStart();
        model.scoreBands().typed().getFirst().set("\u221210");
        model.saveScoreBands();
        model.satisfactionBands().typed().getFirst().set("60 %");
        model.saveSatisfactionBands();

        assertThat(stored())
                .isEqualTo(ShopProfile.DEFAULT
                        .withWindowDays(60)
                        .withYearStart(Month.JULY)
                        .withScoreBands(new ScoreBands(-10, 20, 50, 80))
                        .withSatisfactionBands(new SatisfactionBands(60, 80, 90)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "3651", "1,5", "un an", "99999999999"})
    void aSilenceThatCannotBeIsRefusedInItsPlace(String typed) {
        DefinitionsViewModel model = seen();
        model.windowProperty().set(typed);
        model.saveWindow();

        assertThat(model.windowErrorProperty().get()).contains("3\u202f650");
        assertThat(stored()).isEqualTo(ShopProfile.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({"20,20,50,80", "0,20,50,101", "-100,20,50,80", "zéro,20,50,80", "80,50,20,0"})
    void bandsThatDoNotRiseAreRefused(String fair, String good, String excellent, String outstanding) {
        DefinitionsViewModel model = seen();
        model.scoreBands().typed().get(0).set(fair);
        model.scoreBands().typed().get(1).set(good);
        model.scoreBands().typed().get(2).set(excellent);
        model.scoreBands().typed().get(3).set(outstanding);
        model.saveScoreBands();

        assertThat(model.scoreBands().errorProperty().get()).startsWith("Les quatre scores");
        assertThat(stored()).isEqualTo(ShopProfile.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({"70,70,90", "0,80,90", "70,80,101", "'',80,90", "90,80,70", "70.5,80,90"})
    void satisfactionBandsThatDoNotRiseAreRefused(String fair, String good, String outstanding) {
        DefinitionsViewModel model = seen();
        model.satisfactionBands().typed().get(0).set(fair);
        model.satisfactionBands().typed().get(1).set(good);
        model.satisfactionBands().typed().get(2).set(outstanding);
        model.saveSatisfactionBands();

        assertThat(model.satisfactionBands().errorProperty().get()).startsWith("Les trois nombres");
        assertThat(stored()).isEqualTo(ShopProfile.DEFAULT);
    }

    @Test
    void theRhythmOfTheCustomersSuggestsASilence() throws Exception {
        open.shop.demoShop().fill();
        DefinitionsViewModel model = seen();
        int days = model.suggestionProperty().get().orElseThrow();
        model.takeSuggestion();

        assertThat(days).isBetween(30, 365);
        assertThat(stored().windowDays()).isEqualTo(days);
        assertThat(model.suggestionText(days)).contains(days + " jours");
    }

    @Test
    void aGoalCanBeGivenUpAndTakenBack() {
        open.shop.goals().set(new Goal("NPS", OptionalDouble.of(16), 30, TODAY, LocalDate.of(2027, 12, 31)));
        DefinitionsViewModel model = seen();
        assertThat(model.aimsProperty().get())
                .containsExactly(
                        new DefinitionsViewModel.Aim(Indicator.NPS, "Recommandation (NPS), fin décembre 2027"));

        model.remove(model.aimsProperty().get().getFirst());

        assertThat(model.aimsProperty().get()).isEmpty();
        open.notices
                .currentProperty()
                .get()
                .orElseThrow()
                .undo()
                .orElseThrow()
                .undo()
                .run();
        assertThat(model.aimsProperty().get()).hasSize(1);
    }
}
