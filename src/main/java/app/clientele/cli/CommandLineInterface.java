package app.clientele.cli;

import app.clientele.settings.Settings;
import app.clientele.settings.StartArguments;
import app.clientele.store.DatabaseUnavailable;
import app.clientele.text.Texts;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program without a window: runs one command and says how it went. */
public final class CommandLineInterface {

    private static final Logger LOG = LoggerFactory.getLogger(CommandLineInterface.class);

    private final Session session;

    private CommandLineInterface(Session session) {
        this.session = session;
    }

    /**
     * Runs the command on the streams of the process, in UTF-8 whatever the computer's own charset is.
     *
     * @return the exit code of the process
     */
    public static int run(String... arguments) {
        boolean terminal =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        try (PrintStream out = utf8(FileDescriptor.out);
                PrintStream err = utf8(FileDescriptor.err)) {
            return run(out, err, terminal, arguments);
        }
    }

    static int run(PrintStream out, PrintStream err, boolean terminal, String... arguments) {
        StartArguments start = StartArguments.of(arguments);
        Texts texts = Texts.of(start.language(new Settings(start.folder())));
        Session session = new Session(out, err, texts, start.folder(), Clock.system(ZoneId.systemDefault()), terminal);
        int code = new CommandLineInterface(session).execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    private int execute(String... arguments) {
        return commands()
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(session.out(), true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, _, _) -> explain(failure))
                .setParameterExceptionHandler((failure, _) -> refuse(failure))
                .execute(arguments);
    }

    private CommandLine commands() {
        CommandLine commands = new CommandLine(ProgramOptions.spec())
                .addSubcommand(new ImportCommand(session))
                .addSubcommand(
                        new CommandLine(new ImportsCommand(session)).addSubcommand(new ImportsUndoCommand(session)))
                .addSubcommand(new MetricsCommand(session))
                .addSubcommand(new AnswerCommand(session))
                .addSubcommand(CustomerCommand.with(session))
                .addSubcommand(new ReportCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new DemoCommand(session))
                .addSubcommand(new CheckCommand(session));
        commands.setResourceBundle(session.texts().bundle());
        HelpTexts.fill(commands.getCommandSpec(), session.texts());
        return commands;
    }

    private int refuse(ParameterException failure) {
        Texts texts = session.texts();
        session.err()
                .println(
                        switch (failure) {
                            case MissingParameterException missing ->
                                texts.get(
                                        "cli.missing",
                                        String.join(
                                                ", ",
                                                missing.getMissing().stream()
                                                        .map(CommandLineInterface::name)
                                                        .toList()));
                            case UnmatchedArgumentException unknown ->
                                texts.get("cli.unknown", String.join(" ", unknown.getUnmatched()));
                            default -> {
                                ArgSpec argument = failure.getArgSpec();
                                yield argument == null || failure.getValue() == null
                                        ? failure.getMessage()
                                        : texts.get(
                                                "cli.bad-value",
                                                failure.getValue(),
                                                name(argument),
                                                argument.paramLabel());
                            }
                        });
        session.say("cli.see-help", failure.getCommandLine().getCommandSpec().qualifiedName());
        return ExitCode.USAGE;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private int explain(Exception failure) {
        return switch (failure) {
            case CommandFailure known -> say(known, known.exitCode());
            case DatabaseUnavailable unavailable ->
                say(
                        unavailable,
                        unavailable.reason() == DatabaseUnavailable.Reason.IN_USE
                                ? ExitCode.IN_USE
                                : ExitCode.UNREADABLE);
            default -> {
                LOG.error("A command failed", failure);
                yield say(failure, ExitCode.FAULT);
            }
        };
    }

    private int say(Exception failure, int exitCode) {
        session.err().println(session.texts().explain(failure));
        return exitCode;
    }
}
