package app.clientele.importing.column;

import app.clientele.importing.sheet.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which a column of numbers is read.
 *
 * @param mark what stands before the decimals
 * @param currency the currency of the column, {@code null} when it names none: another one is an error
 */
public record NumberReading(DecimalMark mark, @Nullable String currency) {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(10_000_000_000L);

    /**
     * What one cell says.
     *
     * @param value {@code null} when the cell is blank or there is a reason
     * @param reason why it cannot be read, {@code null} when it can or is blank: {@code not-a-number},
     *     {@code other-decimal-mark}, {@code other-currency}, {@code number-too-large}
     */
    public record Read(@Nullable BigDecimal value, @Nullable String reason) {
        private static final Read BLANK = new Read(null, null);

        private static Read no(String reason) {
            return new Read(null, reason);
        }
    }

    /** Reads one cell. */
    public Read read(Cell cell) {
        return switch (cell) {
            case Cell.Numeric(BigDecimal value) -> bounded(value);
            case Cell.Text(String text) -> text.isBlank() ? Read.BLANK : text(Armour.strip(text));
            case Cell.Moment(var at) -> Read.no("not-a-number");
            case Cell.Clock(var time) -> Read.no("not-a-number");
            case Cell.Broken(String shown, String reason) -> Read.no(reason);
        };
    }

    /** An amount of another currency than the column's, with what it is {@linkplain CurrencyNames named}. */
    public record Foreign(String currency, BigDecimal value) {}

    /** What a cell says in another currency; {@code null} when it does not. */
    public @Nullable Foreign foreign(Cell cell) {
        NumberText number = cell instanceof Cell.Text(String text) ? NumberText.parse(Armour.strip(text)) : null;
        String named = number == null ? null : number.currency();
        if (number == null || named == null || currency == null || CurrencyNames.fits(named, currency)) {
            return null;
        }
        BigDecimal value = number.value(mark);
        return value == null || bounded(value).reason() != null ? null : new Foreign(named, value);
    }

    private Read text(String text) {
        NumberText number = NumberText.parse(text);
        if (number == null) {
            return text.equals("-") ? Read.BLANK : Read.no("not-a-number");
        }
        if (currency != null && number.currency() != null && !CurrencyNames.fits(number.currency(), currency)) {
            return Read.no("other-currency");
        }
        BigDecimal value = number.value(mark);
        return value == null ? Read.no("other-decimal-mark") : bounded(value);
    }

    private static Read bounded(BigDecimal value) {
        return value.abs().compareTo(LARGEST) >= 0 ? Read.no("number-too-large") : new Read(value, null);
    }

    /** Cents, half a cent away from zero. */
    public static long cents(BigDecimal amount) {
        return scaled(amount, 2);
    }

    /** Thousandths, half away from zero. */
    public static long thousandths(BigDecimal quantity) {
        return scaled(quantity, 3);
    }

    private static long scaled(BigDecimal value, int places) {
        return value.setScale(places, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }
}
