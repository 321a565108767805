package app.clientele.store;

import static java.util.stream.Collectors.joining;

import app.clientele.model.Cost;
import app.clientele.model.Customer;
import app.clientele.model.SaleLine;
import app.clientele.model.SurveyAnswer;
import app.clientele.store.ImportRows.Identity;
import app.clientele.store.ImportRows.Numbered;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Writes one import inside a transaction. The batch stands as 'writing' until the last statement makes it 'done', so that
 * nothing a crash leaves of it is ever taken for finished.
 */
final class ImportWriting {

    /** So many rows go to the database at once. */
    private static final int PART = 1000;

    /** So many rows are added with one statement. */
    private static final int AT_ONCE = 50;

    private final Connection connection;
    private final DoublePredicate progress;
    private final ImportRows rows;
    private final long batch;
    private final int expected;
    private long firstLine;
    private int written;

    private ImportWriting(Connection connection, ImportRows rows, DoublePredicate progress) throws SQLException {
        this.connection = connection;
        this.progress = progress;
        this.rows = rows;
        this.batch = ids("import_batch_id", 1)[0];
        // Of customers, answers and costs is written beside themselves that the batch tells of them.
        this.expected = rows.tickets().size()
                + rows.lines().size()
                + 2
                        * (rows.customers().size()
                                + rows.answers().size()
                                + rows.costs().size());
    }

    static long write(
            Handle handle, ImportBatch batch, ImportProfile profile, ImportRows rows, DoublePredicate progress)
            throws SQLException {
        ImportWriting writing = new ImportWriting(handle.getConnection(), rows, progress);
        writing.begin(batch);
        writing.remember(profile);
        for (ReplacedKind kind : ReplacedKind.values()) {
            new ReplacedRows(handle, writing.batch, kind)
                    .take(List.copyOf(rows.replaced(kind).keySet()));
        }
        writing.writeCustomers();
        writing.writeTickets();
        writing.writeLines();
        writing.writeAnswers();
        writing.writeCosts();
        for (ReplacedKind kind : ReplacedKind.values()) {
            new ReplacedRows(handle, writing.batch, kind).replaceBy(rows.replaced(kind));
        }
        writing.finish();
        return writing.batch;
    }

    private void begin(ImportBatch described) throws SQLException {
        execute(
                """
                INSERT INTO import_batch (id, kind, status, file_name, file_sha256, imported_at, new_rows, first_day,
                last_day, row_count, cents) VALUES (?, ?, 'writing', ?, ?, ?, ?, ?, ?, 0, 0)""",
                List.of(described),
                one -> values(
                        batch,
                        one.kind(),
                        one.fileName(),
                        one.sha256(),
                        one.importedAt().atOffset(ZoneOffset.UTC),
                        one.newRows(),
                        one.firstDay(),
                        one.lastDay()));
    }

    private void remember(ImportProfile profile) throws SQLException {
        execute(
                """
                INSERT INTO import_profile (batch_id, source, name, content, adopted_currency)
                VALUES (?, ?, ?, ?, ?)""",
                List.of(profile),
                one -> values(batch, one.source(), one.name(), one.content(), one.adoptedCurrency()));
        if (profile.adoptedCurrency() != null) {
            execute(
                    "MERGE INTO shop_setting (name, content) KEY (name) VALUES (?, ?)",
                    List.of(profile.adoptedCurrency()),
                    currency -> values(ShopSettingStore.CURRENCY, currency));
        }
    }

    private void finish() throws SQLException {
        boolean aboutCustomers = rows.lines().isEmpty()
                && rows.answers().isEmpty()
                && rows.costs().isEmpty();
        // Counted from what stands there now, because a line that was there already may have been changed by hand.
        execute("""
                UPDATE import_batch SET status = 'done', (row_count, cents) = (
                    SELECT COUNT(*), COALESCE(SUM(cents), 0) FROM (
                        SELECT amount_cents cents FROM sale_line WHERE told_by = ? AND id >= ?
                        UNION ALL
                        SELECT l.amount_cents FROM sale_line_told_again p JOIN sale_line l ON l.id = p.line_id
                        WHERE p.batch_id = ?
                        UNION ALL
                        SELECT c.amount_cents FROM batch_cost p JOIN cost c ON c.id = p.cost_id WHERE p.batch_id = ?
                        UNION ALL SELECT 0 FROM batch_survey_answer WHERE batch_id = ?
                        UNION ALL SELECT 0 FROM batch_customer WHERE batch_id = ? AND ?
                    )
                ) WHERE id = ?""", List.of(batch), id -> values(id, firstLine, id, id, id, id, aboutCustomers, id));
    }

    private void writeCustomers() throws SQLException {
        execute("""
                INSERT INTO customer (customer_number, full_name, email, phone, city, created_on, consent, search_text,
                id, notes, by_hand) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', FALSE)""", numbered("customer_id", rows.customers()), entry -> columns(entry.customer()));
        execute(
                """
                UPDATE customer SET customer_number = ?, full_name = ?, email = ?, phone = ?, city = ?, created_on = ?,
                consent = ?, search_text = ? WHERE id = ?""",
                rows.customers().stream()
                        .filter(entry -> entry.isEnriched() || entry.isReplaced())
                        .toList(),
                entry -> columns(entry.customer()));
        execute(
                "MERGE INTO programme_membership (customer_id, member_since) KEY (customer_id) VALUES (?, ?)",
                rows.customers().stream()
                        .filter(entry -> ((entry.filled() | entry.replaced()) & CustomerField.MEMBER_SINCE.bit()) != 0)
                        .toList(),
                entry -> values(entry.customer().id(), entry.customer().memberSince()));
        execute(
                """
                INSERT INTO batch_customer (batch_id, customer_id, filled, replaced, customer_number, full_name, email,
                phone, city, created_on, member_since, consent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                rows.customers(),
                entry -> values(
                        batch,
                        entry.customer().id(),
                        entry.filled(),
                        entry.replaced(),
                        entry.said().number(),
                        entry.said().name(),
                        entry.said().email(),
                        entry.said().phone(),
                        entry.said().city(),
                        entry.said().createdOn(),
                        entry.said().memberSince(),
                        entry.said().consent().name()));
    }

    private static @Nullable Object[] columns(Customer customer) {
        return values(
                customer.number().isEmpty() ? null : customer.number(),
                customer.name(),
                customer.email(),
                customer.phone(),
                customer.city(),
                customer.createdOn(),
                customer.consent().name(),
                CustomerStore.searchText(customer),
                customer.id());
    }

    private void writeTickets() throws SQLException {
        insert(
                "sale (id, sold_on, sold_at, ticket_number, customer_id, payment, channel, ticket_key, by_hand)",
                numbered("sale_id", rows.tickets()),
                ticket -> values(
                        ticket.id(),
                        ticket.day(),
                        ticket.time(),
                        ticket.number(),
                        id(ticket.named()),
                        ticket.payment(),
                        ticket.channel(),
                        key(ticket),
                        false));
        execute(
                "UPDATE sale SET customer_id = ? WHERE id = ?",
                rows.tickets().stream()
                        .filter(ticket -> !ticket.isNew() && ticket.named() != null)
                        .toList(),
                ticket -> values(id(ticket.named()), ticket.id()));
    }

    private void writeLines() throws SQLException {
        List<ImportRows.Line> fresh = numbered("sale_line_id", rows.lines());
        firstLine = fresh.isEmpty() ? Long.MAX_VALUE : fresh.getFirst().id();
        insert("""
                sale_line (id, sale_id, product, category, quantity_thousandths, unit_price_cents,
                discount_cents, amount_cents, line_key, content_hash, occurrence, told_by, named_customer_id)""", fresh, row -> {
            SaleLine line = row.content();
            Identity identity = row.identity();
            return values(
                    row.id(),
                    row.ticket().id(),
                    line.product(),
                    line.category(),
                    line.quantityThousandths(),
                    line.unitPriceCents(),
                    line.discountCents(),
                    line.amountCents(),
                    identity.key(),
                    identity.content(),
                    identity.occurrence(),
                    batch,
                    id(row.customer()));
        });
        insert(
                "sale_line_told_again (batch_id, line_id, customer_id)",
                rows.lines().stream().filter(line -> !line.isNew()).toList(),
                row -> values(batch, row.id(), id(row.customer())));
    }

    private static @Nullable UUID key(ImportRows.Ticket ticket) {
        Long customer = id(ticket.named());
        UUID key = ticket.key();
        return key == null && customer != null ? ImportRows.ticketKey(ticket.day(), customer) : key;
    }

    private static @Nullable Long id(@Nullable CustomerEntry customer) {
        return customer == null ? null : customer.customer().id();
    }

    private void writeAnswers() throws SQLException {
        execute("""
                INSERT INTO survey_answer (id, question, score, answered_on, customer_id, comment, answer_key,
                content_hash, occurrence, by_hand) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE)""", numbered("survey_answer_id", rows.answers()), row -> {
            SurveyAnswer answer = row.content();
            return values(
                    row.id(),
                    answer.question().name(),
                    answer.score(),
                    answer.day(),
                    row.customerId(),
                    answer.comment(),
                    row.identity().key(),
                    row.identity().content(),
                    row.identity().occurrence());
        });
        execute(
                "INSERT INTO batch_survey_answer (batch_id, answer_id) VALUES (?, ?)",
                rows.answers(),
                row -> values(batch, row.id()));
    }

    private void writeCosts() throws SQLException {
        execute("""
                INSERT INTO cost (id, spent_on, kind, retention_share, label, amount_cents, cost_key, content_hash,
                occurrence, by_hand) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE)""", numbered("cost_id", rows.costs()), row -> {
            Cost cost = row.content();
            return values(
                    row.id(),
                    cost.day(),
                    cost.kind().name(),
                    cost.retentionShare(),
                    cost.label(),
                    cost.amountCents(),
                    row.identity().key(),
                    row.identity().content(),
                    row.identity().occurrence());
        });
        execute(
                "INSERT INTO batch_cost (batch_id, cost_id) VALUES (?, ?)",
                rows.costs(),
                row -> values(batch, row.id()));
    }

    /** Gives the new ones among {@code all} their ids, and returns them. */
    private <T extends Numbered> List<T> numbered(String sequence, List<T> all) throws SQLException {
        List<T> fresh = all.stream().filter(Numbered::isNew).toList();
        for (int from = 0; from < fresh.size(); from += PART) {
            long[] ids = ids(sequence, Math.min(PART, fresh.size() - from));
            for (int i = 0; i < ids.length; i++) {
                fresh.get(from + i).stored(ids[i]);
            }
        }
        return fresh;
    }

    private long[] ids(String sequence, int count) throws SQLException {
        long[] ids = new long[count];
        try (PreparedStatement next =
                connection.prepareStatement("SELECT NEXT VALUE FOR " + sequence + " FROM SYSTEM_RANGE(1, ?)")) {
            next.setInt(1, count);
            try (ResultSet row = next.executeQuery()) {
                for (int i = 0; row.next(); i++) {
                    ids[i] = row.getLong(1);
                }
            }
        }
        return ids;
    }

    private static @Nullable Object[] values(@Nullable Object... values) {
        return values;
    }

    /**
     * Adds rows to a table, many with each statement: a good part of what a row costs is the statement.
     *
     * @param columns of the table, as {@code table (column, column)}
     */
    private <T> void insert(String columns, List<T> things, Function<T, @Nullable Object[]> values)
            throws SQLException {
        int whole = things.size() / AT_ONCE * AT_ONCE;
        insert(columns, AT_ONCE, things.subList(0, whole), values);
        insert(columns, 1, things.subList(whole, things.size()), values);
    }

    private <T> void insert(String columns, int atOnce, List<T> things, Function<T, @Nullable Object[]> values)
            throws SQLException {
        String row = columns.chars().filter(c -> c == ',').mapToObj(_ -> ", ?").collect(joining("", "(?", ")"));
        String sql = "INSERT INTO " + columns + " VALUES " + String.join(", ", Collections.nCopies(atOnce, row));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int from = 0; from < things.size(); from += atOnce) {
                int place = 0;
                for (T thing : things.subList(from, from + atOnce)) {
                    for (Object value : values.apply(thing)) {
                        statement.setObject(++place, value);
                    }
                }
                statement.executeUpdate();
                advance(atOnce);
            }
        }
    }

    private <T> void execute(String sql, List<T> things, Function<T, @Nullable Object[]> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int from = 0; from < things.size(); from += PART) {
                List<T> part = things.subList(from, Math.min(things.size(), from + PART));
                for (T thing : part) {
                    @Nullable Object[] row = values.apply(thing);
                    for (int i = 0; i < row.length; i++) {
                        statement.setObject(i + 1, row[i]);
                    }
                    statement.addBatch();
                }
                statement.executeBatch();
                advance(part.size());
            }
        }
    }

    private void advance(int by) {
        boolean tells = written / PART != (written + by) / PART;
        written += by;
        if (tells && !progress.test(Math.min(1.0, (double) written / Math.max(1, expected)))) {
            throw new CancellationException("the import was stopped");
        }
    }
}
