package app.clientele.loyalty.why;

/** The kinds of rows that the books hold. */
public enum RowKind {
    TICKET,
    CUSTOMER,
    ANSWER,
    COST
}
