package app.clientele.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.metrics.RandomShop.Ticket;
import app.clientele.model.Period;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepeatPurchaseTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 10);

    /** A customer who came on the first day and so many days later. */
    private static Stream<Ticket> customer(long number, int... daysLater) {
        return IntStream.concat(IntStream.of(0), IntStream.of(daysLater))
                .mapToObj(days -> new Ticket(number, FIRST.plusDays(days), 1_000, 1_000));
    }

    private static RepeatPurchase repeatPurchase(Stream<Ticket> tickets, LocalDate end) {
        RandomShop shop = new RandomShop(tickets.toList());
        return Figures.of(shop.books(), Period.ofDays(FIRST.plusDays(1), end), Definitions.DEFAULT)
                .repeatPurchase();
    }

    @Test
    void aSecondVisitAfterNinetyDaysIsStillSoonAndAfterNinetyOneNoLonger() {
        RepeatPurchase repeat = repeatPurchase(
                Stream.of(customer(1, 90), customer(2, 91), customer(3)).flatMap(it -> it), FIRST.plusDays(200));

        assertThat(repeat.within90DaysOfFirst()).isEqualTo(new Rate(1, 3));
        assertThat(repeat.medianDaysToSecond()).hasValue(90.5);
        assertThat(repeat.lifetime()).isEqualTo(new Rate(2, 3));
    }

    @Test
    void whoWasFirstSeenLessThanNinetyDaysAgoIsNotJudged() {
        assertThat(repeatPurchase(customer(1, 30), FIRST.plusDays(89)).within90DaysOfFirst())
                .isEqualTo(new Rate(0, 0));
        assertThat(repeatPurchase(customer(1, 30), FIRST.plusDays(90)).within90DaysOfFirst())
                .isEqualTo(new Rate(1, 1));
    }

    @Test
    void twoTicketsOfOneDayAreOneVisit() {
        RepeatPurchase repeat = repeatPurchase(customer(1, 20, 20), FIRST.plusDays(40));

        assertThat(repeat.inPeriod()).isEqualTo(new Rate(0, 1));
        assertThat(repeat.returningShare()).isEqualTo(new Rate(1, 1));
    }
}
