package app.clientele.report.export;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One cell of a list: what it is, not yet how it is written. */
public sealed interface ListCell {

    /** No value: blank in a file, an en dash on paper. */
    ListCell NOTHING = new Nothing();

    /** Words, an e-mail address, a telephone: never computed with. */
    record Text(String text) implements ListCell {}

    /** A number written with {@code decimals} decimals on paper and in full in a file. */
    record Amount(BigDecimal value, int decimals) implements ListCell {}

    /** Money of the shop's currency. */
    record Money(long cents) implements ListCell {

        BigDecimal value() {
            return BigDecimal.valueOf(cents, 2);
        }
    }

    /** A share of a whole: 0.25 is 25 %. */
    record Share(BigDecimal fraction) implements ListCell {}

    /** A calendar day. */
    record Day(LocalDate day) implements ListCell {}

    /** See {@link ListCell#NOTHING}. */
    record Nothing() implements ListCell {}
}
