package app.clientele.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** All that the books say, as sorted text: without ids, without the order of storing, without when. */
public final class BooksDump {

    private static final String CUSTOMER =
            "COALESCE(c.customer_number || '/' || c.full_name || '/' || c.email || '/' || c.phone,"
                    + " c.full_name || '/' || c.email || '/' || c.phone, 'anonymous')";
    private static final String LINE =
            "l.product || '|' || l.category || '|' || l.quantity_thousandths || '|' || COALESCE(l.unit_price_cents, -1)"
                    + " || '|' || l.discount_cents || '|' || l.amount_cents";
    private static final String SALE =
            "s.sold_on || '|' || COALESCE(s.sold_at, TIME '00:00:00') || '|' || s.ticket_number"
                    + " || '|' || s.payment || '|' || s.channel || '|' || " + CUSTOMER;

    private static final List<String> BOOKS = List.of(
            "SELECT 'setting ' || name || '=' || content FROM shop_setting",
            "SELECT 'customer ' || " + CUSTOMER
                    + " || '|' || c.city || '|' || COALESCE(CAST(c.created_on AS VARCHAR), '') || '|' || c.consent"
                    + " || '|' || c.no_calls || '|' || c.no_letters || '|' || c.notes || '|' || COALESCE(CAST(m.member_since AS VARCHAR), '') || '|' || c.by_hand"
                    + " FROM customer c LEFT JOIN programme_membership m ON m.customer_id = c.id",
            "SELECT 'sent ' || " + CUSTOMER + " || ' by ' || r.full_name || r.email || r.phone FROM customer c"
                    + " JOIN customer r ON r.id = c.referrer_id",
            "SELECT 'tag ' || " + CUSTOMER + " || '|' || t.tag FROM customer_tag t"
                    + " JOIN customer c ON c.id = t.customer_id",
            "SELECT 'consent ' || " + CUSTOMER + " || '|' || w.said_on || '|' || w.consent || '|' || w.source"
                    + " FROM customer_consent w JOIN customer c ON c.id = w.customer_id",
            "SELECT 'alias ' || " + CUSTOMER + " || '|' || a.customer_number || '|' || a.full_name || '|' || a.email"
                    + " || '|' || a.phone FROM customer_alias a JOIN customer c ON c.id = a.customer_id",
            "SELECT 'told apart ' || " + CUSTOMER + " || ' and ' || o.full_name || o.email || o.phone"
                    + " FROM customer_told_apart t JOIN customer c ON c.id = t.customer_id"
                    + " JOIN customer o ON o.id = t.other_id",
            "SELECT 'sale ' || " + SALE + " || '|' || s.by_hand || '|' || (SELECT LISTAGG(" + LINE
                    + ", ' + ') WITHIN GROUP (ORDER BY " + LINE + ") FROM sale_line l WHERE l.sale_id = s.id)"
                    + " FROM sale s LEFT JOIN customer c ON c.id = s.customer_id",
            "SELECT 'answer ' || a.answered_on || '|' || a.question || '|' || a.score || '|' || a.comment || '|' || "
                    + CUSTOMER + " FROM survey_answer a LEFT JOIN customer c ON c.id = a.customer_id",
            "SELECT 'cost ' || spent_on || '|' || kind || '|' || retention_share || '|' || label || '|' || amount_cents"
                    + " FROM cost",
            "SELECT 'rule ' || from_day || '|' || earning || '|' || earned || '|' || step_cents || '|' || reward_at"
                    + " FROM programme_rule",
            "SELECT 'was member ' || m.member_since || '|' || m.left_on || '|' || " + CUSTOMER
                    + " FROM past_membership m JOIN customer c ON c.id = m.customer_id",
            "SELECT 'points ' || p.moved_on || '|' || p.kind || '|' || p.points || '|' || p.reason || '|' || "
                    + CUSTOMER + " FROM points_movement p JOIN customer c ON c.id = p.customer_id",
            "SELECT 'offer ' || g.sent_on || '|' || g.label || '|' || g.valid_until || '|' || g.cost_cents || '|' || "
                    + CUSTOMER + " FROM gift_offer g JOIN customer c ON c.id = g.customer_id",
            "SELECT 'upsell ' || s.sold_on || '|' || s.ticket_number || '|' || u.added_cents"
                    + " FROM upsell u JOIN sale s ON s.id = u.sale_id",
            "SELECT 'goal ' || indicator || '|' || COALESCE(CAST(start_value AS VARCHAR), '') || '|' || target || '|'"
                    + " || set_on || '|' || due_on FROM goal",
            "SELECT 'number ' || of_month || '|' || kind || '|' || hundredths FROM monthly_number",
            "SELECT 'picture ' || name || '|' || RAWTOHEX(content) FROM shop_picture");

    private static final List<String> IMPORTS = List.of(
            "SELECT 'batch ' || file_name || '|' || kind || '|' || status || '|' || row_count || '|' || cents"
                    + " FROM import_batch",
            "SELECT 'tells of line ' || b.file_name || '|' || s.sold_on || '|' || s.ticket_number || '|' || " + LINE
                    + " FROM batch_sale_line p JOIN import_batch b ON b.id = p.batch_id"
                    + " JOIN sale_line l ON l.id = p.line_id JOIN sale s ON s.id = l.sale_id",
            "SELECT 'tells of answer ' || b.file_name || '|' || a.answered_on || '|' || a.score || '|' || a.comment"
                    + " FROM batch_survey_answer p JOIN import_batch b ON b.id = p.batch_id"
                    + " JOIN survey_answer a ON a.id = p.answer_id",
            "SELECT 'tells of cost ' || b.file_name || '|' || c.spent_on || '|' || c.amount_cents"
                    + " FROM batch_cost p JOIN import_batch b ON b.id = p.batch_id JOIN cost c ON c.id = p.cost_id",
            "SELECT 'says of customer ' || b.file_name || '|' || " + CUSTOMER + " || '|' || p.customer_number || '|' ||"
                    + " p.full_name || '|' || p.email || '|' || p.phone || '|' || p.city || '|' || p.filled || '|' || p.replaced"
                    + " FROM batch_customer p JOIN import_batch b ON b.id = p.batch_id"
                    + " JOIN customer c ON c.id = p.customer_id",
            "SELECT 'replaced line ' || b.file_name || '|' || told.file_name || '|' || s.sold_on || '|' || s.ticket_number"
                    + " || '|' || " + LINE.replace("l.", "s.") + " FROM replaced_line s JOIN replaced_line_told t"
                    + " ON t.batch_id = s.batch_id AND t.line_id = s.line_id JOIN import_batch b ON b.id = s.batch_id"
                    + " JOIN import_batch told ON told.id = t.told_by",
            "SELECT 'replaced answer ' || b.file_name || '|' || told.file_name || '|' || r.answered_on || '|' || r.score"
                    + " || '|' || r.comment FROM replaced_answer r JOIN replaced_answer_told t"
                    + " ON t.batch_id = r.batch_id AND t.answer_id = r.answer_id"
                    + " JOIN import_batch b ON b.id = r.batch_id JOIN import_batch told ON told.id = t.told_by",
            "SELECT 'replaced cost ' || b.file_name || '|' || told.file_name || '|' || r.spent_on || '|' || r.amount_cents"
                    + " FROM replaced_cost r JOIN replaced_cost_told t ON t.batch_id = r.batch_id AND t.cost_id = r.cost_id"
                    + " JOIN import_batch b ON b.id = r.batch_id JOIN import_batch told ON told.id = t.told_by");

    private BooksDump() {}

    /** What the owner wrote down, whichever files it came from. */
    public static List<String> of(Database database) {
        return database.read(handle -> lines(handle, BOOKS));
    }

    /** The same, and which import tells of what. */
    public static List<String> withImports(Database database) {
        return database.read(handle -> {
            List<String> all = lines(handle, BOOKS);
            all.addAll(lines(handle, IMPORTS));
            return all;
        });
    }

    private static List<String> lines(Handle handle, List<String> queries) {
        List<String> lines = new java.util.ArrayList<>();
        queries.forEach(query ->
                handle.select(query).mapTo(String.class).stream().sorted().forEach(lines::add));
        return lines;
    }
}
