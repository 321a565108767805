package app.clientele.importing;

import app.clientele.importing.finding.NearMiss;
import app.clientele.importing.finding.PeriodOffer;
import app.clientele.store.ImportStore.StoredLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is stored of the days of a file and is not told by it: sales that look alike, and rows that it might replace. */
final class NearMisses {

    private static final int SHOWN = 200;

    private final List<StoredLine> untold;

    /**
     * Compares with what is stored of the file's days.
     *
     * @param stored every stored line of these days
     * @param told the lines of which the file tells
     * @param toldTickets the tickets of which it tells
     */
    NearMisses(List<StoredLine> stored, Set<Long> told, Set<Long> toldTickets) {
        this.untold = stored.stream()
                .filter(line -> !told.contains(line.id()) && !toldTickets.contains(line.ticket()))
                .toList();
    }

    private record Glance(LocalDate day, String words, long cents) {}

    /** New tickets of the file beside stored ones of the same day and amount. */
    List<NearMiss> list(List<FileTicket> created) {
        Map<Long, Glance> tickets = new LinkedHashMap<>();
        for (StoredLine line : untold) {
            Glance own = new Glance(line.day(), words(line.number(), line.customer()), line.cents());
            tickets.merge(
                    line.ticket(), own, (old, one) -> new Glance(old.day(), old.words(), old.cents() + one.cents()));
        }
        Map<List<Object>, List<Glance>> alike = new HashMap<>();
        tickets.values()
                .forEach(ticket -> alike.computeIfAbsent(List.of(ticket.day(), ticket.cents()), _ -> new ArrayList<>())
                        .add(ticket));
        List<NearMiss> found = new ArrayList<>();
        for (FileTicket ticket : created) {
            List<Glance> same = alike.getOrDefault(List.of(ticket.day(), ticket.amountCents()), List.of());
            if (!same.isEmpty() && ticket.amountCents() != 0 && found.size() < SHOWN) {
                SaleLineDraft first = ticket.lines().getFirst().draft();
                found.add(new NearMiss(
                        ticket.day(),
                        ticket.amountCents(),
                        first.row(),
                        words(first.ticketNumber(), first.customer().name()),
                        same.removeFirst().words()));
            }
        }
        return found;
    }

    private static String words(String number, String customer) {
        return Stream.of(number, customer).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The rows of this source that the file does not have any more; {@code null} when there are none. */
    @Nullable
    PeriodOffer offer(LocalDate first, LocalDate last) {
        List<StoredLine> going = replaceable();
        return going.isEmpty()
                ? null
                : new PeriodOffer(
                        first,
                        last,
                        going.size(),
                        going.stream().mapToLong(StoredLine::cents).sum());
    }

    /** The lines that would go. */
    List<StoredLine> replaceable() {
        return untold.stream().filter(StoredLine::replaceable).toList();
    }
}
