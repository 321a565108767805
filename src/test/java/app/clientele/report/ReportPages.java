package app.clientele.report;

import app.clientele.loyalty.Indicator;
import app.clientele.metrics.ShopFiles;
import app.clientele.model.Books;
import app.clientele.model.Customer;
import app.clientele.model.Goal;
import app.clientele.model.SalesHistory;
import app.clientele.model.ShopProfile;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

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
        return reports(books, shop, Optional.empty(), customers(books), Map.of(), today);
    }

    static MonthlyReports reports(
            Books books,
            ShopProfile shop,
            Optional<byte[]> logo,
            List<Customer> customers,
            Map<Indicator, Goal> goals,
            LocalDate today) {
        Clock clock = Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new MonthlyReports(
                new MonthlyReports.Sources(
                        () -> books, () -> shop, () -> logo, () -> customers, Set::of, List::of, () -> goals),
                clock);
    }

    /** Everything at once and of the longest: a logo, a goal for each figure, names without end. */
    static MonthlyReport crowded(Books books) {
        Map<Indicator, Goal> goals = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            goals.put(
                    indicator,
                    new Goal(indicator.name(), OptionalDouble.of(0.1), 0.5, TODAY.minusYears(1), TODAY.plusYears(1)));
        }
        List<Customer> customers = customers(books).stream()
                .map(customer -> new Customer(
                        customer.id(),
                        "",
                        "Marie-Antoinette ".repeat(20) + customer.id(),
                        "",
                        "06 01 02 03 04",
                        "",
                        null,
                        null,
                        Customer.Consent.UNKNOWN,
                        ""))
                .toList();
        return reports(books, SHOP, Optional.of(picture(900, 300)), customers, goals, TODAY)
                .of(SEPTEMBER);
    }

    /** A PNG of so many dots. */
    static byte[] picture(int width, int height) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, height / 2, 0xFF0969DA);
            }
            ImageIO.write(picture, "png", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everybody who ever bought, under made-up names. */
    static List<Customer> customers(Books books) {
        SalesHistory history = books.history();
        return IntStream.range(0, history.customerCount())
                .mapToLong(history::customerId)
                .mapToObj(id -> new Customer(
                        id, "C" + id, "Client " + id, "", "", "", null, null, Customer.Consent.UNKNOWN, ""))
                .toList();
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
