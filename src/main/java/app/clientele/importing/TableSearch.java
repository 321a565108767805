package app.clientele.importing;

import app.clientele.importing.Sections.Section;
import app.clientele.importing.column.Values;
import app.clientele.importing.sheet.FileRefused;
import app.clientele.importing.sheet.Row;
import app.clientele.importing.sheet.SheetReader;
import app.clientele.importing.sheet.TextForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the table of a file that is to be read. Of several the one with a date, an amount and most rows counts,
 * those of the same headings on other sheets included; on a hidden sheet only when there is no other.
 */
final class TableSearch {

    private static final int SAMPLE = 3000;
    private static final int SAMPLED_CELLS = 300_000;

    /** What is wrong with a sheet alone; whatever else is wrong makes the whole file doubtful. */
    private static final Set<String> FAULTS_OF_A_SHEET = Set.of(
            "empty-sheet",
            "no-headings",
            "no-rows",
            "unknown-columns",
            "no-date-column",
            "no-amount-column",
            "account-statement",
            "payouts");

    private final SheetReader reader;
    private final ReadingOptions options;
    private final @Nullable String separator;
    private final List<Table> usable = new ArrayList<>();

    private TableSearch(SheetReader reader, ReadingOptions options) {
        this.reader = reader;
        this.options = options;
        TextForm text = reader.textForm();
        this.separator = text == null ? null : String.valueOf(text.separator());
    }

    /**
     * The table of a file, with those of other sheets that have the same headings.
     *
     * @throws FileRefused if no sheet has a table that we can use
     */
    static AlikeSheets find(SheetReader reader, ReadingOptions options) throws FileRefused, IOException {
        return new TableSearch(reader, options).find();
    }

    private AlikeSheets find() throws FileRefused, IOException {
        List<SheetReader.Sheet> sheets = candidates();
        FileRefused refusal = null;
        for (SheetReader.Sheet sheet : sheets) {
            try {
                addTablesOf(sheet);
            } catch (FileRefused e) {
                if (sheets.size() == 1 || !FAULTS_OF_A_SHEET.contains(e.code())) {
                    throw e;
                }
                refusal = refusal == null || refusal.code().equals("empty-sheet") ? e : refusal;
            }
        }
        if (usable.isEmpty()) {
            throw refusal == null ? FileRefused.file("empty-file") : refusal;
        }
        boolean visible = usable.stream().anyMatch(table -> !table.sheet().hidden());
        return AlikeSheets.of(usable.stream()
                .filter(table -> !visible || !table.sheet().hidden())
                .toList());
    }

    private List<SheetReader.Sheet> candidates() throws FileRefused {
        String wanted = options.sheet();
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

    private void addTablesOf(SheetReader.Sheet sheet) throws FileRefused, IOException {
        List<Row> rows = firstRows(sheet);
        if (rows.isEmpty()) {
            throw FileRefused.at("empty-sheet", sheet.name(), 0, null);
        }
        List<Section> sections = Sections.of(rows);
        if (sections.isEmpty()) {
            addWithoutHeadings(sheet, rows);
            return;
        }
        List<Header> headers = sections.stream().map(Section::header).toList();
        FileRefused refusal = null;
        int before = usable.size();
        for (Section section : sections) {
            List<Header> others = new ArrayList<>(headers);
            others.remove(section.header());
            try {
                addBlocksOf(TableRows.of(sheet, section.header()), section.below(), others);
            } catch (FileRefused e) {
                if (section.isBest() && isNoSalesList(e)) {
                    throw e;
                }
                refusal = section.isBest() || refusal == null ? e : refusal;
            }
        }
        if (before == usable.size() && refusal != null) {
            throw refusal;
        }
    }

    private List<Row> firstRows(SheetReader.Sheet sheet) throws FileRefused, IOException {
        List<Row> rows = new ArrayList<>();
        int[] cells = new int[1];
        reader.read(sheet, (row, fraction) -> {
            rows.add(row);
            cells[0] += row.size();
            return rows.size() < SAMPLE && cells[0] < SAMPLED_CELLS;
        });
        return rows;
    }

    /** Other tables of the same file do not make a list of sales of it. */
    private static boolean isNoSalesList(FileRefused refusal) {
        return refusal.code().equals("account-statement") || refusal.code().equals("payouts");
    }

    /** Adds the tables that stand beside each other under one row of headings; usually one. */
    private void addBlocksOf(TableRows rows, List<Row> below, List<Header> others) throws FileRefused {
        FileRefused refused = null;
        int before = usable.size();
        for (TableRows block : Blocks.of(rows, below)) {
            try {
                usable.add(Table.of(block, below, options, separator, others));
            } catch (FileRefused e) {
                refused = e;
            }
        }
        if (before == usable.size()) {
            try {
                usable.add(Table.of(rows, below, options, separator, others));
            } catch (FileRefused e) {
                throw refused == null ? e : e.causedBy(refused);
            }
        }
    }

    /** Rows that begin without headings: they are worth a question when they hold days and numbers. */
    private void addWithoutHeadings(SheetReader.Sheet sheet, List<Row> rows) throws FileRefused {
        FileRefused none =
                FileRefused.at("no-headings", sheet.name(), rows.getFirst().number(), null);
        long telling = rows.stream().filter(TableSearch::holdsDayAndNumber).count();
        if (telling * 2 <= rows.size()) {
            throw none;
        }
        int width = rows.stream().mapToInt(Row::declared).max().orElse(0);
        try {
            usable.add(Table.of(TableRows.of(sheet, Header.none(width)), rows, options, separator, List.of()));
        } catch (FileRefused e) {
            throw none.causedBy(e);
        }
    }

    private static boolean holdsDayAndNumber(Row row) {
        boolean day = false;
        boolean number = false;
        for (int i = 0; i < row.size(); i++) {
            boolean isDay = Values.isDate(row.cell(i));
            day |= isDay;
            number |= !isDay && Values.isNumber(row.cell(i));
        }
        return day && number;
    }
}
