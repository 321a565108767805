package app.clientele.ui.importing;

import app.clientele.importing.FileReading;
import app.clientele.importing.IgnoredRow;
import app.clientele.importing.ImportOutcome;
import app.clientele.importing.PastImport;
import app.clientele.importing.Question;
import app.clientele.importing.Readings;
import app.clientele.importing.RowProblem;
import app.clientele.importing.finding.Answer;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts into the owner's words what a file says and what importing it would do. */
record ImportFindings(Texts texts, Formats formats) {

    /** One thing that was found: its name and its value. */
    record Fact(String name, String value) {}

    /**
     * A row of the file that is not imported.
     *
     * @param row counts from 1
     * @param verdict whether it was rejected or only ignored
     */
    record LeftOut(int row, String verdict, String column, String value, String reason) {}

    /** A possible answer to an open question. */
    record Choice(String option, String text) {}

    /** What only the owner can tell. */
    String question(Question open) {
        return texts.get(
                "importing.question." + open.textKey(),
                open.column(),
                open.example(),
                String.valueOf(open.row()),
                open.otherExample(),
                String.valueOf(open.otherRow()));
    }

    /** The possible answers; a date is answered by the day that it means, a column by its heading. */
    List<Choice> choices(Question open) {
        return open.answers().stream()
                .map(answer -> new Choice(answer.option(), text(open, answer)))
                .toList();
    }

    private String text(Question open, Answer answer) {
        if (open.id().endsWith("-column")) {
            return answer.option();
        }
        return open.id().equals("date-order") && answer.day() != null
                ? formats.longDay(answer.day())
                : texts.get("importing.question." + open.id() + "." + answer.option());
    }

    /** How the file was read. */
    List<Fact> understood(FileReading reading) {
        Readings readings = reading.readings();
        List<Fact> facts = new ArrayList<>();
        add(facts, "source", readings.source());
        add(facts, "format", texts.get("importing.format." + readings.format()));
        add(facts, "sheet", readings.sheet());
        add(facts, "separator", separator(readings.separator()));
        add(facts, "charset", readings.charset());
        add(facts, "header-row", readings.headerRow() == 0 ? null : formats.integer(readings.headerRow()));
        add(facts, "date", readings.date());
        add(facts, "decimal", readings.decimal() == null ? null : texts.get("importing.decimal." + readings.decimal()));
        add(facts, "currency", reading.currency());
        readings.columns()
                .forEach((role, heading) -> facts.add(new Fact(texts.get("importing.role." + role), heading)));
        return facts;
    }

    /** What importing it would do. */
    List<Fact> counted(FileReading reading, ImportOutcome outcome) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "read-rows", formats.integer(reading.readRows()));
        add(facts, "new", formats.integer(outcome.created()));
        add(facts, "already-there", count(outcome.alreadyThere()));
        add(facts, "changed", count(outcome.changed()));
        switch (outcome.kind()) {
            case SALES -> {
                add(facts, "sales", formats.integer(outcome.sales()));
                add(facts, "refunds", count(outcome.refunds()));
                add(facts, "anonymous", count(outcome.anonymousSales()));
                add(facts, "total", formats.money(outcome.totalCents()));
                add(facts, "refunds-total", outcome.refundsCents() == 0 ? null : formats.money(outcome.refundsCents()));
            }
            case COSTS -> add(facts, "total", formats.money(outcome.totalCents()));
            case CUSTOMERS, SURVEYS -> {}
        }
        add(facts, "customers-new", count(outcome.customersNew()));
        add(facts, "customers-matched", count(outcome.customersMatched()));
        if (outcome.firstDay() != null && outcome.lastDay() != null) {
            add(
                    facts,
                    "days",
                    texts.get("importing.days", formats.day(outcome.firstDay()), formats.day(outcome.lastDay())));
        }
        add(facts, "ignored", count(reading.ignored().size()));
        add(facts, "rejected", count(reading.problems().size()));
        return facts;
    }

    /** @param sameFile the import of the very same file, {@code null} when only its rows were there */
    String nothingNew(@Nullable PastImport sameFile) {
        return sameFile == null
                ? texts.get("importing.nothing-new")
                : texts.get(
                        "importing.same-file",
                        formats.day(LocalDate.ofInstant(sameFile.importedAt(), ZoneId.systemDefault())));
    }

    /** The rows that stay outside, rejected ones first. */
    List<LeftOut> leftOut(FileReading reading) {
        return Stream.concat(
                        reading.problems().stream().map(this::leftOut),
                        reading.ignored().stream().map(this::leftOut))
                .toList();
    }

    private LeftOut leftOut(RowProblem problem) {
        return new LeftOut(
                problem.row(),
                texts.get("importing.rejected"),
                problem.column() == null ? "" : problem.column(),
                problem.value(),
                texts.get("importing.reason." + problem.reason()));
    }

    private LeftOut leftOut(IgnoredRow ignored) {
        return new LeftOut(
                ignored.row(),
                texts.get("importing.ignored"),
                "",
                ignored.value(),
                texts.get("importing.ignored." + ignored.reason()));
    }

    private @Nullable String separator(@Nullable String separator) {
        return switch (separator) {
            case null -> null;
            case "\t" -> texts.get("importing.separator.tab");
            default -> separator;
        };
    }

    private @Nullable String count(int number) {
        return number == 0 ? null : formats.integer(number);
    }

    private void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(texts.get("importing.fact." + name), value));
        }
    }
}
