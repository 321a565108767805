package app.clientele.importing;

import app.clientele.importing.TableRows.Place;
import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.finding.MonthTotal;
import app.clientele.importing.finding.PreviewRow;
import app.clientele.importing.finding.TotalCheck;
import app.clientele.importing.sheet.Cell;
import app.clientele.importing.sheet.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the rows of a table into good, ignored and rejected, each row into exactly one of them. What a good row means is
 * left to the kind.
 */
final class Drafting implements TableRows.Taker {

    private static final int SHOWN = 80;
    private static final Set<String> FAULTS_OF_THE_ROW =
            Set.of("text-after-quote", "control-character", "cell-too-long");

    private final Table table;
    private final ColumnReadings readings;
    private final Map<String, String> texts = new HashMap<>();
    private final Set<RowPlace> broughtBack;
    private final Previewing previewing;
    private final Kind kind;
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<IgnoredRow> ignored = new ArrayList<>();
    private TableRows sheet;
    private int goodRows;
    private int readRows;
    private int hiddenRows;

    /**
     * Nothing is drafted yet.
     *
     * @param broughtBack rows that are to be read although they look like none
     */
    Drafting(Table table, ColumnReadings readings, Set<RowPlace> broughtBack) {
        this.table = table;
        this.sheet = table.rows();
        this.readings = readings;
        this.broughtBack = broughtBack;
        this.previewing = new Previewing(table.header(), readings);
        this.kind = switch (table.kind()) {
            case SALES -> new SalesDrafting(readings, this, OrderShape.of(table, readings.columns()));
            case CUSTOMERS -> new CustomersDrafting(readings, this);
            case SURVEYS ->
                new AnswersDrafting(
                        readings,
                        this,
                        AnswerWords.question(
                                table.header().name(readings.columns().place(ColumnRole.SCORE))));
            case COSTS -> new CostsDrafting(readings, this);
        };
    }

    /** Turns good rows into drafts. */
    interface Kind {
        /**
         * Takes one row.
         *
         * @return {@code null} when the row was good, else why not
         */
        @Nullable
        Verdict take(Row row);

        /** The rows of a sheet follow, {@code null} in a text file; they have nothing to do with the ones before. */
        default void begin(@Nullable String name) {}

        /** What the good rows gave. */
        Drafts drafts();

        /** What they hold month by month; nothing where there is no money. */
        default List<MonthTotal> months(String currency) {
            return List.of();
        }

        /** The totals that the file states. */
        default List<TotalCheck> totals() {
            return List.of();
        }
    }

    /** Why a row became no draft. */
    sealed interface Verdict {}

    /**
     * Something is wrong with the row.
     *
     * @param role of the column at fault, {@code null} when it is the whole row
     */
    record Rejected(@Nullable ColumnRole role, String value, String reason) implements Verdict {}

    /** The row is not what the file is about. */
    record Ignored(String value, String reason) implements Verdict {}

    @Override
    public void begin(TableRows next) {
        sheet = next;
        kind.begin(next.sheet().name());
    }

    @Override
    public void take(Row row, Place place) {
        if (place == Place.OTHER_TABLE) {
            leave(row);
            return;
        }
        if (row.number() <= sheet.header().row()) {
            boolean headings = row.number() == sheet.header().row();
            previewing.add(row, headings ? PreviewRow.Fate.HEADINGS : PreviewRow.Fate.TITLE);
            return;
        }
        readRows++;
        hiddenRows += row.isHidden() ? 1 : 0;
        Verdict verdict = structure(row);
        if (verdict == null) {
            verdict = kind.take(row);
        }
        previewing.add(row, judge(row, verdict));
    }

    private PreviewRow.Fate judge(Row row, @Nullable Verdict verdict) {
        return switch (verdict) {
            case null -> {
                goodRows++;
                yield PreviewRow.Fate.GOOD;
            }
            case Ignored(String value, String reason) -> {
                ignored.add(new IgnoredRow(sheet.sheet().name(), row.number(), shortened(value), reason));
                yield PreviewRow.Fate.IGNORED;
            }
            case Rejected(ColumnRole role, String value, String reason) -> {
                Columns columns = readings.columns();
                String column = role == null || !columns.has(role)
                        ? null
                        : table.header().name(columns.place(role));
                problems.add(new RowProblem(sheet.sheet().name(), row.number(), column, shortened(value), reason));
                yield PreviewRow.Fate.REJECTED;
            }
        };
    }

    /** Whether the owner wants this row although it looks like none. */
    boolean isBroughtBack(Row row) {
        return !broughtBack.isEmpty() && isIn(row, broughtBack);
    }

    private boolean isIn(Row row, Set<RowPlace> places) {
        return places.contains(new RowPlace(null, row.number()))
                || places.contains(new RowPlace(sheet.sheet().name(), row.number()));
    }

    /** A row that belongs to another table of the sheet. */
    private void leave(Row row) {
        readRows++;
        String first = firstText(row);
        previewing.add(row, judge(row, new Ignored(first == null ? "" : first, "other-table")));
    }

    /** What can be said of a row before its columns mean anything. */
    private @Nullable Verdict structure(Row row) {
        if (table.header().isRepeatedBy(row) && !isBroughtBack(row)) {
            return new Ignored(row.cell(0).shown(), "repeated-headings");
        }
        for (int i = 0; i < row.size(); i++) {
            if (row.cell(i) instanceof Cell.Broken(String shown, String reason) && FAULTS_OF_THE_ROW.contains(reason)) {
                return new Rejected(null, shown, reason);
            }
        }
        String remark =
                row.filled() == 1 && !isBroughtBack(row) && table.header().width() > 2 ? firstText(row) : null;
        return remark == null ? null : new Ignored(remark, "remark");
    }

    /** A row that is wider or narrower than the headings has lost its columns. */
    @Nullable
    Verdict width(Row row) {
        int width = table.header().width();
        if (row.size() > width) {
            return new Rejected(null, row.size() + " / " + width, "too-many-cells");
        }
        boolean text = table.sheet().name() == null;
        return text && row.declared() < width && !readings.isUsualWidth(row.declared())
                ? new Rejected(null, row.declared() + " / " + width, "too-few-cells")
                : null;
    }

    private static @Nullable String firstText(Row row) {
        for (int i = 0; i < row.size(); i++) {
            if (row.cell(i) instanceof Cell.Text(String text) && text.chars().anyMatch(Character::isLetter)) {
                return text;
            }
        }
        return null;
    }

    static String shortened(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN - 1) + "…";
    }

    /** The same text as one object: most texts of a file come again and again. */
    String shared(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    List<RowProblem> problems() {
        return problems;
    }

    List<IgnoredRow> ignored() {
        return ignored;
    }

    List<PreviewRow> preview() {
        return previewing.rows();
    }

    Drafts drafts() {
        return kind.drafts();
    }

    List<MonthTotal> months(String currency) {
        return kind.months(currency);
    }

    List<TotalCheck> totals() {
        return kind.totals();
    }

    int goodRows() {
        return goodRows;
    }

    int readRows() {
        return readRows;
    }

    /** How many rows of the table the owner does not see in her spreadsheet program. */
    int hiddenRows() {
        return hiddenRows;
    }
}
