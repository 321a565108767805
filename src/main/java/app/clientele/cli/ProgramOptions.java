package app.clientele.cli;

import app.clientele.settings.ProgramVersion;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * The program itself, before any command. {@code --data} and {@code --lang} are heeded before the first command is made
 * (see {@link app.clientele.settings.StartArguments}); here they are checked and explained.
 */
final class ProgramOptions {

    private ProgramOptions() {}

    static CommandSpec spec() {
        return CommandSpec.create()
                .name("clientele")
                .version(ProgramVersion.known().map("Clientèle "::concat).orElse("Clientèle"))
                .addOption(everywhere("--data", "data")
                        .paramLabel("DIR")
                        .type(Path.class)
                        .build())
                .addOption(everywhere("--lang", "lang")
                        .paramLabel("fr|en")
                        .type(Language.class)
                        .build())
                .addOption(
                        everywhere("--help", "help").usageHelp(true).arity("0").build())
                .addOption(OptionSpec.builder("--version")
                        .descriptionKey("cli.option.version")
                        .versionHelp(true)
                        .arity("0")
                        .build());
    }

    private static OptionSpec.Builder everywhere(String name, String key) {
        return OptionSpec.builder(name).descriptionKey("cli.option." + key).scopeType(ScopeType.INHERIT);
    }
}
