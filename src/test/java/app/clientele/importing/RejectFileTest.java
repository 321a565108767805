package app.clientele.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.clientele.importing.sheet.FileRefused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rejected rows go out as a file that can be corrected and come in again. */
class RejectFileTest {

    private static final RejectFile.Words WORDS =
            new RejectFile.Words("Ligne du fichier", "Colonne en cause", "Raison du rejet", RowProblem::reason);

    @TempDir
    Path folder;

    @Test
    void sameColumnsAndWhy() throws Exception {
        Path rejects = write("Date;Client;Montant\n13/01/2026;Zoé;1,00\n31/02/2026;Léa;2,00\n14/01/2026;Max;x\n");

        assertThat(Files.readString(rejects).split("\r\n", -1))
                .containsExactly(
                        "\uFEFFDate;Client;Montant;Ligne du fichier;Colonne en cause;Raison du rejet",
                        "31/02/2026;Léa;2,00;3;Date;no-such-date",
                        "14/01/2026;Max;x;4;Montant;not-a-number",
                        "");
    }

    /** B.3/41. */
    @Test
    void noCellIsTakenForAFormula() throws Exception {
        Path rejects = write("Date;Client;Montant\n13/01/2026;Zoé;1,00\n31/02/2026;=1+1;-2,00\n"
                + "31/02/2026;@SUM;+3\n31/02/2026;+33 6;2\n31/02/2026;\"\tA;\"\"b\"\"\";2\n");

        assertThat(Files.readString(rejects).lines().skip(1))
                .containsExactly(
                        "31/02/2026;'=1+1;'-2,00;3;Date;no-such-date",
                        "31/02/2026;'@SUM;'+3;4;Date;no-such-date",
                        "31/02/2026;'+33 6;2;5;Date;no-such-date",
                        "31/02/2026;\"'\tA;\"\"b\"\"\";2;6;Date;no-such-date");
    }

    @Test
    void correctedItIsImported() throws Exception {
        Path rejects = write("Date;Client;Montant\n13/01/2026;Zoé;1,00\n31/02/2026;=Léa;-2,00\n");
        Files.writeString(rejects, Files.readString(rejects).replace("31/02", "28/02"));

        FileReading again = SpreadsheetImport.read(rejects, ReadingOptions.DEFAULT, Progress.NONE);

        List<SaleLineDraft> lines = ((Drafts.SalesRows) again.drafts()).lines();
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.amountCents()).isEqualTo(-200);
            assertThat(line.customer().name()).isEqualTo("=Léa");
        });
    }

    @Test
    void itKeepsTheCharsetOfTheFile() throws Exception {
        Charset old = Charset.forName("windows-1252");
        Path source = Files.writeString(
                folder.resolve("old.csv"),
                "Date;Client;Montant\n13/01/2026;Zoé;1,00\n31/02/2026;Gaël à l’été;2,00\n",
                old);

        assertThat(Files.readString(write(source), old)).startsWith("Date;").contains("Gaël à l’été");
    }

    @Test
    void aFileThatChangedSinceIsNotMixedWithWhatWasRead() throws Exception {
        Path source = Files.writeString(
                folder.resolve("a.csv"), "Date;Client;Montant\n31/02/2026;Zoé;1,00\n13/02/2026;Zoé;1\n");
        FileReading reading = SpreadsheetImport.read(source, ReadingOptions.DEFAULT, Progress.NONE);
        Files.writeString(source, "x", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> RejectFile.write(reading, folder.resolve("rejects.csv"), WORDS))
                .isInstanceOf(FileChanged.class);
    }

    private Path write(String text) throws Exception {
        return write(Files.writeString(folder.resolve("list.csv"), text));
    }

    private Path write(Path source) throws Exception {
        FileReading reading = read(source);
        Path rejects = folder.resolve("rejects.csv");
        RejectFile.write(reading, rejects, WORDS);
        return rejects;
    }

    private static FileReading read(Path file) throws FileRefused {
        return SpreadsheetImport.read(file, ReadingOptions.DEFAULT, Progress.NONE);
    }
}
