package app.clientele.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterTry;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private static final TextStyle STYLE = TextStyle.regular(8);

    private final PDDocument document = new PDDocument();
    private final Typeface typeface = new Typeface(document);
    private final Paragraphs paragraphs = new Paragraphs(typeface);

    ParagraphsTest() throws IOException {}

    @AfterEach
    @AfterTry
    void close() throws IOException {
        document.close();
    }

    @Test
    void aNumberStaysWithItsUnit() {
        assertThat(paragraphs.lines("Ventes nettes 10\u202f586\u00a0€", STYLE, 60, 3))
                .containsExactly("Ventes nettes", "10\u202f586\u00a0€");
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        assertThat(paragraphs.lines("un deux trois quatre cinq six sept huit", STYLE, 40, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }

    @Property(tries = 100)
    void noLineIsTooLongAndNoLetterIsLost(
            @ForAll @StringLength(max = 80) String text, @ForAll @IntRange(min = 20, max = 200) int width) {
        List<String> lines = paragraphs.lines(text, STYLE, width, Integer.MAX_VALUE);

        assertThat(lines)
                .allSatisfy(line -> assertThat(typeface.width(line, STYLE)).isLessThanOrEqualTo(width));
        assertThat(String.join("", lines).replace(" ", ""))
                .isEqualTo(typeface.printable(text).strip().replace(" ", ""));
    }

    @Property(tries = 100)
    void neverMoreLinesThanAllowed(
            @ForAll @StringLength(max = 80) String text, @ForAll @IntRange(min = 1, max = 4) int most) {
        assertThat(paragraphs.lines(text, STYLE, 50, most))
                .hasSizeBetween(1, most)
                .allSatisfy(line -> assertThat(typeface.width(line, STYLE)).isLessThanOrEqualTo(50));
    }
}
