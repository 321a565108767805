package app.clientele.cli;

import app.clientele.importing.Progress;
import java.io.PrintStream;

/** One line of a terminal that counts to a hundred and vanishes. */
final class TerminalProgress implements Progress {

    private final PrintStream terminal;
    private final String file;
    private int shown = -1;

    TerminalProgress(PrintStream terminal, String file) {
        this.terminal = terminal;
        this.file = file;
    }

    @Override
    public boolean at(double fraction) {
        int percent = (int) Math.clamp(100 * fraction, 0, 100);
        if (percent != shown) {
            shown = percent;
            terminal.print(
                    percent < 100
                            ? "\r%s %3d %%".formatted(file, percent)
                            : "\r" + " ".repeat(file.length() + 6) + "\r");
            terminal.flush();
        }
        return true;
    }
}
