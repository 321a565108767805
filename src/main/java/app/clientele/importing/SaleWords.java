package app.clientele.importing;

import app.clientele.importing.column.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words in cells that say what a row is, folded: refunds, rows that are no sale, totals, nobody in particular. */
final class SaleWords {

    private static final Set<String> REFUND = Set.of(
            "refund",
            "refunds",
            "refunded",
            "remboursement",
            "rembourse",
            "remboursee",
            "retour",
            "return",
            "returned",
            "avoir",
            "credit note",
            "note credit",
            "ruckerstattung",
            "erstattung",
            "retoure",
            "refusion",
            "refundering",
            "tilbagebetaling",
            "reembolso",
            "payment refund",
            "chargeback",
            "devolucion",
            "reso",
            "rimborso",
            "retourbetaling",
            "terugbetaling",
            "zwrot",
            "gutschrift");

    private static final Set<String> NOT_A_SALE = Set.of(
            "payout",
            "payouts",
            "virement",
            "transfer",
            "transfert",
            "frais",
            "fee",
            "fees",
            "commission",
            "float",
            "fond caisse",
            "retainable",
            "adjustment",
            "ajustement",
            "cash in",
            "cash out",
            "apport",
            "retrait",
            "prelevement",
            "withdrawal",
            "deposit",
            "depot",
            "auszahlung",
            "udbetaling",
            "gebyr",
            "conversion devise",
            "currency conversion",
            "general withdrawal",
            "bank deposit");

    private static final Set<String> CANCELLED = Set.of(
            "annule",
            "annulee",
            "annulation",
            "void",
            "voided",
            "cancelled",
            "canceled",
            "cancellation",
            "storniert",
            "storno",
            "abgebrochen",
            "deleted",
            "geannuleerd",
            "cancelado",
            "anulado",
            "annullato",
            "supprime",
            "supprimee",
            "trash",
            "expired",
            "expire",
            "absent",
            "absente",
            "no show",
            "noshow",
            "non honore",
            "proforma");

    private static final Set<String> NOT_PAID = Set.of(
            "unpaid",
            "impaye",
            "impayee",
            "non paye",
            "failed",
            "echoue",
            "echec",
            "fehlgeschlagen",
            "pending",
            "en attente",
            "attente",
            "declined",
            "refuse",
            "refusee",
            "brouillon",
            "draft",
            "authorized",
            "abandoned",
            "on hold",
            "checkout draft",
            "pending payment",
            "attente paiement",
            "devis",
            "quote",
            "geplant",
            "open",
            "offen",
            "awaiting payment",
            "partially paid",
            "pendiente",
            "openstaand");

    private static final Set<String> TOTAL = Set.of(
            "total",
            "totaux",
            "totals",
            "sous total",
            "subtotal",
            "sub total",
            "grand total",
            "total general",
            "report",
            "a reporter",
            "cumul",
            "solde",
            "somme",
            "sum",
            "total ttc",
            "total ht",
            "total jour",
            "total mois",
            "total periode",
            "gesamt",
            "summe",
            "i alt",
            "totaal",
            "subtotaal",
            "totale",
            "subtotale",
            "gesamtsumme",
            "zwischensumme",
            "totaux generaux");

    private static final Set<String> ANONYMOUS = Set.of(
            "client passage",
            "passage",
            "clients passage",
            "comptoir",
            "client comptoir",
            "vente comptoir",
            "divers",
            "client divers",
            "clients divers",
            "anonyme",
            "client anonyme",
            "inconnu",
            "client inconnu",
            "sans nom",
            "walk in",
            "walkin",
            "walk in customer",
            "guest",
            "guest customer",
            "cash",
            "cash customer",
            "cash sale",
            "anonymous",
            "unknown",
            "no name",
            "n a",
            "na",
            "null",
            "none",
            "nan",
            "aucun",
            "invite",
            "particulier",
            "client",
            "customer",
            "x",
            "xx",
            "xxx",
            "0",
            "00",
            "000",
            "0000",
            "00000",
            "000000");

    private SaleWords() {}

    static boolean isRefund(String text) {
        return REFUND.contains(Words.fold(text));
    }

    /** Why a row with this type or status is no sale, {@code null} when it is one. */
    static @Nullable String ignoredFor(String text) {
        String folded = Words.fold(text);
        if (CANCELLED.contains(folded)) {
            return "cancelled";
        }
        if (NOT_PAID.contains(folded) || folded.startsWith("attente ") || folded.startsWith("pending ")) {
            return "not-paid";
        }
        return NOT_A_SALE.contains(folded) ? "not-a-sale" : null;
    }

    static boolean isTotal(String text) {
        String bare = text.strip();
        if (bare.isEmpty() || bare.length() > 40 || !Character.isLetter(bare.charAt(0))) {
            return false;
        }
        String folded = Words.fold(text);
        return TOTAL.contains(folded)
                || folded.startsWith("total ")
                || folded.startsWith("sous total ")
                || folded.startsWith("subtotal ");
    }

    /** Whether the text stands for nobody in particular; a blank does. */
    static boolean isNobody(String text) {
        String folded = Words.fold(text);
        return folded.isEmpty() || ANONYMOUS.contains(folded);
    }
}
