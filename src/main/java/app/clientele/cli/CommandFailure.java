package app.clientele.cli;

import app.clientele.model.Explained;

/** A command that cannot do what it was asked; one sentence says why. */
final class CommandFailure extends RuntimeException implements Explained {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final String messageKey;
    private final transient Object[] messageArguments;

    private CommandFailure(int exitCode, String messageKey, Object[] messageArguments) {
        super(messageKey);
        this.exitCode = exitCode;
        this.messageKey = messageKey;
        this.messageArguments = messageArguments;
    }

    /** The words of the command contradict each other or lie outside what can be. */
    static CommandFailure usage(String messageKey, Object... arguments) {
        return new CommandFailure(ExitCode.USAGE, messageKey, arguments);
    }

    /** What the shop has written down does not allow it. */
    static CommandFailure refused(String messageKey, Object... arguments) {
        return new CommandFailure(ExitCode.REFUSED, messageKey, arguments);
    }

    /** A file cannot be read or written. */
    static CommandFailure unreadable(String messageKey, Object... arguments) {
        return new CommandFailure(ExitCode.UNREADABLE, messageKey, arguments);
    }

    int exitCode() {
        return exitCode;
    }

    @Override
    public String messageKey() {
        return messageKey;
    }

    @Override
    public Object[] messageArguments() {
        return messageArguments;
    }
}
