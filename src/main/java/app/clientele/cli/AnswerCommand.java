package app.clientele.cli;

import app.clientele.ShopContext;
import app.clientele.model.Customer;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes down one survey answer. */
@Command(name = "answer")
final class AnswerCommand implements Callable<Integer> {

    private static final Pattern SCORE = Pattern.compile("\\d{1,3}");

    @Option(names = "--score", paramLabel = "N", required = true, descriptionKey = "cli.answer.score")
    private String score = "";

    @Option(names = "--question", paramLabel = "nps|csat|ces", descriptionKey = "cli.answer.question")
    private SurveyQuestion question = SurveyQuestion.NPS;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "cli.answer.date")
    private @Nullable LocalDate date;

    @Option(names = "--customer", paramLabel = "KEY", descriptionKey = "cli.answer.customer")
    private @Nullable String customer;

    @Option(names = "--comment", paramLabel = "TEXT", descriptionKey = "cli.answer.comment")
    private String comment = "";

    private final Session session;

    AnswerCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        LocalDate today = LocalDate.now(session.clock());
        LocalDate day = date != null ? date : today;
        int mark = mark();
        if (day.isAfter(today)) {
            throw CommandFailure.usage("cli.answer.future", day.toString());
        }
        try (ShopContext shop = session.open()) {
            Long customerId = customer == null ? null : customerId(shop, customer);
            SurveyAnswer stored =
                    shop.surveys().add(new SurveyAnswer(0, question, mark, day, customerId, comment.strip()));
            session.out().println(stored.id());
            session.say("cli.answer.saved", question.name(), mark, day.toString());
        }
        return ExitCode.DONE;
    }

    /** A text, so that 7.5 and eleven are refused by the same sentence as 11. */
    private int mark() {
        if (SCORE.matcher(score).matches() && question.accepts(Integer.parseInt(score))) {
            return Integer.parseInt(score);
        }
        throw CommandFailure.usage("cli.answer.outside", question.name(), question.lowest(), question.highest(), score);
    }

    private static long customerId(ShopContext shop, String key) {
        return shop.customers()
                .findByKey(key)
                .map(Customer::id)
                .orElseThrow(() -> CommandFailure.refused("cli.answer.no-such-customer", key));
    }
}
