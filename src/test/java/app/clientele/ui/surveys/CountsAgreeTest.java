package app.clientele.ui.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.cli.CommandRun;
import app.clientele.model.SurveyQuestion;
import app.clientele.report.MonthlyReports;
import app.clientele.report.PaperSize;
import app.clientele.report.PdfPages;
import app.clientele.report.ReportPdf;
import app.clientele.ui.Counter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The screen, the paper, the file and the command line count the same answers. */
class CountsAgreeTest {

    private static final int ANSWERS = 23;
    private static final int SET_ASIDE = 4;
    private static final int COUNTED = ANSWERS - SET_ASIDE;

    @TempDir
    private Path folder;

    @Test
    void countsOnScreenOnPaperInCsvAndByTheCommandLineAgree() throws Exception {
        Path books = folder.resolve("books");
        Path csv = folder.resolve("answers.csv");
        try (Counter counter = new Counter(books)) {
            SurveysViewModel model = counter.surveysModel();
            model.seenProperty().set(true);
            for (int card = 0; card < ANSWERS; card++) {
                model.card().day().set(LocalDate.of(2026, 10, 5));
                model.card().scoreProperty().set(String.valueOf(card % 11));
                model.save();
            }
            model.placeProperty().set(SurveysPlace.LIST);
            AnswersViewModel answers = model.answers();
            for (int card = 0; card < SET_ASIDE; card++) {
                answers.rows().select(counter.surveys.all().getFirst().id());
                answers.setAsideOrBringBack();
            }

            answers.onlyProperty().set(AnswerFilter.COUNTED);
            assertThat(answers.countProperty().get()).isEqualTo(COUNTED + " réponses");
            answers.onlyProperty().set(AnswerFilter.SET_ASIDE);
            assertThat(answers.countProperty().get()).isEqualTo(SET_ASIDE + " réponses");
            answers.onlyProperty().set(AnswerFilter.COUNTED);

            counter.dialogs.chosenFile = csv;
            counter.lists().saveCsv(answers.list());
            counter.lists().print(answers.list());
            String printed = PdfPages.of(counter.printed.getFirst(), 400).text().replace('\u00a0', ' ');
            assertThat(printed).contains(COUNTED + " réponses");
            assertThat(printed.lines().filter(line -> line.contains("05/10/2026")))
                    .hasSize(COUNTED);

            String page = monthPage(counter).replace('\u00a0', ' ').replace('\u202f', ' ');
            assertThat(page).contains(COUNTED + " réponses");
        }
        assertThat(Files.readAllLines(csv)).as("a heading and a line for each").hasSize(1 + COUNTED);

        JsonNode nps = metrics(books).get("surveys").get(SurveyQuestion.NPS.name());
        assertThat(nps.get("n").asInt()).isEqualTo(COUNTED);
        int inHistogram = 0;
        for (JsonNode count : nps.get("histogram")) {
            inHistogram += count.asInt();
        }
        assertThat(inHistogram).isEqualTo(COUNTED);
    }

    private static String monthPage(Counter counter) {
        MonthlyReports reports = new MonthlyReports(
                new MonthlyReports.Sources(
                        counter.shop::books,
                        counter.shop::profile,
                        counter.shop::logo,
                        counter.customers::all,
                        Set::of,
                        counter.outreach::all,
                        Map::of),
                Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneOffset.UTC));
        return PdfPages.of(new ReportPdf(counter.texts).of(reports.of(YearMonth.of(2026, 10)), PaperSize.A4), 400)
                .text();
    }

    private static JsonNode metrics(Path books) {
        CommandRun run = CommandRun.in(books, "metrics", "--from", "2026-10-01", "--to", "2026-10-31", "--json");
        assertThat(run.code()).isZero();
        return run.json();
    }
}
