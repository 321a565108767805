package app.clientele.loyalty;

import app.clientele.model.Goal;
import app.clientele.store.GoalStore;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What the owner wants the figures to reach. To be called on the database thread. */
public final class Goals {

    private final GoalStore goals;

    public Goals(GoalStore goals) {
        this.goals = goals;
    }

    /** The goals by figure; one of a figure that this version does not know is left out. */
    public Map<Indicator, Goal> all() {
        Map<Indicator, Goal> all = new EnumMap<>(Indicator.class);
        for (Goal goal : goals.all()) {
            Indicator.named(goal.indicator()).ifPresent(indicator -> all.put(indicator, goal));
        }
        return all;
    }

    /** Sets a goal in the place of an older one for the same figure. */
    public Undoable<Goal> set(Goal goal) {
        Optional<Goal> before = goals.put(goal);
        return new Undoable<>(goal, () -> before.ifPresentOrElse(goals::put, () -> goals.delete(goal.indicator())));
    }

    /** Gives the goal of a figure up. */
    public Undoable<Indicator> remove(Indicator indicator) {
        Optional<Goal> before = goals.delete(indicator.name());
        return new Undoable<>(indicator, () -> before.ifPresent(goals::put));
    }
}
