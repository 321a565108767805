package app.clientele.cli;

import app.clientele.text.Texts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Puts the headings and the sentence of each command into its help, {@code cli.help.import} for {@code import}. Options
 * name the keys of their texts themselves.
 */
final class HelpTexts {

    private HelpTexts() {}

    /** Fills the help of a command and of all commands below it. */
    static void fill(CommandSpec command, Texts texts) {
        UsageMessageSpec usage = command.usageMessage();
        usage.description(texts.get("cli.help." + command.qualifiedName("-")));
        usage.synopsisHeading(texts.get("cli.usage") + " ");
        usage.optionListHeading("%n" + texts.get("cli.options") + "%n");
        usage.parameterListHeading("%n");
        usage.commandListHeading("%n" + texts.get("cli.commands") + "%n");
        usage.sortOptions(false);
        usage.width(100);
        command.subcommands().values().forEach(below -> fill(below.getCommandSpec(), texts));
    }
}
