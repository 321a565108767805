package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.sheet.FileRefused;
import app.clientele.importing.sheet.Row;
import app.clientele.importing.sheet.SheetReader;
import app.clientele.importing.sheet.TextForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The table of a file that is to be read: its sheet, its headings, what it is about and which column is what.
 *
 * @param source the program that made it, {@code null} when it is unknown
 * @param profile how files like it were read before, {@code null} when there were none
 * @param sample the first rows below the headings
 */
record Table(
        SheetReader.Sheet sheet,
        Header header,
        ImportKind kind,
        @Nullable KnownSource source,
        @Nullable SourceProfile profile,
        Columns columns,
        List<Row> sample) {

    private static final int SAMPLE = 3000;

    /**
     * Finds the table. Of several sheets the visible one with a usable table and the most rows counts; hidden ones only
     * when there is no other.
     *
     * @throws FileRefused if no sheet has a table that we can use
     */
    static Table find(SheetReader reader, ReadingOptions options) throws FileRefused, IOException {
        List<SheetReader.Sheet> sheets = candidates(reader, options.sheet());
        FileRefused refusal = FileRefused.file("empty-file");
        List<Table> usable = new ArrayList<>();
        for (SheetReader.Sheet sheet : sheets) {
            try {
                usable.add(of(reader, sheet, options));
            } catch (FileRefused e) {
                if (sheets.size() == 1 || isAboutTheFile(e)) {
                    throw e;
                }
                refusal = refusal.code().equals("empty-file") ? e : refusal;
            }
        }
        FileRefused first = refusal;
        boolean visible = usable.stream().anyMatch(table -> !table.sheet.hidden());
        return usable.stream()
                .filter(table -> !visible || !table.sheet.hidden())
                .max(Comparator.comparingInt(table -> table.sample.size()))
                .orElseThrow(() -> first);
    }

    /** A damaged or hostile part makes the whole file doubtful; a sheet without a table does not. */
    private static boolean isAboutTheFile(FileRefused refusal) {
        return switch (refusal.code()) {
            case "empty-file",
                    "empty-sheet",
                    "no-headings",
                    "no-rows",
                    "unknown-columns",
                    "no-date-column",
                    "no-amount-column",
                    "account-statement",
                    "payouts" -> false;
            default -> true;
        };
    }

    private static List<SheetReader.Sheet> candidates(SheetReader reader, @Nullable String wanted) throws FileRefused {
        if (wanted == null) {
            return reader.sheets();
        }
        List<SheetReader.Sheet> named = reader.sheets().stream()
                .filter(sheet -> sheet.name() != null
                        && sheet.name().toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT)))
                .toList();
        if (named.isEmpty()) {
            List<String> names = reader.sheets().stream()
                    .map(SheetReader.Sheet::name)
                    .filter(Objects::nonNull)
                    .toList();
            throw FileRefused.at("no-such-sheet", wanted, 0, null, String.join(", ", names));
        }
        return named;
    }

    private static Table of(SheetReader reader, SheetReader.Sheet sheet, ReadingOptions options)
            throws FileRefused, IOException {
        List<Row> rows = new ArrayList<>();
        reader.read(sheet, (row, fraction) -> {
            rows.add(row);
            return rows.size() < SAMPLE;
        });
        if (rows.isEmpty()) {
            throw FileRefused.at("empty-sheet", sheet.name(), 0, null);
        }
        Header header = Header.find(rows);
        if (header == null) {
            throw FileRefused.at("no-headings", sheet.name(), rows.getFirst().number(), null);
        }
        KnownSource source = KnownSource.of(header.names());
        if (source != null && source.refusal() != null) {
            throw FileRefused.at(source.refusal(), sheet.name(), header.row(), null, source.name());
        }
        List<Row> below = rows.stream().filter(row -> isSample(row, header)).toList();
        if (below.isEmpty()) {
            throw FileRefused.at("no-rows", sheet.name(), header.row(), null);
        }
        TextForm text = reader.textForm();
        SourceProfile profile = SourceProfiles.fitting(
                options, header, sheet.name(), text == null ? null : String.valueOf(text.separator()));
        ImportKind known = options.kind() == null && profile != null ? profile.kind() : options.kind();
        Map<Integer, ColumnRole> remembered = SourceProfiles.roles(profile, header);
        if (source != null && (known == null || known == ImportKind.SALES)) {
            Columns columns =
                    Columns.of(source, header).with(remembered, "remembered").with(options.roles(), "by-hand");
            return new Table(sheet, header, ImportKind.SALES, source, profile, columns, below);
        }
        ImportKind kind = known != null ? known : kind(header, below);
        Columns columns = ColumnSearch.byHeadingsAndValues(kind, header, below)
                .with(remembered, "remembered")
                .with(options.roles(), "by-hand");
        Table table = new Table(sheet, header, kind, null, profile, columns, below);
        table.refuseUseless(options.kind() != null);
        return table;
    }

    /** Whether the row can show what the columns hold: totals and remarks between the rows cannot. */
    private static boolean isSample(Row row, Header header) {
        if (row.number() <= header.row() || header.isRepeatedBy(row) || (row.filled() == 1 && header.width() > 2)) {
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
            throw FileRefused.at("account-statement", sheet.name(), header.row(), null, names);
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
        return FileRefused.at(code, sheet.name(), header.row(), null, names);
    }
}
