package app.clientele.importing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.importing.SharedFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Corner cases of quoting and charsets, as other projects collected them. */
class TextQuirksTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    comma_in_quotes.csv      | [first, last, address, city, zip][John, Doe, 120 any st., Anytown, WW, 08123]
                    empty.csv                | [a, b, c][1][2, 3, 4]
                    empty_crlf.csv           | [a, b, c][1][2, 3, 4]
                    escaped_quotes.csv       | [a, b][1, ha "ha" ha][3, 4]
                    json.csv                 | [key, val][1, {"type": "Point", "coordinates": [102.0, 0.5]}]
                    newlines.csv             | [a, b, c][1, 2, 3][Once upon ⏎a time, 5, 6][7, 8, 9]
                    newlines_crlf.csv        | [a, b, c][1, 2, 3][Once upon ⏎a time, 5, 6][7, 8, 9]
                    quotes_and_newlines.csv  | [a, b][1, ha ⏎"ha" ⏎ha][3, 4]
                    simple.csv               | [a, b, c][1, 2, 3]
                    simple_crlf.csv          | [a, b, c][1, 2, 3]
                    utf8.csv                 | [a, b, c][1, 2, 3][4, 5, ʤ]
                    """)
    void quoting(String name, String rows) throws Exception {
        assertThat(rows("csv-spectrum/" + name)).isEqualTo(rows);
    }

    @Test
    void degreesMinutesAndSecondsAreNoQuotes() throws Exception {
        assertThat(rows("csv-spectrum/location_coordinates.csv"))
                .startsWith("[Contact Phone Number, Location Coordinates, Cities, Counties][2095257564, 37")
                .endsWith("17.9\"W, Modesto, Stanislaus]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    iso88591.csv      | [a, b, c][1, 2, 3][4, 5, ©]
                    latin1.csv        | [a, b, c][1, 2, 3][4, 5, ©]
                    windows1252.csv   | [a, b, c][1, 2, 3][4, 5, –]
                    mac_newlines.csv  | [a, b, c][1, 2, 3][Once upon⏎a time, 5, 6]
                    no_header_row.csv | [1, 2, 3][4, 5, 6]
                    utf16_big.csv     | [a, b, c][1, 2, 3][4, 5, ʤ]
                    utf16_little.csv  | [a, b, c][1, 2, 3][4, 5, ʤ]
                    """)
    void charsetsAndLineEnds(String name, String rows) throws Exception {
        assertThat(rows("encodings/" + name)).isEqualTo(rows);
    }

    @Test
    void aSparseTableInALaterCharsetAndInAnOldWorkbook() throws Exception {
        assertThat(rows("encodings/test_bad.csv")).contains("Some Date, Sparse Data", "Iñtërnâtiônàližætiøn", "Ādam");
        assertThat(rows("encodings/test.xls")).contains("Some Date, Sparse Data", "Iñtërnâtiônàližætiøn", "Ādam");
    }

    private String rows(String path) throws Exception {
        StringBuilder rows = new StringBuilder();
        try (SpreadsheetFile file = SpreadsheetFile.open(SharedFolder.copy("data/exports/" + path, folder))) {
            file.reader().read(file.reader().sheets().getFirst(), (row, fraction) -> {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.size(); i++) {
                    cells.add(row.cell(i).shown());
                }
                rows.append(cells.toString().replaceAll("\r\n?|\n", "⏎"));
                return true;
            });
        }
        return rows.toString();
    }
}
