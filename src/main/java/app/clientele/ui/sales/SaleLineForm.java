package app.clientele.ui.sales;

import app.clientele.model.SaleLine;
import app.clientele.text.AmountInput;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The fields of one line of a ticket. Only the amount is needed. */
final class SaleLineForm {

    private static final SaleLine NEW = new SaleLine(0, "", "", SaleLine.ONE_PIECE, null, 0, 0);
    private static final Pattern QUANTITY = Pattern.compile("[+\\-\u2212]?\\d{1,6}([.,]\\d{1,3})?");

    private final StringProperty product;
    private final StringProperty quantity;
    private final StringProperty amount;
    private final ReadOnlyStringWrapper quantityError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper amountError = new ReadOnlyStringWrapper("");
    private final SaleLine before;
    private final Texts texts;

    /** A line that was not there. */
    SaleLineForm(Texts texts) {
        this(NEW, "", "", texts);
    }

    /** A line to be corrected. */
    SaleLineForm(SaleLine line, Formats formats, Texts texts) {
        this(
                line,
                BigDecimal.valueOf(line.quantityThousandths(), 3)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', formats.decimalMark()),
                formats.plainMoney(line.amountCents()),
                texts);
    }

    private SaleLineForm(SaleLine before, String quantity, String amount, Texts texts) {
        this.before = before;
        this.product = new SimpleStringProperty(before.product());
        this.quantity = new SimpleStringProperty(quantity);
        this.amount = new SimpleStringProperty(amount);
        this.texts = texts;
        this.quantity.subscribe(_ -> quantityError.set(""));
        this.amount.subscribe(_ -> amountError.set(""));
    }

    StringProperty productProperty() {
        return product;
    }

    StringProperty quantityProperty() {
        return quantity;
    }

    StringProperty amountProperty() {
        return amount;
    }

    ReadOnlyStringProperty quantityErrorProperty() {
        return quantityError.getReadOnlyProperty();
    }

    ReadOnlyStringProperty amountErrorProperty() {
        return amountError.getReadOnlyProperty();
    }

    OptionalLong cents() {
        return AmountInput.cents(amount.get());
    }

    /** What was typed, to tell whether anything was. */
    String typed() {
        return String.join("\n", product.get(), quantity.get(), amount.get());
    }

    /** The line, if its fields can be taken; if not, each says what is wrong with it. */
    Optional<SaleLine> check() {
        OptionalLong cents = cents();
        OptionalLong thousandths = thousandths(cents.orElse(0));
        amountError.set(cents.isPresent() ? "" : amountProblem());
        quantityError.set(
                thousandths.isPresent()
                        ? ""
                        : texts.get("sales.quantity.unreadable", quantity.get().strip()));
        if (cents.isEmpty() || thousandths.isEmpty()) {
            return Optional.empty();
        }
        boolean sameSum =
                cents.getAsLong() == before.amountCents() && thousandths.getAsLong() == before.quantityThousandths();
        // Price and reduction of the file explain the old amount only.
        return Optional.of(new SaleLine(
                before.id(),
                product.get().strip(),
                before.category(),
                thousandths.getAsLong(),
                sameSum ? before.unitPriceCents() : null,
                sameSum ? before.discountCents() : 0,
                cents.getAsLong()));
    }

    private String amountProblem() {
        String typed = amount.get().strip();
        return typed.isEmpty() ? texts.get("sales.amount.missing") : texts.get("sales.amount.unreadable", typed);
    }

    /** Without a quantity it is one piece, sold or brought back. */
    private OptionalLong thousandths(long cents) {
        String typed = quantity.get().strip();
        if (typed.isEmpty()) {
            return OptionalLong.of(cents < 0 ? -SaleLine.ONE_PIECE : SaleLine.ONE_PIECE);
        }
        if (!QUANTITY.matcher(typed).matches()) {
            return OptionalLong.empty();
        }
        String plain = typed.replace(',', '.').replace('\u2212', '-');
        return OptionalLong.of(new BigDecimal(plain).movePointRight(3).longValueExact());
    }
}
