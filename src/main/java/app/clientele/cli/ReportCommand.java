package app.clientele.cli;

import app.clientele.ShopContext;
import app.clientele.report.MonthlyReport;
import app.clientele.report.PaperSize;
import app.clientele.report.ReportPdf;
import app.clientele.report.export.FileNotSaved;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the page of a month as PDF, in the chosen language. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    @Option(names = "--month", paramLabel = "YYYY-MM", required = true, descriptionKey = "cli.report.month")
    private @Nullable YearMonth month;

    @Option(names = "--pdf", paramLabel = "FILE", required = true, descriptionKey = "cli.report.pdf")
    private @Nullable Path file;

    private final Session session;

    ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path target = Objects.requireNonNull(file);
        try (ShopContext shop = session.open()) {
            MonthlyReport report = shop.monthlyReports(session.clock()).of(Objects.requireNonNull(month));
            new ReportPdf(session.texts()).of(report, PaperSize.A4).save(target);
        } catch (FileNotSaved e) {
            throw CommandFailure.unreadable(e.messageKey(), e.messageArguments());
        }
        session.say("report.saved", target.toString());
        return ExitCode.DONE;
    }
}
