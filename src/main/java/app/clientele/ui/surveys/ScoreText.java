package app.clientele.ui.surveys;

import app.clientele.model.SurveyQuestion;
import app.clientele.text.Texts;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A score as it is typed: {@code 0} to {@code 9}, {@code 10} or {@code x} for ten. Nothing is rounded or guessed. */
final class ScoreText {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern NUMBER = Pattern.compile("[+\\-\u2212]?\\d+([.,]\\d*)?");

    private ScoreText() {}

    /** The keys with {@code x} written out. */
    static String spelled(String keys) {
        return keys.toLowerCase(Locale.ROOT).replace("x", "10");
    }

    /** The score, if the text is one of the question's scale. */
    static OptionalInt score(SurveyQuestion question, String text) {
        String typed = spelled(text.strip());
        if (!WHOLE.matcher(typed).matches()) {
            return OptionalInt.empty();
        }
        int score = Integer.parseInt(typed);
        return question.accepts(score) ? OptionalInt.of(score) : OptionalInt.empty();
    }

    /** What is wrong with the text, as a sentence; empty when it is a score. */
    static String problem(SurveyQuestion question, String text, Texts texts) {
        if (score(question, text).isPresent()) {
            return "";
        }
        return texts.get(
                "surveys.score." + reason(spelled(text.strip())), question.lowest(), question.highest(), text.strip());
    }

    private static String reason(String typed) {
        if (typed.isEmpty()) {
            return "missing";
        }
        if (!NUMBER.matcher(typed).matches()) {
            return "not-a-number";
        }
        return typed.contains(",") || typed.contains(".") ? "not-whole" : "out-of-range";
    }
}
