package app.clientele.cli;

import app.clientele.importing.FileReading;
import app.clientele.importing.ImportOutcome;
import app.clientele.importing.Question;
import app.clientele.importing.Readings;
import app.clientele.importing.RowProblem;
import app.clientele.importing.finding.Answer;
import app.clientele.importing.finding.MonthTotal;
import app.clientele.importing.finding.TotalCheck;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The document of {@code import --json}: an object for one file, an array of them, in their order, for several. */
final class ImportJson {

    private ImportJson() {}

    /** @param currency of the shop, for files that name none */
    static JsonNode of(List<ImportResult> results, String currency) {
        List<ObjectNode> nodes =
                results.stream().map(result -> of(result, currency)).toList();
        return nodes.size() == 1 ? nodes.getFirst() : Json.array(nodes);
    }

    private static ObjectNode of(ImportResult result, String currency) {
        FileReading reading = result.reading();
        ImportOutcome outcome = result.outcome();
        ObjectNode node = Json.object();
        node.put("file", result.file().toString());
        node.set(
                "kind", Json.text(reading == null ? null : reading.kind().name().toLowerCase(Locale.ROOT)));
        node.set("batch", Json.number(outcome == null ? null : outcome.batch()));
        node.put("status", result.status().key());
        node.set("read_rows", count(reading, FileReading::readRows));
        node.set("sales", count(outcome, ImportOutcome::sales));
        node.set("refunds", count(outcome, ImportOutcome::refunds));
        node.set("lines", count(outcome, ImportOutcome::lines));
        node.set("new", count(outcome, ImportOutcome::created));
        node.set("already_there", count(outcome, ImportOutcome::alreadyThere));
        node.set("changed", count(outcome, ImportOutcome::changed));
        node.set("ignored_rows", count(reading, r -> r.ignored().size()));
        node.set("rejected_rows", count(reading, r -> r.problems().size()));
        node.set(
                "rejects",
                Json.array(
                        reading == null
                                ? List.of()
                                : reading.problems().stream()
                                        .map(ImportJson::reject)
                                        .toList()));
        node.set("customers_new", count(outcome, ImportOutcome::customersNew));
        node.set("customers_matched", count(outcome, ImportOutcome::customersMatched));
        node.set("anonymous_sales", count(outcome, ImportOutcome::anonymousSales));
        node.set("total_cents", Json.number(outcome == null ? null : outcome.totalCents()));
        node.set("refunds_cents", Json.number(outcome == null ? null : outcome.refundsCents()));
        node.put("currency", reading == null || reading.currency() == null ? currency : reading.currency());
        node.set("first_day", Json.text(outcome == null ? null : outcome.firstDay()));
        node.set("last_day", Json.text(outcome == null ? null : outcome.lastDay()));
        node.set("readings", reading == null ? Json.text(null) : readings(reading.readings()));
        node.set(
                "questions",
                Json.array(
                        reading == null
                                ? List.of()
                                : reading.questions().stream()
                                        .map(ImportJson::question)
                                        .toList()));
        node.set(
                "profile", Json.text(reading == null ? null : reading.findings().profile()));
        node.set(
                "months",
                Json.array(
                        reading == null
                                ? List.of()
                                : reading.findings().months().stream()
                                        .map(ImportJson::month)
                                        .toList()));
        node.set(
                "total_rows",
                Json.array(
                        reading == null
                                ? List.of()
                                : reading.findings().totals().stream()
                                        .map(ImportJson::total)
                                        .toList()));
        node.set(
                "notes",
                Json.array(
                        reading == null
                                ? List.of()
                                : reading.notes().stream()
                                        .map(note -> Json.text(note.key()))
                                        .toList()));
        node.set("error", error(result.error()));
        return node;
    }

    private static <T> JsonNode count(@Nullable T source, ToIntFunction<T> count) {
        return Json.number(source == null ? null : (long) count.applyAsInt(source));
    }

    private static ObjectNode month(MonthTotal total) {
        return Json.object()
                .put("month", total.month().toString())
                .put("currency", total.currency())
                .put("imported", total.imported())
                .put("rows", total.rows())
                .put("total_cents", total.cents())
                .put("refunds_cents", total.refundsCents());
    }

    private static ObjectNode total(TotalCheck check) {
        ObjectNode node = Json.object();
        node.set("sheet", Json.text(check.sheet()));
        return node.put("row", check.row())
                .put("label", check.label())
                .put("stated_cents", check.statedCents())
                .put("counted_cents", check.countedCents())
                .put("agrees", check.agrees());
    }

    private static ObjectNode meaning(Answer answer) {
        ObjectNode node = Json.object().put("option", answer.option());
        node.set("day", Json.text(answer.day()));
        node.set("first_day", Json.text(answer.firstDay()));
        node.set("last_day", Json.text(answer.lastDay()));
        node.put("rejected_rows", answer.rejected());
        node.set(
                "months",
                Json.array(answer.months().stream().map(ImportJson::month).toList()));
        return node;
    }

    private static ObjectNode reject(RowProblem problem) {
        ObjectNode node = Json.object();
        node.set("sheet", Json.text(problem.sheet()));
        node.put("row", problem.row());
        node.set("column", Json.text(problem.column()));
        return node.put("value", problem.value()).put("reason", problem.reason());
    }

    private static ObjectNode readings(Readings readings) {
        ObjectNode node = Json.object();
        node.put("format", readings.format());
        node.set("source", Json.text(readings.source()));
        node.set("separator", Json.text(readings.separator()));
        node.set("charset", Json.text(readings.charset()));
        node.set("sheet", Json.text(readings.sheet()));
        node.put("header_row", readings.headerRow());
        node.set("date", Json.text(readings.date()));
        node.set("decimal", Json.text(readings.decimal()));
        ObjectNode columns = node.putObject("columns");
        readings.columns().forEach(columns::put);
        return node;
    }

    private static ObjectNode question(Question question) {
        ObjectNode node = Json.object()
                .put("id", question.id())
                .put("column", question.column())
                .put("example", question.example());
        node.set("sheet", Json.text(question.sheet()));
        node.put("row", question.row());
        question.options().forEach(node.putArray("options")::add);
        node.set(
                "answers",
                Json.array(question.answers().stream().map(ImportJson::meaning).toList()));
        return node.put("answer_with", question.answerWith());
    }

    private static JsonNode error(ImportResult.@Nullable Refusal refusal) {
        if (refusal == null) {
            return Json.text(null);
        }
        ObjectNode node = Json.object().put("code", refusal.code()).put("message", refusal.message());
        node.set("sheet", Json.text(refusal.sheet()));
        node.set("row", refusal.row() == null ? Json.text(null) : Json.number((long) refusal.row()));
        node.set("column", Json.text(refusal.column()));
        return node;
    }
}
