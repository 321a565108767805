package app.clientele.report;

import app.clientele.metrics.ShopFiles;
import app.clientele.model.Books;
import app.clientele.model.SalesHistory;
import app.clientele.model.ShopProfile;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reports of known shops. */
public final class ReportPages {

    public static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);
    public static final LocalDate TODAY = LocalDate.of(2024, 10, 7);
    public static final ShopProfile SHOP = ShopProfile.DEFAULT.withName("La Librairie des Arènes");

    private ReportPages() {}

    public static Books nothing() {
        return books(new SalesHistory.Builder(0), List.of());
    }

    public static Books oneSale() {
        return books(new SalesHistory.Builder(1).add(1, LocalDate.of(2024, 9, 14), 1250, 1000), List.of());
    }

    /** Three years of a shop that sells for millions and is loved by everybody. */
    public static Books large(int tickets) {
        SalesHistory.Builder history = new SalesHistory.Builder(tickets);
        long day = LocalDate.of(2021, 10, 1).toEpochDay();
        for (int ticket = 0; ticket < tickets; ticket++) {
            history.add(1 + ticket % 7919, (int) (day + ticket % 1096), 98_765_43, 1000);
        }
        List<SurveyAnswer> answers = new ArrayList<>();
        for (int answer = 0; answer < 4000; answer++) {
            LocalDate answered = LocalDate.ofEpochDay(day + answer % 1096);
            answers.add(new SurveyAnswer(answer, SurveyQuestion.NPS, answer % 9 == 0 ? 3 : 10, answered, null, ""));
        }
        return books(history, answers);
    }

    /** One sale and a few answers in September. */
    public static Books fewAnswers(int... scores) {
        List<SurveyAnswer> answers = new ArrayList<>();
        for (int score : scores) {
            answers.add(
                    new SurveyAnswer(answers.size(), SurveyQuestion.NPS, score, LocalDate.of(2024, 9, 20), null, ""));
        }
        return books(new SalesHistory.Builder(1).add(1, LocalDate.of(2024, 9, 14), 1250, 1000), answers);
    }

    private static Books books(SalesHistory.Builder history, List<SurveyAnswer> answers) {
        return new Books(history.build(), answers, List.of(), Map.of());
    }

    public static MonthlyReports reports(Books books, ShopProfile shop, LocalDate today) {
        Clock clock = Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new MonthlyReports(() -> books, () -> shop, clock);
    }

    public static MonthlyReport september(Books books) {
        return reports(books, SHOP, TODAY).of(SEPTEMBER);
    }

    public static MonthlyReport demo() {
        return september(ShopFiles.demo().books());
    }

    public static Formats formats(Locale locale) {
        return new Formats(locale, SHOP.currency());
    }

    public static PdfDocument pdf(MonthlyReport report, PaperSize paper, Locale locale) {
        return new ReportPdf(Texts.of(locale)).of(report, paper);
    }
}
