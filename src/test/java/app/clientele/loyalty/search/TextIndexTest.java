package app.clientele.loyalty.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TextIndexTest {

    private static final TextIndex NAMES =
            new TextIndex(List.of("anne leroy 0612345678", "jeanne martin", "roy bernard", "martine anne"));

    @Test
    void anyPartIsFoundAndBeginningsComeFirst() {
        assertThat(NAMES.find(List.of("anne"), 9)).containsExactly(0, 3, 1);
        assertThat(NAMES.find(List.of("roy"), 9)).containsExactly(2, 0);
        assertThat(NAMES.find(List.of("123"), 9)).containsExactly(0);
    }

    @Test
    void everyWordMustBeThereInAnyOrder() {
        assertThat(NAMES.find(List.of("mart", "anne"), 9)).containsExactly(1, 3);
        assertThat(NAMES.find(List.of("leroy", "martin"), 9)).isEmpty();
    }

    @Test
    void nothingTypedGivesTheFirst() {
        assertThat(NAMES.find(List.of(), 2)).containsExactly(0, 1);
        assertThat(new TextIndex(List.of()).find(List.of("a"), 5)).isEmpty();
    }

    @Property(tries = 300)
    void theSameAreFoundAsByLookingAtEachText(
            @ForAll("texts") @Size(max = 30) List<String> texts,
            @ForAll("words") @Size(max = 3) List<String> words,
            @ForAll @IntRange(min = 1, max = 40) int most) {
        List<Integer> expected = IntStream.range(0, texts.size())
                .boxed()
                .filter(i -> words.stream().allMatch(texts.get(i)::contains))
                .toList();

        List<Integer> found = new TextIndex(texts).find(words, most);

        assertThat(found)
                .hasSize(Math.min(most, expected.size()))
                .isSubsetOf(expected)
                .doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .withChars("ab é ")
                .ofMaxLength(8)
                .map(text -> String.join(
                        " ",
                        Arrays.stream(text.split(" "))
                                .filter(word -> !word.isEmpty())
                                .toList()))
                .list();
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars("abé")
                .ofMinLength(1)
                .ofMaxLength(3)
                .list();
    }
}
