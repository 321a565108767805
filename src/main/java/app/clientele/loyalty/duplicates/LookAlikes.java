package app.clientele.loyalty.duplicates;

import app.clientele.model.Customer;
import app.clientele.model.FoldedText;
import app.clientele.model.PhoneNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds customers who may be the same person: the same e-mail address, the same telephone, like names. No pair is looked
 * at that shares nothing, so that 100 000 customers take seconds, not days.
 */
final class LookAlikes {

    /** Of more than this who share something (a shop's own telephone), each is compared with the next only. */
    private static final int CROWD = 8;
    /** A letter less is another name in shorter ones: Lou, Lu. */
    private static final int SHORTEST_MISSPELT = 6;

    private final List<Customer> customers;
    private final Map<Long, Set<Long>> toldApart;
    private final Map<Pair, Set<Likeness>> found = new HashMap<>();

    private record Pair(int one, int other) {}

    private LookAlikes(List<Customer> customers, Map<Long, Set<Long>> toldApart) {
        this.customers = customers;
        this.toldApart = toldApart;
    }

    /**
     * All pairs, the most alike first.
     *
     * @param toldApart whom the owner told apart: smaller id, larger ids
     */
    static List<LookAlike> of(List<Customer> customers, Map<Long, Set<Long>> toldApart) {
        List<Customer> byId = customers.stream()
                .sorted(Comparator.comparingLong(Customer::id))
                .toList();
        return new LookAlikes(byId, toldApart).all();
    }

    private List<LookAlike> all() {
        List<String> names = customers.stream().map(LookAlikes::name).toList();
        share(Likeness.SAME_EMAIL, customer -> customer.email().strip().toLowerCase(Locale.ROOT));
        share(Likeness.SAME_PHONE, customer -> PhoneNumber.national(customer.phone()));
        share(Likeness.SAME_NAME, LookAlikes::name);
        Misspelling.pairs(names, SHORTEST_MISSPELT).forEach((one, other) -> note(one, other, Likeness.ONE_LETTER_OFF));
        return found.entrySet().stream()
                .map(pair -> new LookAlike(
                        customers.get(pair.getKey().one()),
                        customers.get(pair.getKey().other()),
                        List.copyOf(pair.getValue())))
                .filter(pair -> !isToldApart(pair) && !isContradicted(pair))
                .sorted(Comparator.comparing(
                                (LookAlike pair) -> pair.likenesses().getFirst())
                        .thenComparingInt(pair -> -pair.likenesses().size())
                        .thenComparing(pair -> FoldedText.of(pair.one().displayName()))
                        .thenComparingLong(pair -> pair.one().id())
                        .thenComparingLong(pair -> pair.other().id()))
                .toList();
    }

    /** A first name alone is nobody's. */
    private static String name(Customer customer) {
        String name = FoldedText.ofName(customer.name());
        return name.indexOf(' ') < 0 ? "" : name;
    }

    private void share(Likeness likeness, Function<Customer, String> key) {
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < customers.size(); i++) {
            String text = key.apply(customers.get(i));
            if (!text.isEmpty()) {
                byKey.computeIfAbsent(text, _ -> new ArrayList<>(1)).add(i);
            }
        }
        for (List<Integer> alike : byKey.values()) {
            for (int i = 0; i < alike.size(); i++) {
                int until = alike.size() > CROWD ? Math.min(i + 2, alike.size()) : alike.size();
                for (int j = i + 1; j < until; j++) {
                    note(alike.get(i), alike.get(j), likeness);
                }
            }
        }
    }

    private void note(int one, int other, Likeness likeness) {
        found.computeIfAbsent(new Pair(Math.min(one, other), Math.max(one, other)), _ -> EnumSet.noneOf(Likeness.class))
                .add(likeness);
    }

    private boolean isToldApart(LookAlike pair) {
        return toldApart
                .getOrDefault(pair.one().id(), Set.of())
                .contains(pair.other().id());
    }

    /** Names alone, where two of e-mail address, telephone and town say otherwise. */
    private static boolean isContradicted(LookAlike pair) {
        Customer one = pair.one();
        Customer other = pair.other();
        long contradictions = Stream.of(
                        differ(one.email(), other.email()),
                        differ(PhoneNumber.national(one.phone()), PhoneNumber.national(other.phone())),
                        differ(FoldedText.of(one.city()), FoldedText.of(other.city())))
                .filter(differs -> differs)
                .count();
        return pair.likenesses().getFirst().compareTo(Likeness.SAME_NAME) >= 0 && contradictions > 1;
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equalsIgnoreCase(other);
    }
}
