package app.clientele.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.clientele.importing.finding.TotalCheck;
import app.clientele.importing.sheet.FileRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tills around the world put between and below the sales, and how they write numbers: read as a human would. */
class UnknownTillsTest {

    @TempDir
    Path folder;

    @Test
    void aGermanCashBookEndsWithItsSumAndThePartOfTheTax() throws Exception {
        FileReading reading = read("""
                Kassenbericht Blumenladen Müller
                Zeitraum: 01.03.2026 - 31.03.2026

                Bon-Nr.;Datum;Uhrzeit;Artikelbezeichnung;Menge;EP brutto;Rabatt;Gesamt brutto;MwSt %;Zahlart;Kundennr.;Kunde
                4711;02.03.2026;09:12;Rosenstrauß;1;24,90;0,00;24,90;7%;EC-Karte;K-102;Schneider, Petra
                4711;02.03.2026;09:12;Grußkarte;2;2,50;0,50;4,50;19%;EC-Karte;K-102;Schneider, Petra
                4713;14.03.2026;16:05;Orchidee;1;1.039,00;0,00;1.039,00;7%;Rechnung;K-205;Café Sonnenschein GmbH
                4714;14.03.2026;17:20;Tulpen (Storno);-10;0,90;0,00;-9,00;7%;Bar;;
                Summe;;;;;;;1.059,40;;;;
                davon MwSt 19%;;;;;;;0,72;;;;
                Erstellt mit KassaPro 7.2 am 01.04.2026
                """);

        assertThat(reading.problems()).isEmpty();
        assertThat(lines(reading))
                .extracting(
                        SaleLineDraft::ticketNumber,
                        SaleLineDraft::amountCents,
                        line -> line.customer().number())
                .containsExactly(
                        tuple("4711", 2490L, "K-102"),
                        tuple("4711", 450L, "K-102"),
                        tuple("4713", 103900L, "K-205"),
                        tuple("4714", -900L, ""));
        assertThat(reading.findings().totals()).containsExactly(new TotalCheck(null, 9, "Summe", 105940, 105940));
    }

    @Test
    void dutchSubtotalsOfEachDayAreNoSales() throws Exception {
        FileReading reading = read("""
                Datum;Bonnummer;Klant;Omschrijving;Aantal;Bedrag excl. BTW;BTW bedrag;Bedrag incl. BTW;Betaald met
                02-03-2026;20260001;;Koffie;2;4,59;0,41;5,00;Pin
                02-03-2026;20260002;Jansen B.V.;Lunch;4;45,87;4,13;50,00;Op rekening
                Subtotaal 02-03-2026;;;;;50,46;4,54;55,00;
                13-03-2026;20260004;;Retour mok;-1;-8,26;-1,74;-10,00;Contant
                Totaal;;;;;42,20;2,80;45,00;
                """);

        assertThat(reading.problems()).isEmpty();
        assertThat(lines(reading)).extracting(SaleLineDraft::amountCents).containsExactly(500L, 5000L, -1000L);
        assertThat(reading.findings().totals()).hasSize(2).allMatch(TotalCheck::agrees);
    }

    @Test
    void theAmountWithItsTaxIsTheOneThatTheRowsComputeWhateverItIsCalled() throws Exception {
        FileReading reading = read("""
                Data;N. Doc.;Cliente;Imponibile;IVA;Complessivo;Resi
                02/03/2026;SC-1001;;40,98;9,02;50,00;0,00
                15/03/2026;SC-1002;Rossi Mario;81,97;18,03;100,00;20,00
                16/03/2026;SC-1003;Bar Centrale S.r.l.;8,20;1,80;10,00;0,00
                """);

        assertThat(reading.readings().columns()).containsEntry("amount", "Complessivo");
        assertThat(lines(reading)).extracting(SaleLineDraft::amountCents).containsExactly(5000L, 10000L, -2000L, 1000L);
    }

    @Test
    void whatIsPutIntoTheTillInTheMorningIsNoSale() throws Exception {
        FileReading reading = read("""
                Fecha;Hora;Nº Operación;Concepto;Uds.;P.V.P.;Base imp.;Cuota IVA;Total;F. Pago;Tipo
                13/03/2026;09:00;A000001;Apertura de caja;1;100,00;100,00;0,00;100,00;Efectivo;Apertura de caja
                13/03/2026;10:05;V000123;Café molido;2;6,50;11,82;1,18;13,00;Tarjeta;Venta
                14/03/2026;09:10;D000012;Café molido;1;6,50;5,91;0,59;6,50;Tarjeta;Devolución
                """);

        assertThat(lines(reading)).extracting(SaleLineDraft::amountCents).containsExactly(1300L, -650L);
        assertThat(reading.ignored()).extracting(IgnoredRow::reason).containsExactly("not-a-sale");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    4,500.00      | 450000
                    1,25,000.00   | 12500000
                    12,34,567.89  | 123456789
                    1,00,00,000.00| 1000000000
                    """)
    void indiansGroupByTwoAboveTheThousand(String amount, long cents) throws Exception {
        FileReading reading = read("Bill No,Bill Date,Net Amount\nINV/981,21-03-2026,\"" + amount + "\"\n");

        assertThat(lines(reading)).extracting(SaleLineDraft::amountCents).containsExactly(cents);
    }

    @Test
    void codesThatGoUpFromRowToRowNumberTheSales() throws Exception {
        StringBuilder rows = new StringBuilder("Date;Zz;Lfd;Montant\n");
        for (int i = 0; i < 12; i++) {
            rows.append("13/03/2026;F26-")
                    .append(4711 + i / 2)
                    .append(';')
                    .append(i + 1)
                    .append(";5,00\n");
        }

        FileReading reading = read(rows.toString());

        assertThat(reading.readings().columns()).containsEntry("ticket", "Zz");
        assertThat(lines(reading)).extracting(SaleLineDraft::ticketNumber).contains("F26-4711", "F26-4716");
    }

    @ParameterizedTest
    @CsvSource({"10 h 15, 10:15", "9h05, 09:05", "14 H 30, 14:30", "18h, 18:00"})
    void hoursAsTheFrenchWriteThem(String written, LocalTime time) throws Exception {
        assertThat(lines(read("Date;Heure;Montant\n13/03/2026;" + written + ";5,00\n")))
                .extracting(SaleLineDraft::time)
                .containsExactly(time);
    }

    private FileReading read(String text) throws IOException, FileRefused {
        return SpreadsheetImport.read(
                Files.writeString(folder.resolve("list.csv"), text), ReadingOptions.DEFAULT, Progress.NONE);
    }

    private static List<SaleLineDraft> lines(FileReading reading) {
        return ((Drafts.SalesRows) reading.drafts()).lines();
    }
}
