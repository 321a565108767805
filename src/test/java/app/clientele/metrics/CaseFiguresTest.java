package app.clientele.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.clientele.model.CustomerCase;
import app.clientele.model.CustomerCase.Gesture;
import app.clientele.model.CustomerCase.Outcome;
import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Worked by hand. */
class CaseFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Period YEAR = Period.ofDays(LocalDate.of(2025, 11, 23), TODAY);

    @Test
    void theMedianCountsWhatWasClosedAndTheShareWhatWasDue() {
        CaseResolution figures = CaseResolution.of(
                List.of(
                        opened(40, 2),
                        opened(40, 4),
                        opened(40, 30),
                        opened(20, null),
                        opened(3, null),
                        opened(500, 1)),
                YEAR,
                TODAY);

        assertThat(figures.medianDays()).as("of 2, 4 and 30").hasValue(4);
        assertThat(figures.inTime())
                .as("two in time; one closed late, one late and still open; the one of this week is not judged")
                .isEqualTo(new Rate(2, 4));
    }

    @Test
    void withoutCasesThereIsNoMedianAndNoShare() {
        CaseResolution none = CaseResolution.of(List.of(), YEAR, TODAY);

        assertThat(none.medianDays()).isEmpty();
        assertThat(none.inTime().value()).isEmpty();
    }

    @Test
    void complaintsAndReturnsStandBesideThePurchases() {
        SalesHistory.Builder history = new SalesHistory.Builder(0);
        for (int ticket = 0; ticket < 40; ticket++) {
            history.add(0, TODAY, 1_000, 1_000);
        }
        history.add(0, TODAY, -500, -1_000).add(0, TODAY.minusYears(2), 1_000, 1_000);

        ComplaintRates rates =
                ComplaintRates.of(List.of(opened(40, 2), opened(3, null), opened(500, 1)), history.build(), YEAR);

        assertThat(rates).isEqualTo(new ComplaintRates(2, 1, 40));
        assertThat(rates.complaintsPer100().orElseThrow()).isCloseTo(5, within(1e-9));
        assertThat(rates.returnsPer100().orElseThrow()).isCloseTo(2.5, within(1e-9));
        assertThat(ComplaintRates.of(List.of(), new SalesHistory.Builder(0).build(), YEAR)
                        .complaintsPer100())
                .isEmpty();
    }

    @Test
    void theFirstVisitOnALaterDayIsTheReturn() {
        SalesHistory history = new SalesHistory.Builder(0)
                .add(7, TODAY.minusDays(10), 900, 1_000)
                .add(7, TODAY.minusDays(5), -900, -1_000)
                .add(7, TODAY.minusDays(4), 2_000, 1_000)
                .add(7, TODAY.minusDays(4), -500, -1_000)
                .add(7, TODAY, 9_900, 1_000)
                .build();
        Visits visits = Visits.of(history);

        assertThat(ReturnVisit.after(visits, 7, TODAY.minusDays(10)))
                .as("neither the day itself nor a day of refunds")
                .contains(new ReturnVisit(TODAY.minusDays(4), 1_500));
        assertThat(ReturnVisit.after(visits, 7, TODAY)).isEmpty();
        assertThat(ReturnVisit.after(visits, 8, TODAY.minusDays(10))).isEmpty();
    }

    /** Opened so many days ago, due after a week, closed after so many days. */
    private static CustomerCase opened(int daysAgo, @Nullable Integer closedAfter) {
        LocalDate day = TODAY.minusDays(daysAgo);
        return new CustomerCase(
                1,
                null,
                null,
                day,
                day.plusDays(7),
                "",
                Gesture.NONE,
                0,
                "",
                closedAfter == null ? Optional.empty() : Optional.of(Outcome.SATISFIED),
                closedAfter == null ? Optional.empty() : Optional.of(day.plusDays(closedAfter)));
    }
}
