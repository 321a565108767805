package app.clientele.importing;

import app.clientele.importing.sheet.FileRefused;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/**
 * Reads the files named on the command line and prints, for each, why it was refused and after how many milliseconds of
 * CPU: a machine that builds is busy with other things.
 */
final class HostileReading {

    private HostileReading() {}

    public static void main(String[] files) {
        for (String file : files) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            String end = "read";
            try {
                SpreadsheetImport.read(Path.of(file), ReadingOptions.DEFAULT, Progress.NONE);
            } catch (FileRefused e) {
                end = e.code();
            }
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            System.out.println(end + " " + spent / 1_000_000);
        }
    }
}
