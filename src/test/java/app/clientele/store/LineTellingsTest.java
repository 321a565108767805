package app.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which import tells of which line, in books that were made before the lines themselves said it. */
class LineTellingsTest {

    /** The first tells of the lines 1 and 2, the second of 2 and 3, nobody of 4; they name the customers 7 and 8. */
    private static final List<String> BOOKS = List.of("""
            INSERT INTO import_batch (id, kind, status, file_name, file_sha256, imported_at, new_rows, row_count, cents)
            VALUES (1, 'SALES', 'done', 'a.csv', '', CURRENT_TIMESTAMP, 2, 2, 30),
            (2, 'SALES', 'done', 'b.csv', '', CURRENT_TIMESTAMP, 1, 2, 50)""", """
            INSERT INTO customer (id, full_name, email, phone, city, consent, notes, search_text, by_hand)
            VALUES (7, 'Anne', '', '', '', 'UNKNOWN', '', '', TRUE), (8, 'Bea', '', '', '', 'UNKNOWN', '', '', TRUE)""", """
            INSERT INTO sale (id, sold_on, ticket_number, customer_id, payment, channel, by_hand)
            VALUES (1, DATE '2026-03-05', 'T1', 7, '', '', FALSE), (2, DATE '2026-03-06', '', NULL, '', '', TRUE)""", """
            INSERT INTO sale_line (id, sale_id, product, category, quantity_thousandths, discount_cents, amount_cents,
            line_key, content_hash, occurrence) VALUES
            (1, 1, 'tea', '', 1000, 0, 10, RANDOM_UUID(), RANDOM_UUID(), 1),
            (2, 1, 'cup', '', 1000, 0, 20, RANDOM_UUID(), RANDOM_UUID(), 1),
            (3, 1, 'pot', '', 1000, 0, 30, RANDOM_UUID(), RANDOM_UUID(), 1),
            (4, 2, 'jar', '', 1000, 0, 40, NULL, NULL, NULL)""", """
            INSERT INTO batch_sale_line (batch_id, line_id, customer_id) VALUES (1, 1, 7), (1, 2, 7), (2, 2, 8), (2, 3, 8)""");

    @TempDir
    Path folder;

    @BeforeEach
    void makeBooksOfVersion3() {
        Migrations version3 = Migrations.named(Migrations.RELEASED.subList(0, 3));
        try (Database database = Database.open(folder, version3)) {
            database.write(handle -> {
                BOOKS.forEach(handle::execute);
                return true;
            });
        }
    }

    private static List<String> tellings(Database database) {
        return database.read(handle -> handle.createQuery(
                        "SELECT batch_id || ' tells of ' || line_id || ' and names ' || customer_id FROM batch_sale_line"
                                + " ORDER BY line_id, batch_id")
                .mapTo(String.class)
                .list());
    }

    @Test
    void everyImportStillTellsOfItsLines() {
        try (Database database = Database.open(folder)) {
            assertThat(tellings(database))
                    .containsExactly(
                            "1 tells of 1 and names 7",
                            "1 tells of 2 and names 7",
                            "2 tells of 2 and names 8",
                            "2 tells of 3 and names 8");
            assertThat(new ImportStore(database).recount()).isEmpty();
        }
    }

    @Test
    void undoingTheFirstImportLeavesWhatTheSecondTellsOf() {
        try (Database database = Database.open(folder)) {
            ImportStore imports = new ImportStore(database);

            imports.undo(1);

            assertThat(tellings(database)).containsExactly("2 tells of 2 and names 8", "2 tells of 3 and names 8");
            assertThat(new SaleStore(database).find(1).orElseThrow().customerId())
                    .isEqualTo(8);
            assertThat(imports.recount()).isEmpty();

            imports.undo(2);

            assertThat(tellings(database)).isEmpty();
            assertThat(new SaleStore(database).find(1)).isEmpty();
            assertThat(new SaleStore(database).find(2)).isPresent();
        }
    }

    @Test
    void aDeletedTicketComesBackWithoutAnImportThatWasUndoneMeanwhile() {
        try (Database database = Database.open(folder)) {
            SaleStore sales = new SaleStore(database);
            Snapshot deleted = sales.delete(1).orElseThrow();
            new ImportStore(database).undo(1);

            sales.restore(deleted);

            assertThat(sales.find(1).orElseThrow().lines()).hasSize(3);
            assertThat(tellings(database)).containsExactly("2 tells of 2 and names 8", "2 tells of 3 and names 8");
        }
    }
}
