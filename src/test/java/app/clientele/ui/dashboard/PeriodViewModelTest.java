package app.clientele.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.loyalty.Comparison;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The period that the demo shop's dashboard tells of. */
@SuppressWarnings("NullAway.Init") // JUnit calls open before each test
class PeriodViewModelTest {

    @TempDir
    private Path folder;

    private DashboardDesk desk;

    @BeforeEach
    void open() {
        desk = new DashboardDesk(folder);
        desk.books = DashboardDesk.DEMO;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theArrowsStepByThePeriodAndStopWhereTheBooksEnd() {
        PeriodViewModel period = desk.seen().period();

        assertThat(period.lastProperty().get()).isTrue();
        period.earlier();
        assertThat(period.nameProperty().get()).isEqualTo("2023");
        assertThat(period.lastProperty().get()).isFalse();
        period.earlier();
        assertThat(period.nameProperty().get()).isEqualTo("2022");
        assertThat(period.firstProperty().get()).isTrue();
        assertThat(period.comparedNameProperty().get()).startsWith("pas de données plus anciennes");
        period.later();
        assertThat(period.nameProperty().get()).isEqualTo("2023");
    }

    @Test
    void eachLengthOfPeriodHasItsName() {
        PeriodViewModel period = desk.seen().period();

        period.kindProperty().set(PeriodKind.QUARTER);
        assertThat(period.nameProperty().get()).isEqualTo("4e trimestre 2024");
        period.kindProperty().set(PeriodKind.MONTH);
        assertThat(period.nameProperty().get()).isEqualTo("décembre 2024");
        period.comparisonProperty().set(Comparison.SAME_PERIOD_LAST_YEAR);
        assertThat(period.comparedNameProperty().get()).isEqualTo("comparé à décembre 2023");
        period.earlier();
        period.kindProperty().set(PeriodKind.TWELVE_MONTHS);
        assertThat(period.nameProperty().get()).isEqualTo("déc. 23 – nov. 24");
        period.kindProperty().set(PeriodKind.YEAR);
        assertThat(period.nameProperty().get()).isEqualTo("2024");
    }

    @Test
    void thePeriodIsRememberedAndStillFollowsTheBooks() {
        PeriodViewModel period = desk.seen().period();
        period.kindProperty().set(PeriodKind.QUARTER);
        period.comparisonProperty().set(Comparison.SAME_PERIOD_LAST_YEAR);
        period.earlier();

        PeriodViewModel next = desk.seen().period();
        assertThat(next.nameProperty().get()).isEqualTo("4e trimestre 2024");
        assertThat(next.comparedNameProperty().get()).isEqualTo("comparé à 4e trimestre 2023");
    }

    @Test
    void chosenDatesAreRemembered() {
        PeriodViewModel period = desk.seen().period();
        period.kindProperty().set(PeriodKind.CUSTOM);
        period.from().textProperty().set("03/10/2024");
        period.to().textProperty().set("12/10/2024");
        period.showDays();

        assertThat(desk.seen().period().nameProperty().get()).isEqualTo("03/10/2024 – 12/10/2024");
    }

    @Test
    void chosenDatesAreShownUnlessTheyCross() {
        PeriodViewModel period = desk.seen().period();
        period.kindProperty().set(PeriodKind.CUSTOM);
        period.from().textProperty().set("03/10/2024");
        period.to().textProperty().set("12/10/2024");
        period.showDays();
        assertThat(period.nameProperty().get()).isEqualTo("03/10/2024 – 12/10/2024");
        assertThat(period.comparedNameProperty().get()).isEqualTo("comparé à 23/09/2024 – 02/10/2024");

        period.to().textProperty().set("01/10/2024");
        period.showDays();
        assertThat(period.daysErrorProperty().get()).startsWith("Le premier jour vient après le dernier");
        assertThat(period.nameProperty().get()).isEqualTo("03/10/2024 – 12/10/2024");

        period.to().textProperty().set("31/31/2024");
        period.showDays();
        assertThat(period.to().errorProperty().get()).isNotEmpty();
    }
}
