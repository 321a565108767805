package app.clientele.metrics.points;

import app.clientele.model.programme.ProgrammeRule;
import app.clientele.model.programme.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a member has on one day, and how it came to that. The entries' points sum up to the balance.
 *
 * @param asOf the day at whose end it is so
 * @param rule the rule that counts on that day; empty before the first
 * @param isMember whether the customer belongs to the programme on that day
 * @param entries oldest first
 * @param balance may be below 0: see {@link #overdraft}
 * @param earned points of purchases, those of refunds taken off
 * @param rewarded points that went into rewards
 * @param expired points lost because they were not used in time
 * @param reached what counts for tiers, over the twelve months up to that day: see {@link ProgrammeRule.TierBasis}
 * @param nextExpiry what is lost next if it is not used
 */
public record PointsAccount(
        LocalDate asOf,
        Optional<ProgrammeRule> rule,
        boolean isMember,
        List<PointsEntry> entries,
        long balance,
        long earned,
        long rewarded,
        long expired,
        long reached,
        Optional<Expiry> nextExpiry) {

    /** Points that are lost on a day if they are not used. */
    public record Expiry(LocalDate day, long points) {}

    public PointsAccount {
        entries = List.copyOf(entries);
    }

    /** The same without how it came to that, for lists of many. */
    PointsAccount withoutEntries() {
        return new PointsAccount(
                asOf, rule, isMember, List.of(), balance, earned, rewarded, expired, reached, nextExpiry);
    }

    /** How many rewards the balance is enough for. */
    public long rewards() {
        return rule.map(it -> Math.max(0, balance) / it.rewardAt()).orElse(0L);
    }

    /** How many points are missing for the next reward; 0 when there is one to give. */
    public long missing() {
        return rule.map(it -> Math.max(0, it.rewardAt() - balance)).orElse(0L);
    }

    /** What the balance is worth in rewards, in cents; 0 when it is below 0. */
    public long valueCents() {
        return rule.map(it -> it.valueCents(Math.max(0, balance))).orElse(0L);
    }

    public Optional<Tier> tier() {
        return rule.flatMap(it -> it.tier(reached));
    }

    public Optional<Tier> nextTier() {
        return rule.flatMap(it -> it.nextTier(reached));
    }

    /** The last entry that brought the balance below 0, while it still is. */
    public Optional<PointsEntry> overdraft() {
        return balance >= 0
                ? Optional.empty()
                : entries.stream().filter(PointsEntry::overdraws).reduce((_, later) -> later);
    }
}
