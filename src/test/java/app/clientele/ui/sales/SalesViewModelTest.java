package app.clientele.ui.sales;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.model.Customer;
import app.clientele.model.Sale;
import app.clientele.model.SaleLine;
import app.clientele.ui.Counter;
import app.clientele.ui.common.Screen;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalesViewModelTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    @TempDir
    private Path folder;

    private Counter counter;
    private SalesViewModel model;
    private SaleForm form;

    @BeforeEach
    void openScreen() {
        counter = new Counter(folder);
        model = counter.salesModel();
        form = model.form();
        model.seenProperty().set(true);
    }

    @AfterEach
    void close() {
        counter.close();
    }

    @Test
    void ticketsComeNewestFirstWithTheirSum() {
        counter.sale(MAY, null, "Roman", 2000);
        counter.sale(MAY.plusDays(1), null, "Carnet", 500);
        counter.sale(MAY.minusDays(1), null, "Roman", -700);

        assertThat(model.rows().shown())
                .extracting(row -> row.sale().amountCents())
                .containsExactly(500L, 2000L, -700L);
        assertThat(model.summaryProperty().get()).isEqualTo("3 ventes · 18,00\u00a0€");
    }

    @ParameterizedTest
    @CsvSource({
        "manga,800",
        "MANGA carnet,800",
        "leroy,2000",
        "T-77,2000",
        "04/05/2026,2000",
        "2026-05-04,2000",
        "carte,2000"
    })
    void aTicketIsFoundByNumberCustomerProductPaymentOrDay(String typed, long cents) {
        Customer anne = counter.customer("C1", "Anne Leroy", "", "");
        counter.sales.add(new Sale(
                0, MAY, LocalTime.of(9, 30), "T-77", anne.id(), "Carte", "Magasin", List.of(line("Roman", 2000))));
        counter.sales.add(new Sale(
                0, MAY.plusDays(1), null, "T-78", null, "", "", List.of(line("Manga", 300), line("Carnet", 500))));

        model.queryProperty().set(typed);

        assertThat(model.rows().shown())
                .extracting(row -> row.sale().amountCents())
                .containsExactly(cents);
    }

    @Test
    void theListIsNarrowedToAMonthOrAYearOfTheBooks() {
        counter.sale(LocalDate.of(2024, 12, 31), null, "a", 100);
        counter.sale(LocalDate.of(2025, 1, 1), null, "b", 200);
        counter.sale(Counter.TODAY, null, "c", 300);

        assertThat(model.periods())
                .extracting(PeriodChoice::label)
                .containsExactly("Toutes les dates", "novembre 2026", "octobre 2026", "2026", "2025", "2024");
        model.periodProperty().set(model.periods().get(1));
        assertThat(model.rows().shown())
                .extracting(row -> row.sale().amountCents())
                .containsExactly(300L);
        model.periodProperty().set(model.periods().get(4));
        assertThat(model.rows().shown())
                .extracting(row -> row.sale().amountCents())
                .containsExactly(200L);
        assertThat(model.summaryProperty().get()).isEqualTo("1 vente · 2,00\u00a0€");

        counter.sale(LocalDate.of(2023, 6, 1), null, "d", 400);
        assertThat(model.periodProperty().get().label())
                .as("a new year does not change the choice")
                .isEqualTo("2025");
    }

    @Test
    void anAmountAloneMakesASaleOfToday() {
        model.add();
        form.lines().getFirst().amountProperty().set("12,50");
        assertThat(form.totalProperty().get()).isEqualTo("12,50\u00a0€");
        model.save();

        Sale sale = onlySale();
        assertThat(sale.day()).isEqualTo(Counter.TODAY);
        assertThat(sale.customerId()).isNull();
        assertThat(sale.lines()).singleElement().satisfies(line -> {
            assertThat(line.amountCents()).isEqualTo(1250);
            assertThat(line.quantityThousandths()).isEqualTo(SaleLine.ONE_PIECE);
        });
        assertThat(model.editingProperty().get()).isFalse();
        assertThat(model.detailProperty().get().map(detail -> detail.sale().id()))
                .contains(sale.id());
        assertThat(counter.said()).isEqualTo("Vente de 12,50\u00a0€ du 22/11/2026 ajoutée.");

        counter.undoStack.undoLast();
        assertThat(counter.sales.summaries()).isEmpty();
        assertThat(model.detailProperty().get()).isEmpty();
    }

    @Test
    void aWholeTicketIsTypedWithCustomerTimeAndLines() {
        Customer anne = counter.customer("C1", "Anne Leroy", "", "");
        model.add();
        form.day().textProperty().set("3/11");
        form.timeProperty().set("14h30");
        form.customer().textProperty().set("anne");
        form.customer().chooseHighlighted();
        form.addLine();
        fill(form.lines().get(0), "Roman", "2", "19,80");
        fill(form.lines().get(1), "Thé", "0,25", "3.10");
        model.save();

        Sale sale = onlySale();
        assertThat(sale.day()).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(sale.time()).isEqualTo(LocalTime.of(14, 30));
        assertThat(sale.customerId()).isEqualTo(anne.id());
        assertThat(sale.lines()).extracting(SaleLine::quantityThousandths).containsExactly(2000L, 250L);
        assertThat(sale.amountCents()).isEqualTo(2290);

        model.add();
        assertThat(form.day().textProperty().get()).as("the day stays").isEqualTo("3/11");
        assertThat(form.customer().textProperty().get()).isEmpty();
        assertThat(form.lines()).hasSize(1);
    }

    @Test
    void aNegativeAmountIsARefundOfOnePiece() {
        model.add();
        form.lines().getFirst().amountProperty().set("−12,50");
        model.save();

        assertThat(onlySale().lines()).singleElement().satisfies(line -> {
            assertThat(line.amountCents()).isEqualTo(-1250);
            assertThat(line.quantityThousandths()).isEqualTo(-SaleLine.ONE_PIECE);
        });
        assertThat(model.words().headline(onlySale())).startsWith("Remboursement");
    }

    @ParameterizedTest
    @CsvSource({
        "22/11/2026,'',1,''",
        "22/11/2026,'',1,abc",
        "22/11/2026,'',1,'12,345'",
        "22/11/2026,'',x,12",
        "22/11/2026,'','1,2345',12",
        "22/11/2026,25:00,1,12",
        "31/02/2026,'',1,12",
        "23/11/2026,'',1,12"
    })
    void whatCannotBeReadIsRefusedUnderItsFieldAndNothingIsStored(
            String day, String time, String quantity, String amount) {
        model.add();
        form.day().textProperty().set(day);
        form.timeProperty().set(time);
        fill(form.lines().getFirst(), "", quantity, amount);
        model.save();

        SaleLineForm line = form.lines().getFirst();
        assertThat(List.of(
                        form.day().errorProperty().get(),
                        form.timeErrorProperty().get(),
                        line.quantityErrorProperty().get(),
                        line.amountErrorProperty().get()))
                .filteredOn(error -> !error.isEmpty())
                .hasSize(1);
        assertThat(model.editingProperty().get()).isTrue();
        assertThat(counter.sales.summaries()).isEmpty();
    }

    @Test
    void aCorrectedTicketKeepsWhatTheFileSaidOfUnchangedLines() {
        SaleLine first = new SaleLine(0, "Roman", "Livres", 2000, 1000L, 50, 1950);
        SaleLine second = new SaleLine(0, "Carnet", "Papeterie", 1000, 500L, 0, 500);
        Sale before = counter.sales.add(new Sale(0, MAY, null, "7", null, "Carte", "", List.of(first, second)));
        model.rows().select(before.id());
        model.edit();
        assertThat(form.lines().getFirst().quantityProperty().get()).isEqualTo("2");
        assertThat(form.lines().getFirst().amountProperty().get()).isEqualTo("19,50");
        form.lines().get(1).amountProperty().set("4,00");
        model.save();

        List<SaleLine> lines = onlySale().lines();
        assertThat(lines.getFirst()).isEqualTo(before.lines().getFirst());
        assertThat(lines.get(1).category()).isEqualTo("Papeterie");
        assertThat(lines.get(1).unitPriceCents())
                .as("the old price does not explain the new amount")
                .isNull();

        counter.undoStack.undoLast();
        assertThat(onlySale()).isEqualTo(before);
    }

    @Test
    void linesAreAddedAndRemovedButOneStays() {
        model.add();
        form.addLine();
        fill(form.lines().get(1), "Roman", "1", "5");
        form.removeLine(form.lines().getFirst());
        form.removeLine(form.lines().getFirst());

        assertThat(form.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.productProperty().get()).isEqualTo("Roman"));
    }

    @Test
    void aDeletedTicketComesBackAsItWas() {
        Customer anne = counter.customer("C1", "Anne", "", "");
        Sale sale = counter.sale(MAY, anne, "Roman", 2000);
        model.rows().select(sale.id());
        model.delete();

        assertThat(counter.sales.summaries()).isEmpty();
        assertThat(model.rows().noneProperty().get()).isTrue();
        counter.undoStack.undoLast();
        assertThat(counter.sales.find(sale.id())).contains(sale);
        assertThat(model.rows().shown()).hasSize(1);
    }

    @Test
    void typedTextIsNotDroppedWithoutAsking() {
        model.add();
        model.cancelEdit();
        assertThat(counter.dialogs.questions).isEmpty();

        model.add();
        form.lines().getFirst().amountProperty().set("5");
        model.cancelEdit();
        assertThat(model.editingProperty().get()).isTrue();
        counter.dialogs.answer = true;
        model.cancelEdit();
        assertThat(model.editingProperty().get()).isFalse();
    }

    @Test
    void aFailedSaveKeepsTheFormAndSaysWhy() {
        model.add();
        form.lines().getFirst().amountProperty().set("5");
        counter.database.close();
        model.save();

        assertThat(model.failureProperty().get()).isNotEmpty();
        assertThat(model.editingProperty().get()).isTrue();
        assertThat(form.lines().getFirst().amountProperty().get()).isEqualTo("5");
    }

    @Test
    void leadsToTheCustomerAndToTheImport() {
        Customer anne = counter.customer("C1", "Anne", "", "");
        model.rows().select(counter.sale(MAY, anne, "Roman", 2000).id());
        model.openCustomer();
        assertThat(counter.visited.customer).isEqualTo(anne.id());

        model.importSales();
        assertThat(counter.visited.screen).isEqualTo(Screen.IMPORTING);
    }

    private Sale onlySale() {
        assertThat(counter.sales.summaries()).hasSize(1);
        return counter.sales.find(counter.sales.summaries().getFirst().id()).orElseThrow();
    }

    private static SaleLine line(String product, long cents) {
        return new SaleLine(0, product, "", SaleLine.ONE_PIECE, null, 0, cents);
    }

    private static void fill(SaleLineForm line, String product, String quantity, String amount) {
        line.productProperty().set(product);
        line.quantityProperty().set(quantity);
        line.amountProperty().set(amount);
    }
}
