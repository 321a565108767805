package app.clientele.importing;

import app.clientele.importing.finding.ChangedSale;
import app.clientele.store.CustomerEntry;
import app.clientele.store.ImportRows;
import app.clientele.store.ImportStore;
import app.clientele.store.ImportStore.StoredRow;
import app.clientele.store.ImportStore.StoredTicket;
import app.clientele.store.ImportStore.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
 * <em>changed</em>, but only if the file plainly {@linkplain Retelling tells the ticket again}. Otherwise it is a further
 * line, because a sale that was left out would be missed by nobody.
 */
final class SalesPlanning {

    private final ImportRows rows;
    private final LineKeys keys;
    private final List<FileTicket> tickets;
    private final Retelling retelling;
    private final StoredRows storedLines;
    private final Map<UUID, StoredTicket> storedTickets;
    private final Twins twins = new Twins();
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
        this.keys = new LineKeys(drafts);
        this.tickets = gather(customers, drafts);
        this.retelling = new Retelling(drafts.size(), tickets);
        this.storedLines = new StoredRows(
                store.rows(
                        Table.SALE_LINE,
                        () -> tickets.stream()
                                .flatMap(ticket -> ticket.lines().stream())
                                .map(FileLine::key)
                                .iterator()),
                leaving);
        this.storedTickets = store.tickets(() -> tickets.stream()
                .map(SalesPlanning::storedKey)
                .filter(Objects::nonNull)
                .iterator());
        List<List<FileLine>> others = tickets.stream().map(this::withoutKnown).toList();
        for (int i = 0; i < others.size(); i++) {
            plan(tickets.get(i), others.get(i));
        }
    }

    /** Every ticket of the file, with what becomes of it. */
    List<FileTicket> tickets() {
        return tickets;
    }

    private List<FileTicket> gather(CustomerMatching customers, List<SaleLineDraft> drafts) {
        Map<Object, FileTicket> byKey = new HashMap<>();
        List<FileTicket> all = new ArrayList<>();
        int place = 0;
        for (SaleLineDraft draft : drafts) {
            CustomerEntry customer = customers.find(draft.customer());
            UUID key = keys.ticket(draft);
            Object who = key != null ? key : customer != null ? List.of(draft.day(), customer) : null;
            FileTicket ticket = who == null ? null : byKey.get(who);
            if (ticket == null) {
                ticket = new FileTicket(keys);
                all.add(ticket);
                if (who != null) {
                    byKey.put(who, ticket);
                }
            }
            ticket.add(new FileLine(keys, place++, customer, keys.line(draft, customers.keys(draft.customer()))));
        }
        return all;
    }

    private static @Nullable UUID storedKey(FileTicket ticket) {
        CustomerEntry customer = ticket.customer();
        UUID key = ticket.key();
        if (key != null || customer == null || customer.isNew()) {
            return key;
        }
        return ImportRows.ticketKey(ticket.day(), customer.customer().id());
    }

    /** Sets the lines aside that the store has as the file tells them. */
    private List<FileLine> withoutKnown(FileTicket ticket) {
        if (isNothingStored()) {
            return ticket.lines();
        }
        List<FileLine> others = new ArrayList<>(0);
        for (FileLine line : ticket.lines()) {
            OptionalLong same =
                    storedLines.has(line.key()) ? storedLines.takeSame(line.key(), line.says()) : OptionalLong.empty();
            if (same.isPresent()) {
                line.isStored(same.getAsLong());
                rows.addLine(line);
                told.add(same.getAsLong());
            } else {
                others.add(line);
            }
        }
        StoredTicket stored = stored(ticket);
        int otherwise = (int)
                others.stream().filter(line -> storedLines.left(line.key()) > 0).count();
        retelling.add(ticket, stored == null ? 0 : stored.lines(), others.size(), otherwise);
        return others;
    }

    private void plan(FileTicket ticket, List<FileLine> others) {
        StoredTicket stored = stored(ticket);
        boolean toldAgain = !isNothingStored() && retelling.isOf(ticket);
        List<FileLine> fresh = new ArrayList<>(others.size());
        // What the owner changed by hand is the owner's word on the whole ticket.
        boolean ownersWord = stored != null && stored.byHand();
        for (FileLine line : others) {
            Optional<StoredRow> other = !ownersWord && toldAgain ? storedLines.takeOther(line.key()) : Optional.empty();
            other.ifPresent(one -> told.add(one.id()));
            if (ownersWord || (other.isPresent() && !replaceChanged)) {
                ticket.differ();
            } else {
                other.ifPresent(replaced -> {
                    rows.replace(replaced.id(), line);
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
        UUID key = storedTickets.isEmpty() ? null : storedKey(ticket);
        return key == null ? null : storedTickets.get(key);
    }

    private boolean isNothingStored() {
        return storedLines.isEmpty() && storedTickets.isEmpty();
    }

    /** How the file and the store have sales in common. */
    Retelling retelling() {
        return retelling;
    }

    private void store(FileTicket ticket, @Nullable StoredTicket stored, List<FileLine> fresh) {
        CustomerEntry named = stored != null && !stored.hasCustomer() && !stored.byHand() ? ticket.customer() : null;
        if (fresh.isEmpty() && named == null) {
            return;
        }
        ticket.grow();
        if (stored != null) {
            ticket.isStored(stored.id(), named != null);
        }
        rows.addTicket(ticket);
        for (FileLine line : fresh) {
            boolean first = storedLines.isEmpty() || !storedLines.has(line.key());
            line.isFresh(ticket, first ? twins.count(line) : storedLines.nextOccurrence(line.key()));
            rows.addLine(line);
        }
    }
}
