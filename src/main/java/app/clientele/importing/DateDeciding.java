package app.clientele.importing;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.DateEvidence;
import app.clientele.importing.column.DateOrder;
import app.clientele.importing.column.DateReading;
import app.clientele.importing.sheet.Row;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides for each column of dates whether the day or the month comes first: by a value that allows one order only, by
 * the order of the rows, by another column that says the same days, by a period that the file names, by the future, by
 * what the owner said of this source. What is still open then is asked.
 */
final class DateDeciding {

    private static final List<String> ORDERS = List.of("dmy", "mdy");

    private final ColumnEvidence evidence;
    private final OwnersWord word;
    private final ZoneId zone;
    private final Table table;
    private final Columns columns;
    private final Map<Integer, DateReading> readings = new LinkedHashMap<>();
    private final List<Question> questions = new ArrayList<>();

    DateDeciding(ColumnEvidence evidence, OwnersWord word, ZoneId zone, Columns columns) {
        this.evidence = evidence;
        this.word = word;
        this.zone = zone;
        this.table = evidence.table();
        this.columns = columns;
        Map<Integer, DateOrder> proven = new LinkedHashMap<>();
        evidence.dates().forEach((place, values) -> {
            DateOrder order = values.order(table.kind() == ImportKind.COSTS);
            if (order != null) {
                proven.put(place, order);
            }
        });
        evidence.dates().forEach((place, values) -> readings.put(place, reading(place, values, proven)));
    }

    Columns columns() {
        return columns;
    }

    Map<Integer, DateReading> readings() {
        return readings;
    }

    List<Question> questions() {
        return questions;
    }

    private DateReading reading(int place, DateEvidence values, Map<Integer, DateOrder> proven) {
        DateOrder order = order(place, values, proven);
        KnownSource source = table.source();
        ZoneId unmarked = source == null ? null : source.zone();
        if (unmarked == null && isUtc(place)) {
            unmarked = ZoneId.of("UTC");
        }
        return DateReading.of(values, order, exchanges(place, values), unmarked, zone);
    }

    private DateOrder order(int place, DateEvidence values, Map<Integer, DateOrder> proven) {
        String name = table.header().name(place);
        String byHand = word.byHand("date-order", name);
        DateOrder order = byHand == null ? proven.get(place) : DateOrder.of(byHand);
        String answer = word.given("date-order", name);
        String before = word.remembered("date-order", name);
        if (order == null && values.isContradictory()) {
            // Whatever another column says, one of two lines is wrong here: only the owner knows which.
            order = answer == null ? null : DateOrder.of(answer);
        } else if (order == null) {
            order = firstOf(
                    answer == null ? null : DateOrder.of(answer),
                    table.source() == null ? null : table.source().order(),
                    sameDays(place, proven),
                    alike(proven),
                    byNames(place, values),
                    values.orderWithoutFuture(LocalDate.now(zone)),
                    before == null ? null : DateOrder.of(before));
        }
        if (order == null) {
            if (columns.role(place) != ColumnRole.OTHER) {
                questions.add(question(name, values));
            }
            order = weakly() == null ? DateOrder.DMY : Objects.requireNonNull(weakly());
        }
        return order;
    }

    private Question question(String name, DateEvidence values) {
        if (values.isContradictory()) {
            return Question.of("date-order", name, values.dayFirstProof(), ORDERS, "--date-order")
                    .against(values.monthFirstProof());
        }
        DateOrder weak = weakly();
        return Question.of("date-order", name, values.example(), ORDERS, "--date-order")
                .preselecting(weak == null ? null : weak.name().toLowerCase(Locale.ROOT));
    }

    /** Real dates up to the 12th beside text dates: a spreadsheet program took the list for one of another country. */
    private boolean exchanges(int place, DateEvidence values) {
        if (!values.looksExchanged()) {
            return false;
        }
        String name = table.header().name(place);
        String answer = word.given("exchanged-dates", name);
        if (answer == null && columns.role(place) != ColumnRole.OTHER) {
            questions.add(Question.of(
                            "exchanged-dates",
                            name,
                            values.realExample(),
                            List.of("exchange", "keep"),
                            "--answer exchanged-dates=")
                    .against(values.textExample()));
        }
        return "exchange".equals(answer);
    }

    /** The order under which a column says the same days as another one that is decided. */
    private @Nullable DateOrder sameDays(int place, Map<Integer, DateOrder> proven) {
        for (Map.Entry<Integer, DateOrder> other : proven.entrySet()) {
            DateEvidence otherValues = Objects.requireNonNull(evidence.dates().get(other.getKey()));
            DateReading reading = DateReading.of(otherValues, other.getValue(), false, null, zone);
            int both = 0;
            int dayFirst = 0;
            int monthFirst = 0;
            for (Row row : table.sample()) {
                LocalDate day = reading.read(row.cell(other.getKey())).day();
                DateEvidence.TwoDays two = DateEvidence.twoDays(row.cell(place));
                if (day != null && two != null) {
                    both++;
                    dayFirst += day.equals(two.dayFirst()) ? 1 : 0;
                    monthFirst += day.equals(two.monthFirst()) ? 1 : 0;
                }
            }
            if (both > 0 && dayFirst != monthFirst && Math.max(dayFirst, monthFirst) * 10 >= both * 9) {
                return dayFirst > monthFirst ? DateOrder.DMY : DateOrder.MDY;
            }
        }
        return null;
    }

    /** The order of another column written with two numbers: a program writes all its dates alike. */
    private @Nullable DateOrder alike(Map<Integer, DateOrder> proven) {
        return proven.entrySet().stream()
                .filter(entry -> Objects.requireNonNull(evidence.dates().get(entry.getKey()))
                        .isTwoNumbers())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The months that the sheets are named after, each for its own dates; else those that the file is named after. */
    private @Nullable DateOrder byNames(int place, DateEvidence values) {
        Set<DateOrder> orders = new HashSet<>();
        List<String> all = new ArrayList<>();
        for (ColumnEvidence.SheetDates sheet : evidence.sheets()) {
            List<String> texts = new ArrayList<>(sheet.titles());
            String name = sheet.rows().sheet().name();
            if (name != null) {
                texts.add(name);
            }
            all.addAll(texts);
            DateOrder order = NamedPeriod.order(
                    texts, name, Objects.requireNonNull(sheet.dates().get(place)));
            if (order != null) {
                orders.add(order);
            }
        }
        if (!orders.isEmpty()) {
            return orders.size() == 1 ? orders.iterator().next() : null;
        }
        all.add(evidence.fileName());
        return NamedPeriod.order(all, null, values);
    }

    private boolean isUtc(int place) {
        String name = table.header().name(place).toUpperCase(Locale.ROOT);
        return name.contains("(UTC)") || name.contains("(GMT)");
    }

    /** What French or American habits speak for; only good for choosing which answer stands first. */
    private @Nullable DateOrder weakly() {
        return evidence.habits().order();
    }

    private static @Nullable DateOrder firstOf(@Nullable DateOrder... orders) {
        for (DateOrder order : orders) {
            if (order != null) {
                return order;
            }
        }
        return null;
    }
}
