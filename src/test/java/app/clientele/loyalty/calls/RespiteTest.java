package app.clientele.loyalty.calls;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.model.Outreach.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RespiteTest {

    @Test
    void whoDoesNotWantToBeCalledIsLeftInPeaceOnEveryOccasion() {
        Respite respite =
                Respite.of(List.of(), List.of(), LocalDate.of(2026, 11, 22)).with(Set.of(7L));

        for (Occasion occasion : Occasion.values()) {
            assertThat(respite.from(occasion)).containsExactly(7L);
        }
    }
}
