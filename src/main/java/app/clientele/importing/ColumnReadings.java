package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.DateEvidence;
import app.clientele.importing.column.DateOrder;
import app.clientele.importing.column.DateReading;
import app.clientele.importing.column.DecimalMark;
import app.clientele.importing.column.NumberEvidence;
import app.clientele.importing.column.NumberReading;
import app.clientele.importing.column.Values;
import app.clientele.importing.sheet.Row;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How each column of dates and numbers is read, decided from all its values, and the questions that are left. */
final class ColumnReadings {

    private final Table table;
    private final Map<ColumnRole, DateEvidence> dateEvidence = new EnumMap<>(ColumnRole.class);
    private final Map<ColumnRole, NumberEvidence> numberEvidence = new EnumMap<>(ColumnRole.class);
    private final Map<String, Integer> currencies = new HashMap<>();
    private final Map<Integer, Integer> shortRows = new HashMap<>();
    private final Map<ColumnRole, DateReading> dates = new EnumMap<>(ColumnRole.class);
    private final Map<ColumnRole, NumberReading> numbers = new EnumMap<>(ColumnRole.class);
    private final List<Question> questions = new ArrayList<>();
    private @Nullable DecimalMark mark;
    private @Nullable String currency;

    ColumnReadings(Table table) {
        this.table = table;
        for (ColumnRole role : table.columns().roles()) {
            if (Columns.isDate(role)) {
                dateEvidence.put(role, new DateEvidence());
            } else if (Columns.isNumber(role)) {
                numberEvidence.put(role, new NumberEvidence());
            }
        }
    }

    /** Takes one row below the headings into account. */
    void add(Row row) {
        Columns columns = table.columns();
        dateEvidence.forEach((role, evidence) -> evidence.add(columns.cell(row, role), row.number()));
        numberEvidence.forEach((role, evidence) -> evidence.add(columns.cell(row, role), row.number()));
        if (columns.has(CURRENCY)) {
            String name = Values.text(columns.cell(row, CURRENCY)).toUpperCase(Locale.ROOT);
            if (name.length() == 3) {
                currencies.merge(name, 1, Integer::sum);
            }
        }
        if (row.declared() < table.header().width()) {
            shortRows.merge(row.declared(), 1, Integer::sum);
        }
    }

    /** Decides every column, with the owner's answers where the values leave two readings. */
    void decide(ReadingOptions options) {
        decideDates(options);
        decideNumbers(options);
    }

    private void decideDates(ReadingOptions options) {
        KnownSource source = table.source();
        ZoneId unmarked = source == null ? null : source.zone();
        Map<ColumnRole, DateOrder> orders = new EnumMap<>(ColumnRole.class);
        dateEvidence.forEach((role, evidence) -> {
            DateOrder order = evidence.order(table.kind() == ImportKind.COSTS);
            if (order != null) {
                orders.put(role, order);
            }
        });
        dateEvidence.forEach((role, evidence) -> {
            DateOrder order = orders.get(role);
            if (order == null) {
                order = firstOf(options.dateOrder(), source == null ? null : source.order(), proven(orders));
            }
            if (order == null) {
                questions.add(new Question(
                        "date-order",
                        table.header().name(table.columns().place(role)),
                        evidence.example(),
                        evidence.exampleRow(),
                        List.of("dmy", "mdy"),
                        "--date-order"));
                order = DateOrder.DMY;
            }
            if (unmarked == null && isUtc(role)) {
                dates.put(role, DateReading.of(evidence, order, ZoneId.of("UTC"), options.zone()));
            } else {
                dates.put(role, DateReading.of(evidence, order, unmarked, options.zone()));
            }
        });
    }

    /** The order of another column of the file that shows one: a program writes all its dates alike. */
    private @Nullable DateOrder proven(Map<ColumnRole, DateOrder> orders) {
        return orders.entrySet().stream()
                .filter(entry -> evidence(entry.getKey()).isTwoNumbers())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private DateEvidence evidence(ColumnRole role) {
        return Objects.requireNonNull(dateEvidence.get(role));
    }

    private boolean isUtc(ColumnRole role) {
        String name = table.header().name(table.columns().place(role)).toUpperCase(Locale.ROOT);
        return name.contains("(UTC)") || name.contains("(GMT)");
    }

    private static @Nullable DateOrder firstOf(@Nullable DateOrder... orders) {
        for (DateOrder order : orders) {
            if (order != null) {
                return order;
            }
        }
        return null;
    }

    private void decideNumbers(ReadingOptions options) {
        currency = currencies.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseGet(this::writtenCurrency);
        mark = commonMark();
        numberEvidence.forEach((role, evidence) -> {
            DecimalMark own = evidence.mark();
            if (own == null && (evidence.isOpen() || evidence.isContradictory())) {
                own = options.decimal() != null ? options.decimal() : evidence.isContradictory() ? null : mark;
                if (own == null) {
                    questions.add(new Question(
                            "decimal",
                            table.header().name(table.columns().place(role)),
                            evidence.example(),
                            evidence.exampleRow(),
                            List.of("comma", "point"),
                            "--decimal"));
                }
            }
            if (own == null) {
                own = mark == null ? DecimalMark.POINT : mark;
            }
            numbers.put(role, new NumberReading(own, evidence.currency()));
        });
        if (mark == null && options.decimal() != null) {
            mark = options.decimal();
        }
    }

    private @Nullable String writtenCurrency() {
        return numberEvidence.values().stream()
                .map(NumberEvidence::currency)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The mark of the columns that show one, {@code null} when none does or they disagree. */
    private @Nullable DecimalMark commonMark() {
        List<DecimalMark> marks = numberEvidence.values().stream()
                .map(NumberEvidence::mark)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return marks.size() == 1 ? marks.getFirst() : null;
    }

    /** How the column of a date role is read; the file must have it. */
    DateReading date(ColumnRole role) {
        return Objects.requireNonNull(dates.get(role), role::key);
    }

    /** How the column of a number role is read; the file must have it. */
    NumberReading number(ColumnRole role) {
        return Objects.requireNonNull(numbers.get(role), role::key);
    }

    /** The same readings after one of several amounts was chosen: its column keeps its reading under its new role. */
    ColumnReadings renamed(Columns columns) {
        table.columns().roles().forEach(role -> {
            if (columns.place(AMOUNT) == table.columns().place(role) && numbers.containsKey(role)) {
                numbers.put(AMOUNT, number(role));
            }
        });
        return this;
    }

    List<Question> questions() {
        return questions;
    }

    @Nullable
    DecimalMark mark() {
        return mark;
    }

    @Nullable
    String currency() {
        return currency;
    }

    /**
     * Whether rows of this many cells are a habit of the file: spreadsheet programs leave out the empty cells at the end
     * in blocks of sixteen rows. A single shorter row has lost something.
     */
    boolean isUsualWidth(int cells) {
        return cells >= table.header().width() || shortRows.getOrDefault(cells, 0) >= 16;
    }
}
