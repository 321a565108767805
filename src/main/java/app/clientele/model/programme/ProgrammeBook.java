package app.clientele.model.programme;

import java.util.List;
import java.util.Map;

/**
 * What the shop has written down about its loyalty programme. Points are not in it: they follow from this and the sales.
 *
 * @param rules by the day from which they count
 * @param memberships of each customer who is or was a member, by day
 * @param movements of each customer who has any, in the order they were written down
 */
public record ProgrammeBook(
        List<ProgrammeRule> rules, Map<Long, List<Membership>> memberships, Map<Long, List<PointsMovement>> movements) {

    public ProgrammeBook {
        rules = List.copyOf(rules);
        memberships = Map.copyOf(memberships);
        movements = Map.copyOf(movements);
    }
}
