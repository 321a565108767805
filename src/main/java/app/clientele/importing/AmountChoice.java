package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.DecimalMark;
import app.clientele.importing.column.NumberReading;
import app.clientele.importing.column.Seen;
import app.clientele.importing.column.Values;
import app.clientele.importing.sheet.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which of several amounts of a row counts: the one with tax, after discount. Sums that hold on the rows themselves decide
 * before names do; what both leave open is asked.
 */
final class AmountChoice {

    /** Rates of value added tax in Europe and around, in tenths of a percent. */
    private static final List<Integer> TAX_RATES = List.of(
            21, 26, 38, 50, 55, 60, 70, 77, 80, 81, 85, 90, 100, 120, 130, 140, 150, 170, 190, 200, 210, 220, 230, 240,
            250, 255, 270);

    private final Table table;
    private final ColumnEvidence evidence;
    private final OwnersWord word;
    private final Sums sums;
    private final List<Question> questions = new ArrayList<>();
    private Columns columns;

    AmountChoice(ColumnEvidence evidence, Columns columns, Map<Integer, NumberReading> numbers, OwnersWord word) {
        this.evidence = evidence;
        this.table = evidence.table();
        this.columns = columns;
        this.word = word;
        this.sums = new Sums(table.sample(), numbers, plain(evidence));
        choose();
    }

    /** How columns are read that nobody asked about. */
    static NumberReading plain(ColumnEvidence evidence) {
        DecimalMark mark = evidence.commonMark();
        return new NumberReading(mark == null ? DecimalMark.POINT : mark, null);
    }

    /** With the chosen column as {@link ColumnRole#AMOUNT}. */
    Columns columns() {
        return columns;
    }

    List<Question> questions() {
        return questions;
    }

    private void choose() {
        List<Integer> rivals = columns.rivals().getOrDefault(AMOUNT, List.of());
        if (!rivals.isEmpty()) {
            among(rivals);
        } else if (!columns.has(AMOUNT)) {
            amongGrossAndNet();
        }
    }

    private void among(List<Integer> rivals) {
        List<String> names = rivals.stream().map(table.header()::name).toList();
        String answer = word.ever("amount-column", "");
        if (answer != null && names.contains(answer)) {
            choose(rivals.get(names.indexOf(answer)), "answered");
            return;
        }
        Integer proven = proven(rivals);
        if (proven != null) {
            choose(proven, "sums");
            return;
        }
        Row example = table.sample().stream()
                .filter(row -> rivals.stream()
                                .map(place -> Values.text(row.cell(place)))
                                .distinct()
                                .count()
                        > 1)
                .findFirst()
                .orElse(table.sample().getFirst());
        String amounts =
                rivals.stream().map(place -> Values.text(example.cell(place))).collect(Collectors.joining(" / "));
        questions.add(Question.of(
                "amount-column", String.join(" / ", names), seen(amounts, example), names, "--answer amount-column="));
    }

    /** Where the price is the answer, the amount is computed from it. */
    private void choose(int place, String reason) {
        columns = columns.role(place) == UNIT_PRICE
                ? columns.with(AMOUNT, null, reason).withoutRivals(AMOUNT)
                : columns.with(AMOUNT, place, reason);
    }

    /** The one that the rows compute, or that the file totals; {@code null} when sums do not tell. */
    private @Nullable Integer proven(List<Integer> rivals) {
        int quantity = columns.place(QUANTITY);
        int price = columns.place(UNIT_PRICE);
        int discount = columns.place(DISCOUNT);
        int untaxed = columns.place(UNTAXED_AMOUNT);
        List<IntPredicate> proofs = List.of(
                place -> sums.isReducedProduct(quantity, price, discount, place)
                        || sums.isReducedByPercent(quantity, price, discount, place),
                place -> sums.isProduct(quantity, price, place),
                place -> sums.isSum(untaxed, columns.place(TAX), place),
                place -> productOfOthers(rivals, place),
                place -> isTaxedSum(rivals, place),
                place -> isSumOfAll(rivals, place),
                this::isTotalled);
        for (IntPredicate proof : proofs) {
            List<Integer> proven = rivals.stream().filter(proof::test).toList();
            if (proven.size() == 1) {
                return proven.getFirst();
            }
        }
        boolean allSame = rivals.stream().allMatch(place -> sums.isSame(rivals.getFirst(), place));
        return allSame ? rivals.getFirst() : null;
    }

    /** {@code quantity × price}, whatever these two are called. */
    private boolean productOfOthers(List<Integer> rivals, int total) {
        return rivals.stream()
                .filter(price -> price != total)
                .anyMatch(price -> IntStream.range(0, table.header().width())
                        .filter(quantity -> quantity != total && quantity != price)
                        .filter(quantity -> columns.role(quantity) == OTHER || columns.role(quantity) == QUANTITY)
                        .anyMatch(quantity -> sums.isProduct(quantity, price, total)));
    }

    /** {@code net + tax}, where the tax is one of the usual parts of the net. */
    private boolean isTaxedSum(List<Integer> rivals, int total) {
        return rivals.stream()
                .filter(net -> net != total)
                .anyMatch(net -> IntStream.range(0, table.header().width())
                        .filter(tax -> tax != total && tax != net && (rivals.contains(tax) || columns.role(tax) == TAX))
                        .anyMatch(tax -> sums.isSum(net, tax, total) && isTaxOf(net, tax)));
    }

    private boolean isTaxOf(int net, int tax) {
        int tested = 0;
        int fitting = 0;
        for (Row row : table.sample()) {
            BigDecimal base = sums.value(row, net);
            BigDecimal part = sums.value(row, tax);
            if (base != null && part != null && base.abs().compareTo(BigDecimal.TEN) >= 0) {
                tested++;
                double tenths = part.doubleValue() / base.doubleValue() * 1000;
                fitting += TAX_RATES.stream().anyMatch(rate -> Math.abs(rate - tenths) < 1.5) ? 1 : 0;
            }
        }
        return tested > 0 && fitting * 10 >= tested * 9;
    }

    /** A day's total beside what was paid in cash, by card, by cheque. */
    private boolean isSumOfAll(List<Integer> rivals, int total) {
        List<Integer> parts = rivals.stream().filter(place -> place != total).toList();
        return parts.size() > 1 && sums.isSumOf(parts, total);
    }

    /** Whether the file's own total row has a value in this column. */
    private boolean isTotalled(int place) {
        return evidence.totals().stream().anyMatch(row -> sums.value(row, place) != null);
    }

    private void amongGrossAndNet() {
        int gross = columns.place(GROSS_AMOUNT);
        int net = columns.place(NET_AMOUNT);
        String answer = word.ever("amount", "");
        if (gross < 0 || net < 0) {
            int untaxed = columns.place(UNTAXED_AMOUNT);
            int taxed = gross < 0 && net < 0 ? taxed(untaxed) : -1;
            if (taxed >= 0) {
                columns = columns.with(AMOUNT, taxed, "sums");
                return;
            }
            ColumnRole only = gross >= 0 ? GROSS_AMOUNT : net >= 0 ? NET_AMOUNT : UNTAXED_AMOUNT;
            take(only, only == UNTAXED_AMOUNT ? "untaxed" : "heading");
        } else if (answer != null) {
            take(answer.equals("gross") ? GROSS_AMOUNT : NET_AMOUNT, "answered");
        } else if (sums.isDifference(gross, columns.place(DISCOUNT), net) || sums.isSame(gross, net)) {
            take(NET_AMOUNT, "sums");
        } else if (sums.isSum(net, columns.place(TAX), gross)) {
            take(GROSS_AMOUNT, "sums");
        } else {
            questions.add(question(gross, net));
            take(GROSS_AMOUNT, "heading");
        }
    }

    /** The column of the untaxed amount with its tax, whatever it is called; -1 when there is none. */
    private int taxed(int untaxed) {
        return IntStream.range(0, table.header().width())
                .filter(place -> columns.role(place) == OTHER || columns.role(place) == UNIT_PRICE)
                .filter(place -> sums.isSum(untaxed, columns.place(TAX), place))
                .findFirst()
                .orElse(-1);
    }

    private void take(ColumnRole role, String reason) {
        if (columns.has(role)) {
            columns = columns.with(AMOUNT, role, reason);
        }
    }

    private Question question(int gross, int net) {
        Row example = table.sample().stream()
                .filter(row -> !Values.text(row.cell(gross)).equals(Values.text(row.cell(net))))
                .findFirst()
                .orElse(table.sample().getFirst());
        return Question.of(
                "amount",
                table.header().name(gross) + " / " + table.header().name(net),
                seen(Values.text(example.cell(gross)) + " / " + Values.text(example.cell(net)), example),
                List.of("gross", "net"),
                "--amount");
    }

    /** The sample is of the main sheet. */
    private Seen seen(String text, Row row) {
        return new Seen(text, table.sheet().name(), row.number());
    }
}
