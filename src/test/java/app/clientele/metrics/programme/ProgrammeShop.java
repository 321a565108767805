package app.clientele.metrics.programme;

import app.clientele.metrics.Definitions;
import app.clientele.metrics.Figures;
import app.clientele.model.Books;
import app.clientele.model.Cost;
import app.clientele.model.Period;
import app.clientele.model.SalesHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A made-up shop whose programme began in July 2023 and changed the spending of its members by a known share. Customers
 * have own paces and own ways to spend, and leave after an own time; members join at the till in the second half of 2023.
 *
 * @param trueEffectCents what a member compared in 2024 spent more on average for being one, as drawn
 */
public record ProgrammeShop(Books books, double trueEffectCents) {

    private static final Definitions DEFINITIONS = Definitions.DEFAULT;
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final Period ENROLMENT = new Period(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 1, 1));
    private static final Period AFTER = Period.ofYear(2024);
    private static final int CUSTOMERS = 500;

    /** Who joins. */
    public enum Joining {
        BY_CHANCE,
        /** Those who spent most in the year before the programme. */
        GOOD_CUSTOMERS
    }

    private record Visit(long customer, LocalDate day, long cents) {}

    /** A shop whose members spend {@code effect} more, 0.10 being 10 %. */
    public static ProgrammeShop of(long seed, double effect, Joining joining) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<Visit>> all = new ArrayList<>();
        for (long customer = 1; customer <= CUSTOMERS; customer++) {
            all.add(visits(random, customer));
        }
        long[] spentBefore = all.stream()
                .mapToLong(visits -> spent(visits, Period.ofDays(LocalDate.of(2022, 7, 1), LocalDate.of(2023, 6, 30))))
                .toArray();
        long usual = java.util.Arrays.stream(spentBefore).sorted().toArray()[CUSTOMERS * 3 / 5];
        SalesHistory.Builder history = new SalesHistory.Builder(0);
        Map<Long, LocalDate> memberSince = new HashMap<>();
        double extra = 0;
        int followed = 0;
        for (int i = 0; i < CUSTOMERS; i++) {
            List<Visit> inGap = all.get(i).stream()
                    .filter(it -> ENROLMENT.contains(it.day()))
                    .toList();
            boolean asked = joining == Joining.BY_CHANCE ? random.nextInt(5) < 2 : spentBefore[i] > usual;
            LocalDate joined = asked && !inGap.isEmpty()
                    ? inGap.get(random.nextInt(inGap.size())).day()
                    : LocalDate.MAX;
            if (asked && !inGap.isEmpty()) {
                memberSince.put(i + 1L, joined);
                followed++;
            }
            for (Visit visit : all.get(i)) {
                long more = visit.day().isAfter(joined) ? Math.round(visit.cents() * effect) : 0;
                extra += AFTER.contains(visit.day()) ? more : 0;
                history.add(visit.customer(), visit.day(), visit.cents() + more, 1_000);
            }
        }
        Cost cost = new Cost(0, AFTER.start(), Cost.Kind.RETENTION, 1, "Programme", 200_000);
        return new ProgrammeShop(
                new Books(history.build(), List.of(), List.of(cost), memberSince),
                followed == 0 ? 0 : extra / followed);
    }

    private static List<Visit> visits(SplittableRandom random, long customer) {
        double gap = 10 + 40 * random.nextExponential();
        double amount = 500 + 2_000 * random.nextDouble();
        double leaves = 600 + random.nextExponential() * 900;
        List<Visit> visits = new ArrayList<>();
        double start = random.nextDouble() * 400;
        for (double day = start; day < Math.min(1_461, start + leaves); day += 1 + gap * random.nextExponential()) {
            visits.add(
                    new Visit(customer, FIRST.plusDays((long) day), Math.round(amount * (0.5 + random.nextDouble()))));
        }
        return visits;
    }

    private static long spent(List<Visit> visits, Period period) {
        return visits.stream()
                .filter(it -> period.contains(it.day()))
                .mapToLong(Visit::cents)
                .sum();
    }

    Figures year() {
        return Figures.of(
                books,
                AFTER,
                DEFINITIONS.withProgrammeBefore(Period.ofDays(LocalDate.of(2022, 7, 1), LocalDate.of(2023, 6, 30))));
    }

    /** The review of the year after. */
    public ProgrammeReview review() {
        return ProgrammeReview.of(books, year(), DEFINITIONS);
    }
}
