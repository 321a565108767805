package app.clientele.cli;

import app.clientele.ShopContext;
import app.clientele.importing.PastImport;
import app.clientele.model.UndoOutcome;
import app.clientele.text.Texts;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes an import out again. */
@Command(name = "undo")
final class ImportsUndoCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", descriptionKey = "cli.imports.undo.id")
    private long id;

    private final Session session;

    ImportsUndoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (ShopContext shop = session.open()) {
            if (shop.importer().pastImports().stream().mapToLong(PastImport::id).noneMatch(batch -> batch == id)) {
                throw CommandFailure.refused("cli.imports.undo.unknown", String.valueOf(id));
            }
            UndoOutcome undone = shop.importer().undo(id);
            Texts texts = session.texts();
            session.out().println(texts.get("importing.undone", undone.rows(), undone.sales(), undone.customers()));
            if (undone.kept() > 0) {
                session.out().println(texts.get("importing.undone-kept", undone.kept()));
            }
        }
        return ExitCode.DONE;
    }
}
