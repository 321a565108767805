package app.clientele.report;

import app.clientele.loyalty.GoalProgress;
import app.clientele.loyalty.Indicator;
import app.clientele.loyalty.IndicatorFormat;
import app.clientele.loyalty.Measure;
import app.clientele.loyalty.MonthPeople.ToCall;
import app.clientele.loyalty.MonthPeople.Unhappy;
import app.clientele.loyalty.best.Sign;
import app.clientele.loyalty.best.StandingWords;
import app.clientele.loyalty.calls.CallWords;
import app.clientele.loyalty.why.ChangeSentences;
import app.clientele.model.Goal;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what stands below the charts: what changed and why, whom to thank; what to do, and the goals. */
final class MonthNotes {

    private static final int MOST_THINGS_TO_DO = 3;
    private static final int MOST_NAMES = 3;
    private static final int MOST_GOALS = 4;
    private static final int MOST_SIGNS = 2;
    private static final int LONGEST_NAME = 36;

    /** The rarest first: that somebody spends most, the five have in common. */
    private static final List<Sign> TO_THANK_FOR =
            List.of(Sign.RECOMMENDS, Sign.FAITHFUL, Sign.MEMBER, Sign.COMES_OFTEN, Sign.SPENDS_MOST);

    private final MonthlyReport report;
    private final Texts texts;
    private final Formats formats;

    MonthNotes(MonthlyReport report, Texts texts, Formats formats) {
        this.report = report;
        this.texts = texts;
        this.formats = formats;
    }

    /** What happened, and who made it happen. */
    List<Note> past() {
        return List.of(
                new Note(texts.get("report.page.changed"), changes()),
                new Note(texts.get("report.page.thanks"), thanks()));
    }

    /** What comes next. */
    List<Note> next() {
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(texts.get("report.page.todo"), thingsToDo()));
        List<String> goals = goals();
        if (!goals.isEmpty()) {
            notes.add(new Note(texts.get("report.page.goals"), goals));
        }
        return notes;
    }

    private List<String> changes() {
        ChangeSentences words = new ChangeSentences(
                texts,
                formats,
                id -> Optional.ofNullable(report.names().get(id)).orElse(Formats.NO_VALUE));
        List<String> sentences = report.changed().sentences(words);
        if (!sentences.isEmpty()) {
            return sentences;
        }
        return List.of(
                texts.get(report.compared().isPresent() ? "report.page.changed.luck" : "report.page.changed.nothing"));
    }

    private List<String> goals() {
        return report.goals().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(MOST_GOALS)
                .flatMap(goal ->
                        report
                                .measure(goal.getKey())
                                .map(measure -> goal(goal.getKey(), goal.getValue(), measure))
                                .stream())
                .toList();
    }

    /** "Recommendation (NPS): +40, goal +45 by December 2026: behind (pace: +42)." */
    private String goal(Indicator indicator, Goal goal, Measure measure) {
        IndicatorFormat format = new IndicatorFormat(formats);
        LocalDate monthEnd = report.month().atEndOfMonth();
        LocalDate day = monthEnd.isBefore(report.madeOn()) ? monthEnd : report.madeOn();
        GoalProgress progress = GoalProgress.of(indicator, goal, day, measure);
        String text = texts.get(
                "report.page.goal",
                texts.get("dashboard.tile." + Texts.key(indicator) + ".title"),
                measure.value().isPresent()
                        ? format.value(indicator, measure.value().getAsDouble())
                        : Formats.NO_VALUE,
                format.value(indicator, goal.target()),
                formats.month(YearMonth.from(goal.dueOn())),
                texts.get("dashboard.goal." + Texts.key(progress.standing())));
        return progress.pace().isPresent() && day.isAfter(goal.setOn())
                ? texts.get(
                        "report.page.goal.pace",
                        text,
                        format.value(indicator, progress.pace().getAsDouble()))
                : text;
    }

    private List<String> thingsToDo() {
        List<String> things = new ArrayList<>();
        List<Unhappy> unhappy = report.people().unhappy();
        if (!unhappy.isEmpty()) {
            things.add(texts.get(
                    "report.page.todo.unhappy",
                    unhappy.size(),
                    formats.integer(unhappy.size()),
                    unhappyNames(unhappy)));
        }
        CallWords words = new CallWords(texts, formats);
        report.people().calls().stream()
                .limit(MOST_THINGS_TO_DO - things.size())
                .map(call -> texts.get("report.page.todo.call", nameAndPhone(call), words.reason(call.call())))
                .forEach(things::add);
        return things.isEmpty() ? List.of(texts.get("report.page.todo.none")) : things;
    }

    private String unhappyNames(List<Unhappy> unhappy) {
        String names = unhappy.stream()
                .limit(MOST_NAMES)
                .map(one -> texts.get(
                        "report.page.todo.mark",
                        shortened(one.name()),
                        formats.integer(one.score()),
                        formats.integer(one.question().highest())))
                .collect(Collectors.joining(texts.get("why.comma")));
        int more = unhappy.size() - MOST_NAMES;
        return more > 0 ? texts.get("why.and-more", names, more, formats.integer(more)) : names;
    }

    private String nameAndPhone(ToCall call) {
        return call.phone().isEmpty()
                ? shortened(call.name())
                : texts.get("report.page.todo.phone", shortened(call.name()), call.phone());
    }

    private List<String> thanks() {
        if (report.people().thanks().isEmpty()) {
            return List.of(texts.get("report.page.thanks.none"));
        }
        StandingWords words = new StandingWords(texts, formats);
        return report.people().thanks().stream()
                .map(one ->
                        texts.get("report.page.thanks.one", shortened(one.name()), words.signs(personal(one.signs()))))
                .toList();
    }

    /** What one can thank somebody for, in a few words. */
    private static List<Sign> personal(List<Sign> signs) {
        return TO_THANK_FOR.stream().filter(signs::contains).limit(MOST_SIGNS).toList();
    }

    /** A name that leaves room for what is said of the person. */
    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)).strip() + "…";
    }
}
