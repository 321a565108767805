package app.clientele.metrics.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.clientele.metrics.Definitions;
import app.clientele.metrics.Figures;
import app.clientele.metrics.Interval;
import app.clientele.metrics.ShopFiles;
import app.clientele.metrics.programme.ProgrammeEstimate.Comparison;
import app.clientele.metrics.programme.ProgrammeEstimate.Verdict;
import app.clientele.model.Books;
import app.clientele.model.Period;
import org.junit.jupiter.api.Test;

class ProgrammeReviewTest {

    private static final int SHOPS = 40;

    /** Nobody changed for being a member: the range must hold "brought nothing", that is a return of -100 %. */
    @Test
    void aProgrammeWithoutEffectIsNotTakenForOne() {
        for (Comparison comparison : Comparison.values()) {
            int held = 0;
            for (int seed = 0; seed < SHOPS; seed++) {
                held += roi(ProgrammeShop.of(seed, 0, ProgrammeShop.Joining.BY_CHANCE), comparison)
                                .contains(-1)
                        ? 1
                        : 0;
            }
            assertThat(held).as("%s", comparison).isGreaterThanOrEqualTo(SHOPS * 85 / 100);
        }
    }

    @Test
    void aKnownEffectLiesInTheRangeNineTimesInTen() {
        for (Comparison comparison : Comparison.values()) {
            int held = 0;
            for (int seed = 0; seed < SHOPS; seed++) {
                ProgrammeShop shop = ProgrammeShop.of(seed, 0.10, ProgrammeShop.Joining.BY_CHANCE);
                held += estimate(shop, comparison).perMember95().orElseThrow().contains(shop.trueEffectCents()) ? 1 : 0;
            }
            assertThat(held).as("%s", comparison).isGreaterThanOrEqualTo(SHOPS * 9 / 10 - 2);
        }
    }

    /** The best customers are talked into joining; none of them changes. */
    @Test
    void membersChosenForBeingGoodCustomersProveNothing() {
        for (Comparison comparison : Comparison.values()) {
            int positive = 0;
            for (int seed = 0; seed < SHOPS / 2; seed++) {
                positive += estimate(ProgrammeShop.of(seed, 0, ProgrammeShop.Joining.GOOD_CUSTOMERS), comparison)
                                        .verdict()
                                == Verdict.MORE
                        ? 1
                        : 0;
            }
            assertThat(positive).as("%s", comparison).isLessThanOrEqualTo(SHOPS / 2 / 10);
        }
    }

    /** The demo shop has 9 members who can be compared. */
    @Test
    void belowTwentyMembersThereIsNoFigure() {
        Books demo = ShopFiles.demo().books();
        Figures year = Figures.of(demo, Period.ofYear(2024), Definitions.DEFAULT);

        ProgrammeReview review = ProgrammeReview.of(demo, year, Definitions.DEFAULT);

        assertThat(review.estimates()).hasSize(3);
        ProgrammeEstimate sameMonths = review.estimates().getLast();
        assertThat(sameMonths.members()).isEqualTo(9);
        assertThat(sameMonths.others()).isEqualTo(24);
        assertThat(sameMonths.verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(sameMonths.perMemberCents()).isEmpty();
        assertThat(sameMonths.roi95()).isEmpty();
    }

    @Test
    void theSameMonthsAreTheEffectOfTheOtherFigures() {
        ProgrammeShop shop = ProgrammeShop.of(1, 0.10, ProgrammeShop.Joining.BY_CHANCE);
        ProgrammeEstimate estimate = estimate(shop, Comparison.SAME_MONTHS);
        var effect = shop.year().programme().orElseThrow();

        assertThat(estimate.perMemberCents().orElseThrow())
                .isCloseTo(effect.differenceCents().orElseThrow(), within(1e-6));
        assertThat(estimate.perMember95().orElseThrow().low())
                .isCloseTo(effect.difference95Cents().orElseThrow().low(), within(1e-6));
        assertThat(estimate.roi().orElseThrow()).isCloseTo(effect.roi().orElseThrow(), within(1e-9));
    }

    /** 1 200 a year for 60 members is 20 each: 4 visits of 10 at half margin. */
    @Test
    void theBreakEvenIsCountedInVisits() {
        BreakEven even = BreakEven.of(Period.ofYear(2023), 120_000L, 60, java.util.OptionalDouble.of(1_000), 0.5);

        assertThat(even.extraVisits().orElseThrow()).isCloseTo(4 * 365.25 / 365, within(1e-9));
        assertThat(BreakEven.of(Period.ofYear(2023), 0, 60, java.util.OptionalDouble.of(1_000), 0.5)
                        .extraVisits())
                .isEmpty();
        assertThat(BreakEven.of(Period.ofYear(2023), 5, 0, java.util.OptionalDouble.of(1_000), 0.5)
                        .extraVisits())
                .isEmpty();
    }

    private static Interval roi(ProgrammeShop shop, Comparison comparison) {
        return estimate(shop, comparison).roi95().orElseThrow();
    }

    private static ProgrammeEstimate estimate(ProgrammeShop shop, Comparison comparison) {
        return shop.review().estimates().stream()
                .filter(it -> it.comparison() == comparison)
                .findFirst()
                .orElseThrow();
    }
}
