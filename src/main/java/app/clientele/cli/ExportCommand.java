package app.clientele.cli;

import app.clientele.ShopContext;
import app.clientele.report.ShopExport;
import app.clientele.report.export.FileNotSaved;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes all of the shop's data, readable without the program, in the chosen language. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.export.file")
    private @Nullable Path file;

    private final Session session;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path target = Objects.requireNonNull(file);
        String name = target.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".zip") && !name.endsWith(".xlsx")) {
            throw CommandFailure.usage("cli.export.kind", target.toString());
        }
        try (ShopContext shop = session.open()) {
            ShopExport export = shop.export(session.texts());
            if (name.endsWith(".zip")) {
                export.zip(target);
            } else {
                export.workbook(target);
            }
        } catch (FileNotSaved e) {
            throw CommandFailure.unreadable(e.messageKey(), e.messageArguments());
        }
        session.say("report.saved", target.toString());
        return ExitCode.DONE;
    }
}
