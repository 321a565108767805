package app.clientele.cli;

/** What a command says to the script that called it. */
final class ExitCode {

    static final int DONE = 0;
    /** Done in part, or refused by what the data says: rejected rows, an open question. */
    static final int REFUSED = 1;

    static final int USAGE = 2;
    /** The file or the data cannot be read or written. */
    static final int UNREADABLE = 3;
    /** Another running program holds the data. */
    static final int IN_USE = 4;

    static final int FAULT = 70;

    private ExitCode() {}
}
