package app.clientele.importing;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.Seen;
import app.clientele.importing.column.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of a workbook whose tables have the same headings, such as one for each month. The owner says whether they
 * are read one after the other as one table.
 *
 * @param main the table whose columns the others have
 * @param tables all of them, in the order of the workbook; one where no other sheet is like it
 */
record AlikeSheets(Table main, List<Table> tables) {

    /** What the question decides. */
    static final String SUBJECT = "sheets";

    /** The answer: all of them as one table. */
    static final String ALL = "all";

    /** The answer: all but the one that repeats rows of the others. */
    static final String OTHERS = "others";

    /** Two sheets are alike when four fifths of their headings are. */
    private static final double ENOUGH = 0.8;

    /** The tables like the one that has most rows together with those like it; a hidden sheet has none. */
    static AlikeSheets of(List<Table> usable) {
        return usable.stream()
                .map(table -> of(table, usable))
                .max(Comparator.comparingInt(AlikeSheets::rows)
                        .thenComparingInt(
                                sheets -> sheets.main().columns().roles().size())
                        .thenComparingInt(sheets -> sheets.main().sample().size()))
                .orElseThrow();
    }

    private static AlikeSheets of(Table main, List<Table> usable) {
        Map<Integer, Table> bySheet = new TreeMap<>();
        bySheet.put(main.sheet().index(), main);
        for (Table table : usable) {
            int sheet = table.sheet().index();
            if (sheet != main.sheet().index() && !main.sheet().hidden() && isLike(table, main)) {
                bySheet.merge(sheet, table, AlikeSheets::longer);
            }
        }
        return new AlikeSheets(main, List.copyOf(bySheet.values()));
    }

    /** Of several tables on one sheet the one with most rows counts. */
    private static Table longer(Table one, Table other) {
        return other.sample().size() > one.sample().size() ? other : one;
    }

    private static boolean isLike(Table table, Table main) {
        if (table.kind() != main.kind()
                || table.header().isMissing()
                || !Objects.equals(table.source(), main.source())) {
            return false;
        }
        if (table.header().names().equals(main.header().names())) {
            return (table.rows().wide() == null) == (main.rows().wide() == null);
        }
        if (table.rows().wide() != null || main.rows().wide() != null) {
            // Rows that are turned into several lose the places of their columns: they must come out in the same order.
            return false;
        }
        Set<String> own = folded(table.header());
        Set<String> mains = folded(main.header());
        long both = own.stream().filter(mains::contains).count();
        return both >= ENOUGH * Math.max(own.size(), mains.size())
                && table.columns().roles().stream().allMatch(role -> hasAlike(role, table, main));
    }

    /** Whether what one table has in a column stands in the other one under the same heading. */
    private static boolean hasAlike(ColumnRole role, Table table, Table main) {
        return main.columns().has(role) && heading(role, table).equals(heading(role, main));
    }

    private static String heading(ColumnRole role, Table table) {
        return Words.fold(table.header().name(table.columns().place(role)));
    }

    private static Set<String> folded(Header header) {
        return header.names().stream()
                .filter(name -> !name.isEmpty())
                .map(Words::fold)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private int rows() {
        return tables.stream().mapToInt(table -> table.sample().size()).sum();
    }

    /** Whether there is nothing to choose. */
    boolean isOne() {
        return tables.size() == 1;
    }

    /** All of them as one table. */
    Table all() {
        return isOne()
                ? main
                : main.over(tables.stream().map(this::rowsLikeMain).toList());
    }

    private TableRows rowsLikeMain(Table table) {
        return table.rows().wide() == null ? table.rows().like(main.header()) : table.rows();
    }

    /**
     * The table that an answer stands for.
     *
     * @param rows their rows compared; may be {@code null} for answers other than {@link #OTHERS}
     * @return {@code null} when there is no such answer
     */
    @Nullable
    Table answered(String option, @Nullable RepeatedRows rows) {
        if (option.equals(ALL)) {
            return all();
        }
        if (option.equals(OTHERS)) {
            return rows == null || rows.repeating() < 0 ? null : allBut(rows.repeating());
        }
        return tables.stream()
                .filter(table -> name(table).toLowerCase(Locale.ROOT).equals(option.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private Table allBut(int repeating) {
        List<Table> others = new ArrayList<>(tables);
        Table left = others.remove(repeating);
        Table first = left.sheet().index() == main.sheet().index() ? others.getFirst() : main;
        return new AlikeSheets(first, others).all();
    }

    /** Asks which sheets to read; where one of them repeats rows of the others, without an answer that stands first. */
    Question question(RepeatedRows rows) {
        boolean repeats = rows.repeating() >= 0;
        List<String> options = new ArrayList<>(List.of(ALL));
        if (repeats && tables.size() > 2) {
            options.add(OTHERS);
        }
        tables.forEach(table -> options.add(name(table)));
        String counts = IntStream.range(0, tables.size())
                .mapToObj(i -> name(tables.get(i)) + " (" + rows.count(i) + ")")
                .collect(Collectors.joining(", "));
        Seen headings = new Seen(counts, main.sheet().name(), main.header().row());
        Question question = Question.of(SUBJECT, "", headings, options, "--answer " + SUBJECT + "=");
        String repeating = repeats ? name(tables.get(rows.repeating())) : "";
        return repeats ? question.against(new Seen(repeating, null, rows.repeated())) : question.preselecting(ALL);
    }

    private static String name(Table table) {
        return String.valueOf(table.sheet().name());
    }
}
