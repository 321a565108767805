package app.clientele.ui.importing;

import app.clientele.importing.FileReading;
import app.clientele.importing.IgnoredRow;
import app.clientele.importing.ImportKind;
import app.clientele.importing.ImportOutcome;
import app.clientele.importing.ImportPlan;
import app.clientele.importing.PastImport;
import app.clientele.importing.RowPlace;
import app.clientele.importing.RowProblem;
import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.finding.ChangedAnswer;
import app.clientele.importing.finding.ChangedCost;
import app.clientele.importing.finding.ChangedCustomer;
import app.clientele.importing.finding.ChangedRow;
import app.clientele.importing.finding.ChangedSale;
import app.clientele.importing.finding.MonthTotal;
import app.clientele.importing.finding.NearMiss;
import app.clientele.importing.finding.PeriodOffer;
import app.clientele.importing.finding.TotalCheck;
import app.clientele.model.SurveyAnswer;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts into the owner's words what importing a file would do. */
record CheckWords(Texts texts, Formats formats) {

    /** A row of the file that is not imported. */
    record LeftOut(RowPlace at, String column, String value, String reason) {}

    /** Something that is stored with another content than the file has. */
    record Change(String day, String what, String customer, String stored, String file, String remark) {}

    /** A new sale that looks like a stored one. */
    record Resemblance(String day, String amount, int row, String file, String stored) {}

    /** What a month would bring in one currency. */
    record Month(String month, String rows, String total, String refunds, String remark) {}

    /** What importing would do. */
    List<Fact> counted(FileReading reading, ImportOutcome outcome) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "new", things(outcome.kind(), outcome.created()));
        add(
                facts,
                "already-there",
                outcome.alreadyThere() == 0 ? null : things(outcome.kind(), outcome.alreadyThere()));
        add(facts, "changed", outcome.changed() == 0 ? null : things(outcome.kind(), outcome.changed()));
        switch (outcome.kind()) {
            case SALES -> {
                add(facts, "sales", formats.integer(outcome.sales()));
                add(facts, "refunds", count(outcome.refunds()));
                add(facts, "total", formats.money(outcome.totalCents()));
                add(facts, "refunds-total", outcome.refundsCents() == 0 ? null : formats.money(outcome.refundsCents()));
                add(facts, "anonymous", count(outcome.anonymousSales()));
            }
            case COSTS -> add(facts, "total", formats.money(outcome.totalCents()));
            case CUSTOMERS, SURVEYS -> {}
        }
        add(facts, "customers-new", count(outcome.customersNew()));
        add(facts, "customers-matched", count(outcome.customersMatched()));
        add(facts, "customers-enriched", count(outcome.customersEnriched()));
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

    /** What to know of a ticket that may have been cut between two files. */
    Optional<String> cut(ImportPlan plan) {
        return plan.cutTicket()
                .map(ticket ->
                        texts.get("importing.cut-ticket", ticket.number(), formats.day(ticket.day()), ticket.lines()));
    }

    /** What the owner may have the file replace. */
    String replacing(ImportPlan plan) {
        return texts.get(
                "importing.replace-changed." + plan.outcome().kind().name().toLowerCase(Locale.ROOT));
    }

    /** How much of what is stored gives way to the file. */
    static int replaced(ImportPlan plan) {
        return plan.choices().replaceChanged()
                ? (int) plan.changed().stream()
                        .filter(change -> !change.byHand())
                        .count()
                : 0;
    }

    /** What an import that is done has brought. */
    static String done(Texts texts, String file, ImportOutcome outcome, int replaced) {
        String created = things(texts, outcome.kind(), outcome.created());
        if (replaced > 0) {
            return outcome.created() == 0
                    ? texts.get("importing.done-replaced", file, things(texts, outcome.kind(), replaced))
                    : texts.get("importing.done-and-replaced", file, created, replaced);
        }
        return outcome.kind() == ImportKind.SALES && outcome.customersNew() > 0
                ? texts.get(
                        "importing.done-with-customers",
                        file,
                        created,
                        things(texts, ImportKind.CUSTOMERS, outcome.customersNew()))
                : texts.get("importing.done", file, created);
    }

    /** So many of what a file of this kind is about. */
    private String things(ImportKind kind, long count) {
        return things(texts, kind, count);
    }

    private static String things(Texts texts, ImportKind kind, long count) {
        return texts.get("importing.count." + kind.name().toLowerCase(Locale.ROOT), count);
    }

    /** What the button that stores would do. */
    String action(ImportPlan plan) {
        ImportOutcome outcome = plan.outcome();
        ImportKind kind = outcome.kind();
        int replaced = replaced(plan);
        if (!plan.hasNews()) {
            return texts.get("importing.store-nothing");
        }
        String created = things(kind, outcome.created());
        if (outcome.created() > 0) {
            return replaced == 0
                    ? texts.get("importing.store", created)
                    : texts.get("importing.store-and-replace", created, replaced);
        }
        int completed = outcome.customersNew() + outcome.customersEnriched();
        return replaced > 0
                ? texts.get("importing.replace", things(kind, replaced))
                : completed > 0
                        ? texts.get("importing.complete", things(ImportKind.CUSTOMERS, completed))
                        : texts.get("importing.store", created);
    }

    /** Why there is nothing to import. */
    String nothingNew(ImportPlan plan) {
        PastImport sameFile = plan.outcome().sameFile();
        if (sameFile != null) {
            LocalDate day = LocalDate.ofInstant(sameFile.importedAt(), ZoneId.systemDefault());
            return texts.get("importing.same-file", formats.day(day));
        }
        if (plan.reading().goodRows() == 0) {
            return texts.get("importing.no-good-row");
        }
        return texts.get(plan.outcome().changed() > 0 ? "importing.only-changed" : "importing.nothing-new");
    }

    LeftOut rejected(FileReading reading, RowProblem problem) {
        return new LeftOut(
                reading.place(problem.sheet(), problem.row()),
                problem.column() == null ? "" : problem.column(),
                problem.value(),
                reason(problem));
    }

    String reason(RowProblem problem) {
        return texts.get("importing.reason." + problem.reason());
    }

    LeftOut ignored(FileReading reading, IgnoredRow row) {
        return new LeftOut(
                reading.place(row.sheet(), row.row()), "", row.value(), texts.get("importing.ignored." + row.reason()));
    }

    /** One for each thing that differs. */
    List<Change> changed(ChangedRow row) {
        return switch (row) {
            case ChangedSale sale ->
                List.of(new Change(
                        formats.day(sale.day()),
                        sale.number(),
                        sale.customer(),
                        formats.money(sale.storedCents()),
                        formats.money(sale.fileCents()),
                        remark(sale.byHand())));
            case ChangedCost cost ->
                List.of(new Change(
                        formats.day(cost.file().day()),
                        cost.file().label(),
                        "",
                        formats.money(cost.stored().amountCents()),
                        formats.money(cost.file().amountCents()),
                        remark(cost.byHand())));
            case ChangedAnswer answer ->
                List.of(new Change(
                        formats.day(answer.file().day()),
                        answer.file().question().name(),
                        answer.customer(),
                        answer(answer.stored()),
                        answer(answer.file()),
                        remark(answer.byHand())));
            case ChangedCustomer customer ->
                customer.fields().stream()
                        .map(field -> new Change(
                                "",
                                texts.get("importing.role." + field.role().key()),
                                customer.name(),
                                value(field.role(), field.stored()),
                                value(field.role(), field.file()),
                                remark(field.byHand())))
                        .toList();
        };
    }

    private String remark(boolean byHand) {
        return byHand ? texts.get("importing.changed.by-hand") : "";
    }

    private String answer(SurveyAnswer answer) {
        String score = formats.integer(answer.score());
        return answer.comment().isEmpty() ? score : score + " · " + answer.comment();
    }

    private String value(ColumnRole role, String value) {
        return switch (role) {
            case CREATED, MEMBER_SINCE -> formats.day(LocalDate.parse(value));
            case CONSENT -> texts.get("importing.consent." + value.toLowerCase(Locale.ROOT));
            default -> value;
        };
    }

    Resemblance near(NearMiss miss) {
        return new Resemblance(
                formats.day(miss.day()), formats.money(miss.cents()), miss.row(), miss.told(), miss.stored());
    }

    Month month(MonthTotal total) {
        Formats own = new Formats(formats.locale(), Currency.getInstance(total.currency()));
        return new Month(
                formats.month(total.month()),
                formats.integer(total.rows()),
                own.money(total.cents()),
                total.refundsCents() == 0 ? Formats.NO_VALUE : own.money(total.refundsCents()),
                total.imported() ? "" : texts.get("importing.months.other-currency"));
    }

    /** The file's own total beside what was read. */
    String total(FileReading reading, TotalCheck check) {
        String row = reading.place(check.sheet(), check.row()).text();
        return check.agrees()
                ? texts.get("importing.total.agrees", check.label(), row, formats.money(check.statedCents()))
                : texts.get(
                        "importing.total.differs",
                        check.label(),
                        row,
                        formats.money(check.statedCents()),
                        formats.money(check.countedCents()));
    }

    String period(PeriodOffer offer) {
        return texts.get(
                "importing.replace-period",
                offer.rows(),
                formats.money(offer.cents()),
                formats.longDay(offer.firstDay()),
                formats.longDay(offer.lastDay()));
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
