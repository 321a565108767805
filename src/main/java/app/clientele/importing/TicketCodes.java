package app.clientele.importing;

import app.clientele.importing.column.Values;
import app.clientele.importing.sheet.Row;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by its values whether a column numbers the sales: codes whose last digits go up from row to row, or down, now and
 * then the same. A count from 1 numbers the rows, and says nothing of a sale once the file is another.
 */
final class TicketCodes {

    private static final Pattern LAST_DIGITS = Pattern.compile("\\d{1,12}$");
    private static final int LONGEST = 24;
    private static final int ENOUGH_ROWS = 5;

    private long first = -1;
    private long before = -1;
    private int up;
    private int down;

    private TicketCodes() {}

    static boolean standIn(List<Row> sample, int place) {
        TicketCodes codes = new TicketCodes();
        boolean all = sample.size() >= ENOUGH_ROWS
                && sample.stream().allMatch(row -> codes.takes(Values.text(row.cell(place))))
                && sample.stream()
                        .noneMatch(row -> Values.hasDecimals(row.cell(place)) || Values.isDate(row.cell(place)));
        return all && codes.countUpOrDown(sample.size());
    }

    private boolean takes(String text) {
        Matcher digits = LAST_DIGITS.matcher(text);
        if (text.contains(" ") || text.length() > LONGEST || !digits.find()) {
            return false;
        }
        long number = Long.parseLong(digits.group());
        if (first < 0) {
            first = number;
        } else {
            up += number > before ? 1 : 0;
            down += number < before ? 1 : 0;
        }
        before = number;
        return true;
    }

    private boolean countUpOrDown(int rows) {
        int moves = up + down;
        return first > 1 && moves * 3 >= rows && Math.min(up, down) * 10 <= moves;
    }
}
