package app.clientele.cli;

import app.clientele.ShopContext;
import app.clientele.model.Books;
import app.clientele.model.SalesHistory;
import app.clientele.store.Opening;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;

/** Opens the data, reads all of it, and prints counts and totals. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Session session;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (ShopContext shop = session.open()) {
            Books books = shop.books().books();
            Texts texts = session.texts();
            Formats formats = new Formats(texts.locale(), shop.books().profile().currency());
            SalesHistory history = books.history();
            long cents =
                    IntStream.range(0, history.size()).mapToLong(history::cents).sum();
            print("customers", formats.integer(shop.customers().all().size()));
            print("sales", formats.integer(history.size()));
            print("total", formats.money(cents));
            print("answers", formats.integer(books.answers().size()));
            print("costs", formats.integer(books.costs().size()));
            print("members", formats.integer(books.memberSince().size()));
            print("imports", formats.integer(shop.importer().pastImports().size()));

            List<Opening.Mismatch> losses = shop.opening().mismatches();
            losses.forEach(loss -> session.say("cli.check.loss", loss.batchId(), loss.rows(), loss.rowsFound()));
            if (!losses.isEmpty()) {
                return ExitCode.UNREADABLE;
            }
        }
        session.say("cli.check.good", session.folder().toString());
        return ExitCode.DONE;
    }

    private void print(String what, String value) {
        session.out().println("%-20s %s".formatted(session.texts().get("cli.check." + what), value));
    }
}
