package app.clientele.cli;

import app.clientele.ShopContext;
import app.clientele.model.Customer;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes down one survey answer. */
@Command(name = "answer")
final class AnswerCommand implements Callable<Integer> {

    @Option(names = "--score", paramLabel = "N", required = true, descriptionKey = "cli.answer.score")
    private int score;

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
        if (!question.accepts(score)) {
            throw CommandFailure.usage(
                    "cli.answer.outside", question.name(), question.lowest(), question.highest(), score);
        }
        if (day.isAfter(today)) {
            throw CommandFailure.usage("cli.answer.future", day.toString());
        }
        try (ShopContext shop = session.open()) {
            Long customerId = customer == null ? null : customerId(shop, customer);
            SurveyAnswer stored =
                    shop.surveys().add(new SurveyAnswer(0, question, score, day, customerId, comment.strip()));
            session.out().println(stored.id());
            session.say("cli.answer.saved", question.name(), score, day.toString());
        }
        return ExitCode.DONE;
    }

    private static long customerId(ShopContext shop, String key) {
        return shop.customers()
                .findByKey(key)
                .map(Customer::id)
                .orElseThrow(() -> CommandFailure.refused("cli.answer.no-such-customer", key));
    }
}
