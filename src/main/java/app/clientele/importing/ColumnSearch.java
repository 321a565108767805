package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.CurrencyNames;
import app.clientele.importing.column.HeadingWords;
import app.clientele.importing.column.Values;
import app.clientele.importing.sheet.Cell;
import app.clientele.importing.sheet.Row;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds out what the columns of a file are: by the program that made it, by their headings, by their values. */
final class ColumnSearch {

    private static final Set<ColumnRole> WORDS =
            EnumSet.of(PAYMENT, TYPE, STATUS, CATEGORY, CHANNEL, CITY, CUSTOMER_NAME, FIRST_NAME, LAST_NAME, CURRENCY);
    private static final Set<ColumnRole> AMOUNTS = EnumSet.of(AMOUNT, GROSS_AMOUNT, NET_AMOUNT, UNTAXED_AMOUNT);

    /** A column of types or states has few different words. */
    private static final int FEW_WORDS = 12;

    private final Header header;
    private final List<Row> sample;
    private final Map<ColumnRole, Integer> places = new EnumMap<>(ColumnRole.class);
    private final Map<ColumnRole, List<Integer>> rivals = new EnumMap<>(ColumnRole.class);
    private final Map<Integer, String> reasons = new HashMap<>();

    private ColumnSearch(Header header, List<Row> sample) {
        this.header = header;
        this.sample = sample;
    }

    /** The columns of a file from a known program. */
    static Columns of(KnownSource source, Header header) {
        Map<ColumnRole, Integer> places = new EnumMap<>(ColumnRole.class);
        Map<Integer, String> reasons = new HashMap<>();
        List<String> folded = header.names().stream().map(KnownSource::key).toList();
        source.columns()
                .forEach((role, names) -> names.stream()
                        .map(folded::indexOf)
                        .filter(place -> place >= 0)
                        .findFirst()
                        .ifPresent(place -> {
                            places.put(role, place);
                            reasons.put(place, "known-program");
                        }));
        return new Columns(places, Map.of(), reasons);
    }

    /** The columns whose values are dates, whatever they are for. */
    static List<Integer> dates(Header header, List<Row> sample) {
        ColumnSearch search = new ColumnSearch(header, sample);
        return IntStream.range(0, header.width())
                .filter(place -> search.isFilled(place) && search.share(place, Values::isDate, 8))
                .boxed()
                .toList();
    }

    /** The columns of an unknown file, by the words of its headings, as far as its values bear them out. */
    static Columns byHeadings(ImportKind kind, Header header, List<Row> sample) {
        ColumnSearch search = new ColumnSearch(header, sample);
        search.byHeadings(kind);
        return search.columns();
    }

    /** The same, and what the headings do not tell, by the values of the columns that are left. */
    static Columns byHeadingsAndValues(ImportKind kind, Header header, List<Row> sample) {
        ColumnSearch search = new ColumnSearch(header, sample);
        search.byHeadings(kind);
        search.byValues(kind);
        return search.columns();
    }

    private Columns columns() {
        return new Columns(places, rivals, reasons);
    }

    private void byHeadings(ImportKind kind) {
        Set<Integer> taken = new HashSet<>();
        List<Map<ColumnRole, Integer>> ranks =
                header.names().stream().map(HeadingWords.KNOWN::roles).toList();
        for (ColumnRole role : KindRoles.of(kind)) {
            if (role == LAST_NAME && !places.containsKey(FIRST_NAME)) {
                continue;
            }
            int best = -1;
            int bestRank = Integer.MAX_VALUE;
            for (int i = 0; i < ranks.size(); i++) {
                int rank = ranks.get(i).getOrDefault(role, Integer.MAX_VALUE);
                if (rank < bestRank && !taken.contains(i) && fits(role, i)) {
                    best = i;
                    bestRank = rank;
                }
            }
            if (best >= 0) {
                places.put(role, best);
                taken.add(best);
            }
        }
        rivalsOfTheAmount(kind);
    }

    /** Other columns that are called an amount just as plainly. */
    private void rivalsOfTheAmount(ImportKind kind) {
        Integer chosen = places.get(AMOUNT);
        if (chosen == null || kind != ImportKind.SALES) {
            return;
        }
        AmountName name = AmountName.of(header.names().get(chosen));
        List<Integer> rivals = IntStream.range(0, header.width())
                .filter(place -> place == chosen
                        || (!places.containsValue(place)
                                && HeadingWords.KNOWN
                                        .roles(header.names().get(place))
                                        .containsKey(AMOUNT)
                                && AmountName.of(header.names().get(place)) == name
                                && fits(AMOUNT, place)))
                .boxed()
                .toList();
        if (rivals.size() > 1) {
            this.rivals.put(AMOUNT, rivals);
        }
    }

    /** Only columns whose headings say nothing: what is known to be a fee or a card's digits stays out. */
    private List<Integer> free() {
        return IntStream.range(0, header.width())
                .filter(place -> !places.containsValue(place))
                .filter(place -> !HeadingWords.KNOWN.knows(header.names().get(place)))
                .boxed()
                .toList();
    }

    private void byValues(ImportKind kind) {
        if (kind != ImportKind.CUSTOMERS && !places.containsKey(DATE)) {
            claim(DATE, where(Values::isDate));
        }
        if (kind == ImportKind.SALES) {
            if (places.keySet().stream().noneMatch(AMOUNTS::contains)) {
                claimAmount(amounts());
            }
            claimOne(CURRENCY, where(cell -> CurrencyNames.of(Values.text(cell)) != null && !Values.isNumber(cell)));
            claimOne(
                    TICKET,
                    free().stream()
                            .filter(place -> TicketCodes.standIn(sample, place))
                            .toList());
            claimOne(TYPE, free().stream().filter(this::tellsRefunds).toList());
        }
        if (kind != ImportKind.COSTS) {
            claimOne(EMAIL, where(cell -> Values.text(cell).indexOf('@') > 0));
        }
    }

    private void claim(ColumnRole role, List<Integer> candidates) {
        if (candidates.isEmpty()) {
            return;
        }
        places.put(role, candidates.getFirst());
        candidates.forEach(place -> reasons.put(place, "values"));
        if (candidates.size() > 1) {
            rivals.put(role, candidates);
        }
    }

    /** Beside a price, quantity × price may be the amount as well. */
    private void claimAmount(List<Integer> candidates) {
        claim(AMOUNT, candidates);
        Integer price = places.get(UNIT_PRICE);
        if (price != null && !candidates.isEmpty()) {
            rivals.put(
                    AMOUNT, Stream.concat(candidates.stream(), Stream.of(price)).toList());
        }
    }

    private void claimOne(ColumnRole role, List<Integer> candidates) {
        if (candidates.size() == 1 && !places.containsKey(role)) {
            claim(role, candidates);
        }
    }

    /** The free columns of which nearly every filled cell passes the test. */
    private List<Integer> where(Predicate<Cell> test) {
        return free().stream()
                .filter(place -> share(place, test, 8)
                        && sample.stream().anyMatch(row -> !row.cell(place).isEmpty()))
                .toList();
    }

    private boolean isFilled(int place) {
        return sample.stream().anyMatch(row -> !row.cell(place).isEmpty());
    }

    /** Columns of numbers that may be money: decimals before whole numbers, never what numbers the rows. */
    private List<Integer> amounts() {
        List<Integer> numbers = where(Values::isNumber).stream()
                .filter(place -> !share(place, Values::isDate, 5))
                .filter(place -> !share(place, cell -> Values.text(cell).endsWith("%"), 5))
                .toList();
        List<Integer> withCents = numbers.stream()
                .filter(place -> sample.stream().anyMatch(row -> Values.hasDecimals(row.cell(place))))
                .toList();
        if (!withCents.isEmpty()) {
            return withCents;
        }
        return numbers.stream().filter(place -> !numbersTheRows(place)).toList();
    }

    private boolean numbersTheRows(int place) {
        List<String> values = sample.stream()
                .map(row -> Values.text(row.cell(place)))
                .filter(text -> !text.isEmpty())
                .toList();
        return new HashSet<>(values).size() * 10 >= values.size() * 9 && values.size() >= 5;
    }

    private boolean tellsRefunds(int place) {
        Set<String> words = sample.stream()
                .map(row -> Values.text(row.cell(place)))
                .filter(text -> !text.isEmpty())
                .limit(500)
                .collect(Collectors.toSet());
        return words.size() <= FEW_WORDS
                && words.stream().anyMatch(word -> SaleWords.isRefundType(word) || SaleWords.ignoredFor(word) != null);
    }

    /** Whether the values bear the role out: most of them at least, for single ones may be wrong. */
    private boolean fits(ColumnRole role, int column) {
        if (Columns.isDate(role)) {
            return most(column, cell -> Values.isDate(cell) || cell instanceof Cell.Numeric);
        }
        if (Columns.isNumber(role)) {
            return most(column, Values::isNumber);
        }
        if (WORDS.contains(role)) {
            return most(column, cell -> !Values.isNumber(cell) && !Values.isDate(cell));
        }
        return switch (role) {
            case TIME -> most(column, Values::isTime);
            case CUSTOMER_NUMBER -> most(column, ColumnSearch::looksLikeCode);
            case QUESTION -> most(column, cell -> AnswerWords.question(Values.text(cell)) != null);
            case COST_CATEGORY -> most(column, cell -> CostWords.kind(Values.text(cell)) != null);
            default -> true;
        };
    }

    private static boolean looksLikeCode(Cell cell) {
        String text = Values.text(cell);
        boolean oneWordWithDigits = !text.contains(" ") && text.chars().anyMatch(Character::isDigit);
        return oneWordWithDigits || SaleWords.isNobody(text);
    }

    private boolean most(int column, Predicate<Cell> test) {
        return share(column, test, 5);
    }

    /** Whether more than so many tenths of the filled cells pass the test; a column without any does. */
    private boolean share(int column, Predicate<Cell> test, int tenths) {
        int filled = 0;
        int fitting = 0;
        for (Row row : sample) {
            Cell cell = row.cell(column);
            if (!cell.isEmpty()) {
                filled++;
                fitting += test.test(cell) ? 1 : 0;
            }
        }
        return fitting * 10 > filled * tenths || filled == 0;
    }
}
