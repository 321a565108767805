package app.clientele.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** A shop as large as one can be, made by the database itself: always the same, within seconds. */
public final class BigShop {

    private BigShop() {}

    /** Puts such books into a folder. They are made once and kept in {@code target}, for that takes a while. */
    public static void copyTo(Path folder, int customers, int lines) throws IOException {
        Path kept = Path.of(
                "target",
                "big-shop-%d-%d-%d"
                        .formatted(customers, lines, Migrations.released().newest()));
        if (!Files.exists(kept.resolve("done"))) {
            make(kept, customers, lines);
            Files.createFile(kept.resolve("done"));
        }
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(kept)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    /** Makes books with so many customers and lines, a quarter of them without a name, and some thousand answers. */
    private static void make(Path folder, int customers, int lines) {
        try (Database database = Database.open(folder)) {
            database.write(handle -> {
                insert(handle, customers, lines);
                return lines;
            });
        }
    }

    private static void insert(Handle handle, int customers, int lines) {
        handle.execute("""
                INSERT INTO customer (customer_number, full_name, email, phone, city, consent, notes, search_text, by_hand)
                SELECT 'C' || x, 'Client ' || x || ' Martin', 'client' || x || '@example.org', '', 'Lyon',
                    CASE WHEN MOD(x, 9) = 0 THEN 'NO' ELSE 'UNKNOWN' END, '', 'client ' || x || ' martin', FALSE
                FROM SYSTEM_RANGE(1, ?)""", customers);
        // The square makes some customers come often and most of them rarely.
        handle.execute("""
                INSERT INTO sale (sold_on, ticket_number, customer_id, payment, channel, by_hand)
                SELECT DATEADD(DAY, -MOD(x * 7919, 1090), DATE '2026-11-20'), 'T' || x,
                    CASE WHEN MOD(x, 4) = 0 THEN NULL
                        ELSE CAST(1 + FLOOR(POWER(MOD(x * 104729, 99991) / 99991.0, 2) * ?) AS BIGINT) END,
                    'card', 'shop', FALSE
                FROM SYSTEM_RANGE(1, ?)""", customers, lines);
        handle.execute("""
                INSERT INTO sale_line (sale_id, product, category, quantity_thousandths, discount_cents, amount_cents)
                SELECT id, 'Article ' || MOD(id, 200), '', 1000, 0, 500 + MOD(id * 31, 4000) FROM sale""");
        handle.execute("""
                INSERT INTO survey_answer (question, score, answered_on, customer_id, comment, by_hand)
                SELECT 'NPS', CAST(10 - SQRT(MOD(x * 17, 100)) AS INTEGER), DATEADD(DAY, -MOD(x * 31, 700), DATE '2026-11-20'),
                    NULL, '', FALSE
                FROM SYSTEM_RANGE(1, 3000)""");
    }
}
