package app.clientele.loyalty.why;

import app.clientele.loyalty.Indicator;
import app.clientele.metrics.CustomerBase;
import app.clientele.metrics.ProgrammeEffect;
import app.clientele.metrics.ProgrammeGroups;
import app.clientele.metrics.SurveyFigures;
import app.clientele.metrics.Visits;
import app.clientele.model.Books;
import app.clientele.model.Cost;
import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of every row of the books whether a figure counts it. */
final class Accounts {

    private final Books books;
    private final SalesHistory history;
    private final Visits visits;

    Accounts(Books books) {
        this.books = books;
        this.history = books.history();
        this.visits = Visits.of(history);
    }

    Account of(Indicator indicator, Period period, Optional<ProgrammeEffect> programme) {
        return switch (indicator) {
            case NPS -> answers(SurveyQuestion.NPS, period);
            case SATISFACTION -> answers(SurveyQuestion.CSAT, period);
            case EFFORT -> answers(SurveyQuestion.CES, period);
            case NET_SALES, BASKET -> Account.of(RowKind.TICKET, history.size(), ticket -> outside(ticket, period));
            case LIFETIME_VALUE ->
                Account.of(RowKind.TICKET, history.size(), ticket -> outsideOrUnnamed(ticket, period));
            case FREQUENCY -> visits(period);
            case RETENTION, CHURN -> kept(period);
            case REPEAT_PURCHASE -> active(period);
            case RETENTION_COST -> Account.of(RowKind.COST, books.costs().size(), cost -> cost(cost, period));
            case PROGRAMME -> programme(programme);
        };
    }

    private @Nullable Exclusion outside(int ticket, Period period) {
        int day = history.day(ticket);
        return period.firstEpochDay() <= day && day <= period.lastEpochDay() ? null : Exclusion.OUTSIDE_PERIOD;
    }

    private @Nullable Exclusion outsideOrUnnamed(int ticket, Period period) {
        Exclusion outside = outside(ticket, period);
        if (outside != null) {
            return outside;
        }
        return ticket < history.ticketsUntil(SalesHistory.ANONYMOUS) ? Exclusion.NO_NAME : null;
    }

    private Account visits(Period period) {
        boolean[] ofVisit = new boolean[history.size()];
        for (int customer = 0; customer < history.customerCount(); customer++) {
            int visit = visits.from(customer);
            int until = visits.from(customer + 1);
            for (int ticket = history.ticketsFrom(customer); ticket < history.ticketsUntil(customer); ticket++) {
                while (visit < until && visits.day(visit) < history.day(ticket)) {
                    visit++;
                }
                ofVisit[ticket] = visit < until && visits.day(visit) == history.day(ticket);
            }
        }
        return Account.of(RowKind.TICKET, history.size(), ticket -> {
            Exclusion reason = outsideOrUnnamed(ticket, period);
            return reason == null && !ofVisit[ticket] ? Exclusion.NO_VISIT : reason;
        });
    }

    private Account kept(Period period) {
        CustomerBase before = visits.asOf(period.previous().firstEpochDay() - 1);
        CustomerBase start = visits.asOf(period.firstEpochDay() - 1);
        CustomerBase end = visits.asOf(period.lastEpochDay());
        return Account.of(RowKind.CUSTOMER, history.customerCount(), customer -> {
            if (start.cameSince(before, customer)) {
                return null;
            }
            Exclusion unknown = unknown(end, customer);
            if (unknown != null) {
                return unknown;
            }
            return start.knows(customer) ? Exclusion.NOT_IN_PERIOD : Exclusion.NEW_CUSTOMER;
        });
    }

    private Account active(Period period) {
        CustomerBase start = visits.asOf(period.firstEpochDay() - 1);
        CustomerBase end = visits.asOf(period.lastEpochDay());
        return Account.of(RowKind.CUSTOMER, history.customerCount(), customer -> {
            if (end.cameSince(start, customer)) {
                return null;
            }
            Exclusion unknown = unknown(end, customer);
            return unknown == null ? Exclusion.NOT_IN_PERIOD : unknown;
        });
    }

    private @Nullable Exclusion unknown(CustomerBase end, int customer) {
        if (end.knows(customer)) {
            return null;
        }
        return visits.from(customer) < visits.from(customer + 1) ? Exclusion.CAME_LATER : Exclusion.NEVER_CAME;
    }

    private Account answers(SurveyQuestion question, Period period) {
        Set<SurveyAnswer> counted = Collections.newSetFromMap(new IdentityHashMap<>());
        counted.addAll(SurveyFigures.counted(books.answers(), period));
        return Account.of(RowKind.ANSWER, books.answers().size(), row -> {
            SurveyAnswer answer = books.answers().get(row);
            if (answer.question() != question) {
                return Exclusion.OTHER_QUESTION;
            }
            if (!period.contains(answer.day())) {
                return Exclusion.OUTSIDE_PERIOD;
            }
            return counted.contains(answer) ? null : Exclusion.ANSWERED_AGAIN;
        });
    }

    private @Nullable Exclusion cost(int row, Period period) {
        Cost cost = books.costs().get(row);
        if (!period.contains(cost.day())) {
            return Exclusion.OUTSIDE_PERIOD;
        }
        return cost.retentionShare() == 0 || cost.kind() == Cost.Kind.ACQUISITION ? Exclusion.FOR_WINNING : null;
    }

    private Account programme(Optional<ProgrammeEffect> effect) {
        Optional<ProgrammeGroups> groups =
                effect.map(it -> new ProgrammeGroups(books, visits, it.before(), it.after()));
        return Account.of(
                RowKind.CUSTOMER,
                history.customerCount(),
                customer -> groups.isEmpty()
                        ? Exclusion.NO_COMPARISON
                        : switch (groups.get().place(customer)) {
                            case MEMBER, OTHER -> null;
                            case NOT_KNOWN_BEFORE -> Exclusion.NOT_KNOWN_BEFORE;
                            case NOT_IN_GAP -> Exclusion.NOT_IN_GAP;
                            case JOINED_AT_ANOTHER_TIME -> Exclusion.JOINED_AT_ANOTHER_TIME;
                        });
    }
}
