package app.clientele.model;

/** Whether the shop's amounts hold the value added tax. Nothing is ever converted: amounts are as they were given. */
public enum TaxBasis {
    /** The owner has not said. */
    UNSAID,
    WITH_TAX,
    WITHOUT_TAX
}
