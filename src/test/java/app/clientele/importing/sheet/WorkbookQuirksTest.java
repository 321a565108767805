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
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of many writers: every cell comes out, or the file is refused by name; never a silent blank. */
class WorkbookQuirksTest {

    private static final String QUIRKS = "data/exports/workbook-quirks/";

    @TempDir
    Path folder;

    /** POI reads them into memory; our reader must see the same cells. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "59746_NoRowNums.xlsx",
                "InlineString.xlsx",
                "InlineStrings.xlsx",
                "TwoSheetsOneHidden.xlsx",
                "noSharedStringTable.xlsx"
            })
    void poiSeesTheSameCells(String name) throws Exception {
        Path file = SharedFolder.copy(QUIRKS + name, folder);
        Map<String, String> expected = new TreeMap<>();
        // From a stream: opened by its name, POI would save the file again when it closes it.
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = new XSSFWorkbook(in)) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                CellType type =
                        cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
                String text = switch (type) {
                    case STRING -> cell.getRichStringCellValue().getString();
                    case NUMERIC ->
                        DateUtil.isCellDateFormatted(cell) ? "date" : "number " + cell.getNumericCellValue();
                    default -> "";
                };
                if (!text.isBlank()) {
                    expected.put(sheet.getSheetName() + "!" + row.getRowNum() + "!" + cell.getColumnIndex(), text);
                }
            })));
        }

        assertThat(cells(file)).containsAllEntriesOf(expected);
        assertThat(expected).isNotEmpty();
    }

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

    @Test
    void theStrictVariantIsRead() throws Exception {
        assertThat(cells(SharedFolder.copy(QUIRKS + "SimpleStrict.xlsx", folder)))
                .isNotEmpty();
    }

    @Test
    void hiddenSheetsAreKnown() throws Exception {
        try (SpreadsheetFile file =
                SpreadsheetFile.open(SharedFolder.copy(QUIRKS + "TwoSheetsOneHidden.xlsx", folder))) {
            assertThat(file.reader().sheets())
                    .extracting(SheetReader.Sheet::hidden)
                    .containsExactlyInAnyOrder(true, false);
        }
    }

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

    @Test
    void openDocumentWithItsRepetitions() throws Exception {
        assertThat(cells(SharedFolder.copy(QUIRKS + "SampleSS.ods", folder))).isNotEmpty();
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
