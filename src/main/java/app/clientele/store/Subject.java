package app.clientele.store;

/** What a save is about, so that whoever read something else need not read it again. */
public enum Subject {
    /** Customers, tickets, costs, membership: what most figures are made of, and the dearest to read. */
    SALES,
    /** Survey answers and their waves. */
    ANSWERS,
    /** Words to customers and the cases looked after: no figure is made of them. */
    FOLLOW_UP,
    /** What the owner said about the shop: settings, goals, monthly numbers, logo. */
    SHOP
}
