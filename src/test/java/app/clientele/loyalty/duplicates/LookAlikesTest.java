package app.clientele.loyalty.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.clientele.model.Customer;
import app.clientele.model.Customer.Consent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikesTest {

    private static Customer customer(long id, String name, String email, String phone) {
        return new Customer(id, "", name, email, phone, "", null, null, Consent.UNKNOWN, "");
    }

    private static List<LookAlike> among(Customer... customers) {
        return LookAlikes.of(List.of(customers), Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "Anne Leroy,leroy ANNE,SAME_NAME",
        "Zoé Lefèvre,Zoe Lefevre,SAME_NAME",
        "Anne Leroy,Anne Leroi,ONE_LETTER_OFF",
        "Anne Leroy,Anne Lerroy,ONE_LETTER_OFF",
        "Anne Leroy,Anne Lreoy,ONE_LETTER_OFF",
        "Anne Leroy,Annee Leroy,ONE_LETTER_OFF"
    })
    void likeNamesAreFound(String one, String other, Likeness why) {
        assertThat(among(customer(1, one, "", ""), customer(2, other, "", "")))
                .singleElement()
                .satisfies(pair -> assertThat(pair.likenesses()).containsExactly(why));
    }

    @ParameterizedTest
    @CsvSource({"Anne Leroy,Jeanne Leroy", "Anne,Anne", "Client 12,Client 13", "Lu Li,Lo Li", "Anne Leroy,Anne Martin"})
    void othersAreNot(String one, String other) {
        assertThat(among(customer(1, one, "", ""), customer(2, other, "", ""))).isEmpty();
    }

    @Test
    void theSameAddressOrTelephoneIsTheStrongestSign() {
        assertThat(among(
                        customer(1, "Anne Leroy", "", "+33 6 12 34 56 78"),
                        customer(2, "Bruno Roy", "B@exemple.fr", "06.12.34.56.78"),
                        customer(3, "Bruno Roy", "b@exemple.fr", "")))
                .extracting(pair -> List.of(pair.one().id(), pair.other().id()), LookAlike::likenesses)
                .containsExactly(
                        tuple(List.of(2L, 3L), List.of(Likeness.SAME_EMAIL, Likeness.SAME_NAME)),
                        tuple(List.of(1L, 2L), List.of(Likeness.SAME_PHONE)));
    }

    @Test
    void homonymsWithOtherAddressesAndTelephonesAreTwoPeople() {
        assertThat(among(
                        customer(1, "Anne Leroy", "a@exemple.fr", "0612345678"),
                        customer(2, "Anne Leroy", "b@exemple.fr", "0698765432")))
                .isEmpty();
    }

    @Test
    void whoWasToldApartDoesNotComeBack() {
        List<Customer> two = List.of(customer(1, "Anne Leroy", "", ""), customer(2, "Anne Leroy", "", ""));

        assertThat(LookAlikes.of(two, Map.of(1L, Set.of(2L)))).isEmpty();
    }

    @Property(tries = 300)
    void aMissingLetterIsSeenWhereverItIs(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(min = 7, max = 12) String name,
            @ForAll @IntRange(max = 6) int letter) {
        String shorter = name.substring(0, letter) + name.substring(letter + 1);

        List<List<Integer>> pairs = new ArrayList<>();
        Misspelling.pairs(List.of(name, shorter), 6).forEach((one, other) -> pairs.add(List.of(one, other)));

        assertThat(pairs).containsExactly(List.of(0, 1));
    }

    @Test
    void aHundredThousandCustomersTakeSeconds() {
        Random random = new Random(7);
        List<Customer> many = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            many.add(customer(
                    i + 1,
                    word(random) + " " + word(random),
                    i % 3 == 0 ? "c" + i + "@exemple.fr" : "",
                    i % 2 == 0 ? "06" + (10_000_000 + i) : ""));
        }
        many.add(customer(100_001, "", "C3@exemple.fr", ""));

        long begin = System.nanoTime();
        List<LookAlike> found = LookAlikes.of(many, Map.of());

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
        assertThat(found.getFirst().likenesses()).containsExactly(Likeness.SAME_EMAIL);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    @Test
    void aMergedCustomerKnowsWhatEitherKnew() {
        Customer one = new Customer(
                1, "", "Anne Leroy", "", "06", "", LocalDate.of(2024, 2, 1), null, Consent.UNKNOWN, "aime le thé");
        Customer other = new Customer(
                2,
                "C2",
                "Annie",
                "a@exemple.fr",
                "07",
                "Lyon",
                LocalDate.of(2023, 2, 1),
                LocalDate.of(2025, 1, 1),
                Consent.YES,
                "vient le mardi");
        Merging merging = new Merging(one, other);
        merging.choose(MergeField.PHONE, true);

        assertThat(merging.result())
                .isEqualTo(new Customer(
                        1,
                        "C2",
                        "Anne Leroy",
                        "a@exemple.fr",
                        "07",
                        "Lyon",
                        LocalDate.of(2023, 2, 1),
                        LocalDate.of(2025, 1, 1),
                        Consent.YES,
                        "aime le thé\nvient le mardi"));
    }
}
