package app.clientele.store;

import app.clientele.model.Goal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The goals, one for each figure at most. */
public final class GoalStore {

    private final Database database;

    public GoalStore(Database database) {
        this.database = database;
    }

    /** Sets a goal in the place of an older one for the same figure, which is returned. */
    public Optional<Goal> put(Goal goal) {
        return database.write(Subject.SHOP, handle -> {
            Optional<Goal> before = find(handle, goal.indicator());
            handle.execute(
                    "MERGE INTO goal (indicator, start_value, target, set_on, due_on) KEY (indicator) VALUES (?, ?, ?, ?, ?)",
                    goal.indicator(),
                    goal.start().isPresent() ? goal.start().getAsDouble() : null,
                    goal.target(),
                    goal.setOn(),
                    goal.dueOn());
            return before;
        });
    }

    /** Takes the goal of a figure away. Empty when there is none. */
    public Optional<Goal> delete(String indicator) {
        return database.write(Subject.SHOP, handle -> {
            Optional<Goal> before = find(handle, indicator);
            handle.execute("DELETE FROM goal WHERE indicator = ?", indicator);
            return before;
        });
    }

    /** Every goal, the one due first first. */
    public List<Goal> all() {
        return database.read(handle -> handle.select("SELECT * FROM goal ORDER BY due_on, indicator")
                .map(GoalStore::read)
                .list());
    }

    private static Optional<Goal> find(Handle handle, String indicator) {
        return handle.select("SELECT * FROM goal WHERE indicator = ?", indicator)
                .map(GoalStore::read)
                .findOne();
    }

    private static Goal read(ResultSet row, StatementContext context) throws SQLException {
        Double start = row.getObject("start_value", Double.class);
        return new Goal(
                row.getString("indicator"),
                start == null ? OptionalDouble.empty() : OptionalDouble.of(start),
                row.getDouble("target"),
                row.getObject("set_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class));
    }
}
