package app.clientele.importing.finding;

import app.clientele.importing.column.ColumnOrder;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook that can be read instead.
 *
 * @param hidden the owner does not see it in her spreadsheet program; offered last
 * @param chosen it was read
 * @param order how its columns were put where those of the other sheets stand, {@code null} when they stand there
 */
public record SheetChoice(
        String name,
        boolean hidden,
        boolean chosen,
        @Nullable ColumnOrder order) {}
