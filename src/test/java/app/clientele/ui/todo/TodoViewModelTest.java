package app.clientele.ui.todo;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.loyalty.todo.Proposal;
import app.clientele.model.AnswerFiling;
import app.clientele.model.Customer;
import app.clientele.model.Customer.Consent;
import app.clientele.model.Outreach;
import app.clientele.model.Outreach.Occasion;
import app.clientele.model.Outreach.Outcome;
import app.clientele.ui.Counter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodoViewModelTest {

    @TempDir
    private Path folder;

    private Counter counter;
    private TodoShop shop;
    private TodoViewModel model;

    @BeforeEach
    void open() {
        counter = new Counter(folder);
        shop = new TodoShop(counter);
        model = counter.todoModel();
        model.seenProperty().set(true);
    }

    @AfterEach
    void close() {
        counter.close();
        assertThat(counter.dialogs.errors).isEmpty();
    }

    @Test
    void eachListHoldsWhomItIsFor() {
        assertThat(names(Place.CALLS)).containsExactly("Anne Leroy", "Bruno Petit", "Carla Roux");
        assertThat(names(Place.THANKS)).containsExactly("Denise Blanc");
        assertThat(names(Place.VISITS)).containsExactly("Fanny Gautier");
        assertThat(model.weekProperty().get().orElseThrow().cases())
                .as("two unhappy answers of one card are one case")
                .hasSize(1);
        assertThat(model.title(Place.CALLS)).isEqualTo("À appeler (3)");
        assertThat(model.title(Place.CASES)).isEqualTo("Réclamations (1)");
    }

    @Test
    void whoWasReachedIsNotProposedAgainAndTheNextOneIsSelected() {
        select(shop.anne);

        model.note(Outcome.REACHED);

        assertThat(names(Place.CALLS)).containsExactly("Bruno Petit", "Carla Roux");
        assertThat(model.rows().selectedProperty().get().orElseThrow().customerId())
                .isEqualTo(shop.bruno.id());
        assertThat(counter.said()).isEqualTo("Anne Leroy\u00a0: Joint.");
        assertThat(counter.outreach.all())
                .singleElement()
                .isEqualTo(new Outreach(1, shop.anne.id(), Counter.TODAY, Occasion.CALL, Outcome.REACHED));

        counter.undoStack.undoLast();
        assertThat(names(Place.CALLS)).containsExactly("Anne Leroy", "Bruno Petit", "Carla Roux");
        assertThat(counter.outreach.all()).isEmpty();
    }

    @Test
    void whoDidNotAnswerIsProposedAgainAfterAWeek() {
        counter.outreach.add(
                new Outreach(0, shop.anne.id(), Counter.TODAY.minusDays(6), Occasion.CALL, Outcome.NO_ANSWER));
        counter.outreach.add(
                new Outreach(0, shop.bruno.id(), Counter.TODAY.minusDays(7), Occasion.CALL, Outcome.NO_ANSWER));

        assertThat(names(Place.CALLS)).containsExactly("Bruno Petit", "Carla Roux");
    }

    @Test
    void whoWantsToBeLeftAloneStandsInNoList() {
        counter.outreach.add(
                new Outreach(0, shop.anne.id(), Counter.TODAY.minusYears(3), Occasion.VISIT, Outcome.LEAVE_ALONE));
        for (Customer customer : List.of(shop.bruno, shop.denise, shop.fanny)) {
            counter.customers.update(new Customer(
                    customer.id(), customer.number(), customer.name(), "", "", "", null, null, Consent.NO, ""));
        }

        assertThat(names(Place.CALLS)).containsExactly("Carla Roux");
        assertThat(names(Place.THANKS)).isEmpty();
        assertThat(names(Place.VISITS)).isEmpty();
    }

    @Test
    void aPromoterWhoIsThankedIsNotProposedAgain() {
        model.placeProperty().set(Place.THANKS);
        assertThat(model.suggestionProperty().get()).contains("Denise Blanc").contains("de votre part");

        model.note(Outcome.REACHED);

        assertThat(model.rows().shown()).isEmpty();
        assertThat(model.suggestionProperty().get()).isEmpty();
    }

    @Test
    void anAnswerSetAsideThanksNobody() {
        long id = counter.surveys.ofCustomer(shop.denise.id()).getFirst().id();
        counter.surveys.file(id, AnswerFiling.NONE.withSetAside(true));

        assertThat(names(Place.THANKS)).isEmpty();
    }

    @Test
    void theCardOfTheSelectedCustomerIsOpened() {
        select(shop.carla);

        model.openCustomer();

        assertThat(counter.visited.customer).isEqualTo(shop.carla.id());
    }

    @Test
    void emptyBooksHaveNothingToDo() {
        try (Counter empty = new Counter(folder.resolve("empty"))) {
            TodoViewModel none = empty.todoModel();
            none.seenProperty().set(true);
            assertThat(none.weekProperty().get().orElseThrow().count()).isZero();
            assertThat(none.title(Place.CALLS)).isEqualTo("À appeler");
            none.note(Outcome.REACHED);
            assertThat(empty.outreach.all()).isEmpty();
        }
    }

    private List<String> names(Place place) {
        model.placeProperty().set(place);
        return model.rows().shown().stream()
                .map(Proposal::customer)
                .map(Customer::displayName)
                .toList();
    }

    private void select(Customer customer) {
        model.rows().select(customer.id());
    }
}
