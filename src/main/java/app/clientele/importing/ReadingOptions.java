package app.clientele.importing;

import app.clientele.importing.column.DateOrder;
import app.clientele.importing.column.DecimalMark;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a file before it is read; {@code null} means: find it out.
 *
 * @param kind what the file is about
 * @param sheet the sheet to read
 * @param dateOrder the answer to the question {@code date-order}
 * @param decimal the answer to the question {@code decimal}
 * @param amount the answer to the question {@code amount}
 * @param zone the shop's zone: stamps with an offset are converted to it
 */
public record ReadingOptions(
        @Nullable ImportKind kind,
        @Nullable String sheet,
        @Nullable DateOrder dateOrder,
        @Nullable DecimalMark decimal,
        @Nullable AmountBasis amount,
        ZoneId zone) {

    /** Everything is to be found out; the shop is in France. */
    public static final ReadingOptions DEFAULT =
            new ReadingOptions(null, null, null, null, null, ZoneId.of("Europe/Paris"));

    /** Which of two amounts of a line counts. */
    public enum AmountBasis {
        GROSS,
        NET
    }

    public ReadingOptions withKind(@Nullable ImportKind value) {
        return new ReadingOptions(value, sheet, dateOrder, decimal, amount, zone);
    }

    public ReadingOptions withSheet(@Nullable String value) {
        return new ReadingOptions(kind, value, dateOrder, decimal, amount, zone);
    }

    public ReadingOptions withDateOrder(@Nullable DateOrder value) {
        return new ReadingOptions(kind, sheet, value, decimal, amount, zone);
    }

    public ReadingOptions withDecimal(@Nullable DecimalMark value) {
        return new ReadingOptions(kind, sheet, dateOrder, value, amount, zone);
    }

    public ReadingOptions withAmount(@Nullable AmountBasis value) {
        return new ReadingOptions(kind, sheet, dateOrder, decimal, value, zone);
    }

    public ReadingOptions withZone(ZoneId value) {
        return new ReadingOptions(kind, sheet, dateOrder, decimal, amount, value);
    }
}
