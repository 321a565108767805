package app.clientele.store;

import app.clientele.model.Period;
import app.clientele.model.Sale;
import app.clientele.model.SaleLine;
import app.clientele.model.SaleSummary;
import app.clientele.model.SalesHistory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The tickets and their lines. */
public final class SaleStore {

    private static final String SALE_COLUMNS =
            "s.id, s.sold_on, s.sold_at, s.ticket_number, s.customer_id, s.payment, s.channel";
    static final String NEWEST_FIRST = " ORDER BY s.sold_on DESC, s.sold_at DESC, s.id DESC";

    private final Database database;

    public SaleStore(Database database) {
        this.database = database;
    }

    /** Adds a ticket that the owner typed; returns it with its ids. */
    public Sale add(Sale sale) {
        return database.write(handle -> {
            long id = nextId(handle, "sale_id");
            handle.execute(
                    """
                    INSERT INTO sale (id, sold_on, sold_at, ticket_number, customer_id, payment, channel, by_hand)
                    VALUES (?, ?, ?, ?, ?, ?, ?, TRUE)""", id, sale.day(), sale.time(), sale.number(), sale.customerId(), sale.payment(), sale.channel());
            sale.lines().forEach(line -> insert(handle, id, line));
            return find(id).orElseThrow();
        });
    }

    /**
     * Puts {@code sale} in the place of the one with its id. Lines with an id are changed, lines with id 0 added, others
     * taken away. From then on no import touches this ticket.
     *
     * @return the ticket as it was; empty when there is none with this id
     */
    public Optional<Snapshot> update(Sale sale) {
        return database.write(handle -> {
            Snapshot before = snapshot(handle, sale.id());
            if (before.isEmpty()) {
                return Optional.empty();
            }
            BatchCount.SALE.around(handle, sale.id(), () -> change(handle, sale));
            return Optional.of(before);
        });
    }

    /** Takes a ticket away. Empty when there is none. */
    public Optional<Snapshot> delete(long id) {
        return database.write(handle -> {
            Snapshot before = snapshot(handle, id);
            if (before.isEmpty()) {
                return Optional.empty();
            }
            BatchCount.SALE.around(handle, id, () -> {
                handle.execute("DELETE FROM sale_line WHERE sale_id = ?", id);
                handle.execute("DELETE FROM sale WHERE id = ?", id);
            });
            return Optional.of(before);
        });
    }

    /** Makes a ticket again what it was when {@code before} was taken, whether it was changed or deleted. */
    public void restore(Snapshot before) {
        database.write(handle -> {
            // What came from a file a second time in between is another ticket now; this one stays as the owner's.
            if (!before.restore(handle, BatchCount.SALE)) {
                handle.execute("UPDATE sale SET by_hand = TRUE WHERE id = ?", before.id());
            }
            return before;
        });
    }

    public Optional<Sale> find(long id) {
        return database.read(
                handle -> sales(handle, "WHERE s.id = ?", id).stream().findFirst());
    }

    /** What one customer bought, the newest first. */
    public List<Sale> ofCustomer(long customerId) {
        return database.read(handle -> sales(handle, "WHERE s.customer_id = ?", customerId));
    }

    /** What was bought in a period, the newest first. */
    public List<Sale> of(Period period) {
        return database.read(
                handle -> sales(handle, "WHERE s.sold_on >= ? AND s.sold_on < ?", period.start(), period.until()));
    }

    /** Every ticket, the newest first. */
    public List<SaleSummary> summaries() {
        return database.read(SaleSummaries::read);
    }

    /** From the day of the first ticket to the day of the last; empty when there is no ticket. */
    public Optional<Period> span() {
        return database.read(handle -> handle.select("SELECT MIN(sold_on), MAX(sold_on) FROM sale")
                .map((row, _) -> row.getObject(1) == null
                        ? Optional.<Period>empty()
                        : Optional.of(
                                Period.ofDays(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class))))
                .one());
    }

    /** All tickets, in columns. */
    public SalesHistory history() {
        return database.read(handle -> HistoryReading.read(handle.getConnection()));
    }

    private static void change(Handle handle, Sale sale) {
        handle.execute(
                """
                UPDATE sale SET sold_on = ?, sold_at = ?, ticket_number = ?, customer_id = ?, payment = ?, channel = ?,
                by_hand = TRUE WHERE id = ?""",
                sale.day(),
                sale.time(),
                sale.number(),
                sale.customerId(),
                sale.payment(),
                sale.channel(),
                sale.id());
        List<Long> kept =
                sale.lines().stream().map(SaleLine::id).filter(id -> id != 0).toList();
        handle.execute("DELETE FROM sale_line WHERE sale_id = ? AND NOT (id = ANY(?))", sale.id(), Keys.of(kept));
        for (SaleLine line : sale.lines()) {
            if (line.id() == 0) {
                insert(handle, sale.id(), line);
            } else {
                handle.execute(
                        """
                        UPDATE sale_line SET product = ?, category = ?, quantity_thousandths = ?, unit_price_cents = ?,
                        discount_cents = ?, amount_cents = ? WHERE id = ? AND sale_id = ?""",
                        line.product(),
                        line.category(),
                        line.quantityThousandths(),
                        line.unitPriceCents(),
                        line.discountCents(),
                        line.amountCents(),
                        line.id(),
                        sale.id());
            }
        }
    }

    private static void insert(Handle handle, long saleId, SaleLine line) {
        handle.execute(
                """
                INSERT INTO sale_line (sale_id, product, category, quantity_thousandths, unit_price_cents,
                discount_cents, amount_cents) VALUES (?, ?, ?, ?, ?, ?, ?)""",
                saleId,
                line.product(),
                line.category(),
                line.quantityThousandths(),
                line.unitPriceCents(),
                line.discountCents(),
                line.amountCents());
    }

    private static Snapshot snapshot(Handle handle, long id) {
        return new Snapshot()
                .with(handle, "sale", "id = ?", id)
                .with(handle, "sale_line", "sale_id = ?", id)
                .with(handle, "upsell", "sale_id = ?", id)
                .with(handle, "sale_line_told_again", "line_id IN (SELECT id FROM sale_line WHERE sale_id = ?)", id);
    }

    private static List<Sale> sales(Handle handle, String where, Object... arguments) {
        Map<Long, List<SaleLine>> lines = handle
                .select("""
                        SELECT l.sale_id, l.id, l.product, l.category, l.quantity_thousandths, l.unit_price_cents,
                        l.discount_cents, l.amount_cents FROM sale s JOIN sale_line l ON l.sale_id = s.id
                        """ + where + " ORDER BY l.id", arguments)
                .map((row, _) -> Map.entry(row.getLong(1), line(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return handle.select("SELECT " + SALE_COLUMNS + " FROM sale s " + where + NEWEST_FIRST, arguments)
                .map((row, _) -> sale(row, lines))
                .list();
    }

    private static Sale sale(ResultSet row, Map<Long, List<SaleLine>> lines) throws SQLException {
        return new Sale(
                row.getLong(1),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalTime.class),
                row.getString(4),
                row.getObject(5, Long.class),
                row.getString(6),
                row.getString(7),
                lines.getOrDefault(row.getLong(1), List.of()));
    }

    private static SaleLine line(ResultSet row) throws SQLException {
        return new SaleLine(
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getObject(6, Long.class),
                row.getLong(7),
                row.getLong(8));
    }

    private static long nextId(Handle handle, String sequence) {
        return handle.select("SELECT NEXT VALUE FOR " + sequence)
                .mapTo(Long.class)
                .one();
    }
}
