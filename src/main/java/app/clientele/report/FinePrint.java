package app.clientele.report;

import app.clientele.metrics.Figures;
import app.clientele.model.Period;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** How the page's figures were counted, as sentences filled with this shop's numbers. */
final class FinePrint {

    private final MonthlyReport report;
    private final Texts texts;
    private final Formats formats;

    FinePrint(MonthlyReport report, Texts texts, Formats formats) {
        this.report = report;
        this.texts = texts;
        this.formats = formats;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get("report.page.how.sales"));
        report.ofMonth()
                .map(month -> month.sales().anonymousShare())
                .filter(anonymous -> anonymous.count() > 0)
                .ifPresent(anonymous ->
                        sentences.add(texts.get("report.page.how.anonymous", formats.percent(anonymous.value()))));
        Period year = report.ofYear().map(Figures::period).orElse(Period.twelveMonthsTo(report.month()));
        Period before = year.aYearEarlier();
        sentences.add(texts.get(
                "report.page.how.retention",
                formats.day(before.start()),
                formats.day(before.lastDay()),
                formats.day(year.start()),
                formats.day(year.lastDay())));
        double margin = report.shop().marginRate();
        sentences.add(texts.get("report.page.how.value", margin < 1 ? 1 : 0, formats.percent(margin, 0)));
        sentences.add(texts.get("report.page.how.nps"));
        sentences.add(texts.get("report.page.how.interval"));
        return sentences;
    }
}
