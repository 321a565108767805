package app.clientele.bench;

import app.clientele.metrics.CustomerFigures;
import app.clientele.metrics.Definitions;
import app.clientele.metrics.Figures;
import app.clientele.metrics.MonthFigures;
import app.clientele.metrics.SurveyFigures;
import app.clientele.metrics.Visits;
import app.clientele.metrics.buying.BuyingModels;
import app.clientele.metrics.buying.CustomerForecast;
import app.clientele.metrics.buying.FittedModels;
import app.clientele.model.Books;
import app.clientele.model.Cost;
import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All metrics of a year, over shops of 10 000 to 1 000 000 sales lines of one ticket each and a tenth as many
 * customers. What counts is {@link #allFigures} as a multiple of {@link #plainPass} and its growth with the lines.
 *
 * <p>{@code mvn -P bench -Dbench=FiguresBenchmark test-compile exec:exec}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FiguresBenchmark {

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 1096;
    private static final Period YEAR = Period.ofYear(2024);

    @Param({"10000", "100000", "1000000"})
    private int lines;

    private SalesHistory.Builder builder = new SalesHistory.Builder(0);
    private Books books = new Books(builder.build(), List.of(), List.of(), Map.of());
    private Visits visits = Visits.of(books.history());

    @Setup
    public void openShop() {
        SplittableRandom random = new SplittableRandom(1);
        int customers = lines / 10;
        builder = new SalesHistory.Builder(lines);
        for (int i = 0; i < lines; i++) {
            // Some come often, most seldom; one ticket in ten is anonymous, one in fifty a refund.
            long customer = random.nextInt(10) == 0 ? 0 : 1 + (long) (customers * Math.pow(random.nextDouble(), 1.5));
            long cents = random.nextInt(200, 10_000) * (random.nextInt(50) == 0 ? -1L : 1L);
            builder.add(customer, FIRST_DAY.plusDays(random.nextInt(DAYS)), cents, 1_000);
        }
        List<SurveyAnswer> answers = new ArrayList<>();
        Map<Long, LocalDate> memberSince = new HashMap<>();
        for (long customer = 1; customer < customers; customer += 10) {
            LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
            answers.add(new SurveyAnswer(0, SurveyQuestion.NPS, random.nextInt(11), day, customer, ""));
            memberSince.put(customer, LocalDate.of(2023, 7, 1).plusDays(random.nextInt(300)));
        }
        Cost cost = new Cost(0, LocalDate.of(2024, 5, 1), Cost.Kind.RETENTION, 1, "Programme", 10_000);
        books = new Books(builder.build(), answers, List.of(cost), memberSince);
        visits = Visits.of(books.history());
    }

    /** The yardstick: one pass that reads every column and adds it up. */
    @Benchmark
    public long plainPass() {
        SalesHistory history = books.history();
        long sum = 0;
        for (int ticket = 0; ticket < history.size(); ticket++) {
            sum += history.cents(ticket) + history.quantityThousandths(ticket) + history.day(ticket);
        }
        return sum;
    }

    @Benchmark
    public Figures allFigures() {
        return Figures.of(books, YEAR, Definitions.DEFAULT);
    }

    /** The same with the buying models and what they expect of every customer. */
    @Benchmark
    public List<CustomerForecast> allFiguresAndModels() {
        Figures figures = Figures.of(books, visits, YEAR, Definitions.DEFAULT);
        return ((FittedModels) BuyingModels.of(visits, figures.period().lastDay(), Definitions.DEFAULT))
                .customerForecasts();
    }

    /** What an answer saved changes: the scores of the period. */
    @Benchmark
    public SurveyFigures scores() {
        return SurveyFigures.of(books.answers(), YEAR);
    }

    @Benchmark
    public Visits visitsAlone() {
        return Visits.of(books.history());
    }

    @Benchmark
    public List<MonthFigures> twelveMonthsOfTheCharts() {
        return MonthFigures.series(books, visits, YearMonth.of(2024, 12), 12, YEAR.lastDay());
    }

    @Benchmark
    public List<CustomerFigures> everyCustomer() {
        return CustomerFigures.asOf(visits, YEAR.lastDay());
    }

    @Benchmark
    public SalesHistory sortedHistory() {
        return builder.build();
    }
}
