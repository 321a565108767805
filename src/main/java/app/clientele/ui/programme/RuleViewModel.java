package app.clientele.ui.programme;

import app.clientele.loyalty.programme.PointsWords;
import app.clientele.loyalty.programme.Programme;
import app.clientele.model.programme.ProgrammeRule;
import app.clientele.model.programme.ProgrammeRule.Earning;
import app.clientele.model.programme.ProgrammeRule.Rounding;
import app.clientele.model.programme.ProgrammeRule.TierBasis;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.RefreshWhenSeen;
import app.clientele.ui.common.UndoableWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The rules of the programme: the one that counts in a form, all of them as sentences. */
public final class RuleViewModel {

    /** What a purchase brings is shown for this one. */
    private static final long EXAMPLE_CENTS = 12_90;

    /** What the form proposes to a shop without a rule. */
    private static final ProgrammeRule PROPOSAL = new ProgrammeRule(
            LocalDate.EPOCH, Earning.AMOUNT, 1, 100, Rounding.DOWN, 100, 500, 12, TierBasis.SPENDING, List.of());

    private final Programme programme;
    private final Background background;
    private final UndoableWork work;
    private final Texts texts;
    private final Formats formats;
    private final PointsWords words;
    private final RuleForm form;
    private final StringBinding example;
    private final ObservableList<ProgrammeRule> rules = FXCollections.observableArrayList();
    private final RefreshWhenSeen refresh;

    public RuleViewModel(
            Programme programme,
            Background background,
            UndoableWork work,
            Changes changes,
            Texts texts,
            Formats formats,
            Clock clock) {
        this.programme = programme;
        this.background = background;
        this.work = work;
        this.texts = texts;
        this.formats = formats;
        this.words = new PointsWords(texts, formats);
        this.form = new RuleForm(clock, formats, texts);
        form.fill(PROPOSAL);
        this.example = Bindings.createStringBinding(this::writeExample, new Observable[] {
            form.from().textProperty(),
            form.earningProperty(),
            form.roundingProperty(),
            form.earned().textProperty(),
            form.step().textProperty(),
            form.rewardAt().textProperty(),
            form.reward().textProperty(),
            form.expiry().textProperty()
        });
        this.refresh = new RefreshWhenSeen(changes, this::load);
    }

    /** To be bound to whether the screen is in a window. */
    BooleanProperty seenProperty() {
        return refresh.seenProperty();
    }

    RuleForm form() {
        return form;
    }

    /** What the form says, as a sentence with an example; empty while something in it cannot be read. */
    StringBinding exampleBinding() {
        return example;
    }

    /** Every rule, the newest first. */
    ObservableList<ProgrammeRule> rules() {
        return rules;
    }

    /** Why the last thing asked for was not done; empty when it was. */
    ReadOnlyStringProperty failureProperty() {
        return work.failureProperty();
    }

    String from(ProgrammeRule rule) {
        return formats.day(rule.from());
    }

    String sentence(ProgrammeRule rule) {
        return words.rule(rule);
    }

    String name(Earning earning) {
        return texts.get("programme.earning." + Texts.key(earning));
    }

    String name(Rounding rounding) {
        return texts.get("programme.rounding." + Texts.key(rounding));
    }

    String name(TierBasis basis) {
        return texts.get("programme.tier-basis." + Texts.key(basis));
    }

    /** Keeps what the form says, from its day on; what cannot be taken is said under its field. */
    void save() {
        form.check()
                .ifPresent(rule -> work.run(
                        () -> programme.saveRule(rule),
                        saved -> texts.get("programme.rule.saved", formats.longDay(saved.from())),
                        _ -> {}));
    }

    /** Takes a rule away: the one before counts on. */
    void delete(ProgrammeRule rule) {
        work.run(
                () -> programme.deleteRule(rule.from()),
                from -> texts.get("programme.rule.deleted", formats.longDay(from)),
                _ -> {});
    }

    /** Writes a rule into the form, to be corrected from its own day on. */
    void edit(ProgrammeRule rule) {
        form.fill(rule);
        form.from().set(rule.from());
    }

    private String writeExample() {
        return form.typed()
                .map(rule -> words.rule(rule) + " " + words.example(rule, EXAMPLE_CENTS))
                .orElse("");
    }

    private void load() {
        background.run(programme::rules, loaded -> {
            boolean isFirst = rules.isEmpty();
            rules.setAll(loaded.reversed());
            if (isFirst && !loaded.isEmpty()) {
                form.fill(loaded.getLast());
            }
        });
    }
}
