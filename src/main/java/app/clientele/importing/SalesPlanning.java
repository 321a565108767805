package app.clientele.importing;

import app.clientele.importing.FileTicket.Line;
import app.clientele.importing.finding.ChangedSale;
import app.clientele.model.SaleLine;
import app.clientele.store.CustomerEntry;
import app.clientele.store.ImportRows;
import app.clientele.store.ImportRows.Row;
import app.clientele.store.ImportStore;
import app.clientele.store.ImportStore.StoredTicket;
import app.clientele.store.ImportStore.Table;
import app.clientele.store.TicketEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the lines of a file into tickets and finds out which of them the store has.
 *
 * <p>A ticket is known again by day and number; without a number, by day and customer; without either each line is a
 * ticket. The lines of a ticket may come in several files. A line is there already when the store has one that says the
 * same: of several equal ones, as many as the file has in one go. A line that is there with another content is
 * <em>changed</em>, but only if the file plainly tells the ticket again: it has at least as many lines of it as the store
 * and one of them just as it is stored, or it is a list of tickets, one row each. Otherwise it is a further line, because
 * a sale that was left out would be missed by nobody.
 */
final class SalesPlanning {

    /** From so many tickets with one row each, the rows are tickets rather than lines. */
    private static final int PLAINLY_TICKETS = 20;

    private final ImportRows rows;
    private final Collection<FileTicket> tickets;
    private final boolean oneRowEach;
    private final StoredRows storedLines;
    private final Map<UUID, StoredTicket> storedTickets;
    private final Map<List<Object>, Telling> tellings = new HashMap<>();
    private final boolean replaceChanged;
    private final Set<Long> told = new HashSet<>();
    private final List<ChangedSale> changed = new ArrayList<>();

    /**
     * Plans the lines of a file.
     *
     * @param replaceChanged stored lines that the file tells otherwise give way to it
     * @param leaving stored lines that count as gone already
     */
    SalesPlanning(
            ImportStore store,
            CustomerMatching customers,
            List<SaleLineDraft> drafts,
            ImportRows rows,
            boolean replaceChanged,
            Set<Long> leaving) {
        this.rows = rows;
        this.replaceChanged = replaceChanged;
        this.tickets = gather(customers, drafts);
        this.oneRowEach = isOneRowEach(drafts);
        this.storedLines = new StoredRows(
                store.rows(
                        Table.SALE_LINE,
                        tickets.stream()
                                .flatMap(ticket -> ticket.lines().stream())
                                .map(Line::key)
                                .toList()),
                leaving);
        this.storedTickets = store.tickets(tickets.stream()
                .map(SalesPlanning::storedKey)
                .filter(Objects::nonNull)
                .toList());
        Map<FileTicket, List<Line>> others = new LinkedHashMap<>();
        tickets.forEach(ticket -> others.put(ticket, withoutKnown(ticket)));
        others.forEach(this::plan);
    }

    /** Every ticket of the file, with what becomes of it. */
    Collection<FileTicket> tickets() {
        return tickets;
    }

    private static Collection<FileTicket> gather(CustomerMatching customers, List<SaleLineDraft> drafts) {
        Fingerprint fingerprint = new Fingerprint();
        Map<Object, FileTicket> tickets = new LinkedHashMap<>();
        for (SaleLineDraft draft : drafts) {
            CustomerEntry customer = customers.find(draft.customer());
            boolean numbered = !draft.ticketNumber().isEmpty();
            UUID key = numbered ? fingerprint.of(draft.day(), "ticket", draft.ticketNumber()) : null;
            Object who = key != null ? key : customer != null ? List.of(draft.day(), customer) : new Object();
            tickets.computeIfAbsent(who, _ -> new FileTicket(key)).add(Line.of(draft, customer, fingerprint));
        }
        return List.copyOf(tickets.values());
    }

    private static boolean isOneRowEach(List<SaleLineDraft> drafts) {
        Set<List<Object>> seen = new HashSet<>();
        return drafts.size() >= PLAINLY_TICKETS
                && drafts.stream()
                        .allMatch(draft -> !draft.ticketNumber().isEmpty()
                                && seen.add(List.of(draft.day(), draft.ticketNumber(), draft.amountCents() < 0)));
    }

    private static @Nullable UUID storedKey(FileTicket ticket) {
        CustomerEntry customer = ticket.customer();
        if (ticket.key() != null || customer == null || customer.isNew()) {
            return ticket.key();
        }
        return TicketEntry.keyOf(ticket.day(), customer.customer().id());
    }

    /** Sets the lines aside that the store has as the file tells them. */
    private List<Line> withoutKnown(FileTicket ticket) {
        StoredTicket stored = stored(ticket);
        Telling telling = telling(ticket);
        telling.lines += ticket.lines().size();
        telling.storedLines += stored == null ? 0 : stored.lines();
        List<Line> others = new ArrayList<>();
        for (Line line : ticket.lines()) {
            OptionalLong same = storedLines.takeSame(line.key(), line.content());
            if (same.isPresent()) {
                rows.addLine(Row.known(same.getAsLong(), sold(line.draft()), line.customer()));
                told.add(same.getAsLong());
                telling.same = true;
            } else {
                others.add(line);
            }
        }
        return others;
    }

    private void plan(FileTicket ticket, List<Line> others) {
        StoredTicket stored = stored(ticket);
        boolean toldAgain = oneRowEach || telling(ticket).isAgain();
        List<Line> fresh = new ArrayList<>();
        // What the owner changed by hand is the owner's word on the whole ticket.
        boolean ownersWord = stored != null && stored.byHand();
        for (Line line : others) {
            OptionalLong other = !ownersWord && toldAgain ? storedLines.takeOther(line.key()) : OptionalLong.empty();
            if (ownersWord || (other.isPresent() && !replaceChanged)) {
                ticket.differ();
                other.ifPresent(told::add);
            } else {
                other.ifPresent(replaced -> {
                    told.add(replaced);
                    rows.replace(replaced);
                    ticket.replace();
                });
                fresh.add(line);
            }
        }
        if (stored != null && (ticket.differs() || ticket.replaces())) {
            CustomerEntry customer = ticket.customer();
            changed.add(new ChangedSale(
                    ticket.day(),
                    ticket.number(),
                    customer == null ? "" : customer.customer().name(),
                    stored.cents(),
                    ticket.amountCents(),
                    ownersWord));
        }
        store(ticket, stored, fresh);
    }

    /** The sales that are stored with another content. */
    List<ChangedSale> changed() {
        return changed;
    }

    /** The stored lines of which the file tells. */
    Set<Long> told() {
        return told;
    }

    /** The stored tickets of which the file tells. */
    Set<Long> toldTickets() {
        return storedTickets.values().stream().map(StoredTicket::id).collect(Collectors.toSet());
    }

    /** The tickets that the store does not have. */
    List<FileTicket> created() {
        return tickets.stream()
                .filter(ticket -> ticket.grows() && stored(ticket) == null)
                .toList();
    }

    private @Nullable StoredTicket stored(FileTicket ticket) {
        UUID key = storedKey(ticket);
        return key == null ? null : storedTickets.get(key);
    }

    /** How much of a sale the file tells; a refund in a column beside it is part of it. */
    private Telling telling(FileTicket ticket) {
        String number = ticket.number();
        String sale = number.endsWith(SaleLineDraft.REFUND_MARK)
                ? number.substring(0, number.length() - SaleLineDraft.REFUND_MARK.length())
                : number;
        return tellings.computeIfAbsent(List.of(ticket.day(), sale), _ -> new Telling());
    }

    private static final class Telling {
        private int lines;
        private int storedLines;
        private boolean same;

        boolean isAgain() {
            return same && lines >= storedLines;
        }
    }

    private void store(FileTicket ticket, @Nullable StoredTicket stored, List<Line> fresh) {
        CustomerEntry named = stored != null && !stored.hasCustomer() && !stored.byHand() ? ticket.customer() : null;
        if (fresh.isEmpty() && named == null) {
            return;
        }
        ticket.grow();
        TicketEntry entry = stored == null ? ticket.made() : TicketEntry.known(stored.id(), ticket.day(), named);
        rows.addTicket(entry);
        for (Line line : fresh) {
            rows.addLine(Row.fresh(
                    sold(line.draft()), entry, line.customer(), storedLines.next(line.key(), line.content())));
        }
    }

    private static SaleLine sold(SaleLineDraft draft) {
        return new SaleLine(
                0,
                draft.product(),
                draft.category(),
                draft.quantityThousandths(),
                draft.unitPriceCents(),
                draft.discountCents(),
                draft.amountCents());
    }
}
