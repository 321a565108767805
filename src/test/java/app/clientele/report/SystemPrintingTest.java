package app.clientele.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.clientele.text.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A real page on a real queue is checked by {@code .ci/print.sh}; this holds on any machine. */
class SystemPrintingTest {

    @Test
    void aPrinterThatIsGoneIsToldByItsName() {
        PdfDocument page = ReportPages.pdf(ReportPages.september(ReportPages.nothing()), PaperSize.A4, Locale.FRANCE);
        PrintOrder order = new PrintOrder("Imprimante du grenier", PaperSize.A4, 1);

        assertThatExceptionOfType(PrintingFailed.class)
                .isThrownBy(() -> new SystemPrinting().print(page, order))
                .satisfies(failure -> assertThat(Texts.of(Locale.FRANCE).explain(failure))
                        .contains("«\u00a0Imprimante du grenier\u00a0» n’est plus là"));
    }

    @Test
    void everyPrinterIsNamedOnce() {
        assertThat(new SystemPrinting().printers()).doesNotHaveDuplicates();
    }
}
