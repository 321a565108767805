package app.clientele.importing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.clientele.importing.SharedFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of many writers: read, or refused by name; never a silent blank. */
class WorkbookQuirksTest {

    private static final String QUIRKS = "data/exports/workbook-quirks/";

    @TempDir
    Path folder;

    /** B.3/8, B.3/9 and B.3/19. */
    @ParameterizedTest
    @CsvSource({
        "Simple.xlsb, binary-workbook",
        "password.xls, password",
        "protected_passtika.xlsx, password",
        "xlsx-corrupted.xlsx, damaged",
        "64508.xlsx, shared-string-missing"
    })
    void whatCannotBeReadIsRefusedByName(String name, String code) throws Exception {
        Path file = SharedFolder.copy(QUIRKS + name, folder);

        FileRefused refusal = catchThrowableOfType(FileRefused.class, () -> cells(file));

        assertThat(refusal.code()).isEqualTo(code);
    }

    /** B.3/10. */
    @Test
    void theStrictVariantIsRead() throws Exception {
        assertThat(cells(SharedFolder.copy(QUIRKS + "SimpleStrict.xlsx", folder)))
                .isNotEmpty();
    }

    /** B.3/27. */
    @Test
    void hiddenSheetsAreKnown() throws Exception {
        try (SpreadsheetFile file =
                SpreadsheetFile.open(SharedFolder.copy(QUIRKS + "TwoSheetsOneHidden.xlsx", folder))) {
            assertThat(file.reader().sheets())
                    .extracting(SheetReader.Sheet::hidden)
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    /** B.3/25. */
    @Test
    void daysSince1904() throws Exception {
        List<Cell> moments = new ArrayList<>();
        try (SpreadsheetFile file = SpreadsheetFile.open(SharedFolder.copy(QUIRKS + "1904DateWindowing.xls", folder))) {
            file.reader().read(file.reader().sheets().getFirst(), (row, fraction) -> {
                for (int i = 0; i < row.size(); i++) {
                    moments.add(row.cell(i));
                }
                return true;
            });
        }

        assertThat(moments).isNotEmpty().allMatch(Cell.Moment.class::isInstance);
        assertThat(moments).extracting(Cell::shown).containsOnly("2000-01-01");
    }

    /** B.3/18. */
    @Test
    void openDocumentWithItsRepetitions() throws Exception {
        assertThat(cells(SharedFolder.copy(QUIRKS + "SampleSS.ods", folder))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "59021.xlsx",
                "56278.xlsx",
                "59746_NoRowNums.xlsx",
                "noSharedStringTable.xlsx",
                "InlineString.xlsx",
                "InlineStrings.xlsx",
                "TwoSheetsOneHidden.xlsx",
                "1904DateWindowing.xls"
            })
    void poiSeesTheSameCells(String name) throws Exception {
        Path file = SharedFolder.copy(QUIRKS + name, folder);

        Map<String, String> cells = cells(file);

        assertThat(cells).isNotEmpty().isEqualTo(poiCells(file));
    }

    private static Map<String, String> poiCells(Path path) throws IOException {
        Map<String, String> cells = new TreeMap<>();
        // From a stream: a library that is given the file by its name may write into it.
        try (InputStream in = Files.newInputStream(path);
                Workbook workbook = WorkbookFactory.create(in)) {
            for (Sheet sheet : workbook) {
                for (org.apache.poi.ss.usermodel.Row row : sheet) {
                    for (org.apache.poi.ss.usermodel.Cell cell : row) {
                        String text = poiText(cell);
                        if (!text.isBlank()) {
                            cells.put(
                                    sheet.getSheetName() + "!" + cell.getRowIndex() + "!" + cell.getColumnIndex(),
                                    text);
                        }
                    }
                }
            }
        }
        return cells;
    }

    private static String poiText(org.apache.poi.ss.usermodel.Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? "date" : "number " + cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case ERROR -> "error-value";
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    private static Map<String, String> cells(Path path) throws FileRefused, IOException {
        Map<String, String> cells = new TreeMap<>();
        try (SpreadsheetFile file = SpreadsheetFile.open(path)) {
            for (SheetReader.Sheet sheet : file.reader().sheets()) {
                file.reader().read(sheet, (row, fraction) -> {
                    for (int i = 0; i < row.size(); i++) {
                        String text = switch (row.cell(i)) {
                            case Cell.Text(String shown) -> shown;
                            case Cell.Numeric(var value) -> "number " + value.doubleValue();
                            case Cell.Moment(var at) -> "date";
                            case Cell.Clock(var time) -> "date";
                            case Cell.Broken(String shown, String reason) -> reason;
                        };
                        if (!text.isBlank()) {
                            cells.put(sheet.name() + "!" + (row.number() - 1) + "!" + i, text);
                        }
                    }
                    return true;
                });
            }
        }
        return cells;
    }
}
