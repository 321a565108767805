package app.clientele.cli;

import app.clientele.ShopContext;
import app.clientele.importing.PastImport;
import app.clientele.text.Formats;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** Lists the imports that can be undone, the newest first. */
@Command(name = "imports")
final class ImportsCommand implements Callable<Integer> {

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    private final Session session;

    ImportsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (ShopContext shop = session.open()) {
            List<PastImport> imports = shop.importer().pastImports();
            if (json) {
                session.out()
                        .println(Json.document(Json.array(
                                imports.stream().map(ImportsCommand::node).toList())));
            } else {
                Formats formats = new Formats(
                        session.texts().locale(), shop.books().profile().currency());
                imports.forEach(past -> session.out().println(line(past, formats)));
            }
        }
        return ExitCode.DONE;
    }

    private static ObjectNode node(PastImport past) {
        ObjectNode node = Json.object()
                .put("batch", past.id())
                .put("kind", past.kind().name().toLowerCase(Locale.ROOT))
                .put("file", past.fileName())
                .put("imported_at", past.importedAt().toString())
                .put("new_rows", past.newRows())
                .put("rows", past.rows())
                .put("total_cents", past.cents());
        node.set("first_day", Json.text(past.firstDay()));
        node.set("last_day", Json.text(past.lastDay()));
        return node;
    }

    private String line(PastImport past, Formats formats) {
        return session.texts()
                .get(
                        "cli.imports.line",
                        String.valueOf(past.id()),
                        past.importedAt()
                                .atZone(ZoneId.systemDefault())
                                .toLocalDate()
                                .toString(),
                        past.fileName(),
                        session.texts()
                                .get("importing.kind." + past.kind().name().toLowerCase(Locale.ROOT)),
                        past.rows(),
                        formats.money(past.cents()));
    }
}
