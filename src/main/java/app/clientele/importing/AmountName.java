package app.clientele.importing;

import app.clientele.importing.column.Words;
import java.util.Set;

/** How plainly a heading names the amount of a sale; a plainer name needs no question about a vaguer one. */
enum AmountName {
    /** Tax is said to be included. */
    WITH_TAX,
    /** A total or an amount. */
    PLAIN,
    /** What was handed over, or a part of the whole. */
    VAGUE;

    private static final Set<String> TAX = Set.of("ttc", "incl", "inc", "including", "comprise", "brutto", "mwst");
    private static final Set<String> PART = Set.of(
            "paye",
            "paid",
            "encaisse",
            "regle",
            "collected",
            "subtotal",
            "sous",
            "valeur",
            "value",
            "ca",
            "affaires",
            "sales",
            "revenue",
            "turnover",
            "payer");

    static AmountName of(String heading) {
        String[] words = Words.fold(heading).replace("t t c", "ttc").split(" ", -1);
        AmountName name = PLAIN;
        for (String word : words) {
            if (TAX.contains(word)) {
                return WITH_TAX;
            }
            name = PART.contains(word) ? VAGUE : name;
        }
        return name;
    }
}
