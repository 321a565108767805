package app.clientele.store;

import java.util.List;
import java.util.stream.Stream;

/** Which rows an import may replace: what is kept of them beside the books, and how it goes back. */
enum ReplacedKind {
    LINE(
            "sale_line",
            "replaced_line",
            "sale_line_told_again",
            "line_id",
            "line_key",
            "amount_cents",
            ", customer_id",
            """
            INSERT INTO replaced_line (batch_id, line_id, sale_id, product, category, quantity_thousandths,
            unit_price_cents, discount_cents, amount_cents, line_key, content_hash, occurrence, sold_on, sold_at,
            ticket_number, payment, channel, ticket_key)
            SELECT ?, l.id, sale_id, product, category, quantity_thousandths, unit_price_cents, discount_cents,
            amount_cents, line_key, content_hash, occurrence, sold_on, sold_at, ticket_number, payment, channel,
            ticket_key FROM sale_line l JOIN sale s ON s.id = l.sale_id WHERE l.id = ANY(?)""",
            // What the owner changed by hand is the owner's word on the whole ticket.
            " AND NOT EXISTS (SELECT 1 FROM sale s WHERE s.by_hand AND (s.id = r.sale_id OR s.ticket_key = r.ticket_key))",
            """
                    INSERT INTO sale (id, sold_on, sold_at, ticket_number, payment, channel, ticket_key, by_hand)
                    SELECT DISTINCT r.sale_id, r.sold_on, r.sold_at, r.ticket_number, r.payment, r.channel,
                    r.ticket_key, FALSE FROM replaced_line r WHERE r.batch_id = ? AND r.line_id = ANY(?)
                    AND NOT EXISTS (SELECT 1 FROM sale s WHERE s.id = r.sale_id OR s.ticket_key = r.ticket_key)""",
            """
                    INSERT INTO sale_line (id, sale_id, product, category, quantity_thousandths, unit_price_cents,
                    discount_cents, amount_cents, line_key, content_hash, occurrence)
                    SELECT r.line_id, COALESCE((SELECT s.id FROM sale s WHERE s.id = r.sale_id),
                    (SELECT s.id FROM sale s WHERE s.ticket_key = r.ticket_key)), r.product, r.category,
                    r.quantity_thousandths, r.unit_price_cents, r.discount_cents, r.amount_cents, r.line_key,
                    r.content_hash, r.occurrence FROM replaced_line r WHERE r.batch_id = ? AND r.line_id = ANY(?)""",
            ""),
    ANSWER(
            "survey_answer",
            "replaced_answer",
            "batch_survey_answer",
            "answer_id",
            "answer_key",
            "0",
            "",
            """
            INSERT INTO replaced_answer (batch_id, answer_id, question, score, answered_on, customer_id, comment,
            answer_key, content_hash, occurrence, wave_id, card, set_aside, tags)
            SELECT ?, id, question, score, answered_on, customer_id, comment, answer_key, content_hash, occurrence,
            wave_id, card, set_aside, tags FROM survey_answer WHERE id = ANY(?)""",
            "",
            "",
            """
                    INSERT INTO survey_answer (id, question, score, answered_on, customer_id, comment, answer_key,
                    content_hash, occurrence, by_hand, wave_id, card, set_aside, tags)
                    SELECT answer_id, question, score, answered_on,
                    (SELECT c.id FROM customer c WHERE c.id = r.customer_id), comment, answer_key, content_hash,
                    occurrence, FALSE, (SELECT w.id FROM survey_wave w WHERE w.id = r.wave_id), card, set_aside, tags
                    FROM replaced_answer r WHERE batch_id = ? AND answer_id = ANY(?)""",
            """
                    MERGE INTO customer_case f USING (SELECT answer_id, instead_id FROM replaced_answer
                    WHERE batch_id = ? AND answer_id = ANY(?)) r ON f.answer_id = r.instead_id
                    WHEN MATCHED THEN UPDATE SET answer_id = r.answer_id"""),
    COST("cost", "replaced_cost", "batch_cost", "cost_id", "cost_key", "amount_cents", "", """
            INSERT INTO replaced_cost (batch_id, cost_id, spent_on, kind, retention_share, label, amount_cents,
            cost_key, content_hash, occurrence)
            SELECT ?, id, spent_on, kind, retention_share, label, amount_cents, cost_key, content_hash, occurrence
            FROM cost WHERE id = ANY(?)""", "", "", """
                    INSERT INTO cost (id, spent_on, kind, retention_share, label, amount_cents, cost_key,
                    content_hash, occurrence, by_hand)
                    SELECT cost_id, spent_on, kind, retention_share, label, amount_cents, cost_key, content_hash,
                    occurrence, FALSE FROM replaced_cost WHERE batch_id = ? AND cost_id = ANY(?)""", "");

    /** How the owner filed an answer goes on to the one in its place, and back; so does the case that was opened for it. */
    static final List<String> FILE_ON = List.of("""
            MERGE INTO survey_answer a USING (SELECT * FROM replaced_answer WHERE batch_id = ?) r ON a.id = r.instead_id
            WHEN MATCHED THEN UPDATE SET wave_id = r.wave_id, card = r.card, set_aside = r.set_aside, tags = r.tags""", """
            MERGE INTO customer_case f USING (SELECT answer_id, instead_id FROM replaced_answer WHERE batch_id = ?) r
            ON f.answer_id = r.answer_id WHEN MATCHED THEN UPDATE SET answer_id = r.instead_id""");

    /** Given the import that is to be undone. */
    static final String FILE_BACK = """
            MERGE INTO replaced_answer r USING (SELECT a.* FROM survey_answer a JOIN replaced_answer k
            ON k.instead_id = a.id AND k.batch_id = ?) a ON r.instead_id = a.id
            WHEN MATCHED THEN UPDATE SET wave_id = a.wave_id, card = a.card, set_aside = a.set_aside, tags = a.tags""";

    private final String table;
    private final String kept;
    private final String telling;
    private final String id;
    private final String key;
    private final String cents;
    private final String toldToo;
    private final String keep;
    private final String unless;
    private final String ground;
    private final String bringBack;
    private final String follow;

    /**
     * @param table where the rows stand
     * @param kept where they stand once they are replaced
     * @param telling where it is written that one more import tells of a row
     * @param id what they are called there, and where imports tell of them
     * @param cents what a row counts for
     * @param toldToo what an import says of a row beside that it is there
     * @param keep copies rows; given the import and the rows
     * @param unless what keeps a row {@code r} from coming back
     * @param ground brings back what the rows stand on, empty when nothing
     * @param bringBack as {@code keep}, the other way
     * @param follow has what spoke of the rows in their place speak of them again, empty when nothing does
     */
    ReplacedKind(
            String table,
            String kept,
            String telling,
            String id,
            String key,
            String cents,
            String toldToo,
            String keep,
            String unless,
            String ground,
            String bringBack,
            String follow) {
        this.table = table;
        this.kept = kept;
        this.telling = telling;
        this.id = id;
        this.key = key;
        this.cents = cents;
        this.toldToo = toldToo;
        this.keep = keep;
        this.unless = unless;
        this.ground = ground;
        this.bringBack = bringBack;
        this.follow = follow;
    }

    String keep() {
        return keep;
    }

    /** Given the import and the rows, one after the other. */
    List<String> bringBack() {
        return Stream.of(ground, bringBack, follow)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** Puts this kind's names into a statement. */
    String in(String statement) {
        return statement
                .replace("{table}", table)
                .replace("{kept}", kept)
                .replace("{telling}", telling)
                .replace("{id}", id)
                .replace("{key}", key)
                .replace("{cents}", cents)
                .replace("{told}", toldToo)
                .replace("{unless}", unless);
    }
}
