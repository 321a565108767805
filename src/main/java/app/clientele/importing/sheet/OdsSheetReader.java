package app.clientele.importing.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** Reads the content of an OpenDocument spreadsheet forwards; repetitions count against the limits, not the bytes. */
final class OdsSheetReader implements SheetReader {

    private static final String CONTENT = "content.xml";

    private final ZipParts parts;
    private final List<Sheet> sheets = new ArrayList<>();

    OdsSheetReader(ZipParts parts) throws FileRefused, IOException {
        this.parts = parts;
        Set<String> hiddenStyles = new HashSet<>();
        String style = "";
        try (XmlPart xml = XmlPart.open(parts, CONTENT)) {
            for (String element = xml.nextStart(); element != null; element = xml.nextStart()) {
                if (element.equals("style")) {
                    style = xml.attribute("name", "");
                } else if (element.equals("table-properties")
                        && xml.attribute("display", "true").equals("false")) {
                    hiddenStyles.add(style);
                } else if (element.equals("table")) {
                    boolean hidden = hiddenStyles.contains(xml.attribute("style-name", ""));
                    sheets.add(new Sheet(sheets.size(), xml.attribute("name", ""), hidden));
                }
            }
        }
    }

    @Override
    public FileFormat format() {
        return FileFormat.ODS;
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public void read(Sheet sheet, RowSink sink) throws FileRefused, IOException {
        try (XmlPart xml = XmlPart.open(parts, CONTENT)) {
            int index = -1;
            for (String element = xml.nextStart(); element != null; element = xml.nextStart()) {
                if (element.equals("table") && ++index == sheet.index()) {
                    new Pass(sheet.name() == null ? "" : sheet.name(), xml).run(sink);
                    return;
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    /** One reading of one sheet. */
    private static final class Pass {
        private final XmlPart xml;
        private final GridLimits limits;
        private int rowNumber;
        private int rowRepeat;
        private boolean hidden;
        private Cell[] cells = new Cell[32];
        private int width;
        private long pendingEmpty;

        Pass(String sheet, XmlPart xml) {
            this.xml = xml;
            this.limits = new GridLimits(sheet);
        }

        void run(RowSink sink) throws FileRefused {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.element()) {
                        case "table-row" -> {
                            width = 0;
                            pendingEmpty = 0;
                            rowRepeat = repeat("number-rows-repeated");
                            hidden = !xml.attribute("visibility", "visible").equals("visible");
                        }
                        case "table-cell", "covered-table-cell" -> readCell(sink);
                        default -> {
                            // Columns and shapes hold no value.
                        }
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && (xml.element().equals("table") || (xml.element().equals("table-row") && !endRow(sink)))) {
                    return;
                }
            }
        }

        private int repeat(String attribute) {
            try {
                return Math.max(1, Integer.parseInt(xml.attribute(attribute, "1")));
            } catch (NumberFormatException e) {
                return 1;
            }
        }

        private boolean endRow(RowSink sink) throws FileRefused {
            if (width == 0) {
                // Spreadsheet programs fill the rest of a sheet with one empty row repeated a million times.
                rowNumber = (int) Math.min(Integer.MAX_VALUE - 1L, (long) rowNumber + rowRepeat);
                return true;
            }
            Cell[] same = Arrays.copyOf(cells, width);
            for (int i = 0; i < rowRepeat; i++) {
                limits.row(++rowNumber);
                limits.width(width);
                if (!sink.row(new Row(rowNumber, hidden, same), xml.fraction())) {
                    return false;
                }
            }
            return true;
        }

        private void readCell(RowSink sink) throws FileRefused {
            tellMerged(sink);
            int times = repeat("number-columns-repeated");
            String type = xml.attribute("value-type", "");
            boolean formula = xml.attribute("formula") != null;
            String value = xml.attribute("value", "");
            String date = xml.attribute("date-value", "");
            String time = xml.attribute("time-value", "");
            String flag = xml.attribute("boolean-value", "");
            String given = xml.attribute("string-value");
            String text = readText();
            Cell cell = switch (type) {
                case "float", "percentage", "currency" -> number(value);
                case "date" -> date(date);
                case "time" -> time(time);
                case "boolean" -> Cell.text(flag);
                default -> {
                    if (formula && type.isEmpty() && text.isEmpty()) {
                        yield new Cell.Broken("", "formula-without-value");
                    }
                    yield formula && (text.startsWith("#") || text.startsWith("Err:"))
                            ? new Cell.Broken(text, "error-value")
                            : Cell.text(given == null ? text : given);
                }
            };
            put(cell, times);
        }

        private void tellMerged(RowSink sink) {
            int down = repeat("number-rows-spanned");
            int right = repeat("number-columns-spanned");
            if (down > 1 || right > 1) {
                long column = width + pendingEmpty;
                sink.merged(new MergedArea(
                        rowNumber + 1,
                        (int) Math.min(Integer.MAX_VALUE, (long) rowNumber + down),
                        (int) Math.min(GridLimits.MOST_COLUMNS, column),
                        (int) Math.min(GridLimits.MOST_COLUMNS, column + right - 1)));
            }
        }

        private void put(Cell cell, int times) throws FileRefused {
            if (cell.isEmpty()) {
                pendingEmpty += times;
                return;
            }
            long end = width + pendingEmpty + times;
            limits.column(rowNumber + 1, end - 1);
            if (end > cells.length) {
                cells = Arrays.copyOf(cells, (int) Math.max(end, cells.length * 2L));
            }
            Arrays.fill(cells, width, (int) (width + pendingEmpty), Cell.Text.EMPTY);
            Arrays.fill(cells, (int) (end - times), (int) end, cell);
            width = (int) end;
            pendingEmpty = 0;
        }

        /** The paragraphs of the cell, without comments, up to its end. */
        private String readText() throws FileRefused {
            StringBuilder text = new StringBuilder();
            int depth = 1;
            int comment = 0;
            int paragraphs = 0;
            while (depth > 0) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        if (comment > 0 || xml.element().equals("annotation")) {
                            comment++;
                        } else if (xml.element().equals("p") && paragraphs++ > 0) {
                            text.append('\n');
                        } else if (xml.element().equals("s")) {
                            text.repeat(' ', Math.min(1000, repeat("c")));
                        } else if (xml.element().equals("tab") || xml.element().equals("line-break")) {
                            text.append(' ');
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        comment -= comment > 0 ? 1 : 0;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (comment == 0 && paragraphs > 0) {
                            xml.appendTo(text);
                        }
                    }
                    default -> {
                        // Comments of XML say nothing.
                    }
                }
            }
            return text.toString();
        }

        private static Cell number(String value) {
            try {
                BigDecimal number = new BigDecimal(value);
                return number.precision() - number.scale() > 18 || number.scale() > 400
                        ? new Cell.Broken(value, "number-too-large")
                        : new Cell.Numeric(number.round(new MathContext(15)));
            } catch (NumberFormatException e) {
                return new Cell.Broken(value, "not-a-number");
            }
        }

        private static Cell date(String value) {
            try {
                return new Cell.Moment(
                        value.contains("T")
                                ? LocalDateTime.parse(value)
                                : LocalDate.parse(value).atStartOfDay());
            } catch (DateTimeException e) {
                return new Cell.Broken(value, "no-such-date");
            }
        }

        private static Cell time(String value) {
            try {
                long seconds = Duration.parse(value).toSeconds();
                return new Cell.Clock(LocalTime.ofSecondOfDay(Math.floorMod(seconds, 86_400L)));
            } catch (DateTimeException e) {
                return new Cell.Broken(value, "no-such-time");
            }
        }
    }
}
