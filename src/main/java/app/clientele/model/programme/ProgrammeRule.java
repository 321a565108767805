package app.clientele.model.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How members earn points or stamps, from one day on until the next rule.
 *
 * @param from the first day on which it counts
 * @param earned how many points a step brings, or how many stamps a visit
 * @param stepCents for {@link Earning#AMOUNT} the amount that brings {@code earned} points; for {@link Earning#VISIT}
 *     the smallest amount for which a visit brings {@code earned} stamps, 0 for any purchase
 * @param rounding what becomes of a started step; without meaning for visits
 * @param rewardAt how many points or stamps a reward takes
 * @param rewardCents what a reward is worth
 * @param expiryMonths after how many months points earned under this rule are lost; 0 for never
 * @param tiers from the lowest on; may be empty
 */
public record ProgrammeRule(
        LocalDate from,
        Earning earning,
        long earned,
        long stepCents,
        Rounding rounding,
        long rewardAt,
        long rewardCents,
        int expiryMonths,
        TierBasis tierBasis,
        List<Tier> tiers) {

    /** No rule gives or takes more points at once, so that sums of them stay exact. */
    public static final long MOST_POINTS = 1_000_000_000;

    public static final int MOST_MONTHS = 120;

    /** What brings points. */
    public enum Earning {
        /** Points for each amount spent. */
        AMOUNT,
        /** Stamps for each visit, which is a day with a purchase. */
        VISIT
    }

    /** What becomes of a started step. */
    public enum Rounding {
        DOWN,
        NEAREST,
        UP
    }

    /** What makes a member reach a tier, over the last twelve months. */
    public enum TierBasis {
        /** Net purchases, in cents. */
        SPENDING,
        /** Points or stamps earned. */
        POINTS
    }

    public ProgrammeRule {
        if (earned < 1 || earned > MOST_POINTS || rewardAt < 1 || rewardAt > MOST_POINTS) {
            throw new IllegalArgumentException("points are earned and spent from 1 on: " + earned + ", " + rewardAt);
        }
        if (stepCents < (earning == Earning.AMOUNT ? 1 : 0)) {
            throw new IllegalArgumentException("no amount brings points for nothing: " + stepCents);
        }
        if (rewardCents < 1) {
            throw new IllegalArgumentException("a reward is worth something, not " + rewardCents);
        }
        if (expiryMonths < 0 || expiryMonths > MOST_MONTHS) {
            throw new IllegalArgumentException("points live 0 to " + MOST_MONTHS + " months, not " + expiryMonths);
        }
        if (tiers.stream().map(Tier::threshold).distinct().count() < tiers.size()) {
            throw new IllegalArgumentException("two tiers cannot begin at the same threshold");
        }
        tiers = tiers.stream().sorted(Comparator.comparingLong(Tier::threshold)).toList();
    }

    /** The rule that counts on a day: the newest that has begun. */
    public static Optional<ProgrammeRule> on(LocalDate day, List<ProgrammeRule> rules) {
        return rules.stream().filter(rule -> !rule.from().isAfter(day)).max(Comparator.comparing(ProgrammeRule::from));
    }

    /**
     * What a purchase brings: a ticket, or for {@link Earning#VISIT} all purchases of a day. Nothing for an amount of 0
     * or below. Grows with the amount, so that what is left after a refund never brings more.
     */
    public long points(long cents) {
        if (cents <= 0) {
            return 0;
        }
        if (earning == Earning.VISIT) {
            return cents >= stepCents ? earned : 0;
        }
        long started = cents % stepCents;
        boolean up = switch (rounding) {
            case DOWN -> false;
            case NEAREST -> started >= stepCents - started;
            case UP -> started > 0;
        };
        long steps = cents / stepCents + (up ? 1 : 0);
        return steps > MOST_POINTS / earned ? MOST_POINTS : steps * earned;
    }

    /** What {@code points} are worth in rewards, in cents, parts of a reward included; halves are rounded up. */
    public long valueCents(long points) {
        return new BigDecimal(points)
                .multiply(new BigDecimal(rewardCents))
                .divide(new BigDecimal(rewardAt), 0, RoundingMode.HALF_UP)
                .min(new BigDecimal(Long.MAX_VALUE))
                .longValue();
    }

    /** The day on which points earned on {@code day} are lost; empty for never. */
    public Optional<LocalDate> expiryOf(LocalDate day) {
        return expiryMonths == 0 ? Optional.empty() : Optional.of(day.plusMonths(expiryMonths));
    }

    /** The highest tier that {@code reached} is enough for. */
    public Optional<Tier> tier(long reached) {
        return tiers.stream().filter(tier -> tier.threshold() <= reached).reduce((_, higher) -> higher);
    }

    /** The lowest tier that {@code reached} is not enough for. */
    public Optional<Tier> nextTier(long reached) {
        return tiers.stream().filter(tier -> tier.threshold() > reached).findFirst();
    }
}
