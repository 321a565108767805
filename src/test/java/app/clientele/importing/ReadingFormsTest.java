package app.clientele.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.importing.ShopSheet.Style;
import app.clientele.importing.sheet.FileRefused;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One shop's rows mean the same in whatever form they are written. */
class ReadingFormsTest {

    private static final int ROWS = 400;

    @ParameterizedTest
    @ValueSource(strings = {"sales", "customers", "surveys", "costs"})
    void theSameTableGivesTheSameDraftsInEveryForm(String table, @TempDir Path folder) throws Exception {
        ShopSheet sheet = ShopSheet.demo(table, ROWS);
        List<?> expected = drafts(sheet.csv(folder.resolve("iso.csv"), Style.ISO));

        assertThat(expected.size()).isGreaterThan(100);
        assertSame(drafts(sheet.csv(folder.resolve("excel.csv"), Style.FRENCH_EXCEL)), expected);
        assertSame(drafts(sheet.csv(folder.resolve("utf8.csv"), Style.FRENCH_UTF8)), expected);
        assertSame(drafts(sheet.csv(folder.resolve("us.csv"), Style.AMERICAN)), expected);
        assertSame(drafts(sheet.xlsx(folder.resolve("book.xlsx"))), expected);
        assertSame(drafts(sheet.xls(folder.resolve("book.xls"))), expected);
        assertSame(drafts(sheet.ods(folder.resolve("book.ods"))), expected);
    }

    @Property(tries = 60)
    void neitherStyleNorOrderOfColumnsChangesTheDrafts(
            @ForAll("styles") Style style, @ForAll("columnOrders") List<Integer> order) throws Exception {
        Path folder = Files.createTempDirectory("forms");
        ShopSheet sheet = ShopSheet.demo("sales", 120);
        Path plain = sheet.csv(folder.resolve("plain.csv"), Style.ISO);
        Path other = sheet.permuted(order).csv(folder.resolve("other.csv"), style);
        try {
            assertSame(drafts(other), drafts(plain));
        } finally {
            for (Path file : List.of(plain, other, folder)) {
                Files.delete(file);
            }
        }
    }

    private static void assertSame(List<?> found, List<?> expected) {
        for (int i = 0; i < Math.min(found.size(), expected.size()); i++) {
            assertThat(found.get(i)).isEqualTo(expected.get(i));
        }
        assertThat(found).hasSameSizeAs(expected);
    }

    @Provide
    Arbitrary<Style> styles() {
        Arbitrary<Charset> charsets =
                Arbitraries.of(Stream.of("UTF-8", "windows-1252", "x-MacRoman", "UTF-16LE", "UTF-16BE")
                        .map(Charset::forName)
                        .toList());
        Arbitrary<String> dates = Arbitraries.of(
                "yyyy-MM-dd",
                "dd/MM/yyyy",
                "MM/dd/yyyy",
                "dd.MM.yyyy",
                "d-M-yy",
                "yyyy/MM/dd",
                "dd MMMM yyyy",
                "yyyyMMdd");
        return Combinators.combine(
                        Arbitraries.of(',', ';', '\t', '|'),
                        charsets,
                        dates,
                        Arbitraries.of(".", ",", ".,", ",.", ", "))
                .as((separator, charset, date, marks) -> new Style(
                        separator,
                        charset,
                        charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE),
                        date,
                        marks.charAt(0),
                        marks.substring(1)));
    }

    @Provide
    Arbitrary<List<Integer>> columnOrders() {
        return Arbitraries.shuffle(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    private static List<?> drafts(Path file) throws FileRefused, IOException {
        FileReading reading = SpreadsheetImport.read(file, ReadingOptions.DEFAULT, Progress.NONE);
        assertThat(reading.questions()).isEmpty();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.ignored()).isEmpty();
        assertThat(reading.goodRows()).isEqualTo(reading.readRows());
        return switch (reading.drafts()) {
            case Drafts.SalesRows sales -> sales.lines();
            case Drafts.CustomerRows customers -> customers.customers();
            case Drafts.AnswerRows answers -> answers.answers();
            case Drafts.CostRows costs -> costs.costs();
        };
    }
}
