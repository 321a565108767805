package app.clientele.importing.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Streams the cells of one kind of file. A file may be read several times; nothing of it stays in memory. */
public interface SheetReader extends Closeable {

    /** The sheets in their order; a text file has one without a name. */
    List<Sheet> sheets();

    /**
     * Gives every row with content to {@code sink}, in the order of the file.
     *
     * @throws FileRefused if the file is damaged or beyond the limits, or the sink refuses it
     */
    void read(Sheet sheet, RowSink sink) throws FileRefused, IOException;

    /** What the file really is, whatever its name says. */
    FileFormat format();

    /** How a text file was understood, {@code null} for a workbook. */
    default @Nullable TextForm textForm() {
        return null;
    }

    /** Takes the rows. */
    @FunctionalInterface
    interface RowSink {
        /**
         * Takes one row.
         *
         * @param fraction how much of the sheet is read, 0 to 1
         * @return {@code false} when no more rows are wanted
         */
        boolean row(Row row, double fraction) throws FileRefused;

        /** Told of cells that are merged into one, some time before the reading of the whole sheet ends. */
        default void merged(MergedArea area) {}
    }

    /**
     * Cells merged into one; the first of them holds the value.
     *
     * @param firstRow from 1
     * @param firstColumn from 0
     */
    record MergedArea(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        /** Whether the area goes over the column and over more than one row. */
        public boolean goesDown(int column) {
            return lastRow > firstRow && firstColumn <= column && column <= lastColumn;
        }
    }

    /**
     * One sheet.
     *
     * @param index its place, from 0
     * @param name {@code null} in a text file
     * @param hidden the owner does not see it in her spreadsheet program
     */
    record Sheet(int index, @Nullable String name, boolean hidden) {}
}
