package app.clientele.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Each line gets the number that it has among those with its key, as a map would count them. */
class TwinsTest {

    private static FileLine line(UUID key) {
        return new FileLine(new LineKeys(List.of()), 0, null, key);
    }

    private static int count(Twins twins, UUID key) {
        FileLine line = line(key);
        int occurrence = twins.count(line);
        line.isFresh(new FileTicket(new LineKeys(List.of())), occurrence);
        return occurrence;
    }

    @Property(tries = 50)
    void linesAreCountedByTheirKey(@ForAll @Size(max = 3000) List<@IntRange(max = 900) Integer> keys) {
        Twins twins = new Twins();
        Map<UUID, Integer> expected = new HashMap<>();
        for (int key : keys) {
            // Keys of one day share their first half, as real ones do.
            UUID id = new UUID(20_000L << Integer.SIZE, key);
            assertThat(count(twins, id)).isEqualTo(expected.merge(id, 1, Integer::sum));
        }
    }

    @Property(tries = 20)
    void keysThatDifferInOneHalfOnlyAreNoTwins(@ForAll long high, @ForAll long low) {
        Twins twins = new Twins();
        List<UUID> keys = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            keys.add(new UUID(high + i, low));
            keys.add(new UUID(high, low + 1 + i));
        }

        assertThat(keys.stream().map(key -> count(twins, key))).containsOnly(1);
        assertThat(keys.stream().map(key -> count(twins, key))).containsOnly(2);
    }
}
