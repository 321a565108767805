package app.clientele.ui.dashboard;

import app.clientele.loyalty.GoalProgress;
import app.clientele.loyalty.Indicator;
import app.clientele.loyalty.Measure;
import app.clientele.model.Goal;
import app.clientele.text.AmountInput;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Says what is to be reached and how far that is, and reads what the owner types as a target. */
record GoalWords(Texts texts, Formats formats, IndicatorWords indicators) {

    /** "Objectif : +30 fin décembre 2027, dans les temps". */
    String text(Indicator indicator, Goal goal, LocalDate day, Measure measure) {
        GoalProgress progress = GoalProgress.of(indicator, goal, day, measure);
        return texts.get(
                "dashboard.goal",
                indicators.value(indicator, goal.target()),
                formats.month(YearMonth.from(goal.dueOn())),
                texts.get("dashboard.goal."
                        + progress.standing().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    /** What was typed, in the figure's unit; empty if that cannot be a value of the figure. */
    static OptionalDouble read(Indicator indicator, String typed) {
        OptionalLong hundredths = AmountInput.cents(typed.replace("%", "").strip());
        if (hundredths.isEmpty()) {
            return OptionalDouble.empty();
        }
        double value = switch (indicator.unit()) {
            case SCORE, NUMBER -> hundredths.getAsLong() / 100.0;
            case SHARE -> hundredths.getAsLong() / 10_000.0;
            case MONEY -> hundredths.getAsLong();
        };
        boolean possible = switch (indicator.unit()) {
            case SCORE -> value >= -100 && value <= 100;
            case SHARE -> value >= 0 && value <= 1;
            case MONEY, NUMBER -> true;
        };
        return possible ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
