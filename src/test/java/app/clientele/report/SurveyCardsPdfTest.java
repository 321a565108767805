package app.clientele.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.model.ShopProfile;
import app.clientele.model.SurveyQuestion;
import app.clientele.model.SurveyWave;
import app.clientele.model.SurveyWave.Asked;
import app.clientele.model.SurveyWave.Channel;
import app.clientele.text.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurveyCardsPdfTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ShopProfile SHOP = ShopProfile.DEFAULT.withName("La Librairie des Tilleuls");

    @Test
    void aSheetHoldsFourCardsInTheShopsNameAndTheOwnersWords() {
        PrintedPage page = page(wave("Nous conseilleriez-vous à vos amis ?"), Optional.empty(), PaperSize.A4);

        assertThat(page.pages()).isEqualTo(1);
        for (String text : List.of(
                "La Librairie des Tilleuls",
                "Nous conseilleriez-vous à vos amis ?",
                "Êtes-vous satisfait de votre visite ?",
                "certainement pas",
                "tout à fait",
                "Un mot à ajouter ?",
                "Nom ou numéro de client",
                "Noël 2026")) {
            assertThat(count(page.text().replace('\u00a0', ' '), text)).as(text).isEqualTo(4);
        }
        assertThat(page.pictures()).isZero();
    }

    @Test
    void theCardsSpeakTheLanguageChosen() {
        PdfDocument english =
                new SurveyCardsPdf(Texts.of(Locale.UK)).of(wave(""), SHOP, Optional.empty(), DAY, PaperSize.A4);

        assertThat(PrintedPage.of(english).text())
                .contains("Would you recommend our shop to a friend?")
                .contains("Your opinion helps us")
                .doesNotContain("avis");
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void nothingIsPrintedOverTheEdgeOfItsCard(PaperSize paper) {
        PrintedPage page = page(
                wave("Recommanderiez-vous notre magasin ? ".repeat(20) + "x".repeat(200)), Optional.empty(), paper);

        float middle = paper.width() / 2;
        float centre = paper.height() / 2;
        assertThat(page.letters()).isNotEmpty().allSatisfy(letter -> {
            float right = letter.getXDirAdj() + letter.getWidthDirAdj();
            assertThat(letter.getXDirAdj() > middle || right < middle)
                    .as(letter.getUnicode())
                    .isTrue();
            assertThat(right).isLessThan(paper.width() - 15);
            assertThat(letter.getYDirAdj()).isLessThan(paper.height() - 15);
            assertThat(Math.abs(letter.getYDirAdj() - centre)).isGreaterThan(5);
        });
    }

    @Test
    void theLogoStandsOnEachCardAndAFileThatIsNoPictureIsLeftOut() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", png);

        assertThat(page(wave(""), Optional.of(png.toByteArray()), PaperSize.A4).pictures())
                .isPositive();
        assertThat(page(wave(""), Optional.of("no picture".getBytes(StandardCharsets.UTF_8)), PaperSize.A4)
                        .pictures())
                .isZero();
    }

    @Test
    void theSameWaveGivesTheSameBytes() {
        SurveyCardsPdf drawing = new SurveyCardsPdf(Texts.of(Locale.FRANCE));

        assertThat(drawing.of(wave(""), SHOP, Optional.empty(), DAY, PaperSize.A4)
                        .bytes())
                .isEqualTo(drawing.of(wave(""), SHOP, Optional.empty(), DAY, PaperSize.A4)
                        .bytes());
    }

    private static PrintedPage page(SurveyWave wave, Optional<byte[]> logo, PaperSize paper) {
        return PrintedPage.of(new SurveyCardsPdf(Texts.of(Locale.FRANCE)).of(wave, SHOP, logo, DAY, paper));
    }

    private static SurveyWave wave(String question) {
        return new SurveyWave(
                1,
                "Noël 2026",
                DAY,
                DAY.plusDays(30),
                Channel.COUNTER,
                new Asked(SurveyQuestion.NPS, question),
                Optional.of(new Asked(SurveyQuestion.CSAT, "")),
                100);
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }
}
