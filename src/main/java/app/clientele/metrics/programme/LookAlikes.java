package app.clientele.metrics.programme;

import app.clientele.metrics.ProgrammeGroups;
import app.clientele.metrics.ProgrammeGroups.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares each member with the {@value #NEIGHBOURS} customers who never joined, came about as often in the first window
 * and spent the most like amount in it. A member whose visits nobody shares is left out.
 *
 * <p>The error is that of the members' differences, and of others who stand for several members at once.
 */
final class LookAlikes {

    private static final int NEIGHBOURS = 3;

    private final ProgrammeGroups groups;
    private final Map<Integer, List<Integer>> othersByVisits = new HashMap<>();
    private final Map<Integer, Double> uses = new HashMap<>();

    private LookAlikes(ProgrammeGroups groups) {
        this.groups = groups;
        for (int customer = 0; customer < groups.customerCount(); customer++) {
            if (groups.place(customer) == Place.OTHER) {
                othersByVisits
                        .computeIfAbsent(visits(customer), _ -> new ArrayList<>())
                        .add(customer);
            }
        }
        othersByVisits.values().forEach(others -> others.sort(Comparator.comparingLong(groups::spentBefore)));
    }

    static Difference of(ProgrammeGroups groups) {
        return new LookAlikes(groups).difference();
    }

    private Difference difference() {
        double[] differences = new double[groups.customerCount()];
        int members = 0;
        for (int customer = 0; customer < groups.customerCount(); customer++) {
            if (groups.place(customer) == Place.MEMBER) {
                List<Integer> alike = alike(customer);
                if (!alike.isEmpty()) {
                    double others = alike.stream().mapToDouble(this::change).sum() / alike.size();
                    differences[members++] = change(customer) - others;
                    alike.forEach(other -> uses.merge(other, 1.0 / alike.size(), Double::sum));
                }
            }
        }
        double[] ofMembers = Arrays.copyOf(differences, members);
        double[] ofOthers = uses.keySet().stream().mapToDouble(this::change).toArray();
        double shared = 0;
        for (double use : uses.values()) {
            // What an other adds beyond the part that the members' own differences show already.
            shared += Math.max(0, use * use - use / NEIGHBOURS);
        }
        double error = members == 0
                ? 0
                : (Difference.variance(ofMembers) + Difference.variance(ofOthers) * shared / members) / members;
        return new Difference(members, uses.size(), Difference.mean(ofMembers), error, members - 1.0);
    }

    private double change(int customer) {
        return groups.spentAfter(customer) - groups.spentBefore(customer);
    }

    /** Visits in the first window, in steps that grow with them. */
    private int visits(int customer) {
        int visits = groups.visitsInFirstWindow(customer);
        return visits <= 4 ? visits : (int) Math.round(2 * Math.log(visits) / Math.log(2));
    }

    private List<Integer> alike(int member) {
        List<Integer> others = othersByVisits.getOrDefault(visits(member), List.of());
        long spent = groups.spentBefore(member);
        int high = firstAtLeast(others, spent);
        int low = high - 1;
        List<Integer> alike = new ArrayList<>(NEIGHBOURS);
        while (alike.size() < NEIGHBOURS && (low >= 0 || high < others.size())) {
            boolean lower = high >= others.size()
                    || (low >= 0
                            && spent - groups.spentBefore(others.get(low))
                                    <= groups.spentBefore(others.get(high)) - spent);
            alike.add(others.get(lower ? low-- : high++));
        }
        return alike;
    }

    private int firstAtLeast(List<Integer> others, long spent) {
        int low = 0;
        int high = others.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (groups.spentBefore(others.get(middle)) < spent) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
