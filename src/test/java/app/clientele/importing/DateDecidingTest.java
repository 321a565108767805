package app.clientele.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.importing.sheet.FileRefused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What decides whether the day or the month comes first where no single value does. */
class DateDecidingTest {

    @TempDir
    Path folder;

    @Test
    void anotherColumnThatSaysTheSameDays() throws Exception {
        assertThat(days(read(
                        "list.csv", "Date;Livré;Montant\n04/02/2020;2020-04-02;1,00\n05/03/2020;2020-05-03;2,00\n")))
                .containsExactly(LocalDate.of(2020, 4, 2), LocalDate.of(2020, 5, 3));
    }

    @Test
    void thePeriodInTheNameOfTheFile() throws Exception {
        String text = "Date;Montant\n04/02/2020;1,00\n04/03/2020;2,00\n";

        assertThat(days(read("export avril 2020.csv", text)))
                .containsExactly(LocalDate.of(2020, 4, 2), LocalDate.of(2020, 4, 3));
        assertThat(days(read("ventes_2020-02_2020-03.csv", text)))
                .containsExactly(LocalDate.of(2020, 2, 4), LocalDate.of(2020, 3, 4));
        assertThat(read("ventes_2020.csv", text).questions()).hasSize(1);
    }

    @Test
    void thePeriodInATitle() throws Exception {
        assertThat(
                        days(
                                read(
                                        "list.csv",
                                        "Ventes du mois de févr. 2020;;\n;;\nDate;Client;Montant\n04/02/2020;Zoé;1,00\n05/02/2020;Léa;2,00\n")))
                .containsExactly(LocalDate.of(2020, 2, 4), LocalDate.of(2020, 2, 5));
    }

    @Test
    void noSaleIsInTheFuture() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        LocalDate soon = today.plusMonths(2).withDayOfMonth(1);
        LocalDate past = LocalDate.of(soon.getYear(), 1, soon.getMonthValue());
        String written = "%02d/%02d/%d".formatted(1, soon.getMonthValue(), soon.getYear());

        FileReading reading = read("list.csv", "Date,Montant\n" + written + ",1.00\n" + written + ",2.00\n");

        if (past.isAfter(today) || past.equals(soon)) {
            assertThat(reading.questions().size() + lines(reading).size()).isPositive();
        } else {
            assertThat(days(reading)).containsOnly(past);
        }
    }

    @Test
    void linesThatContradictEachOtherAreNamed() throws Exception {
        Question question = read("list.csv", "Date;Montant\n13/02/2020;1,00\n02/14/2020;2,00\n")
                .questions()
                .getFirst();

        assertThat(question.textKey()).isEqualTo("mixed-date-orders");
        assertThat(question.example()).isEqualTo("13/02/2020");
        assertThat(question.row()).isEqualTo(2);
        assertThat(question.otherExample()).isEqualTo("02/14/2020");
        assertThat(question.otherRow()).isEqualTo(3);
        assertThat(question.answers()).allMatch(answer -> answer.rejected() == 1);
    }

    /** B.3/38. */
    @Test
    void datesThatASpreadsheetProgramExchangedAreAskedAndPutRight() throws Exception {
        // 2 March and 5 March of a French list in an American Excel, and the 17th that it could not read.
        Path file = workbook(LocalDate.of(2020, 2, 3), LocalDate.of(2020, 5, 3));
        Question question = read(file, ReadingOptions.DEFAULT).questions().getFirst();

        assertThat(question.id()).isEqualTo("exchanged-dates");
        assertThat(question.example()).isEqualTo("2020-02-03");
        assertThat(question.otherExample()).isEqualTo("17/03/2020");
        assertThat(question.answers().getFirst().day()).isEqualTo(LocalDate.of(2020, 3, 2));
        assertThat(days(read(file, ReadingOptions.DEFAULT.withAnswer(question.key(), "exchange"))))
                .containsExactly(LocalDate.of(2020, 3, 2), LocalDate.of(2020, 3, 5), LocalDate.of(2020, 3, 17));
        assertThat(days(read(file, ReadingOptions.DEFAULT.withAnswer(question.key(), "keep"))))
                .containsExactly(LocalDate.of(2020, 2, 3), LocalDate.of(2020, 5, 3), LocalDate.of(2020, 3, 17));
    }

    /** B.3/38. */
    @Test
    void realDatesBeyondTheTwelfthWereNotExchanged() throws Exception {
        assertThat(read(workbook(LocalDate.of(2020, 2, 3), LocalDate.of(2020, 2, 25)), ReadingOptions.DEFAULT)
                        .questions())
                .isEmpty();
    }

    private Path workbook(LocalDate... real) throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat((short) 14);
            Sheet sheet = workbook.createSheet("Ventes");
            Row headings = sheet.createRow(0);
            headings.createCell(0).setCellValue("Date");
            headings.createCell(1).setCellValue("Client");
            headings.createCell(2).setCellValue("Montant");
            int number = 1;
            for (LocalDate day : real) {
                Row row = sheet.createRow(number++);
                row.createCell(0).setCellValue(day);
                row.getCell(0).setCellStyle(date);
                row.createCell(1).setCellValue("Zoé " + number);
                row.createCell(2).setCellValue(10);
            }
            Row row = sheet.createRow(number);
            row.createCell(0).setCellValue("17/03/2020");
            row.createCell(1).setCellValue("Zoé");
            row.createCell(2).setCellValue(10);
            workbook.write(out);
        }
        return file;
    }

    private FileReading read(String name, String text) throws FileRefused, IOException {
        return read(Files.writeString(folder.resolve(name), text), ReadingOptions.DEFAULT);
    }

    private static FileReading read(Path file, ReadingOptions options) throws FileRefused {
        return SpreadsheetImport.read(file, options, Progress.NONE);
    }

    private static List<SaleLineDraft> lines(FileReading reading) {
        return ((Drafts.SalesRows) reading.drafts()).lines();
    }

    private static List<LocalDate> days(FileReading reading) {
        assertThat(reading.questions()).isEmpty();
        return lines(reading).stream().map(SaleLineDraft::day).toList();
    }
}
