package app.clientele.importing;

import app.clientele.importing.column.Words;
import app.clientele.model.Cost;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How files name what a cost was for. */
final class CostWords {

    private static final Set<String> RETENTION =
            Set.of("fidelisation", "fidelite", "retention", "loyalty", "fidelisation client", "customer retention");
    private static final Set<String> ACQUISITION = Set.of(
            "acquisition", "conquete", "prospection", "customer acquisition", "nouveaux clients", "new customers");
    private static final Set<String> MIXED = Set.of("mixte", "mixed", "both", "deux");

    private CostWords() {}

    /** The kind that {@code text} names, {@code null} when it names none. */
    static Cost.@Nullable Kind kind(String text) {
        String folded = Words.fold(text);
        if (RETENTION.contains(folded)) {
            return Cost.Kind.RETENTION;
        }
        if (ACQUISITION.contains(folded)) {
            return Cost.Kind.ACQUISITION;
        }
        return MIXED.contains(folded) ? Cost.Kind.MIXED : null;
    }
}
