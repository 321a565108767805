package app.clientele.importing;

import app.clientele.model.Customer;
import app.clientele.store.CustomerEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who the customers of a file are: by number, else by e-mail, else by telephone, else by name. A number is an
 * identity: two numbers are two customers whatever else is alike. A weaker key only joins what no stronger key tells
 * apart; where it could mean several customers it joins nobody.
 */
final class CustomerMatching {

    private final Map<CustomerKeys.Kind, Map<String, Set<CustomerEntry>>> known =
            new EnumMap<>(CustomerKeys.Kind.class);
    private final Map<CustomerKeys.Kind, Map<String, Set<String>>> claims = new EnumMap<>(CustomerKeys.Kind.class);
    private final Map<CustomerEntry, CustomerKeys> keysOf = new HashMap<>();
    private final Map<CustomerKeys, CustomerEntry> met = new HashMap<>();
    private final Set<CustomerEntry> entries = new LinkedHashSet<>();

    /**
     * Matches everybody whom the file names.
     *
     * @param customers all that the store knows
     * @param drafts in the order of the file; anonymous ones are passed over
     */
    CustomerMatching(Collection<Customer> customers, Collection<CustomerDraft> drafts) {
        for (CustomerKeys.Kind kind : CustomerKeys.Kind.values()) {
            known.put(kind, new HashMap<>());
            claims.put(kind, new HashMap<>());
        }
        customers.forEach(customer -> index(CustomerEntry.known(customer)));
        Map<CustomerKeys, List<CustomerDraft>> persons = new LinkedHashMap<>();
        for (CustomerDraft draft : drafts) {
            if (!draft.isAnonymous()) {
                persons.computeIfAbsent(CustomerKeys.of(draft), _ -> new ArrayList<>()).add(draft);
            }
        }
        persons.keySet().forEach(this::claim);
        // Whoever has a strong key comes first, so that the order of rows and of files makes no difference.
        persons.entrySet().stream()
                .sorted(Comparator.comparing(person -> rank(person.getKey())))
                .forEach(person -> meet(person.getKey(), person.getValue()));
    }

    /** Who a row is about; {@code null} for nobody. */
    @Nullable CustomerEntry find(CustomerDraft draft) {
        return draft.isAnonymous() ? null : met.get(CustomerKeys.of(draft));
    }

    /** Everybody whom the file names, once. */
    Collection<CustomerEntry> entries() {
        return entries;
    }

    private CustomerKeys keys(CustomerEntry entry) {
        return Objects.requireNonNull(keysOf.get(entry));
    }

    private static int rank(CustomerKeys keys) {
        int rank = 0;
        for (CustomerKeys.Kind kind : CustomerKeys.Kind.values()) {
            if (keys.has(kind)) {
                break;
            }
            rank++;
        }
        return rank;
    }

    private void claim(CustomerKeys keys) {
        for (CustomerKeys.Kind kind : CustomerKeys.Kind.values()) {
            if (keys.has(kind)) {
                claims.get(kind)
                        .computeIfAbsent(keys.get(kind), _ -> new HashSet<>())
                        .add(keys.strongest());
            }
        }
    }

    private void index(CustomerEntry entry) {
        CustomerKeys keys = CustomerKeys.of(entry.customer());
        keysOf.put(entry, keys);
        for (CustomerKeys.Kind kind : CustomerKeys.Kind.values()) {
            if (keys.has(kind)) {
                known.get(kind)
                        .computeIfAbsent(keys.get(kind), _ -> new LinkedHashSet<>())
                        .add(entry);
            }
        }
    }

    private void meet(CustomerKeys keys, List<CustomerDraft> drafts) {
        CustomerEntry entry = match(keys);
        if (entry == null) {
            entry = CustomerEntry.unknown();
        }
        for (CustomerDraft draft : drafts) {
            entry.hear(said(draft));
        }
        index(entry);
        met.put(keys, entry);
        entries.add(entry);
    }

    private @Nullable CustomerEntry match(CustomerKeys keys) {
        for (CustomerKeys.Kind kind : CustomerKeys.Kind.values()) {
            if (!keys.has(kind)) {
                continue;
            }
            List<CustomerEntry> candidates = known.get(kind).getOrDefault(keys.get(kind), Set.of()).stream()
                    .filter(candidate -> !isToldApart(keys, keys(candidate), kind))
                    .toList();
            if (candidates.size() == 1 && !isContested(keys, candidates.getFirst(), kind)) {
                return candidates.getFirst();
            }
            if (candidates.size() > 1) {
                return choose(keys, candidates);
            }
        }
        return null;
    }

    /** Two customers are not one when a stronger key differs, nor when a telephone is shared by two names. */
    private static boolean isToldApart(CustomerKeys keys, CustomerKeys other, CustomerKeys.Kind by) {
        for (CustomerKeys.Kind stronger : CustomerKeys.Kind.values()) {
            if (stronger.compareTo(by) < 0 && differ(keys, other, stronger)) {
                return true;
            }
        }
        return by == CustomerKeys.Kind.PHONE && differ(keys, other, CustomerKeys.Kind.NAME);
    }

    private static boolean differ(CustomerKeys keys, CustomerKeys other, CustomerKeys.Kind kind) {
        return keys.has(kind) && other.has(kind) && !keys.get(kind).equals(other.get(kind));
    }

    /** Several persons of the file could lend their stronger key to a customer who has none: none of them does. */
    private boolean isContested(CustomerKeys keys, CustomerEntry candidate, CustomerKeys.Kind by) {
        CustomerKeys other = keys(candidate);
        for (CustomerKeys.Kind stronger : CustomerKeys.Kind.values()) {
            if (stronger.compareTo(by) < 0 && keys.has(stronger) && !other.has(stronger)) {
                return claims.get(by).getOrDefault(keys.get(by), Set.of()).size() > 1;
            }
        }
        return false;
    }

    /** Among several: the one with the same name, else the one of whom no more is known than of this person. */
    private @Nullable CustomerEntry choose(CustomerKeys keys, List<CustomerEntry> candidates) {
        List<CustomerEntry> namesakes = candidates.stream()
                .filter(candidate -> keys.has(CustomerKeys.Kind.NAME)
                        && keys(candidate).name().equals(keys.name()))
                .toList();
        if (namesakes.size() == 1) {
            return namesakes.getFirst();
        }
        return candidates.stream()
                .filter(candidate -> keys(candidate).strongest().equals(keys.strongest()))
                .findFirst()
                .orElse(null);
    }

    private static Customer said(CustomerDraft draft) {
        return new Customer(
                0,
                draft.number(),
                draft.name(),
                draft.email(),
                draft.phone(),
                draft.city(),
                draft.createdOn(),
                draft.memberSince(),
                draft.consent(),
                "");
    }
}
