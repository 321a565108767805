package app.clientele.store;

import app.clientele.model.programme.Membership;
import app.clientele.model.programme.PointsMovement;
import app.clientele.model.programme.ProgrammeBook;
import app.clientele.model.programme.ProgrammeRule;
import app.clientele.model.programme.Tier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The rules of the loyalty programme, and what was given or corrected by hand. */
public final class ProgrammeStore {

    private static final String RULE = """
            SELECT from_day, earning, earned, step_cents, rounding, reward_at, reward_cents, expiry_months, tier_basis
            FROM programme_rule ORDER BY from_day""";
    private static final String MOVEMENT =
            "SELECT id, customer_id, moved_on, kind, points, value_cents, reason FROM points_movement ";
    private static final String MEMBERSHIP = """
            SELECT customer_id, member_since, left_on FROM past_membership
            UNION ALL SELECT customer_id, member_since, NULL FROM programme_membership""";

    private final Database database;

    public ProgrammeStore(Database database) {
        this.database = database;
    }

    /** Everything that points follow from, besides the sales. */
    public ProgrammeBook book() {
        return database.read(handle -> new ProgrammeBook(
                rules(handle),
                handle
                        .select("SELECT * FROM (" + MEMBERSHIP + ") ORDER BY member_since")
                        .map((row, _) -> Map.entry(row.getLong(1), membership(row, 2)))
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))),
                handle.select(MOVEMENT + "ORDER BY id").map(ProgrammeStore::movement).stream()
                        .collect(Collectors.groupingBy(PointsMovement::customerId))));
    }

    /** The rules, by the day from which they count. */
    public List<ProgrammeRule> rules() {
        return database.read(ProgrammeStore::rules);
    }

    /** When a customer was a member, the first time first. */
    public List<Membership> memberships(long customerId) {
        return database.read(handle -> handle.select(
                        "SELECT member_since, left_on FROM (" + MEMBERSHIP
                                + ") WHERE customer_id = ? ORDER BY member_since",
                        customerId)
                .map((row, _) -> membership(row, 1))
                .list());
    }

    /** What was given to a customer or corrected by hand, in the order it was written down. */
    public List<PointsMovement> movements(long customerId) {
        return database.read(handle -> handle.select(MOVEMENT + "WHERE customer_id = ? ORDER BY id", customerId)
                .map(ProgrammeStore::movement)
                .list());
    }

    /** Keeps a rule in the place of one from the same day, which is returned. */
    public Optional<ProgrammeRule> putRule(ProgrammeRule rule) {
        return database.write(Subject.SHOP, handle -> {
            Optional<ProgrammeRule> before = deleteRule(handle, rule.from());
            handle.execute(
                    "INSERT INTO programme_rule VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    rule.from(),
                    rule.earning().name(),
                    rule.earned(),
                    rule.stepCents(),
                    rule.rounding().name(),
                    rule.rewardAt(),
                    rule.rewardCents(),
                    rule.expiryMonths(),
                    rule.tierBasis().name());
            rule.tiers()
                    .forEach(tier -> handle.execute(
                            "INSERT INTO programme_tier VALUES (?, ?, ?)", rule.from(), tier.threshold(), tier.name()));
            return before;
        });
    }

    /** Takes the rule from a day away. Empty when there is none. */
    public Optional<ProgrammeRule> deleteRule(LocalDate from) {
        return database.write(Subject.SHOP, handle -> deleteRule(handle, from));
    }

    /** Adds what the owner gave or corrected; returns it with its id. */
    public PointsMovement add(PointsMovement movement) {
        return database.write(Subject.SHOP, handle -> {
            long id = handle.select("SELECT NEXT VALUE FOR points_movement_id")
                    .mapTo(Long.class)
                    .one();
            handle.execute(
                    "INSERT INTO points_movement VALUES (?, ?, ?, ?, ?, ?, ?)",
                    id,
                    movement.customerId(),
                    movement.day(),
                    movement.kind().name(),
                    movement.points(),
                    movement.valueCents(),
                    movement.reason());
            return new PointsMovement(
                    id,
                    movement.customerId(),
                    movement.day(),
                    movement.kind(),
                    movement.points(),
                    movement.valueCents(),
                    movement.reason());
        });
    }

    /** Takes a movement away. Empty when there is none. */
    public Optional<Snapshot> deleteMovement(long id) {
        return database.write(Subject.SHOP, handle -> {
            Snapshot before = new Snapshot().with(handle, "points_movement", "id = ?", id);
            handle.execute("DELETE FROM points_movement WHERE id = ?", id);
            return before.isEmpty() ? Optional.empty() : Optional.of(before);
        });
    }

    /** Brings a movement back. */
    public void restoreMovement(Snapshot deleted) {
        database.write(Subject.SHOP, deleted::restore);
    }

    private static Optional<ProgrammeRule> deleteRule(Handle handle, LocalDate from) {
        Optional<ProgrammeRule> before =
                rules(handle).stream().filter(rule -> rule.from().equals(from)).findFirst();
        handle.execute("DELETE FROM programme_rule WHERE from_day = ?", from);
        return before;
    }

    private static List<ProgrammeRule> rules(Handle handle) {
        Map<LocalDate, List<Tier>> tiers = handle
                .select("SELECT from_day, name, threshold FROM programme_tier")
                .map((row, _) ->
                        Map.entry(row.getObject(1, LocalDate.class), new Tier(row.getString(2), row.getLong(3))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return handle.select(RULE).map((row, _) -> rule(row, tiers)).list();
    }

    private static ProgrammeRule rule(ResultSet row, Map<LocalDate, List<Tier>> tiers) throws SQLException {
        LocalDate from = row.getObject(1, LocalDate.class);
        return new ProgrammeRule(
                from,
                ProgrammeRule.Earning.valueOf(row.getString(2)),
                row.getLong(3),
                row.getLong(4),
                ProgrammeRule.Rounding.valueOf(row.getString(5)),
                row.getLong(6),
                row.getLong(7),
                row.getInt(8),
                ProgrammeRule.TierBasis.valueOf(row.getString(9)),
                tiers.getOrDefault(from, List.of()));
    }

    private static Membership membership(ResultSet row, int column) throws SQLException {
        return new Membership(row.getObject(column, LocalDate.class), row.getObject(column + 1, LocalDate.class));
    }

    private static PointsMovement movement(ResultSet row, StatementContext context) throws SQLException {
        return new PointsMovement(
                row.getLong(1),
                row.getLong(2),
                row.getObject(3, LocalDate.class),
                PointsMovement.Kind.valueOf(row.getString(4)),
                row.getLong(5),
                row.getLong(6),
                row.getString(7));
    }
}
