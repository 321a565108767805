package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.DecimalMark;
import app.clientele.importing.column.NumberEvidence;
import app.clientele.importing.column.NumberReading;
import app.clientele.importing.column.Seen;
import app.clientele.importing.column.Values;
import app.clientele.importing.sheet.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides from the evidence of all values how each column is read. What the values leave open is looked up in the owner's
 * answers, and asked when there is none.
 */
final class Deciding {

    private final ColumnEvidence evidence;
    private final ReadingOptions options;
    private final Header header;
    private final OwnersWord word;
    private final List<Question> questions = new ArrayList<>();

    private Deciding(ColumnEvidence evidence, ReadingOptions options) {
        this.evidence = evidence;
        this.options = options;
        this.header = evidence.table().header();
        SourceProfile profile = evidence.table().profile();
        this.word = new OwnersWord(options.answers(), profile == null ? Map.of() : profile.answers());
    }

    static ColumnReadings decide(ColumnEvidence evidence, ReadingOptions options) {
        return new Deciding(evidence, options).decide();
    }

    private ColumnReadings decide() {
        Table table = evidence.table();
        if (header.isMissing() && options.roles().isEmpty()) {
            askForHeadings(table);
        }
        DateDeciding dates = new DateDeciding(evidence, word, options.zone(), rivalled(DATE, table.columns()));
        Columns columns = dates.columns();
        questions.addAll(dates.questions());
        DecimalMark mark = evidence.commonMark();
        Map<Integer, NumberReading> numbers = numbers(mark, columns);
        if (mark == null) {
            String answer = word.given("decimal", "");
            mark = answer == null ? null : DecimalMark.of(answer);
        }
        if (table.kind() == ImportKind.SALES) {
            AmountChoice amounts = new AmountChoice(evidence, columns, numbers, word);
            columns = amounts.columns();
            numbers.putIfAbsent(columns.place(AMOUNT), AmountChoice.plain(evidence));
            questions.addAll(amounts.questions());
        }
        return new ColumnReadings(
                columns,
                dates.readings(),
                numbers,
                mark,
                evidence.currency(options.shop().currency()),
                isPercent(columns, numbers),
                ignoredName(),
                List.copyOf(questions),
                evidence);
    }

    /** What columns without headings are is found by their values alone: the owner confirms it, or says it column by column. */
    private void askForHeadings(Table table) {
        List<ColumnRole> found = table.columns().roles().stream()
                .sorted(Comparator.comparingInt(table.columns()::place))
                .toList();
        Row row = table.sample().getFirst();
        Question question = Question.of(
                "headings",
                found.stream()
                        .map(role -> header.name(table.columns().place(role)))
                        .collect(Collectors.joining(", ")),
                new Seen(
                        found.stream()
                                .map(role -> table.columns().text(row, role))
                                .collect(Collectors.joining(", ")),
                        table.sheet().name(),
                        row.number()),
                List.of("as-found"),
                "--answer headings=");
        if (word.ever("headings", question.column()) == null) {
            questions.add(question);
        }
    }

    /** The column that the owner chose among rivals, or the first of them and a question. */
    private Columns rivalled(ColumnRole role, Columns columns) {
        List<Integer> rivals = columns.rivals().getOrDefault(role, List.of());
        if (rivals.isEmpty()) {
            return columns;
        }
        List<String> names = rivals.stream().map(header::name).toList();
        String subject = role.key() + "-column";
        String answer = word.ever(subject, "");
        if (answer != null && names.contains(answer)) {
            return columns.with(role, rivals.get(names.indexOf(answer)), "answered");
        }
        Seen headings =
                new Seen(String.join(" / ", names), evidence.table().sheet().name(), header.row());
        questions.add(Question.of(subject, "", headings, names, "--answer " + subject + "="));
        return columns;
    }

    private Map<Integer, NumberReading> numbers(@Nullable DecimalMark common, Columns columns) {
        Map<Integer, NumberReading> numbers = new LinkedHashMap<>();
        DecimalMark proven = common != null ? common : new NumberProof(evidence, columns).mark();
        evidence.numbers().forEach((place, values) -> {
            String name = header.name(place);
            String byHand = word.byHand("decimal", name);
            DecimalMark own = byHand == null ? values.mark() : DecimalMark.of(byHand);
            if (own == null && (values.isOpen() || values.isContradictory())) {
                String answer = word.given("decimal", name);
                String before = word.remembered("decimal", name);
                own = answer != null ? DecimalMark.of(answer) : values.isContradictory() ? null : proven;
                own = own == null && before != null && !values.isContradictory() ? DecimalMark.of(before) : own;
                if (own == null) {
                    questions.add(question(name, values));
                }
            }
            if (own == null) {
                own = proven == null ? DecimalMark.POINT : proven;
            }
            numbers.put(
                    place,
                    new NumberReading(own, evidence.currency(options.shop().currency())));
        });
        return numbers;
    }

    private static Question question(String name, NumberEvidence values) {
        Question question = Question.of("decimal", name, values.example(), List.of("comma", "point"), "--decimal");
        return values.isContradictory() ? question.against(values.otherExample()) : question;
    }

    private boolean isPercent(Columns columns, Map<Integer, NumberReading> numbers) {
        int discount = columns.place(DISCOUNT);
        if (discount < 0) {
            return false;
        }
        List<Row> sample = evidence.table().sample();
        Sums sums = new Sums(sample, numbers, AmountChoice.plain(evidence));
        int quantity = columns.place(QUANTITY);
        int price = columns.place(UNIT_PRICE);
        int amount = columns.place(AMOUNT);
        return header.name(discount).contains("%")
                || sample.stream()
                        .anyMatch(row -> Values.text(row.cell(discount)).endsWith("%"))
                || (sums.isReducedByPercent(quantity, price, discount, amount)
                        && !sums.isReducedProduct(quantity, price, discount, amount));
    }

    private String ignoredName() {
        if (evidence.table().kind() != ImportKind.SALES) {
            return "";
        }
        NameCounts.Count frequent = evidence.names().frequent().orElse(null);
        if (frequent == null) {
            return "";
        }
        Columns columns = evidence.table().columns();
        String column =
                header.name(columns.has(CUSTOMER_NAME) ? columns.place(CUSTOMER_NAME) : columns.place(LAST_NAME));
        String answer = word.ever("frequent-name", frequent.name());
        if (answer == null) {
            questions.add(Question.of(
                    "frequent-name",
                    column,
                    frequent.first(),
                    List.of("customer", "nobody"),
                    "--answer frequent-name="));
        }
        return "nobody".equals(answer) ? frequent.name() : "";
    }
}
