package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.sheet.FileRefused;
import app.clientele.importing.sheet.Row;
import app.clientele.importing.sheet.SheetReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The table of a file that is to be read: its sheet, its headings, what it is about and which column is what.
 *
 * @param rows where its rows stand
 * @param header its headings; where rows are turned into several, those of the turned ones
 * @param source the program that made it, {@code null} when it is unknown
 * @param profile how files like it were read before, {@code null} when there were none
 * @param sample its first rows
 * @param others the headings of the tables above and below it that were found as well
 * @param sheets all its rows: those of {@code rows}, and where several sheets are read as one table those of each of
 *     them, in the order of the workbook
 */
record Table(
        TableRows rows,
        Header header,
        ImportKind kind,
        @Nullable KnownSource source,
        @Nullable SourceProfile profile,
        Columns columns,
        List<Row> sample,
        List<Header> others,
        List<TableRows> sheets) {

    /** The same table with these values, sheet by sheet, on each row that they go over. */
    Table filling(List<MergedRows> merged) {
        List<TableRows> filling = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            filling.add(sheets.get(i).filling(merged.get(i)));
        }
        return over(filling);
    }

    /** The same table over the rows of these sheets. */
    Table over(List<TableRows> all) {
        return new Table(rows, header, kind, source, profile, columns, sample, others, List.copyOf(all));
    }

    /** The sheet of its headings, of several the fullest. */
    SheetReader.Sheet sheet() {
        return rows.sheet();
    }

    /** Whether several sheets are read as this one table. */
    boolean isOfSeveralSheets() {
        return sheets.size() > 1;
    }

    /** The names of the sheets that are read, {@code null} for a text file. */
    @Nullable
    String sheetNames() {
        return sheet().name() == null
                ? null
                : sheets.stream().map(one -> one.sheet().name()).collect(Collectors.joining(", "));
    }

    /**
     * The table of these rows.
     *
     * @param below the first rows below its headings
     * @param separator of a text file, {@code null} in a workbook
     * @throws FileRefused if it is of no use
     */
    static Table of(
            TableRows narrow, List<Row> below, ReadingOptions options, @Nullable String separator, List<Header> others)
            throws FileRefused {
        SheetReader.Sheet sheet = narrow.sheet();
        WideRows wide = WideRows.of(narrow.header(), below);
        TableRows rows = narrow.widened(wide);
        Header header = wide == null ? narrow.header() : wide.header();
        KnownSource source = KnownSource.of(header.names());
        if (source != null && source.refusal() != null) {
            throw FileRefused.at(source.refusal(), sheet.name(), header.row(), null, source.name());
        }
        List<Row> sample =
                rows.among(below).stream().filter(row -> isSample(row, header)).toList();
        if (sample.isEmpty()) {
            throw FileRefused.at("no-rows", sheet.name(), header.row(), null);
        }
        SourceProfile profile = SourceProfiles.fitting(options, header, sheet.name(), separator);
        ImportKind known = options.kind() == null && profile != null ? profile.kind() : options.kind();
        Map<Integer, ColumnRole> remembered = SourceProfiles.roles(profile, header);
        if (source != null && (known == null || known == ImportKind.SALES)) {
            Columns columns =
                    Columns.of(source, header).with(remembered, "remembered").with(options.roles(), "by-hand");
            return new Table(rows, header, ImportKind.SALES, source, profile, columns, sample, others, List.of(rows));
        }
        ImportKind kind = known != null ? known : kind(header, sample);
        Columns columns = ColumnSearch.byHeadingsAndValues(kind, header, sample)
                .with(remembered, "remembered")
                .with(options.roles(), "by-hand");
        Table table = new Table(rows, header, kind, null, profile, columns, sample, others, List.of(rows));
        table.refuseUseless(options.kind() != null);
        return table;
    }

    /** Whether the row can show what the columns hold: totals and remarks between the rows cannot. */
    private static boolean isSample(Row row, Header header) {
        if (row.filled() == 1 && header.width() > 2) {
            return false;
        }
        for (int i = 0; i < row.size(); i++) {
            if (!row.cell(i).isEmpty()) {
                return !SaleWords.isTotal(row.cell(i).shown());
            }
        }
        return true;
    }

    /** What the table is about, by its headings and what stands below them. */
    private static ImportKind kind(Header header, List<Row> sample) {
        Columns survey = Columns.of(ImportKind.SURVEYS, header, sample);
        boolean namedScore = survey.has(SCORE) && AnswerWords.question(header.name(survey.place(SCORE))) != null;
        if (survey.has(SCORE) && (survey.has(QUESTION) || namedScore)) {
            return ImportKind.SURVEYS;
        }
        Columns costs = Columns.of(ImportKind.COSTS, header, sample);
        if (costs.has(COST_CATEGORY) && costs.has(AMOUNT) && costs.has(DATE)) {
            return ImportKind.COSTS;
        }
        Columns sales = Columns.of(ImportKind.SALES, header, sample);
        Columns customers = Columns.of(ImportKind.CUSTOMERS, header, sample);
        boolean nothingSold = !hasAmount(sales) && !sales.has(QUANTITY);
        boolean known = customers.has(CUSTOMER_NAME) || customers.has(LAST_NAME) || customers.has(EMAIL);
        return nothingSold && known && customers.roles().size() >= 2 ? ImportKind.CUSTOMERS : ImportKind.SALES;
    }

    static boolean hasAmount(Columns columns) {
        return columns.has(AMOUNT)
                || columns.has(GROSS_AMOUNT)
                || columns.has(NET_AMOUNT)
                || columns.has(UNTAXED_AMOUNT)
                || columns.has(UNIT_PRICE);
    }

    private void refuseUseless(boolean kindGiven) throws FileRefused {
        String names = String.join(", ", header.names());
        boolean statement = columns.has(BALANCE) || columns.has(BANK_ACCOUNT);
        if (statement && !kindGiven && !columns.has(QUANTITY) && !columns.has(UNIT_PRICE)) {
            throw FileRefused.at("account-statement", sheet().name(), header.row(), null, names);
        }
        boolean date = columns.has(DATE);
        boolean amount = hasAmount(columns);
        switch (kind) {
            case SALES, COSTS -> {
                if (!date && !amount) {
                    throw missing("unknown-columns", names);
                }
                if (!date) {
                    throw missing("no-date-column", names);
                }
                if (!amount) {
                    throw missing("no-amount-column", names);
                }
                if (kind == ImportKind.COSTS && !columns.has(COST_CATEGORY)) {
                    throw missing("no-cost-category-column", names);
                }
            }
            case CUSTOMERS -> {
                if (!isAnyOf(CUSTOMER_NUMBER, CUSTOMER_NAME, LAST_NAME, FIRST_NAME, EMAIL, PHONE)) {
                    throw missing("no-customer-column", names);
                }
            }
            case SURVEYS -> {
                if (!date) {
                    throw missing("no-date-column", names);
                }
                if (!columns.has(SCORE)) {
                    throw missing("no-score-column", names);
                }
            }
        }
    }

    private boolean isAnyOf(ColumnRole... roles) {
        return List.of(roles).stream().anyMatch(columns::has);
    }

    private FileRefused missing(String code, String names) {
        return FileRefused.at(code, sheet().name(), header.row(), null, names);
    }
}
