package app.clientele.importing;

import app.clientele.importing.RowPlanning.FileRow;
import app.clientele.importing.finding.ChangedRow;
import app.clientele.importing.finding.CutTicket;
import app.clientele.importing.finding.NearMiss;
import app.clientele.importing.finding.PeriodOffer;
import app.clientele.model.Cost;
import app.clientele.model.FoldedText;
import app.clientele.model.SurveyAnswer;
import app.clientele.store.CustomerEntry;
import app.clientele.store.CustomerStore;
import app.clientele.store.ImportRows;
import app.clientele.store.ImportStore;
import app.clientele.store.ImportStore.StoredLine;
import app.clientele.store.ImportStore.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Works out what storing the good rows of a file would do, for each kind of file. */
final class Planning {

    private final CustomerStore customers;
    private final ImportStore imports;
    private final Fingerprint fingerprint = new Fingerprint();
    private final ImportRows rows = new ImportRows();
    private final Tally tally = new Tally();
    private final FileReading reading;
    private final StoringChoices choices;
    private final Replacing replacing;
    private List<ChangedRow> changed = List.of();
    private List<NearMiss> nearMisses = List.of();
    private @Nullable PeriodOffer periodOffer;
    private @Nullable CutTicket cutTicket;

    Planning(
            CustomerStore customers,
            ImportStore imports,
            Replacing replacing,
            FileReading reading,
            StoringChoices choices) {
        this.customers = customers;
        this.imports = imports;
        this.replacing = replacing;
        this.reading = reading;
        this.choices = choices;
        switch (reading.drafts()) {
            case Drafts.SalesRows(var lines) -> sales(lines);
            case Drafts.CustomerRows(var persons) -> customers(persons);
            case Drafts.AnswerRows(var answers) -> answers(answers);
            case Drafts.CostRows(var costs) -> costs(costs);
        }
    }

    /** What is to be stored. */
    ImportRows rows() {
        return rows;
    }

    /** What the owner is told of it. */
    Tally tally() {
        return tally;
    }

    private void sales(List<SaleLineDraft> lines) {
        Set<CustomerDraft> named = new LinkedHashSet<>();
        lines.forEach(line -> named.add(line.customer()));
        CustomerMatching matching = new CustomerMatching(customers.all(), customers.formerIdentities(), named);
        SalesPlanning planning =
                new SalesPlanning(imports, matching, lines, rows, choices.replaceChanged(), leaving(matching, lines));
        Set<CustomerEntry> wanted = new HashSet<>();
        for (FileTicket ticket : planning.tickets()) {
            tally.ticket(ticket);
            CustomerEntry customer = ticket.customer();
            if (customer != null && ticket.grows()) {
                wanted.add(customer);
            }
        }
        name(matching, wanted);
        changed = List.copyOf(planning.changed());
        cutTicket = planning.retelling().cut();
        LocalDate first = tally.firstDay();
        LocalDate last = tally.lastDay();
        if (first != null && last != null) {
            NearMisses near = nearMisses(planning, first, last);
            nearMisses = near.list(planning.created());
            periodOffer = hasNumbers(lines) ? null : near.offer(first, last);
        }
    }

    private NearMisses nearMisses(SalesPlanning planning, LocalDate first, LocalDate last) {
        return new NearMisses(
                imports.linesOf(first, last, reading.profile().source()), planning.told(), planning.toldTickets());
    }

    private static boolean hasNumbers(List<SaleLineDraft> lines) {
        return lines.stream().anyMatch(line -> !line.ticketNumber().isEmpty());
    }

    /** The lines that the owner has the file replace, together with all that the file does not have any more. */
    private Set<Long> leaving(CustomerMatching matching, List<SaleLineDraft> lines) {
        if (!choices.replacePeriod() || hasNumbers(lines) || lines.isEmpty()) {
            return Set.of();
        }
        SalesPlanning trial = new SalesPlanning(imports, matching, lines, new ImportRows(), false, Set.of());
        Tally days = new Tally();
        lines.forEach(line -> days.day(line.day()));
        Set<Long> leaving = nearMisses(
                        trial, Objects.requireNonNull(days.firstDay()), Objects.requireNonNull(days.lastDay()))
                .replaceable()
                .stream()
                .map(StoredLine::id)
                .collect(Collectors.toSet());
        leaving.forEach(rows::leave);
        return leaving;
    }

    /** What is stored with another content. */
    List<ChangedRow> changed() {
        return changed;
    }

    List<NearMiss> nearMisses() {
        return nearMisses;
    }

    @Nullable
    CutTicket cutTicket() {
        return cutTicket;
    }

    @Nullable
    PeriodOffer periodOffer() {
        return periodOffer;
    }

    private void customers(List<CustomerDraft> persons) {
        List<CustomerEntry> entries =
                List.copyOf(new CustomerMatching(customers.all(), customers.formerIdentities(), persons).entries());
        changed = replacing.customers(entries);
        for (CustomerEntry entry : entries) {
            tally.customer(entry);
            rows.addCustomer(entry);
        }
    }

    private void answers(List<AnswerDraft> drafts) {
        CustomerMatching matching = new CustomerMatching(
                customers.all(),
                customers.formerIdentities(),
                drafts.stream().map(AnswerDraft::customer).toList());
        List<FileRow<SurveyAnswer>> file =
                drafts.stream().map(draft -> answer(draft, matching)).toList();
        RowPlanning<SurveyAnswer> planning = RowPlanning.of(file, stored(Table.SURVEY_ANSWER, file), rows::addAnswer);
        changed = replacing.answers(planning.changed(), rows);
        tally.rows(planning, rows.replacedAnswers());
        drafts.forEach(draft -> tally.day(draft.day()));
        Set<CustomerEntry> wanted = rows.namedByNewAnswers();
        name(matching, wanted);
    }

    private FileRow<SurveyAnswer> answer(AnswerDraft draft, CustomerMatching matching) {
        UUID said = fingerprint.of(
                "answer",
                draft.day(),
                draft.question(),
                draft.score(),
                CustomerKeys.of(draft.customer()).strongest(),
                draft.comment());
        UUID key = draft.number().isEmpty() ? said : fingerprint.of("answer", draft.number(), draft.question());
        SurveyAnswer answer = new SurveyAnswer(0, draft.question(), draft.score(), draft.day(), null, draft.comment());
        return new FileRow<>(answer, matching.find(draft.customer()), key, said);
    }

    private void costs(List<CostDraft> drafts) {
        List<FileRow<Cost>> file = drafts.stream().map(this::cost).toList();
        RowPlanning<Cost> planning = RowPlanning.of(file, stored(Table.COST, file), rows::addCost);
        changed = replacing.costs(planning.changed(), rows);
        tally.rows(planning, rows.replacedCosts());
        drafts.forEach(tally::cost);
    }

    private FileRow<Cost> cost(CostDraft draft) {
        String label = FoldedText.of(draft.label());
        UUID said = fingerprint.of(draft.day(), "cost", draft.kind(), label, draft.amountCents());
        UUID key = label.isEmpty() ? said : fingerprint.of(draft.day(), "cost", draft.kind(), label);
        double share = switch (draft.kind()) {
            case RETENTION -> 1;
            case ACQUISITION -> 0;
            case MIXED -> 0.5;
        };
        Cost cost = new Cost(0, draft.day(), draft.kind(), share, draft.label(), draft.amountCents());
        return new FileRow<>(cost, null, key, said);
    }

    private StoredRows stored(Table table, List<? extends FileRow<?>> file) {
        return new StoredRows(
                imports.rows(table, file.stream().map(FileRow::key).toList()));
    }

    /** Customers that nothing to be stored names are not made: rows that are there already have theirs. */
    private void name(CustomerMatching matching, Set<CustomerEntry> wanted) {
        for (CustomerEntry entry : matching.entries()) {
            if (!entry.isNew() || wanted.contains(entry)) {
                tally.named(entry);
                rows.addCustomer(entry);
            }
        }
    }
}
