package app.clientele.ui.programme;

import app.clientele.model.programme.ProgrammeRule;
import app.clientele.model.programme.ProgrammeRule.Earning;
import app.clientele.model.programme.ProgrammeRule.Rounding;
import app.clientele.model.programme.ProgrammeRule.TierBasis;
import app.clientele.model.programme.Tier;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.DayEntry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The fields in which the owner says how points or stamps are earned. */
final class RuleForm {

    /** How many tiers can be typed. */
    static final int TIERS = 3;

    private final DayEntry from;
    private final ObjectProperty<Earning> earning = new SimpleObjectProperty<>(Earning.AMOUNT);
    private final ObjectProperty<Rounding> rounding = new SimpleObjectProperty<>(Rounding.DOWN);
    private final ObjectProperty<TierBasis> tierBasis = new SimpleObjectProperty<>(TierBasis.SPENDING);
    private final NumberEntry earned;
    private final NumberEntry step;
    private final NumberEntry rewardAt;
    private final NumberEntry reward;
    private final NumberEntry expiry;
    private final List<TierFields> tiers;
    private final ReadOnlyStringWrapper tierError = new ReadOnlyStringWrapper("");
    private final Formats formats;
    private final Texts texts;

    /** Name and threshold of one tier. */
    record TierFields(StringProperty name, StringProperty threshold) {

        boolean isBlank() {
            return name.get().isBlank() && threshold.get().isBlank();
        }
    }

    RuleForm(Clock clock, Formats formats, Texts texts) {
        this.formats = formats;
        this.texts = texts;
        this.from = DayEntry.today(clock, formats, texts);
        this.earned = NumberEntry.whole(texts, 1, 1_000_000);
        this.step = NumberEntry.money(texts, 0);
        this.rewardAt = NumberEntry.whole(texts, 1, 1_000_000);
        this.reward = NumberEntry.money(texts, 1);
        this.expiry = NumberEntry.whole(texts, 0, ProgrammeRule.MOST_MONTHS);
        this.tiers = IntStream.range(0, TIERS)
                .mapToObj(_ -> new TierFields(new SimpleStringProperty(""), new SimpleStringProperty("")))
                .toList();
        tiers.forEach(tier -> {
            tier.name().subscribe(_ -> tierError.set(""));
            tier.threshold().subscribe(_ -> tierError.set(""));
        });
    }

    DayEntry from() {
        return from;
    }

    ObjectProperty<Earning> earningProperty() {
        return earning;
    }

    ObjectProperty<Rounding> roundingProperty() {
        return rounding;
    }

    ObjectProperty<TierBasis> tierBasisProperty() {
        return tierBasis;
    }

    NumberEntry earned() {
        return earned;
    }

    /** The amount of a step, or the smallest amount of a visit. */
    NumberEntry step() {
        return step;
    }

    NumberEntry rewardAt() {
        return rewardAt;
    }

    NumberEntry reward() {
        return reward;
    }

    /** After how many months points are lost; 0 or nothing for never. */
    NumberEntry expiry() {
        return expiry;
    }

    List<TierFields> tiers() {
        return tiers;
    }

    ReadOnlyStringProperty tierErrorProperty() {
        return tierError.getReadOnlyProperty();
    }

    /** Writes a rule into the fields, all but its day. */
    void fill(ProgrammeRule rule) {
        earning.set(rule.earning());
        rounding.set(rule.rounding());
        tierBasis.set(rule.tierBasis());
        earned.textProperty().set(String.valueOf(rule.earned()));
        step.textProperty().set(formats.plainMoney(rule.stepCents()));
        rewardAt.textProperty().set(String.valueOf(rule.rewardAt()));
        reward.textProperty().set(formats.plainMoney(rule.rewardCents()));
        expiry.textProperty().set(String.valueOf(rule.expiryMonths()));
        for (int i = 0; i < TIERS; i++) {
            Optional<Tier> tier = rule.tiers().stream().skip(i).findFirst();
            tiers.get(i).name().set(tier.map(Tier::name).orElse(""));
            tiers.get(i)
                    .threshold()
                    .set(tier.map(it -> threshold(rule.tierBasis(), it.threshold()))
                            .orElse(""));
        }
    }

    private String threshold(TierBasis basis, long threshold) {
        return basis == TierBasis.SPENDING ? formats.plainMoney(threshold) : String.valueOf(threshold);
    }

    /** The rule, if every field can be taken; if not, each says what is wrong with it. */
    Optional<ProgrammeRule> check() {
        boolean fine = Stream.of(
                        from.check(),
                        earned.check(),
                        step.check(),
                        rewardAt.check(),
                        reward.check(),
                        expiry.isBlank() || expiry.check())
                .allMatch(isRight -> isRight);
        if (earning.get() == Earning.AMOUNT && step.typed().orElse(1) == 0) {
            step.refuse(texts.get("programme.step.zero"));
            fine = false;
        }
        Optional<List<Tier>> typed = typedTiers();
        return fine && typed.isPresent() ? Optional.of(rule(typed.get())) : Optional.empty();
    }

    /** The rule as it stands, without saying what is wrong; empty while something is. */
    Optional<ProgrammeRule> typed() {
        boolean fine = from.typed().isPresent()
                && Stream.of(earned, step, rewardAt, reward)
                        .allMatch(entry -> entry.typed().isPresent())
                && (expiry.isBlank() || expiry.typed().isPresent())
                && (earning.get() == Earning.VISIT || step.typed().orElse(0) > 0);
        return fine ? Optional.of(rule(List.of())) : Optional.empty();
    }

    private ProgrammeRule rule(List<Tier> withTiers) {
        return new ProgrammeRule(
                from.typed().orElseThrow(),
                earning.get(),
                earned.typed().orElseThrow(),
                step.typed().orElseThrow(),
                rounding.get(),
                rewardAt.typed().orElseThrow(),
                reward.typed().orElseThrow(),
                Math.toIntExact(expiry.typed().orElse(0)),
                tierBasis.get(),
                withTiers);
    }

    private Optional<List<Tier>> typedTiers() {
        List<Tier> typed = new ArrayList<>();
        for (TierFields fields : tiers) {
            if (fields.isBlank()) {
                continue;
            }
            NumberEntry threshold = tierBasis.get() == TierBasis.SPENDING
                    ? NumberEntry.money(texts, 0)
                    : NumberEntry.whole(texts, 0, ProgrammeRule.MOST_POINTS);
            threshold.textProperty().set(fields.threshold().get());
            String name = fields.name().get().strip();
            if (name.isEmpty() || threshold.typed().isEmpty()) {
                tierError.set(texts.get(
                        "programme.tier.wrong", name, fields.threshold().get().strip()));
                return Optional.empty();
            }
            typed.add(new Tier(name, threshold.typed().getAsLong()));
        }
        if (typed.stream().map(Tier::threshold).distinct().count() < typed.size()) {
            tierError.set(texts.get("programme.tier.twice"));
            return Optional.empty();
        }
        return Optional.of(typed);
    }
}
