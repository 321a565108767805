package app.clientele.importing.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads the old binary workbooks. They hold 65 536 rows at most, so the whole workbook may be in memory. */
final class XlsSheetReader implements SheetReader {

    private static final long LARGEST_FILE = 100L << 20;
    private static final MathContext EXCEL_DIGITS = new MathContext(15);

    private final POIFSFileSystem files;
    private final HSSFWorkbook workbook;
    private final boolean from1904;
    private final List<Sheet> sheets = new ArrayList<>();

    /** Takes {@code files} over and closes it. */
    XlsSheetReader(POIFSFileSystem files, long size) throws FileRefused, IOException {
        this.files = files;
        if (size > LARGEST_FILE) {
            throw FileRefused.file("too-large");
        }
        refuseOthers(files.getRoot());
        try {
            this.workbook = new HSSFWorkbook(files.getRoot(), files, false);
            this.from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
        } catch (EncryptedDocumentException e) {
            throw FileRefused.file("password").causedBy(e);
        } catch (OldExcelFormatException e) {
            throw FileRefused.file("old-workbook").causedBy(e);
        } catch (RuntimeException e) {
            throw FileRefused.file("damaged", "Workbook").causedBy(e);
        }
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
            sheets.add(new Sheet(i, workbook.getSheetName(i), hidden));
        }
    }

    private static void refuseOthers(DirectoryNode root) throws FileRefused {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw FileRefused.file("password");
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            throw FileRefused.file("word-document");
        }
        if (root.hasEntryCaseInsensitive("Book") && !root.hasEntryCaseInsensitive("Workbook")) {
            throw FileRefused.file("old-workbook");
        }
        if (!root.hasEntryCaseInsensitive("Workbook")) {
            throw FileRefused.file("not-a-spreadsheet");
        }
    }

    @Override
    public FileFormat format() {
        return FileFormat.XLS;
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public void read(Sheet sheet, RowSink sink) throws FileRefused {
        HSSFSheet source = workbook.getSheetAt(sheet.index());
        tellMerged(source, sink);
        int last = source.getLastRowNum();
        for (int i = source.getFirstRowNum(); i >= 0 && i <= last; i++) {
            HSSFRow row = source.getRow(i);
            if (row != null) {
                Row read = row(row);
                if (!read.isBlank() && !sink.row(read, (i + 1.0) / (last + 1.0))) {
                    return;
                }
            }
        }
    }

    private static void tellMerged(HSSFSheet source, RowSink sink) {
        for (CellRangeAddress merged : source.getMergedRegions()) {
            sink.merged(new MergedArea(
                    merged.getFirstRow() + 1,
                    merged.getLastRow() + 1,
                    merged.getFirstColumn(),
                    merged.getLastColumn()));
        }
    }

    private Row row(HSSFRow row) throws FileRefused {
        int width = Math.max(0, row.getLastCellNum());
        Cell[] cells = new Cell[width];
        for (int i = 0; i < width; i++) {
            HSSFCell cell = row.getCell(i);
            try {
                cells[i] = cell == null ? Cell.Text.EMPTY : cell(cell);
            } catch (RuntimeException e) {
                // The library trusts the numbers of texts and styles that the file gives.
                throw FileRefused.at("damaged", row.getSheet().getSheetName(), row.getRowNum() + 1, null, "Workbook")
                        .causedBy(e);
            }
        }
        return new Row(row.getRowNum() + 1, row.getZeroHeight(), cells);
    }

    private Cell cell(HSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> Cell.text(cell.getRichStringCellValue().getString());
            case BOOLEAN -> Cell.text(cell.getBooleanCellValue() ? "true" : "false");
            case ERROR ->
                new Cell.Broken(FormulaError.forInt(cell.getErrorCellValue()).getString(), "error-value");
            case BLANK, FORMULA, _NONE -> Cell.Text.EMPTY;
        };
    }

    private Cell number(HSSFCell cell) {
        double value = cell.getNumericCellValue();
        if (Double.isNaN(value) || Double.isInfinite(value) || Math.abs(value) >= 1e18) {
            return new Cell.Broken(Double.toString(value), "number-too-large");
        }
        BigDecimal number = new BigDecimal(value).round(EXCEL_DIGITS);
        return DateUtil.isADateFormat(
                        cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString())
                ? SerialDates.cell(number, from1904)
                : new Cell.Numeric(number.stripTrailingZeros());
    }

    @Override
    public void close() throws IOException {
        workbook.close();
        files.close();
    }
}
