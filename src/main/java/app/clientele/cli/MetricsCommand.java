package app.clientele.cli;

import app.clientele.ShopContext;
import app.clientele.metrics.CustomerFigures;
import app.clientele.metrics.Definitions;
import app.clientele.metrics.Figures;
import app.clientele.metrics.Visits;
import app.clientele.metrics.buying.BuyingModels;
import app.clientele.model.Books;
import app.clientele.model.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the figures of a period. */
@Command(name = "metrics")
final class MetricsCommand implements Callable<Integer> {

    @Option(names = "--from", paramLabel = "DATE", required = true, descriptionKey = "cli.metrics.from")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--to", paramLabel = "DATE", required = true, descriptionKey = "cli.metrics.to")
    private LocalDate to = LocalDate.EPOCH;

    @Option(names = "--window", paramLabel = "DAYS", descriptionKey = "cli.metrics.window")
    private @Nullable Integer window;

    @Option(names = "--months", paramLabel = "N", descriptionKey = "cli.metrics.months")
    private @Nullable Integer months;

    @Option(names = "--discount", paramLabel = "RATE", descriptionKey = "cli.metrics.discount")
    private @Nullable Double discount;

    @Option(names = "--margin", paramLabel = "RATE", descriptionKey = "cli.metrics.margin")
    private @Nullable Double margin;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    @Option(names = "--customers", paramLabel = "FILE.csv", descriptionKey = "cli.metrics.customers")
    private @Nullable Path customersFile;

    private final Session session;

    MetricsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (to.isBefore(from)) {
            throw CommandFailure.usage("cli.metrics.backwards", from.toString(), to.toString());
        }
        Period period = Period.ofDays(from, to);
        try (ShopContext shop = session.open()) {
            Books books = shop.books().books();
            Visits visits = Visits.of(books.history());
            Definitions definitions = definitions(shop.books().definitions());
            Figures figures = Figures.of(books, visits, period, definitions);
            BuyingModels models = BuyingModels.of(visits, period.lastDay(), definitions);
            if (customersFile != null) {
                CustomersCsv.write(
                        customersFile, shop.customers().all(), CustomerFigures.asOf(visits, period.lastDay()), models);
            }
            session.out()
                    .println(
                            json
                                    ? Json.document(MetricsJson.of(figures, models))
                                    : MetricsText.of(
                                            figures,
                                            session.texts(),
                                            shop.books().profile().currency()));
        }
        return ExitCode.DONE;
    }

    private Definitions definitions(Definitions shop) {
        try {
            return new Definitions(
                    window != null ? window : shop.windowDays(),
                    months != null ? months : shop.months(),
                    discount != null ? discount : shop.discountRate(),
                    margin != null ? margin : shop.marginRate(),
                    shop.programmeBefore());
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage("cli.metrics.impossible");
        }
    }
}
