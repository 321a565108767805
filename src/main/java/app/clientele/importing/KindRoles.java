package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.column.ColumnRole;
import java.util.List;
import java.util.Map;

/** What the columns of each kind of file can be, the roles that must have first choice first. */
final class KindRoles {

    private static final Map<ImportKind, List<ColumnRole>> ROLES = Map.of(
            ImportKind.SALES,
                    List.of(
                            DATE,
                            TIME,
                            TICKET,
                            FIRST_NAME,
                            LAST_NAME,
                            CUSTOMER_NUMBER,
                            CUSTOMER_NAME,
                            EMAIL,
                            PHONE,
                            CITY,
                            QUANTITY,
                            UNIT_PRICE,
                            DISCOUNT,
                            AMOUNT,
                            GROSS_AMOUNT,
                            NET_AMOUNT,
                            UNTAXED_AMOUNT,
                            TAX,
                            REFUNDED,
                            TYPE,
                            STATUS,
                            PRODUCT,
                            CATEGORY,
                            PAYMENT,
                            CHANNEL,
                            CURRENCY,
                            BALANCE,
                            BANK_ACCOUNT),
            ImportKind.CUSTOMERS,
                    List.of(
                            CUSTOMER_NUMBER,
                            FIRST_NAME,
                            LAST_NAME,
                            CUSTOMER_NAME,
                            EMAIL,
                            PHONE,
                            CITY,
                            MEMBER_SINCE,
                            CREATED,
                            CONSENT),
            ImportKind.SURVEYS,
                    List.of(
                            DATE,
                            ANSWER_NUMBER,
                            QUESTION,
                            SCORE,
                            COMMENT,
                            FIRST_NAME,
                            LAST_NAME,
                            CUSTOMER_NUMBER,
                            CUSTOMER_NAME,
                            EMAIL,
                            PHONE),
            ImportKind.COSTS, List.of(DATE, COST_CATEGORY, AMOUNT, LABEL, CURRENCY));

    private KindRoles() {}

    static List<ColumnRole> of(ImportKind kind) {
        return ROLES.getOrDefault(kind, List.of());
    }
}
