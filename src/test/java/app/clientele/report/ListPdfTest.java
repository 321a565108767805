package app.clientele.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.model.ShopProfile;
import app.clientele.report.export.ListColumns;
import app.clientele.report.export.ListTable;
import app.clientele.text.Texts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ListPdfTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ShopProfile SHOP = ShopProfile.DEFAULT.withName("La Librairie");

    private static ListTable named(List<String> names) {
        return new ListColumns<String>()
                .text("Nom", name -> name)
                .text("E-mail", name -> name.length() + "@exemple.fr")
                .money("Achats nets", _ -> 123_456_789)
                .day("Dernière visite", _ -> Optional.of(TODAY))
                .table("Clients à risque", "Recherche : dupont", names);
    }

    private static List<String> people(int count) {
        return IntStream.range(0, count).mapToObj(i -> "Client " + i).toList();
    }

    private static PdfDocument pdf(ListTable list, PaperSize paper) {
        return new ListPdf(Texts.of(Locale.FRANCE)).of(list, SHOP, TODAY, paper);
    }

    private static List<String> pages(PdfDocument pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    @Test
    void eachPageSaysWhoseListItIsAndRepeatsTheHeadings() throws IOException {
        List<String> pages = pages(pdf(named(people(100)), PaperSize.A4));

        assertThat(pages).hasSizeGreaterThan(1);
        for (int page = 0; page < pages.size(); page++) {
            assertThat(pages.get(page))
                    .contains("La Librairie", "Clients à risque", "Recherche : dupont", "22 novembre 2026")
                    .contains("Achats nets", "Dernière")
                    .contains("page " + (page + 1) + " sur " + pages.size());
        }
    }

    /** Each row once, none alone on the last page. */
    @Property(tries = 12)
    void everyRowIsPrintedOnceAndNoneIsLeftAlone(@ForAll @IntRange(max = 150) int count) throws IOException {
        List<String> pages = pages(pdf(named(people(count)), PaperSize.LETTER));

        List<Long> rows = pages.stream()
                .map(page ->
                        page.lines().filter(line -> line.startsWith("Client ")).count())
                .toList();
        assertThat(rows.stream().mapToLong(Long::longValue).sum()).isEqualTo(count);
        assertThat(rows.getLast() == 1 && rows.size() > 1).isFalse();
    }

    @Test
    void foreignAndEndlessNamesStayInTheirColumn() {
        List<String> names = List.of(
                "Zoë Łukasiewicz‐Ødegård", "שרה כהן", "山田 太郎", "Мария", "x".repeat(3000), "a\nb\tc", "🎂 Anne", "");

        PrintedPage page = PrintedPage.of(pdf(named(names), PaperSize.A4));

        assertThat(page.pages()).isEqualTo(1);
        assertThat(page.text())
                .contains(
                        "Zoë Łukasiewicz",
                        "Мария",
                        "1 234 567,89 €".replace(' ', '\u202F').replace("\u202F€", "\u00A0€"));
        assertThat(page.letters())
                .allSatisfy(letter -> assertThat(letter.getXDirAdj() + letter.getWidthDirAdj())
                        .isLessThanOrEqualTo(PaperSize.A4.width() - 35));
    }

    @Test
    void numbersAreWholeHoweverManyColumnsThereAre() {
        ListColumns<String> columns = new ListColumns<String>().text("Nom", name -> name);
        for (int column = 0; column < 8; column++) {
            columns.money("Achats des douze derniers mois", _ -> 123_456_789);
        }

        PrintedPage page = PrintedPage.of(pdf(columns.table("Large", "", people(3)), PaperSize.A4));

        assertThat(page.text().split("1\u202F234\u202F567,89", -1)).hasSize(1 + 3 * 8);
        assertThat(page.letters())
                .allSatisfy(letter -> assertThat(letter.getXDirAdj()).isBetween(35f, 560f));
    }

    @Test
    void anEmptyListSaysSo() throws IOException {
        assertThat(pages(pdf(named(List.of()), PaperSize.A4)))
                .singleElement()
                .asString()
                .contains("Cette liste est vide.", "page 1 sur 1");
    }

    @Test
    void theSameListGivesTheSameBytes() {
        assertThat(pdf(named(people(3)), PaperSize.A4).bytes())
                .isEqualTo(pdf(named(people(3)), PaperSize.A4).bytes());
    }
}
