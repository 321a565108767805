package app.clientele.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReferralsTest {

    private static final Period MARCH = Period.ofDays(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    private static Visits visits(Object... customersAndDays) {
        SalesHistory.Builder builder = new SalesHistory.Builder(0);
        for (int i = 0; i < customersAndDays.length; i += 2) {
            builder.add((Long) customersAndDays[i], LocalDate.parse((String) customersAndDays[i + 1]), 1000, 1000);
        }
        return Visits.of(builder.build());
    }

    @Test
    void onlyNewCustomersWithANamedReferrerCount() {
        Visits visits =
                visits(1L, "2026-01-05", 1L, "2026-03-05", 2L, "2026-03-06", 3L, "2026-03-07", 4L, "2026-04-01");

        Referrals referrals = Referrals.of(visits, MARCH, Map.of(1L, 9L, 2L, 1L, 4L, 1L, 5L, 1L));

        assertThat(referrals).isEqualTo(new Referrals(2, 1, 3));
        assertThat(referrals.perHundredActive().orElseThrow()).isBetween(33.33, 33.34);
    }

    @Test
    void nobodyActiveGivesNoRate() {
        assertThat(Referrals.of(visits(), MARCH, Map.of()).perHundredActive()).isEmpty();
    }

    /** If everybody was sent, every new customer counts, and as many as the customer counts say. */
    @Property(tries = 100)
    void ofReferredEverybodyAllNewOnesCount(@ForAll("shops") RandomShop shop, @ForAll("days") LocalDate end) {
        Map<Long, Long> everybody = new HashMap<>();
        LongStream.rangeClosed(1, 12).forEach(id -> everybody.put(id, 99L));
        Period period = Period.ofDays(end.minusDays(200), end);
        Visits visits = Visits.of(shop.history());

        Referrals referrals = Referrals.of(visits, period, everybody);

        CustomerCounts counts =
                Figures.of(shop.books(), period, Definitions.DEFAULT).customers();
        assertThat(referrals.referred()).isEqualTo(referrals.newCustomers());
        assertThat((long) referrals.newCustomers()).isEqualTo(counts.newCustomers());
        assertThat((long) referrals.active()).isEqualTo(counts.active());
    }

    @Provide
    Arbitrary<RandomShop> shops() {
        return RandomShop.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomShop.day();
    }
}
