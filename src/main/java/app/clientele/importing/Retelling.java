package app.clientele.importing;

import app.clientele.importing.finding.CutTicket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a file tells tickets of the store again, or goes on with them: a file may have been cut in the middle of
 * a ticket, and its parts may come in any order.
 *
 * <p>A ticket is told again when the file has at least as many lines of it as the store and one of these holds:
 *
 * <ul>
 *   <li>one of its lines is there just as it is stored;
 *   <li>another ticket is told again from its first to its last line without a change: the file is an export of the same
 *       days once more, not the other half of one;
 *   <li>the file is a list of {@value #PLAINLY} tickets or more with one row each: its rows are tickets, not lines;
 *   <li>of {@value #PLAINLY} stored tickets or more, nine tenths of all that the file touches, it has every line, whatever it
 *       says of it: no cut goes through that many.
 * </ul>
 *
 * <p>What no rule can tell: of two equal lines of one ticket that was cut between them, the second looks like the first told
 * again, since a file of the first alone, exported twice, is the same to the letter. They count once, because a sale that
 * counts twice is worse, and the owner is {@linkplain #cut() told}.
 */
final class Retelling {

    private static final int PLAINLY = 20;
    private static final double NEARLY_ALL = 0.9;

    private final boolean oneRowEach;
    private final boolean several;
    private final Map<List<Object>, Telling> tellings = new HashMap<>();
    private int touched;
    private int whole;
    private int unchanged;

    /** @param lines how many the file has */
    Retelling(int lines, List<FileTicket> tickets) {
        this.several = tickets.size() > 1;
        this.oneRowEach = lines >= PLAINLY && tickets.stream().allMatch(FileTicket::isOneRow);
    }

    /** How much of a sale the file tells; a refund in a column beside it is part of it. */
    private static final class Telling {
        private final FileTicket ticket;
        private int lines;
        private int storedLines;
        private int others;
        private int otherwise;

        private Telling(FileTicket ticket) {
            this.ticket = ticket;
        }

        private int same() {
            return lines - others;
        }

        private boolean isWhole() {
            return lines > 0 && same() + otherwise >= storedLines;
        }

        private boolean isUnchanged() {
            return lines > 0 && others == 0 && lines == storedLines;
        }
    }

    /**
     * Takes a ticket of the file into account; one of which nothing is stored says nothing.
     *
     * @param storedLines how many lines of it are stored
     * @param others how many of its lines are not there, or not like that
     * @param otherwise how many of these are there with another content
     */
    void add(FileTicket ticket, int storedLines, int others, int otherwise) {
        if (storedLines == 0) {
            return;
        }
        Telling telling = tellings.computeIfAbsent(sale(ticket), _ -> new Telling(ticket));
        count(telling, -1);
        telling.lines += ticket.lines().size();
        telling.storedLines += storedLines;
        telling.others += others;
        telling.otherwise += otherwise;
        count(telling, 1);
    }

    private void count(Telling telling, int by) {
        touched += telling.lines > 0 ? by : 0;
        whole += telling.isWhole() ? by : 0;
        unchanged += telling.isUnchanged() ? by : 0;
    }

    private static List<Object> sale(FileTicket ticket) {
        String number = ticket.number();
        boolean refund = number.endsWith(SaleLineDraft.REFUND_MARK);
        int end = number.length() - (refund ? SaleLineDraft.REFUND_MARK.length() : 0);
        return List.of(ticket.day(), number.substring(0, end));
    }

    /** Whether the file tells this ticket again. */
    boolean isOf(FileTicket ticket) {
        Telling telling = tellings.get(sale(ticket));
        boolean again = telling != null
                && telling.lines >= telling.storedLines
                && (telling.same() > 0 || unchanged > 0 || (whole >= PLAINLY && whole >= touched * NEARLY_ALL));
        return oneRowEach || again;
    }

    /** The one ticket that the file has in common with the store, if the file may have been cut in the middle of it. */
    @Nullable
    CutTicket cut() {
        List<Telling> common = tellings.values().stream()
                .filter(telling -> telling.same() > 0)
                .limit(2)
                .toList();
        if (common.size() != 1 || !several || common.getFirst().ticket.number().isEmpty()) {
            return null;
        }
        Telling one = common.getFirst();
        return new CutTicket(one.ticket.day(), one.ticket.number(), one.same());
    }
}
