package app.clientele.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done with one customer; says which commands there are when none is given. */
@Command(name = "customer")
final class CustomerCommand implements Runnable {

    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls anything
    private CommandSpec spec;

    CustomerCommand(Session session) {
        this.session = session;
    }

    /** The command with those below it. */
    static CommandLine with(Session session) {
        return new CommandLine(new CustomerCommand(session))
                .addSubcommand(new CustomerShowCommand(session))
                .addSubcommand(new CustomerMergeCommand(session));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), session.texts().get("cli.missing", "show, merge"));
    }
}
