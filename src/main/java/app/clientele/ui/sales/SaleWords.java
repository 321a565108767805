package app.clientele.ui.sales;

import app.clientele.loyalty.CustomerMatch;
import app.clientele.loyalty.SaleDetail;
import app.clientele.loyalty.SaleRow;
import app.clientele.model.Sale;
import app.clientele.model.SaleLine;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words and numbers what a ticket's row and its lines show. */
final class SaleWords {

    /** By day, then by the time of day; tickets without a time before all others. */
    static final Comparator<SaleRow> BY_DAY =
            Comparator.comparing((SaleRow row) -> row.sale().day()).thenComparing(SaleWords::timeOfDay);

    static final Comparator<SaleRow> BY_TIME = Comparator.comparing(SaleWords::timeOfDay);
    static final Comparator<SaleRow> BY_LINES =
            Comparator.comparingInt(row -> row.sale().lines());
    static final Comparator<SaleRow> BY_AMOUNT =
            Comparator.comparingLong(row -> row.sale().amountCents());

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;
    private final Formats formats;

    SaleWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String day(SaleRow row) {
        return formats.day(row.sale().day());
    }

    String time(SaleRow row) {
        return row.sale().time() == null ? "" : TIME.format(row.sale().time());
    }

    private static LocalTime timeOfDay(SaleRow row) {
        return Objects.requireNonNullElse(row.sale().time(), LocalTime.MIN);
    }

    String lines(SaleRow row) {
        return formats.integer(row.sale().lines());
    }

    String amount(SaleRow row) {
        return formats.money(row.sale().amountCents());
    }

    /** The amount with the word for what it is. */
    String headline(Sale sale) {
        String key = sale.amountCents() < 0 ? "sales.headline.refund" : "sales.headline.sale";
        return texts.get(key, formats.money(sale.amountCents()));
    }

    String when(Sale sale) {
        LocalTime at = sale.time();
        String day = formats.longDay(sale.day());
        String moment = at == null ? day : texts.get("sales.when", day, TIME.format(at));
        return sale.number().isEmpty() ? moment : moment + " · " + texts.get("sales.ticket-number", sale.number());
    }

    /** Empty for an anonymous sale. */
    String customer(SaleDetail detail) {
        return detail.customer().map(CustomerMatch::name).orElse("");
    }

    String paid(Sale sale) {
        return Stream.of(sale.payment(), sale.channel())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String product(SaleLine line) {
        return line.product().isEmpty() ? texts.get("sales.no-product") : line.product();
    }

    String quantity(SaleLine line) {
        BigDecimal pieces = BigDecimal.valueOf(line.quantityThousandths(), 3).stripTrailingZeros();
        return formats.decimal(pieces.doubleValue(), Math.max(0, pieces.scale()));
    }

    String amount(SaleLine line) {
        return formats.money(line.amountCents());
    }
}
