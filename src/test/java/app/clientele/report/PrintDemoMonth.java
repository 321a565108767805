package app.clientele.report;

import java.nio.file.Path;
import java.util.Locale;

/** Prints the demo shop's month by the program's own way, for {@code .ci/print.sh}. */
final class PrintDemoMonth {

    private PrintDemoMonth() {}

    /**
     * Prints and leaves a copy.
     *
     * @param arguments the printer, {@code A4} or {@code LETTER}, where to leave a copy of what was sent
     */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        PaperSize paper = PaperSize.valueOf(arguments[1]);
        PdfDocument pdf = ReportPages.pdf(ReportPages.demo(), paper, Locale.FRANCE);
        pdf.save(Path.of(arguments[2]));
        new SystemPrinting().print(pdf, new PrintOrder(arguments[0], paper, 1));
    }
}
