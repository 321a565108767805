package app.clientele.report;

import app.clientele.metrics.ShopFiles;
import app.clientele.model.Books;
import app.clientele.model.SalesHistory;
import app.clientele.model.ShopProfile;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reports of known shops, for tests. */
public final class ReportPages {

    public static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);
    public static final LocalDate TODAY = LocalDate.of(2025, 1, 6);

    private static final Currency EURO = Currency.getInstance("EUR");

    private ReportPages() {}

    public static Books nothing() {
        return new Books(new SalesHistory.Builder(0).build(), List.of(), List.of(), Map.of());
    }

    public static MonthlyReports reports(Books books, String shopName, LocalDate today) {
        ShopProfile profile = ShopProfile.DEFAULT.withName(shopName);
        return new MonthlyReports(
                () -> books, () -> profile, Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    public static MonthlyReport demo(YearMonth month) {
        return reports(ShopFiles.demo().books(), "La Librairie des Arènes", TODAY)
                .of(month);
    }

    public static Formats formats(Locale locale) {
        return new Formats(locale, EURO);
    }

    public static PdfDocument pdf(MonthlyReport report, PaperSize paper, Locale locale) {
        return new ReportPdf(Texts.of(locale)).of(report, paper);
    }
}
