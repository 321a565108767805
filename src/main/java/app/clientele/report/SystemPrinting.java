package app.clientele.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/**
 * The printers of the operating system.
 *
 * <p>A queue that reads PDF itself (CUPS, on Linux and macOS) is handed the very file that is previewed and saved; to
 * others (Windows) its pages are drawn, as lines and letters too. JavaFX would send one picture per page.
 */
public final class SystemPrinting implements Printing {

    private static final DocFlavor PDF = DocFlavor.BYTE_ARRAY.PDF;
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    @Override
    public List<String> printers() {
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        return Stream.concat(Stream.ofNullable(usual), all())
                .map(PrintService::getName)
                .distinct()
                .toList();
    }

    @Override
    public void print(PdfDocument pdf, PrintOrder order) {
        PrintService printer = find(order.printer());
        if (printer.getAttribute(PrinterIsAcceptingJobs.class) == PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS) {
            throw PrintingFailed.refused(order.printer());
        }
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            Doc doc = printer.isDocFlavorSupported(PDF)
                    ? new SimpleDoc(pdf.bytes(), PDF, null)
                    : new SimpleDoc(new PDFPageable(document), PAGES, null);
            printer.createPrintJob().print(doc, attributes(pdf, order));
        } catch (PrintException | IOException e) {
            throw explained(e, order.printer());
        }
    }

    private static PrintService find(String name) {
        return all().filter(printer -> printer.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> PrintingFailed.printerGone(name));
    }

    private static Stream<PrintService> all() {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null));
    }

    private static PrintRequestAttributeSet attributes(PdfDocument pdf, PrintOrder order) {
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        attributes.add(new JobName(pdf.title(), Locale.ROOT));
        attributes.add(
                switch (pdf.paper()) {
                    case A4 -> MediaSizeName.ISO_A4;
                    case LETTER -> MediaSizeName.NA_LETTER;
                });
        attributes.add(new Copies(order.copies()));
        return attributes;
    }

    /** Java hands jobs to the queue through {@code lpr}, which a bare Linux may lack. */
    private static PrintingFailed explained(Exception failure, String printer) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && message.contains("Cannot run program")) {
                return PrintingFailed.noSpooler(failure);
            }
        }
        return PrintingFailed.failed(printer, failure);
    }
}
