package app.clientele.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One run of the program without a window: what it answered and what it wrote. */
public record CommandRun(int code, String out, String err) {

    static final Path DEMO = Path.of("src/main/resources/app/clientele/demo");
    static final Path SHARED_COPIES = Path.of("src/test/resources/app/clientele/shared");

    static CommandRun of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CommandLineInterface.run(stream(out), stream(err), false, arguments);
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** In a data folder, in English. */
    public static CommandRun in(Path folder, String... arguments) {
        String[] all = new String[arguments.length + 4];
        all[0] = "--data";
        all[1] = folder.toString();
        all[2] = "--lang";
        all[3] = "en";
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        return of(all);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    /** The one document on the standard output. */
    public JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }

    /** The data sets of others, which a newcomer's clone has not. */
    static Path shared(String set) {
        String folder = System.getenv().getOrDefault("CLIENTELE_SHARED", "../shared");
        return Path.of(folder, "data", set);
    }
}
