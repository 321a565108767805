package app.clientele.cli;

import app.clientele.ShopContext;
import app.clientele.loyalty.duplicates.Duplicates;
import app.clientele.loyalty.duplicates.Merging;
import app.clientele.model.Customer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes one customer of two: the first stays, and learns from the second what it did not know. */
@Command(name = "merge")
final class CustomerMergeCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "KEY", descriptionKey = "cli.customer.merge.kept")
    private String kept = "";

    @Parameters(index = "1", paramLabel = "KEY", descriptionKey = "cli.customer.merge.gone")
    private String gone = "";

    private final Session session;

    CustomerMergeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (ShopContext shop = session.open()) {
            Customer one = CustomerKey.find(shop, kept);
            Customer other = CustomerKey.find(shop, gone);
            if (one.id() == other.id()) {
                throw CommandFailure.refused("cli.customer.merge.same", kept, gone);
            }
            Customer result = new Duplicates(shop.customers())
                    .merge(new Merging(one, other))
                    .result();
            session.out().println(result.key());
            session.say("cli.customer.merged", one.displayName(), other.displayName());
        }
        return ExitCode.DONE;
    }
}
