package app.clientele.report.export;

import app.clientele.model.FormulaGuard;
import app.clientele.text.Formats;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A list as an Excel workbook: real numbers and days, no formula, the headings kept in sight and repeated on paper. Cells
 * longer than Excel's limit of 32 767 characters are cut there.
 */
public final class XlsxList {

    private static final int WIDTH_OF_A_CHARACTER = 256;
    private static final int LONGEST_COLUMN = 60;
    /** Rows that are looked at for the width of a column. */
    private static final int ROWS_MEASURED = 200;

    private XlsxList() {}

    /**
     * Writes {@code file} anew.
     *
     * @throws FileNotSaved if that cannot be; nothing is changed then
     */
    public static void write(ListTable list, Formats formats, Path file) {
        write(Stream.of(list), formats, file);
    }

    /**
     * Writes {@code file} anew, a sheet for each list; each list is asked for when the one before is written.
     *
     * @param lists at least one, each with a title of its own
     * @throws FileNotSaved if that cannot be; nothing is changed then
     */
    public static void write(Stream<ListTable> lists, Formats formats, Path file) {
        WholeFile.write(file, out -> {
            try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
                Styles styles = new Styles(workbook, formats);
                lists.forEachOrdered(list -> sheet(list, formats, workbook, styles));
                workbook.write(out);
            }
        });
    }

    private static void sheet(ListTable list, Formats formats, SXSSFWorkbook workbook, Styles styles) {
        Sheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(list.title()));
        headings(list, sheet.createRow(0), styles);
        for (int i = 0; i < list.rows().size(); i++) {
            row(list.rows().get(i), sheet.createRow(i + 1), styles);
        }
        int columns = list.columns().size();
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, width(list, column, formats) * WIDTH_OF_A_CHARACTER);
        }
        CellRangeAddress headings = new CellRangeAddress(0, 0, 0, columns - 1);
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(headings);
        sheet.setAutoFilter(new CellRangeAddress(0, list.rows().size(), 0, columns - 1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static void headings(ListTable list, Row row, Styles styles) {
        for (int column = 0; column < list.columns().size(); column++) {
            ListTable.Column head = list.columns().get(column);
            Cell cell = row.createCell(column);
            cell.setCellValue(head.heading());
            cell.setCellStyle(head.kind() == ListTable.Kind.NUMBERS ? styles.numericHeading : styles.heading);
        }
    }

    private static void row(List<ListCell> cells, Row row, Styles styles) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case ListCell.Text(String text) -> {
                    Cell cell = row.createCell(column);
                    cell.setCellValue(cut(text));
                    // Otherwise the text becomes a formula as soon as somebody edits its cell.
                    cell.setCellStyle(FormulaGuard.isNeeded(text) ? styles.guarded : styles.text);
                }
                case ListCell.Amount amount ->
                    number(
                            row.createCell(column),
                            amount.value().doubleValue(),
                            amount.decimals() == 0 ? styles.whole : styles.decimal);
                case ListCell.Money money ->
                    number(row.createCell(column), money.value().doubleValue(), styles.money);
                case ListCell.Share share ->
                    number(row.createCell(column), share.fraction().doubleValue(), styles.share);
                case ListCell.Day(var day) -> {
                    Cell cell = row.createCell(column);
                    cell.setCellValue(day);
                    cell.setCellStyle(styles.day);
                }
                case ListCell.Nothing() -> {}
            }
        }
    }

    private static void number(Cell cell, double value, CellStyle style) {
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static String cut(String text) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static int width(ListTable list, int column, Formats formats) {
        int longest = list.rows().stream()
                .limit(ROWS_MEASURED)
                .mapToInt(row -> ListTable.shown(row.get(column), formats).length())
                .max()
                .orElse(0);
        // Room for the arrow of the filter.
        int heading = list.columns().get(column).heading().length() + 3;
        return Math.min(LONGEST_COLUMN, Math.max(heading, longest + 2));
    }

    /** How the cells of one workbook look. */
    private static final class Styles {

        private final CellStyle heading;
        private final CellStyle numericHeading;
        private final CellStyle text;
        private final CellStyle guarded;
        private final CellStyle whole;
        private final CellStyle decimal;
        private final CellStyle money;
        private final CellStyle share;
        private final CellStyle day;

        Styles(SXSSFWorkbook workbook, Formats formats) {
            Font bold = workbook.createFont();
            bold.setBold(true);
            heading = workbook.createCellStyle();
            heading.setFont(bold);
            numericHeading = workbook.createCellStyle();
            numericHeading.cloneStyleFrom(heading);
            numericHeading.setAlignment(HorizontalAlignment.RIGHT);
            text = formatted(workbook, "@");
            guarded = formatted(workbook, "@");
            guarded.setQuotePrefixed(true);
            whole = formatted(workbook, "#,##0");
            decimal = formatted(workbook, "#,##0.0##");
            money = formatted(workbook, moneyFormat(formats));
            share = formatted(workbook, "0.0%");
            day = formatted(workbook, "dd/mm/yyyy");
        }

        /** Excel itself puts the marks of the owner's language in the place of comma and point. */
        private static String moneyFormat(Formats formats) {
            int decimals = formats.currency().getDefaultFractionDigits();
            String number = decimals > 0 ? "#,##0." + "0".repeat(decimals) : "#,##0";
            String symbol = '"' + formats.currency().getSymbol(formats.locale()) + '"';
            boolean behind = formats.money(0).endsWith(formats.currency().getSymbol(formats.locale()));
            return behind ? number + "\\ " + symbol : symbol + number;
        }

        private static CellStyle formatted(SXSSFWorkbook workbook, String format) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        }
    }
}
