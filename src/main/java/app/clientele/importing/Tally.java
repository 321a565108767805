package app.clientele.importing;

import app.clientele.store.CustomerEntry;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Adds up what is told of an import. */
final class Tally {

    private int sales;
    private int refunds;
    private int lines;
    private int created;
    private int alreadyThere;
    private int changed;
    private int replaced;
    private int customersNew;
    private int customersMatched;
    private int customersEnriched;
    private int anonymousSales;
    private long totalCents;
    private long refundsCents;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    void ticket(FileTicket ticket) {
        long amount = ticket.amountCents();
        sales += amount >= 0 ? 1 : 0;
        refunds += amount < 0 ? 1 : 0;
        refundsCents += Math.min(amount, 0);
        totalCents += amount;
        lines += ticket.lines().size();
        anonymousSales += ticket.customer() == null ? 1 : 0;
        replaced += ticket.replaces() ? 1 : 0;
        if (ticket.differs() || ticket.replaces()) {
            changed++;
        } else if (ticket.grows()) {
            created++;
        } else {
            alreadyThere++;
        }
        day(ticket.day());
    }

    /** A customer whom the file names, and who gets or is stored. */
    void named(CustomerEntry customer) {
        customersNew += customer.isNew() ? 1 : 0;
        customersMatched += customer.isNew() ? 0 : 1;
        customersEnriched += customer.isEnriched() ? 1 : 0;
    }

    /** A customer whom the file is about. */
    void customer(CustomerEntry customer) {
        named(customer);
        if (customer.isNew()) {
            created++;
        } else if (customer.isReplaced()) {
            changed++;
            replaced++;
        } else if (!customer.differences().isEmpty()) {
            changed++;
        } else {
            alreadyThere++;
        }
    }

    /** @param replacing how many of the changed rows take the place of what is stored */
    void rows(RowPlanning<?> planning, int replacing) {
        created += planning.created();
        alreadyThere += planning.alreadyThere();
        changed += planning.changed().size();
        replaced += replacing;
    }

    void cost(CostDraft cost) {
        totalCents += cost.amountCents();
        day(cost.day());
    }

    void day(LocalDate day) {
        firstDay = firstDay == null || day.isBefore(firstDay) ? day : firstDay;
        lastDay = lastDay == null || day.isAfter(lastDay) ? day : lastDay;
    }

    /** Whether storing would change anything. */
    boolean hasNews() {
        return created + replaced + customersNew + customersEnriched > 0;
    }

    @Nullable
    LocalDate firstDay() {
        return firstDay;
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    ImportOutcome outcome(
            ImportKind kind, ImportOutcome.Status status, @Nullable Long batch, @Nullable PastImport sameFile) {
        return new ImportOutcome(
                kind,
                status,
                batch,
                sales,
                refunds,
                lines,
                created,
                alreadyThere,
                changed,
                customersNew,
                customersMatched,
                customersEnriched,
                anonymousSales,
                totalCents,
                refundsCents,
                firstDay,
                lastDay,
                sameFile);
    }
}
