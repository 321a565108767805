package app.clientele.importing;

import static app.clientele.importing.TestFile.customer;
import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.model.Customer;
import app.clientele.store.CustomerEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CustomerMatchingTest {

    private final List<Customer> known = new ArrayList<>();

    private Customer know(String number, String name, String email, String phone) {
        Customer customer = new Customer(
                known.size() + 1, number, name, email, phone, "", null, null, Customer.Consent.UNKNOWN, "");
        known.add(customer);
        return customer;
    }

    /** The ids of those whom the drafts turn out to be; 0 for somebody new. */
    private List<Long> match(CustomerDraft... drafts) {
        CustomerMatching matching = new CustomerMatching(known, List.of(), List.of(drafts));
        return List.of(drafts).stream()
                .map(draft -> entry(matching, draft).customer().id())
                .toList();
    }

    private static CustomerEntry entry(CustomerMatching matching, CustomerDraft draft) {
        return Objects.requireNonNull(matching.find(draft));
    }

    @Test
    void aNumberIsAnIdentityWhateverElseIsAlike() {
        know("C2", "Jean Martin", "j@example.org", "0612345678");

        assertThat(match(customer("C3", "Jean Martin", "j@example.org", "0612345678")))
                .containsExactly(0L);
        assertThat(match(customer("C2", "Somebody Else", "", ""))).containsExactly(1L);
    }

    @Test
    void withoutANumberTheEMailTellsInAnyCase() {
        know("C1", "Ann Lee", "Ann@Example.org", "");

        assertThat(match(customer("", "A. Lee", "ann@example.ORG", ""))).containsExactly(1L);
    }

    @Test
    void aTelephoneTellsInAnyNotationUnlessTwoNamesShareIt() {
        know("", "Ann Lee", "", "06 12 34 56 78");

        assertThat(match(
                        customer("", "", "", "+33 6 12 34 56 78"),
                        customer("", "LEE Ann", "", "0033612345678"),
                        customer("", "Bob Lee", "", "06.12.34.56.78")))
                .containsExactly(1L, 1L, 0L);
    }

    @Test
    void aNameTellsOnlyWhereNothingElseTellsApart() {
        know("C1", "Élodie Lefèvre", "e@example.org", "");

        assertThat(match(customer("", "LEFEVRE Elodie", "", ""))).containsExactly(1L);
        assertThat(match(customer("", "Élodie Lefèvre", "other@example.org", "")))
                .containsExactly(0L);
    }

    @Test
    void aNameThatTwoCustomersHaveJoinsNeitherAndStaysOnePersonOfItsOwn() {
        know("C2", "Jean Martin", "", "");
        know("C3", "Jean Martin", "", "");
        assertThat(match(customer("", "Jean Martin", "", ""))).containsExactly(0L);

        know("", "Jean Martin", "", "");
        assertThat(match(customer("", "Jean Martin", "", ""))).containsExactly(3L);
    }

    @Test
    void whoWasKnownByNameGetsANumberUnlessTwoNumbersClaimTheName() {
        know("", "Jean Martin", "", "");

        assertThat(match(customer("C2", "Jean Martin", "", ""))).containsExactly(1L);
        assertThat(match(customer("C2", "Jean Martin", "", ""), customer("C3", "Jean Martin", "", "")))
                .containsExactly(0L, 0L);
    }

    @Test
    void theOrderOfRowsMakesNoDifference() {
        CustomerDraft weak = customer("", "", "ann@example.org", "");
        CustomerDraft strong = customer("C1", "Ann Lee", "ann@example.org", "");

        for (List<CustomerDraft> order : List.of(List.of(weak, strong), List.of(strong, weak))) {
            CustomerMatching matching = new CustomerMatching(List.of(), List.of(), order);
            assertThat(matching.entries()).hasSize(1);
            assertThat(entry(matching, weak)).isSameAs(entry(matching, strong));
        }
    }

    @Test
    void whatIsKnownIsFilledAndNeverOverwritten() {
        know("C1", "Ann Lee", "", "");
        CustomerDraft draft = new CustomerDraft(
                1,
                "C1",
                "Ann Leigh",
                "a@example.org",
                "",
                "Lyon",
                null,
                LocalDate.of(2024, 1, 2),
                Customer.Consent.YES);

        CustomerMatching matching = new CustomerMatching(known, List.of(), List.of(draft));

        CustomerEntry entry = entry(matching, draft);
        assertThat(entry.customer())
                .isEqualTo(new Customer(
                        1,
                        "C1",
                        "Ann Lee",
                        "a@example.org",
                        "",
                        "Lyon",
                        null,
                        LocalDate.of(2024, 1, 2),
                        Customer.Consent.YES,
                        ""));
        assertThat(entry.isEnriched()).isTrue();
        assertThat(entry.differences()).isNotEmpty();
    }

    @Test
    void nobodyIsNobody() {
        CustomerMatching matching = new CustomerMatching(known, List.of(), List.of(CustomerDraft.ANONYMOUS));

        assertThat(matching.find(CustomerDraft.ANONYMOUS)).isNull();
        assertThat(matching.entries()).isEmpty();
    }
}
