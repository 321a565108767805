package app.clientele.ui.todo;

import app.clientele.loyalty.todo.CaseRow;
import app.clientele.loyalty.todo.OutreachRow;
import app.clientele.loyalty.todo.Proposal;
import app.clientele.loyalty.todo.TodoWords;
import app.clientele.metrics.ReturnVisit;
import app.clientele.report.export.ListColumns;
import app.clientele.report.export.ListTable;
import app.clientele.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The lists of this screen as they go to paper and into files. */
final class TodoLists {

    private final Texts texts;
    private final TodoWords words;

    TodoLists(Texts texts, TodoWords words) {
        this.texts = texts;
        this.words = words;
    }

    ListTable proposals(String title, String note, List<Proposal> rows) {
        return new ListColumns<Proposal>()
                .text(texts.get("todo.column.name"), row -> row.customer().displayName())
                .text(texts.get("todo.column.phone"), row -> row.customer().phone())
                .text(texts.get("todo.column.email"), row -> row.customer().email())
                .text(texts.get("todo.column.reason"), words::reason)
                .table(title, note, rows);
    }

    ListTable cases(String note, List<CaseRow> rows) {
        return new ListColumns<CaseRow>()
                .day(texts.get("todo.case.opened"), row -> Optional.of(row.of().opened()))
                .day(texts.get("todo.column.due"), row -> Optional.of(row.of().due()))
                .text(texts.get("todo.column.name"), CaseRow::customerName)
                .text(texts.get("todo.column.phone"), words::phone)
                .text(texts.get("todo.column.subject"), words::subject)
                .text(texts.get("todo.column.gesture"), row -> words.gesture(row.of()))
                .text(texts.get("todo.case.note"), row -> row.of().note())
                .text(texts.get("todo.column.state"), words::state)
                .day(texts.get("todo.column.back"), row -> row.back().map(ReturnVisit::day))
                .table(texts.get("todo.place.cases"), note, rows);
    }

    ListTable done(String note, List<OutreachRow> rows) {
        return new ListColumns<OutreachRow>()
                .day(
                        texts.get("todo.column.day"),
                        row -> Optional.of(row.outreach().day()))
                .text(texts.get("todo.column.name"), OutreachRow::name)
                .text(
                        texts.get("todo.column.occasion"),
                        row -> words.occasion(row.outreach().occasion()))
                .text(
                        texts.get("todo.column.outcome"),
                        row -> words.outcome(row.outreach().outcome()))
                .day(texts.get("todo.column.back"), row -> row.back().map(ReturnVisit::day))
                .moneyIfKnown(
                        texts.get("todo.column.spent"),
                        row -> row.back()
                                .map(visit -> OptionalLong.of(visit.cents()))
                                .orElse(OptionalLong.empty()))
                .table(texts.get("todo.place.done"), note, rows);
    }
}
