package app.clientele.cli;

import app.clientele.importing.FileReading;
import app.clientele.importing.ImportOutcome;
import app.clientele.importing.Question;
import app.clientele.importing.RowProblem;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.util.Currency;
import java.util.stream.Collectors;

/** Tells a person how the import of a file went: results to the one stream, what is to be done to the other. */
final class ImportText {

    private final Session session;
    private final Texts texts;
    private final Formats formats;

    ImportText(Session session, Currency currency) {
        this.session = session;
        this.texts = session.texts();
        this.formats = new Formats(texts.locale(), currency);
    }

    /** @param messagesOnly the result is told in another way */
    void tell(ImportResult result, boolean messagesOnly) {
        FileReading reading = result.reading();
        if (reading != null) {
            reading.problems().forEach(problem -> tell(reading, problem));
            reading.notes().forEach(note -> session.say("importing.note." + note.key(), note.textArguments()));
            reading.questions().forEach(question -> ask(result, reading, question));
        }
        if (result.error() != null) {
            session.err().println(result.error().message());
        }
        if (!messagesOnly && result.outcome() != null && result.error() == null) {
            session.out().println(line(result, result.outcome()));
        }
    }

    private String line(ImportResult result, ImportOutcome outcome) {
        String count = switch (outcome.kind()) {
            case SALES ->
                texts.get("cli.import.sales", outcome.sales(), outcome.refunds(), formats.money(outcome.totalCents()));
            case CUSTOMERS -> texts.get("cli.import.customers", outcome.customersNew() + outcome.customersMatched());
            case SURVEYS ->
                texts.get("cli.import.surveys", outcome.created() + outcome.alreadyThere() + outcome.changed());
            case COSTS -> texts.get("cli.import.costs", formats.money(outcome.totalCents()));
        };
        return texts.get(
                "cli.import.line",
                result.file().getFileName(),
                texts.get("cli.import.status." + result.status().key(), String.valueOf(outcome.batch())),
                count,
                outcome.created(),
                outcome.alreadyThere(),
                outcome.changed());
    }

    private void tell(FileReading reading, RowProblem problem) {
        session.say(
                "cli.import.reject",
                reading.place(problem.sheet(), problem.row()).text(),
                problem.column() == null ? Formats.NO_VALUE : problem.column(),
                problem.value(),
                texts.get("importing.reason." + problem.reason()));
    }

    private void ask(ImportResult result, FileReading reading, Question question) {
        session.say(
                "cli.import.question",
                result.file().getFileName(),
                texts.get(
                        "importing.question." + question.textKey(),
                        question.column(),
                        question.example(),
                        reading.place(question.sheet(), question.row()).text(),
                        question.otherExample(),
                        reading.place(question.otherSheet(), question.otherRow())
                                .text()),
                question.answerWith().endsWith("=") ? "" : question.answerWith(),
                question.options().stream()
                        .map(option ->
                                question.answerWith().endsWith("=") ? question.answerWith() + quoted(option) : option)
                        .collect(Collectors.joining("|")));
    }

    private static String quoted(String option) {
        return option.contains(" ") ? '"' + option + '"' : option;
    }
}
