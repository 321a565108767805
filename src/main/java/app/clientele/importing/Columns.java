package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.HeadingWords;
import app.clientele.importing.column.Values;
import app.clientele.importing.sheet.Cell;
import app.clientele.importing.sheet.Row;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which column of a file plays which role for one kind of rows. A column plays one role, a role has one column. */
final class Columns {

    /** Roles by kind, the ones that must have first choice first. */
    private static final Map<ImportKind, List<ColumnRole>> ROLES = Map.of(
            ImportKind.SALES,
                    List.of(
                            DATE,
                            TIME,
                            TICKET,
                            FIRST_NAME,
                            LAST_NAME,
                            CUSTOMER_NUMBER,
                            CUSTOMER_NAME,
                            EMAIL,
                            PHONE,
                            CITY,
                            QUANTITY,
                            UNIT_PRICE,
                            DISCOUNT,
                            AMOUNT,
                            GROSS_AMOUNT,
                            NET_AMOUNT,
                            UNTAXED_AMOUNT,
                            TAX,
                            REFUNDED,
                            TYPE,
                            STATUS,
                            PRODUCT,
                            CATEGORY,
                            PAYMENT,
                            CHANNEL,
                            CURRENCY,
                            BALANCE,
                            BANK_ACCOUNT),
            ImportKind.CUSTOMERS,
                    List.of(
                            CUSTOMER_NUMBER,
                            FIRST_NAME,
                            LAST_NAME,
                            CUSTOMER_NAME,
                            EMAIL,
                            PHONE,
                            CITY,
                            MEMBER_SINCE,
                            CREATED,
                            CONSENT),
            ImportKind.SURVEYS,
                    List.of(
                            DATE,
                            ANSWER_NUMBER,
                            QUESTION,
                            SCORE,
                            COMMENT,
                            FIRST_NAME,
                            LAST_NAME,
                            CUSTOMER_NUMBER,
                            CUSTOMER_NAME,
                            EMAIL,
                            PHONE),
            ImportKind.COSTS, List.of(DATE, COST_CATEGORY, AMOUNT, LABEL, CURRENCY));

    private static final Set<ColumnRole> DATES = EnumSet.of(DATE, CREATED, MEMBER_SINCE);
    private static final Set<ColumnRole> NUMBERS = EnumSet.of(
            QUANTITY,
            UNIT_PRICE,
            DISCOUNT,
            AMOUNT,
            GROSS_AMOUNT,
            NET_AMOUNT,
            UNTAXED_AMOUNT,
            TAX,
            REFUNDED,
            SCORE,
            BALANCE);
    private static final Set<ColumnRole> WORDS =
            EnumSet.of(PAYMENT, TYPE, STATUS, CATEGORY, CHANNEL, CITY, CUSTOMER_NAME, FIRST_NAME, LAST_NAME, CURRENCY);

    private final Map<ColumnRole, Integer> places;

    private Columns(Map<ColumnRole, Integer> places) {
        this.places = places;
    }

    /** The columns of a file from a known program. */
    static Columns of(KnownSource source, Header header) {
        Map<ColumnRole, Integer> places = new EnumMap<>(ColumnRole.class);
        List<String> folded = header.names().stream().map(KnownSource::key).toList();
        source.columns()
                .forEach((role, names) -> names.stream()
                        .map(folded::indexOf)
                        .filter(place -> place >= 0)
                        .findFirst()
                        .ifPresent(place -> places.put(role, place)));
        return new Columns(places);
    }

    /** The columns of an unknown file, by the words of its headings, as far as its values bear them out. */
    static Columns of(ImportKind kind, Header header, List<Row> sample) {
        Map<ColumnRole, Integer> places = new EnumMap<>(ColumnRole.class);
        Set<Integer> taken = new HashSet<>();
        List<Map<ColumnRole, Integer>> ranks =
                header.names().stream().map(HeadingWords.KNOWN::roles).toList();
        for (ColumnRole role : ROLES.getOrDefault(kind, List.of())) {
            if (role == LAST_NAME && !places.containsKey(FIRST_NAME)) {
                continue;
            }
            int best = -1;
            int bestRank = Integer.MAX_VALUE;
            for (int i = 0; i < ranks.size(); i++) {
                int rank = ranks.get(i).getOrDefault(role, Integer.MAX_VALUE);
                if (rank < bestRank && !taken.contains(i) && fits(role, i, sample)) {
                    best = i;
                    bestRank = rank;
                }
            }
            if (best >= 0) {
                places.put(role, best);
                taken.add(best);
            }
        }
        return new Columns(places);
    }

    /** Whether the values bear the role out: most of them at least, for single ones may be wrong. */
    private static boolean fits(ColumnRole role, int column, List<Row> sample) {
        if (DATES.contains(role)) {
            return most(column, sample, cell -> Values.isDate(cell) || cell instanceof Cell.Numeric);
        }
        if (NUMBERS.contains(role)) {
            return most(column, sample, Values::isNumber);
        }
        if (WORDS.contains(role)) {
            return most(column, sample, cell -> !Values.isNumber(cell) && !Values.isDate(cell));
        }
        return switch (role) {
            case TIME -> most(column, sample, Values::isTime);
            case CUSTOMER_NUMBER -> most(column, sample, Columns::looksLikeCode);
            case QUESTION -> most(column, sample, cell -> AnswerWords.question(Values.text(cell)) != null);
            case COST_CATEGORY -> most(column, sample, cell -> CostWords.kind(Values.text(cell)) != null);
            default -> true;
        };
    }

    private static boolean looksLikeCode(Cell cell) {
        String text = Values.text(cell);
        boolean oneWordWithDigits = !text.contains(" ") && text.chars().anyMatch(Character::isDigit);
        return oneWordWithDigits || SaleWords.isNobody(text);
    }

    private static boolean most(int column, List<Row> sample, Predicate<Cell> test) {
        int filled = 0;
        int fitting = 0;
        for (Row row : sample) {
            Cell cell = row.cell(column);
            if (!cell.isEmpty()) {
                filled++;
                fitting += test.test(cell) ? 1 : 0;
            }
        }
        return fitting * 2 > filled || filled == 0;
    }

    boolean has(ColumnRole role) {
        return places.containsKey(role);
    }

    /** The place of the role's column from 0, -1 when the file has none. */
    int place(ColumnRole role) {
        return places.getOrDefault(role, -1);
    }

    /** The cell of the role's column; empty when the file has none. */
    Cell cell(Row row, ColumnRole role) {
        return row.cell(place(role));
    }

    /** The text of the role's column, free of its armour; empty when the file has none. */
    String text(Row row, ColumnRole role) {
        Cell cell = cell(row, role);
        return cell.isEmpty() ? "" : Values.text(cell);
    }

    /** The same columns with {@code role} played by the column of {@code other}, which plays nothing any more. */
    Columns with(ColumnRole role, @Nullable ColumnRole other) {
        Map<ColumnRole, Integer> changed = new EnumMap<>(places);
        Integer place = other == null ? null : changed.remove(other);
        if (place == null) {
            changed.remove(role);
        } else {
            changed.put(role, place);
        }
        return new Columns(changed);
    }

    Set<ColumnRole> roles() {
        return places.keySet();
    }

    static boolean isDate(ColumnRole role) {
        return DATES.contains(role);
    }

    static boolean isNumber(ColumnRole role) {
        return NUMBERS.contains(role);
    }
}
