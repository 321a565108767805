package app.clientele.report.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.clientele.text.Formats;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListFilesTest {

    private static final Formats FRENCH = new Formats(Locale.FRANCE, Currency.getInstance("EUR"));
    private static final Formats ENGLISH = new Formats(Locale.UK, Currency.getInstance("EUR"));

    @TempDir
    private Path folder;

    private record Row(String name, Optional<LocalDate> day, int visits, long cents, OptionalDouble share) {}

    private static ListTable table(String... names) {
        return new ListColumns<Row>()
                .text("Nom", Row::name)
                .day("Dernière visite", Row::day)
                .whole("Visites", Row::visits)
                .money("Achats", Row::cents)
                .share("Part", Row::share)
                .table(
                        "Clients / à risque",
                        "",
                        Arrays.stream(names)
                                .map(name -> new Row(
                                        name,
                                        Optional.of(LocalDate.of(2026, 11, 22)),
                                        1200,
                                        -123_450,
                                        OptionalDouble.of(0.25)))
                                .toList());
    }

    @Test
    void frenchTextFilesOpenInFrenchExcel() throws IOException {
        assertThat(csv(table("Élodie; la \"grande\""), FRENCH))
                .isEqualTo("\uFEFFNom;Dernière visite;Visites;Achats;Part\r\n"
                        + "\"Élodie; la \"\"grande\"\"\";2026-11-22;1200;-1234,50;0,25\r\n");
    }

    @Test
    void englishTextFilesHaveCommasAndPoints() throws IOException {
        assertThat(csv(table("Lee, Ann"), ENGLISH)).endsWith("\"Lee, Ann\",2026-11-22,1200,-1234.50,0.25\r\n");
    }

    @Test
    void whatIsNotKnownIsBlank() throws IOException {
        ListTable table = new ListColumns<Row>()
                .text("Nom", Row::name)
                .day("Jour", Row::day)
                .share("Part", Row::share)
                .table("Clients", "", List.of(new Row("", Optional.empty(), 0, 0, OptionalDouble.empty())));

        assertThat(csv(table, FRENCH)).endsWith("\r\n;;\r\n");
        assertThat(cell(table, 0)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 6 12 34 56 78", "-2", "@SUM(A1)", "\t=1", "\r=1"})
    void noTextIsTakenForAFormula(String name) throws IOException {
        assertThat(csv(table(name), FRENCH)).contains("'" + name);

        XSSFCell cell = cell(table(name), 0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue().strip()).isEqualTo(name.strip());
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void aWorkbookHasRealNumbersAndDays() throws IOException {
        assertThat(cell(table("Anne"), 0).getStringCellValue()).isEqualTo("Anne");
        assertThat(DateUtil.isCellDateFormatted(cell(table("Anne"), 1))).isTrue();
        assertThat(cell(table("Anne"), 1).getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(cell(table("Anne"), 2).getNumericCellValue()).isEqualTo(1200);
        assertThat(cell(table("Anne"), 3).getNumericCellValue()).isEqualTo(-1234.5);
        assertThat(cell(table("Anne"), 3).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00\\ \"€\"");
        assertThat(cell(table("Anne"), 4).getNumericCellValue()).isEqualTo(0.25);
    }

    @Test
    void aTextLongerThanACellIsCut() throws IOException {
        assertThat(cell(table("x".repeat(40_000)), 0).getStringCellValue()).hasSize(32_767);
    }

    @Test
    void anEmptyListHasItsHeadings() throws IOException {
        assertThat(csv(table(), FRENCH)).isEqualTo("\uFEFFNom;Dernière visite;Visites;Achats;Part\r\n");
        assertThat(workbookRow(table(), 0).getCell(4).getStringCellValue()).isEqualTo("Part");
    }

    @Test
    void aFileThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken.csv"));
        Files.writeString(taken.resolve("inside"), "");

        assertThatThrownBy(() -> CsvList.write(table("Anne"), FRENCH, taken)).isInstanceOf(FileNotSaved.class);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(taken);
        }
    }

    private String csv(ListTable table, Formats formats) throws IOException {
        Path file = folder.resolve("list.csv");
        CsvList.write(table, formats, file);
        return Files.readString(file);
    }

    private XSSFCell cell(ListTable table, int column) throws IOException {
        return workbookRow(table, 1).getCell(column);
    }

    private XSSFRow workbookRow(ListTable table, int row) throws IOException {
        Path file = folder.resolve("list.xlsx");
        XlsxList.write(table, FRENCH, file);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            return workbook.getSheetAt(0).getRow(row);
        }
    }
}
