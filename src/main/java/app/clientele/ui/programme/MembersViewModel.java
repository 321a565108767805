package app.clientele.ui.programme;

import app.clientele.loyalty.CustomerMatch;
import app.clientele.loyalty.programme.MemberAccount;
import app.clientele.loyalty.programme.MemberRow;
import app.clientele.loyalty.programme.PointsWords;
import app.clientele.loyalty.programme.Programme;
import app.clientele.metrics.points.PointsEntry;
import app.clientele.model.programme.ProgrammeRule;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.CustomerEntry;
import app.clientele.ui.common.DayEntry;
import app.clientele.ui.common.Navigator;
import app.clientele.ui.common.TableRows;
import app.clientele.ui.common.UndoableWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The members, the journal of one of them, and what can be done with their points. */
public final class MembersViewModel {

    private final Programme programme;
    private final Background background;
    private final UndoableWork work;
    private final Navigator navigator;
    private final Texts texts;
    private final Formats formats;
    private final PointsWords words;
    private final LocalDate today;

    private final TableRows<MemberRow> rows;
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<MemberAccount>> account =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper joining = new ReadOnlyBooleanWrapper();
    private final BooleanProperty correcting = new SimpleBooleanProperty();
    private final CustomerEntry joiner;
    private final ReadOnlyStringWrapper joinError = new ReadOnlyStringWrapper("");
    private final DayEntry joiningDay;
    private final NumberEntry points;
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper reasonError = new ReadOnlyStringWrapper("");
    private long asked;

    public MembersViewModel(
            Programme programme,
            Function<String, List<CustomerMatch>> find,
            Background background,
            UndoableWork work,
            Navigator navigator,
            Texts texts,
            Formats formats,
            Clock clock) {
        this.programme = programme;
        this.background = background;
        this.work = work;
        this.navigator = navigator;
        this.texts = texts;
        this.formats = formats;
        this.words = new PointsWords(texts, formats);
        this.today = LocalDate.now(clock);
        this.joiner = new CustomerEntry(background, find, texts);
        this.joiningDay = DayEntry.today(clock, formats, texts);
        this.points = NumberEntry.whole(texts, -ProgrammeRule.MOST_POINTS, ProgrammeRule.MOST_POINTS);
        this.rows = new TableRows<>(background, MemberRow::id, MemberRow::mentions);
        rows.selectedProperty().subscribe(this::showAccount);
        rows.onArranged(() -> count.set(texts.get(
                "programme.members.count",
                rows.shown().size(),
                formats.integer(rows.shown().size()))));
        joiner.textProperty().subscribe(_ -> joinError.set(""));
        joiner.errorProperty().subscribe(error -> joinError.set(error));
        reason.subscribe(_ -> reasonError.set(""));
    }

    TableRows<MemberRow> rows() {
        return rows;
    }

    PointsWords words() {
        return words;
    }

    /** How many members the table shows, in words. */
    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** The selected member, with the journal. */
    ReadOnlyObjectProperty<Optional<MemberAccount>> accountProperty() {
        return account.getReadOnlyProperty();
    }

    /** Whether the form for a new member is open, in the place of the journal. */
    ReadOnlyBooleanProperty joiningProperty() {
        return joining.getReadOnlyProperty();
    }

    /** Whether the fields of a correction are open. */
    BooleanProperty correctingProperty() {
        return correcting;
    }

    CustomerEntry joiner() {
        return joiner;
    }

    /** Why nobody can join as it stands. */
    ReadOnlyStringProperty joinErrorProperty() {
        return joinError.getReadOnlyProperty();
    }

    DayEntry joiningDay() {
        return joiningDay;
    }

    NumberEntry points() {
        return points;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    ReadOnlyStringProperty reasonErrorProperty() {
        return reasonError.getReadOnlyProperty();
    }

    /** Why the last thing asked for was not done; empty when it was. */
    ReadOnlyStringProperty failureProperty() {
        return work.failureProperty();
    }

    void load(List<MemberRow> members) {
        rows.load(members);
        showAccount(rows.selectedProperty().get());
    }

    String day(PointsEntry entry) {
        return formats.day(entry.day());
    }

    String since(MemberRow row) {
        return formats.day(row.since());
    }

    /** What stands under a member's name: since when, tier, next reward, what will be lost, why below 0. */
    List<String> lines(MemberAccount member) {
        return Stream.of(
                        member.since()
                                .map(day -> texts.get("programme.since", formats.longDay(day)))
                                .orElse(texts.get("programme.line.no-member")),
                        words.tier(member.account()),
                        words.nextReward(member.account()),
                        words.expiry(member.account()),
                        words.overdraft(member.account()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    void startJoining() {
        work.forgetFailure();
        joiner.clear();
        joiningDay.set(today);
        joining.set(true);
    }

    void stopJoining() {
        work.forgetFailure();
        joining.set(false);
    }

    /** Makes the customer that was chosen a member. */
    void join() {
        if (!joiner.check() || !joiningDay.check()) {
            return;
        }
        joiner.chosen()
                .ifPresentOrElse(
                        customer -> {
                            LocalDate day = joiningDay.typed().orElseThrow();
                            work.run(
                                    () -> programme.join(customer.id(), day),
                                    joined -> texts.get("programme.joined", joined.name()),
                                    joined -> {
                                        joining.set(false);
                                        rows.queryProperty().set("");
                                        rows.select(joined.customerId());
                                    });
                        },
                        () -> joinError.set(texts.get("programme.join.missing")));
    }

    /** Ends the membership of the selected member today. */
    void leave() {
        selected()
                .ifPresent(row -> work.run(
                        () -> programme.leave(row.id(), today),
                        left -> texts.get("programme.left", left.name()),
                        _ -> {}));
    }

    /** Gives the selected member one reward. */
    void giveReward() {
        selected()
                .ifPresent(row -> work.run(
                        () -> programme.giveReward(row.id()),
                        given -> texts.get("programme.reward.given", row.name(), formats.money(given.valueCents())),
                        _ -> {}));
    }

    /** Adds the typed points to the selected member's balance, or takes them away. */
    void correct() {
        boolean isTyped = points.check();
        reasonError.set(reason.get().isBlank() ? texts.get("programme.reason.missing") : "");
        long typed = points.typed().orElse(0);
        if (isTyped && typed == 0) {
            points.refuse(texts.get("programme.points.zero"));
        }
        if (typed != 0 && reasonError.get().isEmpty()) {
            String why = reason.get().strip();
            selected()
                    .ifPresent(row -> work.run(
                            () -> programme.correct(row.id(), typed, why),
                            _ -> texts.get("programme.corrected", row.name(), words.change(typed)),
                            _ -> {
                                correcting.set(false);
                                points.textProperty().set("");
                                reason.set("");
                            }));
        }
    }

    /** Takes back what the owner gave or corrected; of entries that follow from sales it says that they do. */
    void takeBack(PointsEntry entry) {
        if (entry.movementId() == 0) {
            work.tell(new DerivedEntry());
            return;
        }
        work.run(
                () -> programme.takeBack(entry.movementId()),
                _ -> texts.get("programme.taken-back", words.cause(entry), formats.day(entry.day())),
                _ -> {});
    }

    void openCustomer() {
        selected().ifPresent(row -> navigator.openCustomer(row.id()));
    }

    private Optional<MemberRow> selected() {
        return rows.selectedProperty().get();
    }

    private void showAccount(Optional<MemberRow> selected) {
        asked = selected.map(MemberRow::id).orElse(0L);
        if (asked == 0) {
            account.set(Optional.empty());
            return;
        }
        long wanted = asked;
        background.run(() -> programme.account(wanted), found -> {
            if (wanted == asked) {
                account.set(found);
            }
        });
    }
}
