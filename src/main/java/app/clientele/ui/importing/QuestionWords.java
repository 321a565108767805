package app.clientele.ui.importing;

import app.clientele.importing.FileReading;
import app.clientele.importing.Question;
import app.clientele.importing.finding.Answer;
import app.clientele.importing.finding.MonthTotal;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.TreeSet;

/** Puts into the owner's words what only she can tell, and what each of her answers would mean. */
record QuestionWords(Texts texts, Formats formats) {

    /**
     * A possible answer.
     *
     * @param heading its name in a few words
     * @param text what it says of the example
     * @param meaning what it says of the whole file, empty when nothing is worked out
     */
    record Choice(String option, String heading, String text, String meaning) {}

    /**
     * One month under each of the answers, in their order.
     *
     * @param totals what the file would hold of the month
     */
    record MonthMeaning(String month, List<String> totals) {}

    /** What is asked, in the file's own words. */
    String question(FileReading reading, Question open) {
        return texts.get(
                "importing.question." + open.textKey(),
                open.column(),
                open.example(),
                reading.place(open.sheet(), open.row()).text(),
                open.otherExample(),
                reading.place(open.otherSheet(), open.otherRow()).text());
    }

    List<Choice> choices(Question open) {
        return open.answers().stream()
                .map(answer -> new Choice(answer.option(), heading(open, answer), text(open, answer), meaning(answer)))
                .toList();
    }

    /** A date is answered by the day that it means, a number by its value, a column by its heading. */
    private String heading(Question open, Answer answer) {
        if (answer.day() != null && !open.id().equals("exchanged-dates")) {
            return formats.longDay(answer.day());
        }
        return answer.number() != null ? formats.number(answer.number(), 0) : words(open, answer);
    }

    private String text(Question open, Answer answer) {
        String heading = heading(open, answer);
        String words = words(open, answer);
        return heading.equals(words) ? words : texts.get("importing.question.meant", heading, words);
    }

    private String words(Question open, Answer answer) {
        return open.isNamed(answer)
                ? answer.option()
                : texts.get("importing.question." + open.id() + "." + answer.option());
    }

    private String meaning(Answer answer) {
        List<String> parts = new ArrayList<>();
        if (answer.firstDay() != null && answer.lastDay() != null) {
            parts.add(texts.get(
                    "importing.question.days", formats.longDay(answer.firstDay()), formats.longDay(answer.lastDay())));
        }
        if (answer.rejected() > 0) {
            parts.add(texts.get("importing.question.rejected", answer.rejected()));
        }
        return String.join(" · ", parts);
    }

    /** The months that the file would hold under one answer or another; none where all answers mean the same. */
    List<MonthMeaning> months(Question open) {
        TreeSet<YearMonth> months = new TreeSet<>();
        open.answers().forEach(answer -> answer.months().forEach(total -> months.add(total.month())));
        List<MonthMeaning> meanings = months.stream()
                .map(month -> new MonthMeaning(
                        formats.month(month),
                        open.answers().stream()
                                .map(answer -> total(answer, month))
                                .toList()))
                .toList();
        boolean same = meanings.stream()
                .allMatch(meaning -> meaning.totals().stream().distinct().count() == 1);
        return same ? List.of() : meanings;
    }

    private String total(Answer answer, YearMonth month) {
        List<String> totals = answer.months().stream()
                .filter(total -> total.month().equals(month))
                .map(this::money)
                .toList();
        return totals.isEmpty() ? Formats.NO_VALUE : String.join(" + ", totals);
    }

    private String money(MonthTotal total) {
        return new Formats(formats.locale(), Currency.getInstance(total.currency())).money(total.cents());
    }
}
