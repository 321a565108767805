package app.clientele.importing.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.Set;

/**
 * Passes the characters of a text file on and remembers where its quoting is wrong, so that one row such as
 * {@code "Jean" Dupont;1} is rejected rather than the whole file: what follows a closing quote is left out here and its
 * record marked.
 */
final class QuoteWatch extends Reader {

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    private final Reader in;
    private final char separator;
    private final Set<Integer> faultyRecords = new HashSet<>();
    private State state = State.CELL_START;
    private int line = 1;
    private int recordLine = 1;
    private int quoteLine;
    private boolean afterReturn;

    QuoteWatch(Reader in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    /** Whether text follows a closing quote somewhere in the record that starts on this line. */
    boolean isFaulty(int record) {
        return !faultyRecords.isEmpty() && faultyRecords.contains(record);
    }

    /** Whether the last opening quote was not closed up to here. */
    boolean isOpen() {
        return state == State.QUOTED;
    }

    /** The line of the last opening quote. */
    int quoteLine() {
        return quoteLine;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int n = in.read(target, offset, length);
        int kept = offset;
        while (n > 0) {
            for (int i = offset; i < offset + n; i++) {
                if (passes(target[i])) {
                    target[kept++] = target[i];
                }
            }
            if (kept > offset) {
                return kept - offset;
            }
            n = in.read(target, offset, length);
        }
        return n;
    }

    private boolean passes(char c) {
        boolean newLine = c == '\r' || (c == '\n' && !afterReturn);
        boolean lineEnd = c == '\r' || c == '\n';
        afterReturn = c == '\r';
        if (newLine) {
            line++;
        }
        if (state == State.QUOTED) {
            if (c == '"') {
                state = State.CLOSED;
            }
            return true;
        }
        if (lineEnd) {
            state = State.CELL_START;
            recordLine = line;
        } else if (c == separator) {
            state = State.CELL_START;
        } else if (c == '"' && state == State.CELL_START) {
            state = State.QUOTED;
            quoteLine = line;
        } else if (c == '"' && state == State.CLOSED) {
            state = State.QUOTED;
        } else if (state == State.CLOSED) {
            if (c != ' ') {
                faultyRecords.add(recordLine);
            }
            return false;
        } else {
            state = State.PLAIN;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
