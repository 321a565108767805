package app.clientele.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Numbers, money and days as the owner's language writes them. No value is an en dash, never a zero.
 *
 * <p>{@link NumberFormat} is not thread-safe, so each call makes its own.
 */
public record Formats(Locale locale, Currency currency) {

    public static final String NO_VALUE = "–";

    private static final String MINUS = "\u2212";

    /** {@code 1 234,50 €} or {@code €1,234.50}. */
    public String money(long cents) {
        return money(cents, currency.getDefaultFractionDigits());
    }

    /** Money without cents, for headlines: {@code 1 235 €}. Halves go away from zero. */
    public String wholeMoney(long cents) {
        return money(cents, 0);
    }

    /** Whole money with its sign: {@code +120 €}, {@code −1 240 €}. */
    public String signedWholeMoney(long cents) {
        return cents > 0 ? "+" + wholeMoney(cents) : wholeMoney(cents);
    }

    /** An amount as a person types it, without currency and groups: {@code -1234,50}. */
    public String plainMoney(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString().replace('.', decimalMark());
    }

    public char decimalMark() {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    }

    private String money(long cents, int decimals) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        return write(format, BigDecimal.valueOf(cents, 2), decimals);
    }

    public String integer(long number) {
        return write(NumberFormat.getIntegerInstance(locale), number, 0);
    }

    /** A number with the decimals that it has, at least {@code decimals} of them: {@code 1 234,50} with 2. */
    public String number(BigDecimal number, int decimals) {
        return write(
                NumberFormat.getNumberInstance(locale),
                number,
                Math.max(decimals, number.stripTrailingZeros().scale()));
    }

    /** A number with exactly {@code decimals} decimals. */
    public String decimal(double number, int decimals) {
        return write(NumberFormat.getNumberInstance(locale), number, decimals);
    }

    public String decimal(OptionalDouble number, int decimals) {
        return number.isPresent() ? decimal(number.getAsDouble(), decimals) : NO_VALUE;
    }

    /** A fraction as a percentage with one decimal: 0.1834 is {@code 18,3 %}. */
    public String percent(double fraction) {
        return percent(fraction, 1);
    }

    public String percent(OptionalDouble fraction) {
        return fraction.isPresent() ? percent(fraction.getAsDouble()) : NO_VALUE;
    }

    /** A fraction as a percentage with exactly {@code decimals} decimals. */
    public String percent(double fraction, int decimals) {
        return write(NumberFormat.getPercentInstance(locale), fraction, decimals);
    }

    /** A score such as the net promoter score: whole, with its sign, without unit: {@code +42}, {@code −7}, {@code 0}. */
    public String score(double score) {
        long whole = Math.round(score);
        return whole > 0 ? "+" + integer(whole) : integer(whole);
    }

    /** {@code 22/11/2026}. */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy", locale));
    }

    /** {@code 22/11/2026 14:05}. */
    public String minute(LocalDateTime at) {
        return at.format(DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", locale));
    }

    /** {@code 14:05}. */
    public String time(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern("HH:mm", locale));
    }

    /** {@code 22 novembre 2026}. */
    public String longDay(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    /** {@code novembre 2026}. */
    public String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("LLLL yyyy", locale));
    }

    /** {@code nov. 26}, for axes. */
    public String shortMonth(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("LLL yy", locale));
    }

    /** {@code nov.}, for axes on which the year stands apart. */
    public String monthName(Month month) {
        return month.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /** A round number in few characters, for axes: {@code 12 k}, {@code 1,5 M}. */
    public String compact(double number) {
        NumberFormat format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(1);
        return format.format(number).replace("-", MINUS);
    }

    /** Java writes a hyphen for minus; print uses the minus sign, which does not break lines. */
    private static String write(NumberFormat format, Number number, int decimals) {
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number).replace("-", MINUS);
    }
}
