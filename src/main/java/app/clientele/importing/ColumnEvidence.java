package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.CurrencyNames;
import app.clientele.importing.column.DateEvidence;
import app.clientele.importing.column.DecimalMark;
import app.clientele.importing.column.NumberEvidence;
import app.clientele.importing.column.Values;
import app.clientele.importing.sheet.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What all values of a table say about how its columns are to be read; collected in one pass, decided afterwards. */
final class ColumnEvidence {

    /** So many totals of a file are looked at; a list with more of them has one for each day or page. */
    private static final int TOTALS = 1000;

    private final Table table;
    private final Map<Integer, DateEvidence> dates = new LinkedHashMap<>();
    private final Map<Integer, NumberEvidence> numbers = new LinkedHashMap<>();
    private final Map<String, Integer> currencies = new HashMap<>();
    private final Map<Integer, Integer> shortRows = new HashMap<>();
    private final List<Row> totals = new ArrayList<>();
    private final List<SheetDates> sheets = new ArrayList<>();
    private final NameCounts names;
    private final String fileName;
    private final @Nullable Character separator;

    /**
     * Nothing is collected yet.
     *
     * @param separator of a text file, {@code null} for a workbook
     */
    ColumnEvidence(Table table, String fileName, @Nullable Character separator) {
        this.table = table;
        this.fileName = fileName;
        this.separator = separator;
        Columns columns = table.columns();
        for (ColumnRole role : columns.roles()) {
            int place = columns.place(role);
            if (Columns.isDate(role)) {
                dates.put(place, new DateEvidence());
            } else if (Columns.isNumber(role)) {
                numbers.put(place, new NumberEvidence());
            }
        }
        columns.rivals().forEach((role, places) -> {
            for (int place : places) {
                if (Columns.isDate(role)) {
                    dates.putIfAbsent(place, new DateEvidence());
                } else {
                    numbers.putIfAbsent(place, new NumberEvidence());
                }
            }
        });
        // A column of days that we have no use for may still tell how another one is read.
        ColumnSearch.dates(table.header(), table.sample())
                .forEach(place -> dates.putIfAbsent(place, new DateEvidence()));
        this.names = new NameCounts(columns);
    }

    /**
     * What one sheet says of the order of its dates: the months it is named after and the dates themselves.
     *
     * @param titles what stands above its headings
     * @param dates the columns that may hold dates, by place
     */
    record SheetDates(TableRows rows, List<String> titles, Map<Integer, DateEvidence> dates) {

        private void addTitle(Row row) {
            if (row.number() < rows.header().row()) {
                for (int i = 0; i < row.size(); i++) {
                    titles.add(Values.text(row.cell(i)));
                }
            }
        }
    }

    /** The rows of another sheet follow. */
    void begin(TableRows rows) {
        Map<Integer, DateEvidence> own = dates;
        if (table.isOfSeveralSheets()) {
            own = new LinkedHashMap<>();
            for (int place : dates.keySet()) {
                own.put(place, new DateEvidence());
            }
        }
        sheets.add(new SheetDates(rows, new ArrayList<>(), own));
        String name = rows.sheet().name();
        dates.values().forEach(evidence -> evidence.begin(name));
        numbers.values().forEach(evidence -> evidence.begin(name));
        names.begin(name);
    }

    /** Takes one row of the sheet into account. */
    void add(Row row) {
        SheetDates sheet = sheets.getLast();
        if (row.number() <= sheet.rows().header().row()) {
            sheet.addTitle(row);
            return;
        }
        if (table.header().isRepeatedBy(row)) {
            return;
        }
        dates.forEach((place, evidence) -> evidence.add(row.cell(place), row.number()));
        if (table.isOfSeveralSheets()) {
            sheet.dates().forEach((place, evidence) -> evidence.add(row.cell(place), row.number()));
        }
        numbers.forEach((place, evidence) -> evidence.add(row.cell(place), row.number()));
        Columns columns = table.columns();
        if (columns.has(CURRENCY)) {
            String code = CurrencyNames.of(Values.text(columns.cell(row, CURRENCY)));
            if (code != null) {
                currencies.merge(code, 1, Integer::sum);
            }
        }
        if (row.declared() < table.header().width()) {
            shortRows.merge(row.declared(), 1, Integer::sum);
        }
        if (columns.text(row, DATE).isEmpty() && totals.size() < TOTALS && hasTotalWord(row)) {
            totals.add(row);
        } else {
            names.add(row);
        }
    }

    private static boolean hasTotalWord(Row row) {
        for (int i = 0; i < row.size(); i++) {
            if (!row.cell(i).isEmpty()) {
                return SaleWords.isTotal(row.cell(i).shown());
            }
        }
        return false;
    }

    Table table() {
        return table;
    }

    /** The columns that may hold dates, by place. */
    Map<Integer, DateEvidence> dates() {
        return dates;
    }

    /** The columns that may hold numbers, by place. */
    Map<Integer, NumberEvidence> numbers() {
        return numbers;
    }

    /** The currency of the file: the shop's if the file has it, else the most frequent; {@code null} when none is named. */
    @Nullable
    String currency(String shops) {
        Map<String, Integer> named = new HashMap<>(currencies);
        if (named.isEmpty()) {
            numbers.values().stream()
                    .map(NumberEvidence::currency)
                    .filter(Objects::nonNull)
                    .forEach(code -> named.merge(code, 1, Integer::sum));
        }
        if (named.isEmpty()) {
            numbers.keySet().stream()
                    .map(place -> CurrencyNames.inHeading(table.header().name(place)))
                    .filter(Objects::nonNull)
                    .forEach(name -> named.merge(name, 1, Integer::sum));
        }
        if (named.keySet().stream().anyMatch(name -> CurrencyNames.fits(name, shops))) {
            return shops;
        }
        return named.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(name -> CurrencyNames.meant(name.getKey(), named.keySet()))
                .orElse(null);
    }

    /** The name of the file, which may say of which month it is. */
    String fileName() {
        return fileName;
    }

    /** Signs of the country it comes from. */
    Habits habits() {
        return new Habits(separator, commonMark(), currency(""));
    }

    /** The decimal mark of the columns that show one, {@code null} when none does or they disagree. */
    @Nullable
    DecimalMark commonMark() {
        List<DecimalMark> marks = numbers.values().stream()
                .map(NumberEvidence::mark)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return marks.size() == 1 ? marks.getFirst() : null;
    }

    /** The sheets with their dates; one where one alone is read. */
    List<SheetDates> sheets() {
        return sheets;
    }

    /** The rows that carry a word like total. */
    List<Row> totals() {
        return totals;
    }

    NameCounts names() {
        return names;
    }

    /**
     * Whether rows of this many cells are a habit of the file: spreadsheet programs leave out the empty cells at the end
     * in blocks of sixteen rows. A single shorter row has lost something.
     */
    boolean isUsualWidth(int cells) {
        return cells >= table.header().width() || shortRows.getOrDefault(cells, 0) >= 16;
    }
}
