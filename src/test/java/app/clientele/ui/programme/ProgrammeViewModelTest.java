package app.clientele.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.loyalty.programme.MemberAccount;
import app.clientele.loyalty.programme.MemberRow;
import app.clientele.metrics.points.PointsEntry;
import app.clientele.model.Cost;
import app.clientele.model.Customer;
import app.clientele.model.programme.GiftOffer;
import app.clientele.ui.Counter;
import app.clientele.ui.common.Screen;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeViewModelTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    @TempDir
    private Path folder;

    private ProgrammeDesk desk;

    @BeforeEach
    void open() {
        desk = new ProgrammeDesk(folder, Locale.FRANCE);
        desk.look();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Customer memberWith(long cents) {
        desk.store.putRule(ProgrammeDesk.RULE);
        Customer anne = desk.member("Anne Leroy", LocalDate.of(2026, 1, 1));
        desk.counter.sale(MAY, anne, "Roman", cents);
        desk.members.rows().select(anne.id());
        return anne;
    }

    private MemberAccount shown() {
        return desk.members.accountProperty().get().orElseThrow();
    }

    @Test
    void anEmptyShopIsAskedForItsRuleFirst() {
        assertThat(desk.screen.noRuleProperty().get()).isTrue();
        assertThat(desk.screen.tileProperty(0).get().value()).isEqualTo("0");
        assertThat(desk.screen.tileProperty(1).get().value())
                .as("no data is never 0")
                .isEqualTo("–");
        assertThat(desk.members.rows().noneProperty().get()).isTrue();

        desk.rule.save();

        assertThat(desk.screen.noRuleProperty().get()).isFalse();
        assertThat(desk.counter.said()).startsWith("Règle enregistrée à partir du 22 novembre 2026");
        desk.undo();
        assertThat(desk.store.rules()).isEmpty();
    }

    @Test
    void theListSaysWhatEachMemberHasAndMisses() {
        memberWith(14_290);
        desk.member("Zoé Lefèvre", MAY);
        desk.counter.customer("", "Jamais Membre", "", "");

        assertThat(desk.members.rows().shown())
                .extracting(MemberRow::name)
                .containsExactly("Anne Leroy", "Zoé Lefèvre");
        MemberRow anne = desk.members.rows().shown().getFirst();
        assertThat(desk.members.words().balance(anne.account())).isEqualTo("142 points");
        assertThat(desk.members.words().nextReward(anne.account())).isEqualTo("Une récompense à remettre");
        assertThat(desk.members.words().line(anne.account()))
                .isEqualTo("142 points · Bronze · encore 357 € avant Argent · Une récompense à remettre"
                        .replace("357 €", "357\u00a0€"));
        assertThat(desk.members.countProperty().get()).isEqualTo("2 membres");
    }

    @Test
    void aRewardIsGivenOnceForThePointsAndTakenBack() {
        Customer anne = memberWith(14_290);

        desk.members.giveReward();
        assertThat(shown().account().balance()).isEqualTo(42);
        desk.members.giveReward();
        assertThat(desk.members.failureProperty().get()).contains("58 points");
        assertThat(desk.store.movements(anne.id())).hasSize(1);

        desk.members.takeBack(shown().account().entries().getLast());
        assertThat(shown().account().balance()).isEqualTo(142);
        desk.undo();
        assertThat(shown().account().balance()).isEqualTo(42);
        desk.undo();
        assertThat(shown().account().balance()).isEqualTo(142);
    }

    @Test
    void aRefundAfterARewardIsTold() {
        Customer anne = memberWith(14_290);
        desk.members.giveReward();
        desk.counter.sale(LocalDate.of(2026, 11, 22), anne, "Roman", -14_290);

        assertThat(desk.members.lines(shown()))
                .anySatisfy(line -> assertThat(line).contains("Solde négatif", "remboursées"));
        assertThat(desk.members.words().balance(shown().account())).isEqualTo("−100 points");
    }

    @ParameterizedTest
    @CsvSource({
        "'',x,false",
        "0,x,false",
        "abc,x,false",
        "99999999999,x,false",
        "'12,5',x,false",
        "-20,'',false",
        "-20,Erreur,true"
    })
    void aCorrectionNeedsAWholeNumberAndAReason(String points, String reason, boolean taken) {
        Customer anne = memberWith(5_000);
        desk.members.points().textProperty().set(points);
        desk.members.reasonProperty().set(reason);

        desk.members.correct();

        assertThat(desk.store.movements(anne.id())).hasSize(taken ? 1 : 0);
        assertThat(desk.members.points().errorProperty().get()
                        + desk.members.reasonErrorProperty().get())
                .matches(error -> error.isEmpty() == taken);
    }

    @Test
    void whoJoinsIsChosenFromTheListAndNobodyJoinsTwice() {
        Customer anne = memberWith(5_000);
        desk.members.startJoining();
        desk.members.join();
        assertThat(desk.members.joinErrorProperty().get()).isNotEmpty();

        desk.members.joiner().textProperty().set("leroy");
        desk.members.joiner().chooseHighlighted();
        desk.members.join();
        assertThat(desk.members.failureProperty().get()).isEqualTo("Anne Leroy est déjà membre du programme.");

        desk.members.stopJoining();
        desk.members.leave();
        assertThat(desk.store.memberships(anne.id())).hasSize(1);
        assertThat(desk.memberships.all()).isEmpty();
        desk.undo();
        assertThat(desk.memberships.all()).containsKey(anne.id());
    }

    @ParameterizedTest
    @CsvSource({
        "-1,'1,00',100,'5,00',0",
        "1,0,100,'5,00',0",
        "1,'1,00',0,'5,00',0",
        "1,'1,00',100,0,0",
        "1,'1,00',100,'5,00',-1",
        "1,'1,00',100,'5,00',999",
        "1,-3,100,'5,00',0",
        "99999999,'1,00',100,'5,00',0"
    })
    void aRuleThatCannotBeIsRefusedUnderItsField(String earned, String step, String at, String worth, String months) {
        RuleForm form = desk.rule.form();
        form.earned().textProperty().set(earned);
        form.step().textProperty().set(step);
        form.rewardAt().textProperty().set(at);
        form.reward().textProperty().set(worth);
        form.expiry().textProperty().set(months);

        desk.rule.save();

        assertThat(desk.store.rules()).isEmpty();
        assertThat(desk.rule.exampleBinding().get()).isEmpty();
        assertThat(form.earned().errorProperty().get()
                        + form.step().errorProperty().get()
                        + form.rewardAt().errorProperty().get()
                        + form.reward().errorProperty().get()
                        + form.expiry().errorProperty().get())
                .isNotEmpty();
    }

    @Test
    void aChangedRuleCountsFromItsDayAndTiersNeedNameAndThreshold() {
        memberWith(5_000);
        assertThat(shown().account().balance()).isEqualTo(50);
        RuleForm form = desk.rule.form();
        form.earned().textProperty().set("2");
        form.tiers().get(2).name().set("Or");
        desk.rule.save();
        assertThat(form.tierErrorProperty().get()).contains("Or");
        form.tiers().get(2).threshold().set("500");
        desk.rule.save();
        assertThat(form.tierErrorProperty().get()).contains("même seuil");
        form.tiers().get(2).threshold().set("900");
        desk.rule.save();

        assertThat(desk.rule.rules()).hasSize(2);
        assertThat(shown().account().balance())
                .as("what was earned before stays")
                .isEqualTo(50);
        desk.counter.sale(
                Counter.TODAY, desk.counter.customers.find(shown().customerId()).orElseThrow(), "Roman", 1_000);
        assertThat(shown().account().balance()).isEqualTo(70);
        desk.rule.delete(desk.rule.rules().getFirst());
        assertThat(shown().account().balance()).isEqualTo(60);
    }

    @Test
    void offersTellWhoCameBackAndWhatWasBought() {
        Customer anne = memberWith(5_000);
        desk.offerStore.add(new GiftOffer(0, anne.id(), "Bon", MAY.minusDays(5), MAY, 200, null));
        desk.offerStore.add(new GiftOffer(0, anne.id(), "Cadeau", MAY, MAY.plusDays(20), 100, null));
        desk.offerStore.add(new GiftOffer(0, anne.id(), "Fleurs", MAY, LocalDate.of(2027, 1, 1), 100, null));

        assertThat(desk.offers.rows().shown())
                .extracting(row -> row.offer().label() + " " + desk.offers.state(row))
                .containsExactly("Fleurs encore valable", "Cadeau sans suite", "Bon revenu acheter");
        assertThat(desk.offers.summaryProperty().get()).contains("3 offres", "50,00");

        desk.offers.toggleUsed(desk.offers.rows().shown().getFirst());
        assertThat(desk.offers.state(desk.offers.rows().shown().getFirst())).isEqualTo("utilisée le 22/11/2026");
        desk.undo();
        assertThat(desk.offers.state(desk.offers.rows().shown().getFirst())).isEqualTo("encore valable");
    }

    @Test
    void anOfferThatEndsBeforeItIsSentIsRefused() {
        memberWith(5_000);
        desk.offers.add();
        desk.offers.form().customer().textProperty().set("leroy");
        desk.offers.form().customer().chooseHighlighted();
        desk.offers.form().labelProperty().set("Bon");
        desk.offers.form().validUntilProperty().set("01/01/2020");
        desk.offers.save();
        assertThat(desk.offers.form().validErrorProperty().get()).isNotEmpty();

        desk.offers.form().validUntilProperty().set("01/01/2027");
        desk.offers.save();
        assertThat(desk.offerStore.all()).hasSize(1);
        desk.undo();
        assertThat(desk.offerStore.all()).isEmpty();
    }

    @Test
    void costsAreSharedAndGiveTheBreakEven() {
        desk.counter.sale(Counter.TODAY, memberWith(5_000), "Roman", 5_000);
        desk.costs.add();
        desk.costs.labelProperty().set("Programme : cartes");
        desk.costs.amount().textProperty().set("60");
        desk.costs.kindProperty().set(Cost.Kind.MIXED);
        desk.costs.share().textProperty().set("101");
        desk.costs.save();
        assertThat(desk.costs.share().errorProperty().get()).isNotEmpty();
        desk.costs.share().textProperty().set("50");
        desk.costs.save();

        Cost cost = desk.costStore.all().getFirst();
        assertThat(cost.retentionShare()).isEqualTo(0.5);
        assertThat(desk.costs.purpose(cost)).startsWith("50");
        assertThat(desk.screen.tileProperty(3).get().value()).isEqualTo("+0,6");
        desk.costs.edit(cost);
        desk.costs.kindProperty().set(Cost.Kind.RETENTION);
        desk.costs.save();
        assertThat(desk.screen.tileProperty(3).get().value()).isEqualTo("+1,2");
        desk.undo();
        assertThat(desk.costStore.all()).containsExactly(cost);
        desk.costs.delete(cost);
        assertThat(desk.costStore.all()).isEmpty();
    }

    @Test
    void figuresOfBooksThatEndedLongAgoTellOfTheirLastYear() {
        desk.store.putRule(ProgrammeDesk.RULE);
        Customer anne = desk.member("Anne Leroy", LocalDate.of(2023, 1, 1));
        desk.counter.sale(LocalDate.of(2023, 5, 4), anne, "Roman", 5_000);

        assertThat(desk.screen.tileProperty(0).get().lines().getFirst()).startsWith("100");
    }

    @Test
    void markedTicketsAreCounted() {
        memberWith(5_000);
        desk.upsells.mark(desk.counter.sales.summaries().getFirst().id(), OptionalLong.of(1_500));
        desk.screen.seenProperty().set(false);
        desk.screen.seenProperty().set(true);

        assertThat(desk.screen.results())
                .filteredOn(line -> line.title().equals("Ventes additionnelles"))
                .singleElement()
                .satisfies(
                        line -> assertThat(line.text()).startsWith("1 ticket").contains("15,00"));
    }

    @Test
    void enterLeadsToTheCustomersCard() {
        Customer anne = memberWith(5_000);
        desk.members.openCustomer();

        assertThat(desk.counter.visited.screen).isEqualTo(Screen.CUSTOMERS);
        assertThat(desk.counter.visited.customer).isEqualTo(anne.id());
        assertThat(shown().account().entries())
                .extracting(PointsEntry::saleId)
                .contains(desk.counter.sales.summaries().getFirst().id());
    }
}
