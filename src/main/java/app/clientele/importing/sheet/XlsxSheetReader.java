package app.clientele.importing.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * Reads XLSX and its strict variant forwards in bounded memory, tolerating what writers leave out: addresses, styles,
 * dimensions, shared strings. What would become a silent blank elsewhere is an error here.
 */
final class XlsxSheetReader implements SheetReader {

    private static final MathContext EXCEL_DIGITS = new MathContext(15);

    /** Types whose value may be empty without the cell being blank. */
    private static final Set<String> TEXT_TYPES = Set.of("s", "str", "inlineStr");

    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    private final ZipParts parts;
    private final WorkbookParts workbook;
    private final NumberFormats formats;
    private final SharedStrings strings;

    XlsxSheetReader(ZipParts parts) throws FileRefused, IOException {
        this.parts = parts;
        this.workbook = WorkbookParts.find(parts);
        this.formats = NumberFormats.read(parts, workbook.styles());
        this.strings = SharedStrings.read(parts, workbook.sharedStrings());
    }

    @Override
    public FileFormat format() {
        return FileFormat.XLSX;
    }

    @Override
    public List<Sheet> sheets() {
        return workbook.sheets();
    }

    @Override
    public void read(Sheet sheet, RowSink sink) throws FileRefused, IOException {
        String name = sheet.name() == null ? "" : sheet.name();
        try (XmlPart xml = XmlPart.open(parts, workbook.sheetParts().get(sheet.index()))) {
            new Pass(name, xml).run(sink);
        }
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    /** One reading of one sheet. */
    private final class Pass {
        private final String sheet;
        private final XmlPart xml;
        private final GridLimits limits;
        private final StringBuilder text = new StringBuilder();
        private int rowNumber;
        private boolean hidden;
        private Cell[] cells = new Cell[32];
        private int width;

        Pass(String sheet, XmlPart xml) {
            this.sheet = sheet;
            this.xml = xml;
            this.limits = new GridLimits(sheet);
        }

        void run(RowSink sink) throws FileRefused {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.element()) {
                        case "row" -> startRow();
                        case "c" -> readCell();
                        case "mergeCell" -> tellMerged(xml.attribute("ref", ""), sink);
                        default -> {
                            // Widths, filters and pictures hold no value.
                        }
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.element().equals("row")
                        && !endRow(sink)) {
                    return;
                }
            }
        }

        private static void tellMerged(String reference, RowSink sink) {
            Matcher area = AREA.matcher(reference);
            if (area.matches()) {
                sink.merged(new MergedArea(
                        Integer.parseInt(area.group(2)),
                        Integer.parseInt(area.group(4)),
                        ColumnLetters.number(area.group(1)),
                        ColumnLetters.number(area.group(3))));
            }
        }

        private void startRow() throws FileRefused {
            long number = rowNumber + 1L;
            String given = xml.attribute("r");
            if (given != null) {
                try {
                    number = Long.parseLong(given);
                } catch (NumberFormatException e) {
                    throw FileRefused.at("damaged", sheet, rowNumber + 1, null, given)
                            .causedBy(e);
                }
            }
            limits.row(number);
            rowNumber = (int) number;
            String flag = xml.attribute("hidden");
            hidden = flag != null && (flag.equals("1") || flag.equals("true"));
            width = 0;
        }

        private boolean endRow(RowSink sink) throws FileRefused {
            limits.width(width);
            Row row = new Row(rowNumber, hidden, Arrays.copyOf(cells, width));
            return row.isBlank() || sink.row(row, xml.fraction());
        }

        private void readCell() throws FileRefused {
            int column = column(xml.attribute("r"));
            String type = xml.attribute("t", "n");
            int style = style(xml.attribute("s"));
            boolean formula = false;
            String value = null;
            while (true) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.element()) {
                        case "f" -> formula = true;
                        case "v" -> value = value();
                        case "is" -> value = RichText.read(xml, "is");
                        default -> {
                            // Extensions hold no value.
                        }
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.element().equals("c")) {
                    break;
                }
            }
            put(column, cell(column, type, style, formula, value));
        }

        private String value() throws FileRefused {
            text.setLength(0);
            for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    xml.appendTo(text);
                }
            }
            return text.toString();
        }

        private int column(@Nullable String address) throws FileRefused {
            if (address == null) {
                limits.column(rowNumber, width);
                return width;
            }
            long column = 0;
            for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
                column = column * 26 + (Character.toUpperCase(address.charAt(i)) - 'A' + 1);
                limits.column(rowNumber, column - 1);
            }
            return (int) Math.max(0, column - 1);
        }

        private static int style(@Nullable String index) {
            try {
                return index == null ? 0 : Integer.parseInt(index);
            } catch (NumberFormatException e) {
                return 0;
            }
        }

        private void put(int column, Cell cell) {
            if (column >= cells.length) {
                cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
            }
            for (; width < column; width++) {
                cells[width] = Cell.Text.EMPTY;
            }
            cells[column] = cell;
            width = Math.max(width, column + 1);
        }

        private Cell cell(int column, String type, int style, boolean formula, @Nullable String value)
                throws FileRefused {
            // An empty number of a shared text points nowhere: taken for a blank it would lose the text silently.
            boolean blank = value == null || (value.isEmpty() && !TEXT_TYPES.contains(type));
            if (value == null || blank) {
                return formula ? new Cell.Broken("", "formula-without-value") : Cell.Text.EMPTY;
            }
            return switch (type) {
                case "s" -> Cell.text(shared(column, value));
                case "str" -> Cell.text(EscapedCharacters.undo(value));
                case "inlineStr" -> Cell.text(value);
                case "b" -> Cell.text(value.equals("1") || value.equals("true") ? "true" : "false");
                case "e" -> new Cell.Broken(value, "error-value");
                case "d" -> isoDate(value);
                default -> number(value, style);
            };
        }

        private String shared(int column, String index) throws FileRefused {
            String shared = null;
            try {
                shared = strings.get(Integer.parseInt(index.strip()));
            } catch (NumberFormatException e) {
                shared = null;
            }
            if (shared == null) {
                throw FileRefused.at("shared-string-missing", sheet, rowNumber, ColumnLetters.of(column), index);
            }
            return shared;
        }

        private static Cell isoDate(String value) {
            try {
                return new Cell.Moment(
                        value.contains("T")
                                ? LocalDateTime.parse(
                                        value.endsWith("Z") ? value.substring(0, value.length() - 1) : value)
                                : LocalDate.parse(value).atStartOfDay());
            } catch (DateTimeException e) {
                return new Cell.Broken(value, "no-such-date");
            }
        }

        private Cell number(String value, int style) {
            BigDecimal number;
            try {
                number = new BigDecimal(value.strip());
            } catch (NumberFormatException e) {
                return new Cell.Broken(value, "not-a-number");
            }
            if (number.precision() - number.scale() > 18 || number.scale() > 400) {
                return number.scale() > 400
                        ? new Cell.Numeric(BigDecimal.ZERO)
                        : new Cell.Broken(value, "number-too-large");
            }
            return formats.isDate(style)
                    ? SerialDates.cell(number, workbook.from1904())
                    : new Cell.Numeric(number.round(EXCEL_DIGITS));
        }
    }
}
