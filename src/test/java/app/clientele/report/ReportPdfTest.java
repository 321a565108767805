package app.clientele.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.loyalty.Indicator;
import app.clientele.loyalty.MonthPeople;
import app.clientele.metrics.Definitions;
import app.clientele.metrics.Figures;
import app.clientele.metrics.Interval;
import app.clientele.metrics.NetPromoterScore;
import app.clientele.metrics.Rate;
import app.clientele.metrics.SalesTotals;
import app.clientele.metrics.ShopFiles;
import app.clientele.model.Books;
import app.clientele.model.Customer;
import app.clientele.model.Goal;
import app.clientele.model.Period;
import app.clientele.model.ShopProfile;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.awt.Color;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportPdfTest {

    static final List<Locale> LANGUAGES = Texts.LANGUAGES;

    private static final Books DEMO = ShopFiles.demo().books();
    /** No printer in a shop prints nearer to the edge. */
    private static final float UNPRINTABLE = 36 - 0.5f;

    private static final int MOST_BYTES = 200_000;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyFigureIsThatOfTheMetrics(Locale language) {
        Formats formats = ReportPages.formats(language);
        Figures month = Figures.of(DEMO, Period.ofMonth(ReportPages.SEPTEMBER), Definitions.DEFAULT);
        Figures year = Figures.of(DEMO, Period.twelveMonthsTo(ReportPages.SEPTEMBER), Definitions.DEFAULT);
        SalesTotals sales = month.sales();
        Rate kept = year.periodRetention().kept();
        Interval keptInterval = kept.wilson95().orElseThrow();
        NetPromoterScore nps = month.surveys().nps();
        Interval npsInterval = nps.adjustedWald95().orElseThrow();

        String text = text(ReportPages.september(DEMO), language);

        assertThat(text)
                .contains(
                        formats.wholeMoney(sales.netRevenueCents()),
                        formats.integer(sales.tickets()),
                        formats.money(Math.round(sales.averageBasketNetCents().orElseThrow())),
                        formats.money(Math.round(sales.medianBasketCents().orElseThrow())),
                        formats.percent(kept.value()),
                        formats.percent(kept.complement().value()),
                        formats.percent(keptInterval.low()),
                        formats.percent(keptInterval.high()),
                        formats.integer(kept.count()),
                        formats.integer(kept.base()),
                        formats.wholeMoney(
                                Math.round(year.clv().simpleFromChurnCents().orElseThrow())),
                        formats.decimal(year.frequency().annualised(), 1),
                        formats.decimal(year.clv().lifetimeYearsFromChurn(), 1),
                        formats.score(nps.score().orElseThrow()),
                        formats.score(npsInterval.low()),
                        formats.score(npsInterval.high()),
                        formats.percent(sales.anonymousShare().value()));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyMonthOfTheChartsHasItsNameItsSalesAndItsCustomers(Locale language) {
        Formats formats = ReportPages.formats(language);

        String text = text(ReportPages.september(DEMO), language);

        for (int back = 0; back < 12; back++) {
            YearMonth month = ReportPages.SEPTEMBER.minusMonths(back);
            Figures figures = Figures.of(DEMO, Period.ofMonth(month), Definitions.DEFAULT);
            assertThat(text)
                    .contains(
                            formats.shortMonth(month),
                            formats.integer(Math.round(figures.sales().netRevenueCents() / 100.0)),
                            formats.integer(figures.customers().active()),
                            formats.score(figures.surveys().nps().score().orElseThrow()));
        }
    }

    @Test
    void theChangeIsThatOfTheSameMonthLastYear() {
        Formats formats = ReportPages.formats(Locale.FRANCE);
        long now = sales(ReportPages.SEPTEMBER);
        long before = sales(ReportPages.SEPTEMBER.minusYears(1));

        assertThat(text(ReportPages.september(DEMO), Locale.FRANCE))
                .contains("par rapport à septembre 2023", formats.signedWholeMoney(now - before));
    }

    private static long sales(YearMonth month) {
        return SalesTotals.of(DEMO.history(), Period.ofMonth(month)).netRevenueCents();
    }

    static Stream<Arguments> everyKindOfPage() {
        List<Arguments> pages = new ArrayList<>();
        List<MonthlyReport> reports = List.of(
                ReportPages.september(ReportPages.nothing()),
                ReportPages.september(ReportPages.oneSale()),
                ReportPages.september(DEMO),
                ReportPages.crowded(DEMO),
                ReportPages.september(ReportPages.large(300_000)),
                ReportPages.reports(DEMO, ReportPages.SHOP.withName("Boulangerie ".repeat(20)), ReportPages.TODAY)
                        .of(YearMonth.of(2024, 10)),
                ReportPages.reports(DEMO, ReportPages.SHOP.withMarginRate(0.35), ReportPages.TODAY)
                        .of(YearMonth.of(2022, 3)));
        for (MonthlyReport report : reports) {
            for (PaperSize paper : PaperSize.values()) {
                for (Locale language : LANGUAGES) {
                    pages.add(Arguments.of(report, paper, language));
                }
            }
        }
        return pages.stream();
    }

    @ParameterizedTest
    @MethodSource("everyKindOfPage")
    void thereIsAlwaysOnePageOfLinesAndLettersWithNothingCutOrOverprinted(
            MonthlyReport report, PaperSize paper, Locale language) {
        PdfDocument pdf = ReportPages.pdf(report, paper, language);

        PrintedPage page = PrintedPage.of(pdf);

        assertThat(page.pages()).isEqualTo(1);
        assertThat(page.paper().getWidth()).isEqualTo(paper.width());
        assertThat(page.paper().getHeight()).isEqualTo(paper.height());
        assertThat(pdf.bytes()).hasSizeLessThan(MOST_BYTES);
        assertThat(page.pictures()).isLessThanOrEqualTo(report.logo().isPresent() ? 2 : 0);
        assertThat(page.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
        assertThat(page.letters()).isNotEmpty().allSatisfy(letter -> {
            assertThat(letter.getXDirAdj()).as(letter.getUnicode()).isGreaterThanOrEqualTo(UNPRINTABLE);
            assertThat(letter.getXDirAdj() + letter.getWidthDirAdj())
                    .as(letter.getUnicode())
                    .isLessThanOrEqualTo(paper.width() - UNPRINTABLE);
            assertThat(letter.getYDirAdj() - letter.getHeightDir()).isGreaterThanOrEqualTo(UNPRINTABLE);
            assertThat(letter.getYDirAdj()).isLessThanOrEqualTo(paper.height() - UNPRINTABLE);
        });
        assertThat(overprinted(page.letters())).isEmpty();
        assertMarginsAreWhite(pdf, paper);
    }

    /** Pairs of letters of which one covers a good part of the other. */
    private static List<String> overprinted(List<TextPosition> letters) {
        List<TextPosition> inked = letters.stream()
                .filter(letter -> !letter.getUnicode().isBlank())
                .toList();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < inked.size(); i++) {
            for (int j = i + 1; j < inked.size(); j++) {
                TextPosition a = inked.get(i);
                TextPosition b = inked.get(j);
                float width = Math.min(a.getXDirAdj() + a.getWidthDirAdj(), b.getXDirAdj() + b.getWidthDirAdj())
                        - Math.max(a.getXDirAdj(), b.getXDirAdj());
                float height = Math.min(a.getYDirAdj(), b.getYDirAdj())
                        - Math.max(a.getYDirAdj() - a.getHeightDir(), b.getYDirAdj() - b.getHeightDir());
                if (width > 0.5f && height > 0.5f) {
                    pairs.add(a + " over " + b + " at " + a.getXDirAdj() + ", " + a.getYDirAdj());
                }
            }
        }
        return pairs;
    }

    private static void assertMarginsAreWhite(PdfDocument pdf, PaperSize paper) {
        PageImage page = PdfPages.of(pdf, Math.round(paper.width())).images().getFirst();
        int margin = Math.round(UNPRINTABLE) - 1;
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                boolean inside = x >= margin && y >= margin && x < page.width() - margin && y < page.height() - margin;
                if (!inside && page.argb().get(y * page.width() + x) != 0xFFFFFFFF) {
                    throw new AssertionError("ink in the margin at " + x + ", " + y);
                }
            }
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertThat(ReportPages.pdf(ReportPages.demo(), PaperSize.A4, Locale.FRANCE)
                        .bytes())
                .isEqualTo(ReportPages.pdf(ReportPages.demo(), PaperSize.A4, Locale.FRANCE)
                        .bytes());
    }

    @Test
    void theFileSaysWhatItIsAndInWhichLanguage() throws IOException {
        PdfDocument pdf = ReportPages.pdf(ReportPages.demo(), PaperSize.A4, Locale.FRANCE);

        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("La Librairie des Arènes – septembre 2024")
                    .isEqualTo(pdf.title());
            assertThat(document.getDocumentInformation().getProducer()).isEqualTo("Clientèle");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr-FR");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void theReaderOfTheFileCanJumpToItsParts() throws IOException {
        PdfDocument pdf = ReportPages.pdf(ReportPages.demo(), PaperSize.A4, Locale.FRANCE);

        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            List<String> titles = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
            assertThat(titles).containsExactly(pdf.title(), "Graphiques", "À faire");
        }
    }

    @Test
    void thePageSaysWhatChangedWhomToCallAndWhomToThank() {
        MonthlyReport report = ReportPages.september(DEMO);
        assertThat(report.people().calls()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(report.people().thanks()).hasSize(5);

        String text = text(report, Locale.FRANCE);

        assertThat(text).contains("Ce qui a changé, et pourquoi • Ventes +4\u202f025\u00a0€\u00a0: plus de clients");
        assertThat(text).contains("À faire • Renouer avec un client mécontent\u00a0: Client ");
        assertThat(text)
                .contains("Appeler " + report.people().calls().getFirst().name());
        report.people().thanks().forEach(thanked -> assertThat(text).contains("• " + thanked.name() + "\u00a0:"));
    }

    @Test
    void whoWantsNoContactIsNotNamed() {
        List<Customer> silent = ReportPages.customers(DEMO).stream()
                .map(it -> new Customer(it.id(), "", it.name(), "", "", "", null, null, Customer.Consent.NO, ""))
                .toList();
        MonthlyReport report = ReportPages.reports(
                        DEMO, ReportPages.SHOP, Optional.empty(), silent, Map.of(), ReportPages.TODAY)
                .of(ReportPages.SEPTEMBER);

        assertThat(report.people()).isEqualTo(MonthPeople.NOBODY);
        assertThat(text(report, Locale.FRANCE)).contains("Rien d’urgent", "Aucun des meilleurs clients");
    }

    @Test
    void aGoalStandsUnderItsFigureAndWithItsPace() {
        Goal goal = new Goal(
                "NET_SALES", OptionalDouble.of(0), 1_200_000, LocalDate.of(2024, 9, 1), LocalDate.of(2024, 10, 29));
        MonthlyReport report = ReportPages.reports(
                        DEMO,
                        ReportPages.SHOP,
                        Optional.empty(),
                        ReportPages.customers(DEMO),
                        Map.of(Indicator.NET_SALES, goal),
                        ReportPages.TODAY)
                .of(ReportPages.SEPTEMBER);

        // Half of the goal's 58 days are over.
        assertThat(text(report, Locale.UK))
                .contains("goal: €12,000")
                .contains("Net sales: €10,586, goal €12,000 by the end of October 2024, ahead (today’s mark: €6,000)");
    }

    @Test
    void aLogoIsDrawnAndABrokenOrHugeOneLeftOut() {
        assertThat(withLogo(ReportPages.picture(2000, 1000)).pictures()).isPositive();
        assertThat(withLogo(new byte[0]).pictures()).isZero();
        assertThat(withLogo("<svg/>".getBytes(StandardCharsets.UTF_8)).pictures())
                .isZero();
        assertThat(withLogo(Arrays.copyOf(ReportPages.picture(300, 300), 200)).pictures())
                .isZero();
        byte[] huge = ReportPages.picture(10, 10);
        ByteBuffer.wrap(huge).putInt(16, 60_000).putInt(20, 60_000);
        assertThat(withLogo(huge).pictures()).isZero();
    }

    private static PrintedPage withLogo(byte[] picture) {
        return PrintedPage.of(ReportPages.pdf(
                ReportPages.reports(
                                ReportPages.oneSale(),
                                ReportPages.SHOP,
                                Optional.of(picture),
                                List.of(),
                                Map.of(),
                                ReportPages.TODAY)
                        .of(ReportPages.SEPTEMBER),
                PaperSize.A4,
                Locale.FRANCE));
    }

    @Test
    void anEmptyMonthSaysWhatToDo() {
        assertThat(text(ReportPages.september(ReportPages.nothing()), Locale.FRANCE))
                .contains("Rien n’est enregistré pour septembre 2024. Importez les ventes");
        assertThat(text(ReportPages.september(ReportPages.nothing()), Locale.UK))
                .contains("Nothing is recorded for September 2024. Import");
        assertThat(text(ReportPages.demo(), Locale.FRANCE)).doesNotContain("Rien n’est enregistré");
    }

    @Test
    void aMonthKnownInPartSaysSoAndIsHatched() {
        MonthlyReport running = ReportPages.reports(DEMO, ReportPages.SHOP, LocalDate.of(2024, 9, 12))
                .of(ReportPages.SEPTEMBER);

        assertThat(text(running, Locale.FRANCE))
                .contains("Ventes connues jusqu’au 12 septembre 2024", "hachuré\u00a0: mois incomplet");
        assertThat(text(ReportPages.demo(), Locale.FRANCE)).doesNotContain("hachuré");
    }

    @Test
    void fewerThanFiveAnswersGiveNoScore() {
        assertThat(text(ReportPages.september(ReportPages.fewAnswers(10, 10, 9, 9)), Locale.FRANCE))
                .contains("(NPS) – 4 réponses", "Il en faut 5");
        assertThat(text(ReportPages.september(ReportPages.fewAnswers(10, 10, 9, 9, 9)), Locale.FRANCE))
                .contains("(NPS) +100 ", "5 réponses", "indicatif");
    }

    @Test
    void aMarginIsShownAmongTheFactorsOfTheValue() {
        ShopProfile shop = ReportPages.SHOP.withMarginRate(0.35);

        assertThat(text(ReportPages.reports(DEMO, shop, ReportPages.TODAY).of(ReportPages.SEPTEMBER), Locale.FRANCE))
                .contains("×\u00a035\u00a0% de marge", "marge (35\u00a0% des ventes)");
    }

    @Test
    void lettersThatThePageCannotPrintAreSeenAsMissing() {
        assertThat(withName("Épicerie 中文 😀 Ǆ\u0000\u202e")).contains("Épicerie □□ □");
        assertThat(withName("E\u0301picerie Ivre\u0301e")).contains("Épicerie Ivrée");
        assertThat(withName("Чай и Ко Ωμέγα")).contains("Чай и Ко Ωμέγα");
    }

    @Test
    void aShopWithoutNameIsStillSomebodys() {
        assertThat(withName(" ")).startsWith("Ma boutique");
    }

    @Test
    void aNameOfFortyLettersIsWholeAndALongerOneIsCutVisibly() {
        String forty = "Boulangerie-pâtisserie Grégoire et Filles";
        assertThat(forty).hasSizeGreaterThanOrEqualTo(40);

        assertThat(withName(forty)).contains(forty);
        assertThat(withName("W".repeat(400))).contains("WWW…");
    }

    @Test
    void seriesStayApartWithoutColour() {
        assertThat(grey(Inks.PAPER) - grey(Inks.ACCENT)).isGreaterThan(100);
        assertThat(grey(Inks.ACCENT) - grey(Inks.DARK)).isGreaterThan(40);
        assertThat(grey(Inks.PAPER) - grey(Inks.MUTED)).isGreaterThan(140);
    }

    private static double grey(Color ink) {
        return 0.299 * ink.getRed() + 0.587 * ink.getGreen() + 0.114 * ink.getBlue();
    }

    private static String withName(String name) {
        return text(
                ReportPages.reports(ReportPages.oneSale(), ReportPages.SHOP.withName(name), ReportPages.TODAY)
                        .of(ReportPages.SEPTEMBER),
                Locale.FRANCE);
    }

    private static String text(MonthlyReport report, Locale language) {
        return PrintedPage.of(ReportPages.pdf(report, PaperSize.A4, language)).text();
    }
}
