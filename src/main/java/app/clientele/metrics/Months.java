package app.clientele.metrics;

import java.time.LocalDate;
import java.time.YearMonth;

/** The calendar months that hold the days {@code first} to {@code last}, numbered from 0. */
final class Months {

    private final int first;
    private final YearMonth firstMonth;
    private final int[] numbers;
    private final int count;

    Months(int first, int last) {
        this.firstMonth = YearMonth.from(LocalDate.ofEpochDay(first));
        this.first = first;
        this.numbers = new int[Math.max(0, last - first + 1)];
        int month = 0;
        int day = 0;
        while (day < numbers.length) {
            long nextMonth = firstMonth.plusMonths(month + 1L).atDay(1).toEpochDay();
            for (; day < numbers.length && first + day < nextMonth; day++) {
                numbers[day] = month;
            }
            month++;
        }
        this.count = month;
    }

    /** The months from the first visit of all to the day of {@code base}; none when there is no visit. */
    static Months of(CustomerBase base) {
        int first = base.day() + 1;
        for (int customer = 0; customer < base.customerCount(); customer++) {
            if (base.knows(customer)) {
                first = Math.min(first, base.first(customer));
            }
        }
        return new Months(first, base.day());
    }

    int count() {
        return count;
    }

    /** The number of the month of a day between the first and the last. */
    int of(int day) {
        return numbers[day - first];
    }

    boolean contains(int day) {
        return day >= first && day - first < numbers.length;
    }

    YearMonth month(int number) {
        return firstMonth.plusMonths(number);
    }

    /** Whether a month ends by the last day. */
    boolean isComplete(int number) {
        return month(number).atEndOfMonth().toEpochDay() < first + (long) numbers.length;
    }
}
