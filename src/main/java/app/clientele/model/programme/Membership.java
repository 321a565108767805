package app.clientele.model.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time during which a customer belonged to the programme.
 *
 * @param joined the first day; purchases of that day count
 * @param left the last day, at whose end the points are lost; {@code null} while the customer is a member
 */
public record Membership(LocalDate joined, @Nullable LocalDate left) {

    public Membership {
        if (left != null && left.isBefore(joined)) {
            throw new IllegalArgumentException("nobody leaves before joining: " + joined + ", " + left);
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(joined) && (left == null || !day.isAfter(left));
    }
}
