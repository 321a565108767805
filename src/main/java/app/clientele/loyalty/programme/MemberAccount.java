package app.clientele.loyalty.programme;

import app.clientele.metrics.points.PointsAccount;
import app.clientele.model.programme.Membership;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the programme knows of one customer.
 *
 * @param memberships the first time first; empty for somebody who never was a member
 */
public record MemberAccount(long customerId, String name, List<Membership> memberships, PointsAccount account) {

    public MemberAccount {
        memberships = List.copyOf(memberships);
    }

    /** Since when the customer is a member; empty for somebody who is none. */
    public Optional<LocalDate> since() {
        return memberships.stream()
                .filter(membership -> membership.left() == null)
                .map(Membership::joined)
                .findFirst();
    }
}
