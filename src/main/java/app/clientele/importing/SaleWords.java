package app.clientele.importing;

import app.clientele.importing.column.Words;
import java.util.Set;
import java.util.stream.Stream;
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
            "bank deposit",
            "ouverture caisse",
            "fermeture caisse",
            "cloture caisse",
            "fond caisse ouverture",
            "apertura caja",
            "cierre caja",
            "fondo caja",
            "apertura cassa",
            "chiusura cassa",
            "fondo cassa",
            "abertura caixa",
            "fecho caixa",
            "kassenoffnung",
            "kassenabschluss",
            "wechselgeld",
            "einlage",
            "entnahme",
            "kasopening",
            "opening float",
            "cash drop",
            "paid in",
            "paid out",
            "petty cash",
            "no sale");

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
            "echouee",
            "rejete",
            "rejetee",
            "rejected",
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

    /** Words that say it for a whole phrase which begins or ends with them: Virement standard, Payment failed. */
    private static final Set<String> TELLING = Set.of(
            "refund",
            "remboursement",
            "ruckerstattung",
            "erstattung",
            "reembolso",
            "devolucion",
            "rimborso",
            "terugbetaling",
            "virement",
            "transfer",
            "transfert",
            "payout",
            "auszahlung",
            "withdrawal",
            "retrait",
            "annule",
            "annulee",
            "annulation",
            "cancelled",
            "canceled",
            "cancellation",
            "voided",
            "storniert",
            "unpaid",
            "impaye",
            "impayee",
            "failed",
            "echoue",
            "echouee",
            "fehlgeschlagen",
            "pending",
            "declined",
            "refuse",
            "refusee",
            "rejected",
            "rejete",
            "rejetee");

    private static final Set<String> NEGATIONS = Set.of("non", "pas", "not", "no", "nicht", "never", "jamais", "sans");

    /** More words are a sentence, which may say anything. */
    private static final int LONGEST_PHRASE = 4;

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
            "totaux generaux",
            "gesamtbetrag",
            "tagessumme",
            "tagestotal",
            "suma",
            "soma",
            "razem");

    /** Totals that go on to say of what: Total du 14 mars, Subtotaal 14-03-2026. */
    private static final Set<String> OF_SOMETHING = Set.of(
            "total",
            "subtotal",
            "totaal",
            "subtotaal",
            "totale",
            "subtotale",
            "summe",
            "zwischensumme",
            "gesamtsumme",
            "tagessumme",
            "tagestotal",
            "suma",
            "soma");

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
            "consumidor final",
            "cliente final",
            "laufkunde",
            "laufkundschaft",
            "barverkauf",
            "passant",
            "contado",
            "kontant",
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

    /** Whether this state of a sale says that all of it went back. */
    static boolean isRefund(String status) {
        return REFUND.contains(Words.fold(status));
    }

    /** Whether a row of this type gives money back. */
    static boolean isRefundType(String type) {
        return tells(REFUND, Words.fold(type));
    }

    /** Whether the phrase is among {@code words}, or one of them at its begin or end tells it. */
    private static boolean tells(Set<String> words, String folded) {
        if (words.contains(folded)) {
            return true;
        }
        if (folded.indexOf(' ') < 0) {
            return false;
        }
        String[] all = folded.split(" ", -1);
        if (all.length > LONGEST_PHRASE || NEGATIONS.contains(all[0])) {
            return false;
        }
        return Stream.of(all[0], all[all.length - 1]).anyMatch(word -> TELLING.contains(word) && words.contains(word));
    }

    /** Why a row with this type or status is no sale, {@code null} when it is one. */
    static @Nullable String ignoredFor(String text) {
        String folded = Words.fold(text);
        if (tells(CANCELLED, folded)) {
            return "cancelled";
        }
        if (tells(NOT_PAID, folded) || folded.startsWith("attente ") || folded.startsWith("pending ")) {
            return "not-paid";
        }
        return !tells(REFUND, folded) && tells(NOT_A_SALE, folded) ? "not-a-sale" : null;
    }

    static boolean isTotal(String text) {
        String bare = text.strip();
        if (bare.isEmpty() || bare.length() > 40 || !Character.isLetter(bare.charAt(0))) {
            return false;
        }
        String folded = Words.fold(text);
        int end = folded.indexOf(' ');
        return TOTAL.contains(folded)
                || folded.startsWith("sous total ")
                || (end > 0 && OF_SOMETHING.contains(folded.substring(0, end)));
    }

    /** Whether the text stands for nobody in particular; a blank does. */
    static boolean isNobody(String text) {
        String folded = Words.fold(text);
        return folded.isEmpty() || ANONYMOUS.contains(folded);
    }
}
