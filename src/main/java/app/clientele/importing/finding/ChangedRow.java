package app.clientele.importing.finding;

/** Something that is stored with another content than the file has. */
public sealed interface ChangedRow permits ChangedSale, ChangedCustomer, ChangedAnswer, ChangedCost {

    /** It is the owner's word: it stays as it is whatever is confirmed. */
    boolean byHand();
}
