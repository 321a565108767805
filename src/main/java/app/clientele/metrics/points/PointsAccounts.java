package app.clientele.metrics.points;

import app.clientele.model.SalesHistory;
import app.clientele.model.programme.Membership;
import app.clientele.model.programme.ProgrammeBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The accounts of all members, present and past. */
public final class PointsAccounts {

    private PointsAccounts() {}

    /**
     * Store id of each customer who is or was a member → the account at the end of a day. They are without entries, so that
     * many of them are small.
     */
    public static Map<Long, PointsAccount> of(ProgrammeBook book, SalesHistory history, LocalDate asOf) {
        Map<Long, PointsAccount> accounts =
                HashMap.newHashMap(book.memberships().size());
        for (Map.Entry<Long, List<Membership>> member : book.memberships().entrySet()) {
            accounts.put(
                    member.getKey(),
                    PointsJournal.of(
                                    book.rules(),
                                    member.getValue(),
                                    tickets(history, member.getKey()),
                                    book.movements().getOrDefault(member.getKey(), List.of()),
                                    asOf)
                            .withoutEntries());
        }
        return accounts;
    }

    private static List<Ticket> tickets(SalesHistory history, long customerId) {
        List<Ticket> tickets = new ArrayList<>();
        OptionalInt customer = history.customer(customerId);
        if (customer.isPresent()) {
            int until = history.ticketsUntil(customer.getAsInt());
            for (int ticket = history.ticketsFrom(customer.getAsInt()); ticket < until; ticket++) {
                tickets.add(new Ticket(0, LocalDate.ofEpochDay(history.day(ticket)), history.cents(ticket)));
            }
        }
        return tickets;
    }
}
