package app.clientele.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.model.Customer.Consent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SaleLinesTest {

    @Property(tries = 200)
    void packedLinesComeOutAsTheyWentIn(@ForAll("lines") List<SaleLineDraft> lines) {
        assertThat(SaleLines.of(lines)).isEqualTo(lines);
    }

    @Provide
    Arbitrary<List<SaleLineDraft>> lines() {
        Arbitrary<String> words = Arbitraries.strings().ofMaxLength(12);
        Arbitrary<CustomerDraft> customers = words.map(
                name -> new CustomerDraft(1, "", name, "", "", "", null, LocalDate.of(2026, 1, 5), Consent.YES));
        Arbitrary<Long> numbers = Arbitraries.longs();
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2_000_000),
                        Arbitraries.integers().between(-800_000, 800_000).map(LocalDate::ofEpochDay),
                        Arbitraries.integers()
                                .between(0, 86_399)
                                .map(LocalTime::ofSecondOfDay)
                                .injectNull(0.3),
                        words,
                        customers,
                        words,
                        numbers,
                        numbers.injectNull(0.3))
                .as((row, day, time, ticket, customer, word, number, price) -> new SaleLineDraft(
                        row, day, time, ticket, customer, word, "livres", number, price, -number, number / 7, "", word))
                .list()
                .ofMaxSize(50);
    }

    @Test
    void aTicketNumberMayBeLongerThanABlock() {
        List<SaleLineDraft> lines = List.of(line("A1"), line("x".repeat(100_000)), line("A3"));

        assertThat(SaleLines.of(lines)).isEqualTo(lines);
    }

    @Test
    void linesGoOnInTheNextBlock() {
        List<SaleLineDraft> lines = IntStream.range(0, 20_000)
                .mapToObj(number -> line("T-" + number))
                .toList();

        assertThat(SaleLines.of(lines)).isEqualTo(lines);
    }

    private static SaleLineDraft line(String ticket) {
        return new SaleLineDraft(
                2,
                LocalDate.of(2026, 3, 4),
                null,
                ticket,
                CustomerDraft.ANONYMOUS,
                "Tarte",
                "",
                1000,
                450L,
                0,
                450,
                "CB",
                "");
    }
}
