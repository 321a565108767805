package app.clientele.cli;

import app.clientele.ShopContext;
import app.clientele.loyalty.CustomerProfile;
import app.clientele.loyalty.Customers;
import app.clientele.metrics.CustomerFigures;
import app.clientele.model.Customer;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** Prints what is known about one customer, as one JSON document. */
@Command(name = "show")
final class CustomerShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "KEY", descriptionKey = "cli.customer.key")
    private String key = "";

    private final Session session;

    CustomerShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (ShopContext shop = session.open()) {
            long id = CustomerKey.find(shop, key).id();
            Customers customers = new Customers(shop.customers(), shop.customerDetails(), shop.books()::books);
            session.out().println(Json.document(node(customers.profile(id).orElseThrow())));
        }
        return ExitCode.DONE;
    }

    private static ObjectNode node(CustomerProfile profile) {
        Customer customer = profile.card().customer();
        Optional<CustomerFigures> figures = profile.figures();
        ObjectNode node = Json.object()
                .put("key", customer.key())
                .put("number", customer.number())
                .put("name", customer.name())
                .put("email", customer.email())
                .put("phone", customer.phone())
                .put("city", customer.city())
                .put("consent", customer.consent().name().toLowerCase(Locale.ROOT))
                .put("no_calls", profile.details().noCalls())
                .put("no_letters", profile.details().noLetters())
                .put("notes", customer.notes());
        node.set(
                "tags",
                Json.array(profile.details().tags().stream().map(Json::text).toList()));
        node.set("created_on", Json.text(customer.createdOn()));
        node.set("member_since", Json.text(customer.memberSince()));
        node.set(
                "referrer",
                Json.text(profile.referrer().map(sentBy -> sentBy.name()).orElse(null)));
        node.put("tickets", profile.card().sales().size());
        node.put("answers", profile.card().answers().size());
        node.set(
                "purchase_days",
                Json.number(figures.map(known -> (long) known.purchaseDays()).orElse(null)));
        node.set("first", Json.text(figures.map(CustomerFigures::first).orElse(null)));
        node.set("last", Json.text(figures.map(CustomerFigures::last).orElse(null)));
        node.set("net", Json.optional(figures, known -> Json.money(known.netCents())));
        node.set(
                "segment", Json.text(figures.map(known -> known.segment().key()).orElse(null)));
        node.set(
                "adaptive",
                Json.text(figures.map(known -> known.activity().key()).orElse(null)));
        node.set(
                "next_visit",
                Json.text(figures.flatMap(CustomerFigures::nextVisit).orElse(null)));
        return node;
    }
}
