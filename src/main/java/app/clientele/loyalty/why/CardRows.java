package app.clientele.loyalty.why;

import app.clientele.model.Books;
import app.clientele.model.Cost;
import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import app.clientele.model.SurveyAnswer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Turns the rows that an identity card counts, or leaves out, into what can be read. */
public final class CardRows {

    private final Books books;
    private final Map<Long, String> names;

    /** @param names of the customers, by the store's number */
    public CardRows(Books books, Map<Long, String> names) {
        this.books = books;
        this.names = Map.copyOf(names);
    }

    /**
     * The rows with these numbers.
     *
     * @param rows as {@link Account} numbers them
     */
    public List<CardRow> of(IdentityCard card, IntStream rows) {
        int[] owners = card.account().kind() == RowKind.TICKET ? owners() : new int[0];
        return rows.mapToObj(row -> switch (card.account().kind()) {
                    case TICKET -> ticket(row, owners[row]);
                    case CUSTOMER -> customer(row, card.period());
                    case ANSWER -> answer(books.answers().get(row));
                    case COST -> cost(books.costs().get(row));
                })
                .toList();
    }

    /** The customer of each ticket. */
    private int[] owners() {
        SalesHistory history = books.history();
        int[] owners = new int[history.size()];
        Arrays.fill(owners, SalesHistory.ANONYMOUS);
        for (int customer = 0; customer < history.customerCount(); customer++) {
            for (int ticket = history.ticketsFrom(customer); ticket < history.ticketsUntil(customer); ticket++) {
                owners[ticket] = customer;
            }
        }
        return owners;
    }

    private CardRow ticket(int ticket, int owner) {
        SalesHistory history = books.history();
        long id = owner == SalesHistory.ANONYMOUS ? 0 : history.customerId(owner);
        return new CardRow(RowKind.TICKET, id, name(id), day(history.day(ticket)), history.cents(ticket), "", false);
    }

    private CardRow customer(int customer, Period period) {
        SalesHistory history = books.history();
        long cents = 0;
        int last = Integer.MIN_VALUE;
        boolean came = false;
        for (int ticket = history.ticketsFrom(customer); ticket < history.ticketsUntil(customer); ticket++) {
            if (history.day(ticket) <= period.lastEpochDay()) {
                cents += history.cents(ticket);
                last = history.day(ticket);
                came |= history.day(ticket) >= period.firstEpochDay() && history.cents(ticket) > 0;
            }
        }
        long id = history.customerId(customer);
        return new CardRow(
                RowKind.CUSTOMER,
                id,
                name(id),
                last == Integer.MIN_VALUE ? Optional.empty() : day(last),
                cents,
                "",
                came);
    }

    private CardRow answer(SurveyAnswer answer) {
        long id = answer.customerId() == null ? 0 : answer.customerId();
        return new CardRow(
                RowKind.ANSWER, id, name(id), Optional.of(answer.day()), answer.score(), answer.comment(), false);
    }

    private static CardRow cost(Cost cost) {
        return new CardRow(RowKind.COST, 0, "", Optional.of(cost.day()), cost.amountCents(), cost.label(), false);
    }

    private String name(long id) {
        return names.getOrDefault(id, "");
    }

    private static Optional<LocalDate> day(int epochDay) {
        return Optional.of(LocalDate.ofEpochDay(epochDay));
    }
}
