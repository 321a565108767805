package app.clientele.importing.column;

import java.util.Locale;

/** What a column of a file can be for us. */
public enum ColumnRole {
    DATE,
    TIME,
    TICKET,
    CUSTOMER_NUMBER,
    CUSTOMER_NAME,
    FIRST_NAME,
    LAST_NAME,
    EMAIL,
    PHONE,
    CITY,
    CREATED,
    MEMBER_SINCE,
    CONSENT,
    PRODUCT,
    CATEGORY,
    QUANTITY,
    UNIT_PRICE,
    DISCOUNT,
    /** What the line adds to the ticket, tax included or of unknown tax. */
    AMOUNT,
    /** The amount before discount or with tax, where another column holds less. */
    GROSS_AMOUNT,
    /** The amount without tax, or after discount. */
    NET_AMOUNT,
    /** The amount without tax. */
    UNTAXED_AMOUNT,
    TAX,
    REFUNDED,
    PAYMENT,
    CHANNEL,
    TYPE,
    STATUS,
    CURRENCY,
    ANSWER_NUMBER,
    QUESTION,
    SCORE,
    COMMENT,
    COST_CATEGORY,
    LABEL,
    /** What an account holds after the row: a sign that the file is no list of sales. */
    BALANCE,
    /** A bank account: another sign. */
    BANK_ACCOUNT,
    /** Known and of no use, such as fees, tips and card digits; never taken for an amount or a customer. */
    OTHER;

    /** The name in a JSON document, such as {@code unit_price}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
