package app.clientele.store;

import app.clientele.model.Cost;
import app.clientele.model.SaleLine;
import app.clientele.model.SurveyAnswer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one import wants to be stored, or to be said to be told of by it. */
public final class ImportRows {

    private final List<CustomerEntry> customers = new ArrayList<>();
    private final List<Ticket> tickets = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Row<SurveyAnswer>> answers = new ArrayList<>();
    private final List<Row<Cost>> costs = new ArrayList<>();
    private final Map<ReplacedKind, Map<Long, @Nullable Numbered>> replaced = new EnumMap<>(ReplacedKind.class);

    /** Something that has an id, or gets one when it is stored. */
    public interface Numbered {
        /** Whether this import makes it. */
        boolean isNew();

        /** Under which it stands in the store; 0 until it is stored. */
        long id();

        void stored(long id);
    }

    /**
     * How a row of a file is known again.
     *
     * @param key who the row is
     * @param content what it says
     * @param occurrence which of several rows with the same key, from 1
     */
    public record Identity(UUID key, UUID content, int occurrence) {}

    /** A ticket of a file: to be made, or there already and getting lines or a customer. */
    public interface Ticket extends Numbered {
        /** Who the ticket is, {@code null} when day and customer tell, or nothing does. */
        @Nullable
        UUID key();

        LocalDate day();

        @Nullable
        LocalTime time();

        /** The number printed on it, empty when it has none. */
        String number();

        String payment();

        String channel();

        /** Whom it gets, {@code null} when nobody or when it keeps whom it has. */
        @Nullable
        CustomerEntry named();
    }

    /**
     * The key of the one ticket without number that a customer has on a day. All ticket keys start with the day, so that
     * the tickets of a file lie together in the index; keys in random order made the file ten times larger.
     */
    public static UUID ticketKey(LocalDate day, long customerId) {
        return new UUID(day.toEpochDay() << Integer.SIZE, customerId);
    }

    /** A line of a file. Whatever takes much room may be made anew each time it is asked for. */
    public interface Line extends Numbered {
        SaleLine content();

        /** Whom the file names. */
        @Nullable
        CustomerEntry customer();

        /** Where it goes; only a new line has one. */
        Ticket ticket();

        /** How it will be known again; only a new line is asked. */
        Identity identity();
    }

    /** An answer or a cost of a file. */
    public static final class Row<T> implements Numbered {
        private final T content;
        private final @Nullable CustomerEntry customer;
        private final @Nullable Identity identity;
        private long id;

        private Row(long id, T content, @Nullable CustomerEntry customer, @Nullable Identity identity) {
            this.id = id;
            this.content = content;
            this.customer = customer;
            this.identity = identity;
        }

        /** A row that is there already under {@code id}. */
        public static <T> Row<T> known(long id, T content, @Nullable CustomerEntry customer) {
            return new Row<>(id, content, customer, null);
        }

        /** A row to be stored. */
        public static <T> Row<T> fresh(T content, @Nullable CustomerEntry customer, Identity identity) {
            return new Row<>(0, content, customer, identity);
        }

        @Override
        public boolean isNew() {
            return identity != null;
        }

        @Override
        public void stored(long newId) {
            id = newId;
        }

        @Override
        public long id() {
            return id;
        }

        /** Whom the file names. */
        public Optional<CustomerEntry> customer() {
            return Optional.ofNullable(customer);
        }

        T content() {
            return content;
        }

        Identity identity() {
            if (identity == null) {
                throw new IllegalStateException("only a fresh row has that");
            }
            return identity;
        }

        @Nullable
        Long customerId() {
            return customer == null ? null : customer.customer().id();
        }
    }

    public void addCustomer(CustomerEntry customer) {
        customers.add(customer);
    }

    public void addTicket(Ticket ticket) {
        tickets.add(ticket);
    }

    public void addLine(Line line) {
        lines.add(line);
    }

    public void addAnswer(Row<SurveyAnswer> answer) {
        answers.add(answer);
    }

    public void addCost(Row<Cost> cost) {
        costs.add(cost);
    }

    /** A line of the store that makes room together with its period; undoing the import brings it back. */
    public void leave(long lineId) {
        replaced(ReplacedKind.LINE).put(lineId, null);
    }

    /** A line of the store that makes room for another; undoing the import brings it back. */
    public void replace(long lineId, Line by) {
        replaced(ReplacedKind.LINE).put(lineId, by);
    }

    /** As {@link #replace}, an answer. */
    public void replaceAnswer(long answerId, Row<SurveyAnswer> by) {
        replaced(ReplacedKind.ANSWER).put(answerId, by);
    }

    /** As {@link #replace}, a cost. */
    public void replaceCost(long costId, Row<Cost> by) {
        replaced(ReplacedKind.COST).put(costId, by);
    }

    /** How many answers of the store make room. */
    public int replacedAnswers() {
        return replaced(ReplacedKind.ANSWER).size();
    }

    /** How many costs of the store make room. */
    public int replacedCosts() {
        return replaced(ReplacedKind.COST).size();
    }

    /** Whom the answers name that are to be stored. */
    public Set<CustomerEntry> namedByNewAnswers() {
        return answers.stream()
                .filter(Row::isNew)
                .flatMap(row -> row.customer().stream())
                .collect(Collectors.toSet());
    }

    /** Whether something of the store makes room. */
    public boolean replaces() {
        return replaced.values().stream().anyMatch(rows -> !rows.isEmpty())
                || customers.stream().anyMatch(CustomerEntry::isReplaced);
    }

    /** By the id of what makes room, what comes in its place. */
    Map<Long, @Nullable Numbered> replaced(ReplacedKind kind) {
        return replaced.computeIfAbsent(kind, _ -> new LinkedHashMap<>());
    }

    /** How many rows the store does not have yet: lines, answers or costs, or customers where it is about them alone. */
    public int newRows() {
        List<? extends Numbered> all = Stream.of(lines, answers, costs)
                .filter(kind -> !kind.isEmpty())
                .findFirst()
                .<List<? extends Numbered>>map(kind -> kind)
                .orElse(customers);
        return (int) all.stream().filter(Numbered::isNew).count();
    }

    List<CustomerEntry> customers() {
        return customers;
    }

    List<Ticket> tickets() {
        return tickets;
    }

    List<Line> lines() {
        return lines;
    }

    List<Row<SurveyAnswer>> answers() {
        return answers;
    }

    List<Row<Cost>> costs() {
        return costs;
    }
}
