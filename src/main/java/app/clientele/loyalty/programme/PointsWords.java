package app.clientele.loyalty.programme;

import app.clientele.metrics.points.Cause;
import app.clientele.metrics.points.PointsAccount;
import app.clientele.metrics.points.PointsEntry;
import app.clientele.model.programme.ProgrammeRule;
import app.clientele.model.programme.ProgrammeRule.Earning;
import app.clientele.model.programme.ProgrammeRule.TierBasis;
import app.clientele.model.programme.Tier;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a member has, what is missing for the next reward, and why a balance changed. */
public final class PointsWords {

    private final Texts texts;
    private final Formats formats;

    public PointsWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** "120 points", "7 stamps". */
    public String points(long points, Optional<ProgrammeRule> rule) {
        boolean stamps = rule.filter(it -> it.earning() == Earning.VISIT).isPresent();
        return texts.get(stamps ? "programme.stamps" : "programme.points", Math.abs(points), formats.integer(points));
    }

    public String balance(PointsAccount account) {
        return points(account.balance(), account.rule());
    }

    /** "+12", "−100", "0". */
    public String change(long points) {
        return points > 0 ? "+" + formats.integer(points) : formats.integer(points);
    }

    /** The name of the tier that was reached, or {@code –}. */
    public String tierName(PointsAccount account) {
        return account.tier().map(Tier::name).orElse(Formats.NO_VALUE);
    }

    /** "Silver, 120 € to Gold"; empty without tiers. */
    public String tier(PointsAccount account) {
        String reached = account.tier().map(Tier::name).orElse("");
        String next = account.nextTier()
                .map(tier -> texts.get("programme.tier.next", missing(account, tier), tier.name()))
                .orElse("");
        return Stream.of(reached, next).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String missing(PointsAccount account, Tier tier) {
        long missing = tier.threshold() - Math.max(0, account.reached());
        return account.rule().filter(it -> it.tierBasis() == TierBasis.SPENDING).isPresent()
                ? formats.wholeMoney(Math.max(100, missing))
                : points(missing, account.rule());
    }

    /** "A reward to give", "40 points to the next reward". */
    public String nextReward(PointsAccount account) {
        if (account.rule().isEmpty()) {
            return "";
        }
        return account.rewards() > 0
                ? texts.get("programme.reward.ready", account.rewards(), formats.integer(account.rewards()))
                : texts.get("programme.reward.missing", points(account.missing(), account.rule()));
    }

    /** "12 points are lost on 3 June 2026"; empty when none will be. */
    public String expiry(PointsAccount account) {
        return account.nextExpiry()
                .map(next -> texts.get(
                        "programme.expiry.next", points(next.points(), account.rule()), formats.longDay(next.day())))
                .orElse("");
    }

    /** Why the balance is below 0; empty when it is not. */
    public String overdraft(PointsAccount account) {
        return account.overdraft()
                .map(entry ->
                        texts.get("programme.overdraft." + Texts.key(entry.cause()), formats.longDay(entry.day())))
                .orElse("");
    }

    /** Balance, tier and next reward in one line, for a customer's card; says so of somebody who is no member. */
    public String line(PointsAccount account) {
        return account.isMember()
                ? Stream.of(balance(account), tier(account), nextReward(account))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · "))
                : texts.get("programme.line.no-member");
    }

    /** Why a balance changed, with the owner's own words. */
    public String cause(PointsEntry entry) {
        String cause = texts.get("programme.cause." + Texts.key(entry.cause()));
        return entry.reason().isEmpty() || entry.cause() != Cause.CORRECTION
                ? cause
                : texts.get("programme.cause.reason", cause, entry.reason());
    }

    /** What a rule says, in one sentence. */
    public String rule(ProgrammeRule rule) {
        Optional<ProgrammeRule> unit = Optional.of(rule);
        String earning = rule.earning() == Earning.AMOUNT
                ? texts.get(
                        "programme.rule.amount",
                        points(rule.earned(), unit),
                        formats.money(rule.stepCents()),
                        texts.get("programme.rounding." + Texts.key(rule.rounding())))
                : texts.get(
                        rule.stepCents() == 0 ? "programme.rule.any-visit" : "programme.rule.visit",
                        points(rule.earned(), unit),
                        formats.money(rule.stepCents()));
        String reward =
                texts.get("programme.rule.reward", points(rule.rewardAt(), unit), formats.money(rule.rewardCents()));
        String expiry = rule.expiryMonths() == 0
                ? texts.get("programme.rule.no-expiry")
                : texts.get("programme.rule.expiry", rule.expiryMonths(), formats.integer(rule.expiryMonths()));
        return String.join(" ", earning, reward, expiry);
    }

    /** What a sale of an amount brings under a rule, as an example. */
    public String example(ProgrammeRule rule, long cents) {
        return texts.get("programme.rule.example", formats.money(cents), points(rule.points(cents), Optional.of(rule)));
    }
}
