package app.clientele.importing;

/** What a file is about. */
public enum ImportKind {
    SALES,
    CUSTOMERS,
    SURVEYS,
    COSTS
}
