package app.clientele.metrics;

import app.clientele.model.SalesHistory;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Customers by the month of their first visit, and how many of them came in each month after it. A row may rise again:
 * this is not survival.
 *
 * @param lastMonthComplete whether the last month ends by the last day seen; its cells are too low if not
 * @param rows oldest first; months in which nobody came for the first time have no row
 * @param weightedAverage by months since the first: sum of the cells, of the sum of their cohorts' sizes, over cohorts
 *     for which that month is complete
 */
public record CohortTable(boolean lastMonthComplete, List<Row> rows, List<Rate> weightedAverage) {

    public CohortTable {
        rows = List.copyOf(rows);
        weightedAverage = List.copyOf(weightedAverage);
    }

    /**
     * One cohort. Both lists start with the cohort's own month and end with the last month seen.
     *
     * @param active customers of the cohort with a visit in each month
     * @param cumulativeNetRevenueCents net revenue of the cohort up to the end of each month; refunds dated before a
     *     customer's first visit count in the first month
     */
    public record Row(YearMonth cohort, long size, List<Long> active, List<Long> cumulativeNetRevenueCents) {

        public Row {
            active = List.copyOf(active);
            cumulativeNetRevenueCents = List.copyOf(cumulativeNetRevenueCents);
        }

        /** The cell: which part of the cohort came {@code months} after its own month. */
        public Rate rate(int months) {
            return new Rate(active.get(months), size);
        }
    }

    static CohortTable of(CustomerBase base, Months months) {
        @Nullable Cells[] cohorts = new Cells[months.count()];
        for (int customer = 0; customer < base.customerCount(); customer++) {
            if (base.knows(customer)) {
                int cohort = months.of(base.first(customer));
                Cells cells = cohorts[cohort];
                if (cells == null) {
                    cells = new Cells(cohort, months);
                    cohorts[cohort] = cells;
                }
                cells.addVisits(base, customer);
                cells.addTickets(base, customer);
            }
        }
        boolean complete = months.count() == 0 || months.isComplete(months.count() - 1);
        List<Row> rows = Arrays.stream(cohorts)
                .filter(cells -> cells != null)
                .map(Cells::row)
                .toList();
        return new CohortTable(complete, rows, averages(rows, complete ? 0 : 1));
    }

    private static List<Rate> averages(List<Row> rows, int incompleteMonths) {
        List<Rate> averages = new ArrayList<>();
        int longest = rows.isEmpty() ? 0 : rows.getFirst().active().size();
        for (int month = 0; month < longest; month++) {
            long came = 0;
            long size = 0;
            for (Row row : rows) {
                if (month < row.active().size() - incompleteMonths) {
                    came += row.active().get(month);
                    size += row.size();
                }
            }
            averages.add(new Rate(came, size));
        }
        return averages;
    }

    private static final class Cells {
        private final int cohort;
        private final Months months;
        private final long[] active;
        private final long[] cents;
        private long size;

        Cells(int cohort, Months months) {
            this.cohort = cohort;
            this.months = months;
            this.active = new long[months.count() - cohort];
            this.cents = new long[months.count() - cohort];
        }

        void addVisits(CustomerBase base, int customer) {
            size++;
            int counted = -1;
            for (int visit = base.visits().from(customer); visit < base.visitsUntil(customer); visit++) {
                int month = months.of(base.visits().day(visit)) - cohort;
                active[month] += month == counted ? 0 : 1;
                counted = month;
            }
        }

        void addTickets(CustomerBase base, int customer) {
            SalesHistory history = base.visits().history();
            int until = history.ticketsUntil(customer);
            int first = base.first(customer);
            for (int ticket = history.ticketsFrom(customer); ticket < until; ticket++) {
                int day = history.day(ticket);
                if (day > base.day()) {
                    break;
                }
                cents[months.of(Math.max(day, first)) - cohort] += history.cents(ticket);
            }
        }

        Row row() {
            List<Long> cumulative = new ArrayList<>(cents.length);
            long sum = 0;
            for (long monthCents : cents) {
                sum += monthCents;
                cumulative.add(sum);
            }
            return new Row(
                    months.month(cohort), size, Arrays.stream(active).boxed().toList(), cumulative);
        }
    }
}
