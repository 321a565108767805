package app.clientele.metrics.programme;

import app.clientele.metrics.Definitions;
import app.clientele.metrics.Figures;
import app.clientele.metrics.ProgrammeEffect;
import app.clientele.metrics.ProgrammeGroups;
import app.clientele.metrics.Visits;
import app.clientele.metrics.programme.ProgrammeEstimate.Comparison;
import app.clientele.model.Books;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the loyalty programme brought, seen three ways side by side: if they agree, it may be believed. A small shop can
 * rarely prove an effect, and is told so.
 *
 * @param estimates one for each comparison that the books allow, in the order of {@link Comparison}; none while the
 *     period lies not a year after the programme began
 * @param breakEven what the programme must bring
 */
public record ProgrammeReview(List<ProgrammeEstimate> estimates, BreakEven breakEven) {

    public ProgrammeReview {
        estimates = List.copyOf(estimates);
    }

    /**
     * The review of a year.
     *
     * @param books of which {@code year} was made with these definitions
     */
    public static ProgrammeReview of(Books books, Figures year, Definitions definitions) {
        Visits visits = Visits.of(books.history());
        long members = books.memberSince().values().stream()
                .filter(day -> day.isBefore(year.period().until()))
                .count();
        Optional<ProgrammeEffect> effect = year.programme();
        return new ProgrammeReview(
                effect.map(it -> estimates(books, visits, it, definitions.marginRate()))
                        .orElse(List.of()),
                BreakEven.of(
                        year.period(),
                        ProgrammeEffect.cost(books.costs(), year.period()),
                        members,
                        year.frequency().valuePerPurchaseDayCents(),
                        definitions.marginRate()));
    }

    private static List<ProgrammeEstimate> estimates(
            Books books, Visits visits, ProgrammeEffect effect, double marginRate) {
        ProgrammeGroups groups = new ProgrammeGroups(books, visits, effect.before(), effect.after());
        List<ProgrammeEstimate> estimates = new ArrayList<>();
        for (Comparison comparison : Comparison.values()) {
            Difference difference = switch (comparison) {
                case BEFORE_AND_AFTER -> JoiningYears.of(books, visits, effect.after());
                case LOOK_ALIKES -> LookAlikes.of(groups);
                case SAME_MONTHS -> sameMonths(groups);
            };
            estimates.add(ProgrammeEstimate.of(comparison, difference, marginRate, effect.costCents()));
        }
        return estimates;
    }

    private static Difference sameMonths(ProgrammeGroups groups) {
        return Difference.ofSamples(
                changes(groups, ProgrammeGroups.Place.MEMBER), changes(groups, ProgrammeGroups.Place.OTHER));
    }

    private static double[] changes(ProgrammeGroups groups, ProgrammeGroups.Place place) {
        double[] changes = new double[groups.customerCount()];
        int size = 0;
        for (int customer = 0; customer < changes.length; customer++) {
            if (groups.place(customer) == place) {
                changes[size++] = groups.spentAfter(customer) - groups.spentBefore(customer);
            }
        }
        return Arrays.copyOf(changes, size);
    }
}
