package app.clientele.metrics;

import java.time.YearMonth;
import java.util.List;

/**
 * Customers by the month of their first visit, and how many of them came in each month after it.
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
     * @param cumulativeNetRevenueCents net revenue of the cohort up to the end of each month
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
}
