package app.clientele.report;

import app.clientele.model.Explained;
import org.jspecify.annotations.Nullable;

/** A page did not reach a printer, told to the owner with what can be done. */
public final class PrintingFailed extends RuntimeException implements Explained {

    private final String key;
    private final String printer;

    private PrintingFailed(String key, String printer, @Nullable Throwable cause) {
        super(key + ": " + printer, cause);
        this.key = key;
        this.printer = printer;
    }

    /** This computer knows no printer at all. */
    public static PrintingFailed noPrinter() {
        return new PrintingFailed("report.print.no-printer", "", null);
    }

    /** The chosen printer is no longer there. */
    static PrintingFailed printerGone(String printer) {
        return new PrintingFailed("report.print.gone", printer, null);
    }

    /** The printer's queue takes no jobs. */
    static PrintingFailed refused(String printer) {
        return new PrintingFailed("report.print.refused", printer, null);
    }

    /** The program that hands pages to the queue is not installed. */
    static PrintingFailed noSpooler(Throwable cause) {
        return new PrintingFailed("report.print.no-spooler", "", cause);
    }

    static PrintingFailed failed(String printer, Throwable cause) {
        return new PrintingFailed("report.print.failed", printer, cause);
    }

    @Override
    public String messageKey() {
        return key;
    }

    @Override
    public Object[] messageArguments() {
        return new Object[] {printer};
    }
}
