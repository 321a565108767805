package app.clientele.metrics.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A member's points by the day on which they are lost. Those lost first are used first. What is taken and not there
 * becomes a debt, which the next points pay.
 */
final class Lots {

    private final List<Lot> open = new ArrayList<>();
    private long debt;
    private long balance;

    /** Points earned at once. */
    static final class Lot {
        private final LocalDate expiry;
        private long remaining;
        private long expired;

        private Lot(LocalDate expiry) {
            this.expiry = expiry;
        }
    }

    /** What is left, less what is owed. */
    long balance() {
        return balance;
    }

    Lot add(long points, Optional<LocalDate> expiry) {
        Lot lot = new Lot(expiry.orElse(LocalDate.MAX));
        long paid = Math.min(debt, points);
        debt -= paid;
        lot.remaining = points - paid;
        balance += points;
        int place = open.size();
        while (place > 0 && open.get(place - 1).expiry.isAfter(lot.expiry)) {
            place--;
        }
        open.add(place, lot);
        return lot;
    }

    void take(long points) {
        balance -= points;
        long missing = points;
        for (int i = 0; i < open.size() && missing > 0; i++) {
            long taken = Math.min(missing, open.get(i).remaining);
            open.get(i).remaining -= taken;
            missing -= taken;
        }
        debt += missing;
    }

    /**
     * Takes points of one lot back. Those that were lost are gone already; those that were used are taken from the
     * others.
     *
     * @return how many of them are still to be taken with {@link #take}
     */
    long takeBack(Lot lot, long points) {
        long there = Math.min(points, lot.remaining);
        lot.remaining -= there;
        balance -= there;
        long lost = Math.min(points - there, lot.expired);
        lot.expired -= lost;
        return points - there - lost;
    }

    /** The day on which points are lost next. */
    Optional<LocalDate> nextExpiry() {
        while (!open.isEmpty() && open.getFirst().remaining == 0) {
            open.removeFirst();
        }
        return open.isEmpty() || open.getFirst().expiry.equals(LocalDate.MAX)
                ? Optional.empty()
                : Optional.of(open.getFirst().expiry);
    }

    /** How many points are lost on {@code day}. */
    long expiring(LocalDate day) {
        return open.stream()
                .filter(lot -> lot.expiry.equals(day))
                .mapToLong(lot -> lot.remaining)
                .sum();
    }

    /** Loses the points whose day it is. */
    void expire(LocalDate day) {
        for (Lot lot : open) {
            if (lot.expiry.equals(day)) {
                lot.expired += lot.remaining;
                balance -= lot.remaining;
                lot.remaining = 0;
            }
        }
    }

    /** Nothing is left and nothing owed. */
    void clear() {
        open.forEach(lot -> lot.remaining = 0);
        open.clear();
        debt = 0;
        balance = 0;
    }
}
