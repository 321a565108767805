package app.clientele.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.clientele.model.Goal;
import app.clientele.model.MonthlyNumber;
import app.clientele.model.MonthlyNumber.Kind;
import app.clientele.store.Database;
import app.clientele.store.GoalStore;
import app.clientele.store.MonthlyNumberStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoalsAndNumbersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @TempDir
    private Path folder;

    private Database database;
    private Goals goals;
    private MonthlyNumbers numbers;

    @BeforeEach
    void open() {
        database = Database.open(folder);
        goals = new Goals(new GoalStore(database));
        numbers = new MonthlyNumbers(new MonthlyNumberStore(database));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Goal goal(double target) {
        return new Goal("NPS", OptionalDouble.of(16), target, TODAY, TODAY.plusYears(1));
    }

    @Test
    void aFigureHasOneGoalAndTheNewOneTakesThePlaceOfTheOld() {
        goals.set(goal(30));
        Undoable<Goal> second = goals.set(goal(40));
        assertThat(goals.all()).containsOnlyKeys(Indicator.NPS).containsValue(goal(40));
        second.undo().run();
        assertThat(goals.all()).containsValue(goal(30));
    }

    @Test
    void aFirstGoalTakenBackLeavesNone() {
        goals.set(goal(30)).undo().run();
        assertThat(goals.all()).isEmpty();
    }

    @Test
    void aGoalGivenUpComesBack() {
        goals.set(goal(30));
        Undoable<Indicator> removal = goals.remove(Indicator.NPS);
        assertThat(goals.all()).isEmpty();
        removal.undo().run();
        assertThat(goals.all()).containsValue(goal(30));
    }

    @Test
    void aGoalOfAFigureOfAnotherVersionIsLeftOut() {
        new GoalStore(database).put(new Goal("MOOD", OptionalDouble.empty(), 1, TODAY, TODAY.plusDays(1)));
        assertThat(goals.all()).isEmpty();
    }

    @Test
    void theLastNumberTypedForAMonthHolds() {
        numbers.saveMonth(OCTOBER, Map.of(Kind.FOLLOWERS, OptionalLong.of(310_00)));
        Undoable<YearMonth> second = numbers.saveMonth(
                OCTOBER, Map.of(Kind.FOLLOWERS, OptionalLong.of(312_00), Kind.REVIEW_AVERAGE, OptionalLong.of(4_62)));
        assertThat(numbers.all())
                .containsExactly(
                        new MonthlyNumber(OCTOBER, Kind.FOLLOWERS, 312_00),
                        new MonthlyNumber(OCTOBER, Kind.REVIEW_AVERAGE, 4_62));
        second.undo().run();
        assertThat(numbers.all()).containsExactly(new MonthlyNumber(OCTOBER, Kind.FOLLOWERS, 310_00));
        numbers.saveMonth(OCTOBER, Map.of(Kind.FOLLOWERS, OptionalLong.empty()));
        assertThat(numbers.all()).isEmpty();
    }

    @Test
    void anAverageOfReviewsLiesBetweenZeroAndFive() {
        assertThatThrownBy(() -> new MonthlyNumber(OCTOBER, Kind.REVIEW_AVERAGE, 5_01))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
