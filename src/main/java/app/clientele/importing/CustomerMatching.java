package app.clientele.importing;

import app.clientele.importing.CustomerKeys.Kind;
import app.clientele.model.Customer;
import app.clientele.store.CustomerEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who the customers of a file are: by number, else by e-mail, else by telephone, else by name. A number is an
 * identity: two numbers are two customers whatever else is alike. A weaker key only joins what no stronger key tells
 * apart; where it could mean several customers it joins nobody.
 */
final class CustomerMatching {

    private final Map<CustomerKeys.Key, List<CustomerEntry>> known = new HashMap<>();
    private final Map<CustomerKeys.Key, String> claims = new HashMap<>();
    private final Set<CustomerKeys.Key> contested = new HashSet<>();
    private final Map<CustomerEntry, List<CustomerKeys>> keysOf = new HashMap<>();
    private final Map<CustomerKeys, CustomerEntry> met = new HashMap<>();
    private final Map<CustomerDraft, CustomerKeys> keysOfDraft = new HashMap<>();
    private final Set<CustomerEntry> entries = new LinkedHashSet<>();

    /**
     * Matches everybody whom the file names.
     *
     * @param customers all that the store knows
     * @param former what merged customers were known by before, each with the id of the customer that it is now
     * @param drafts in the order of the file; anonymous ones are passed over
     */
    CustomerMatching(Collection<Customer> customers, Collection<Customer> former, Collection<CustomerDraft> drafts) {
        Map<Long, List<Customer>> formerOf = former.stream().collect(Collectors.groupingBy(Customer::id));
        for (Customer customer : customers) {
            CustomerEntry entry = CustomerEntry.known(customer);
            index(entry, CustomerKeys.of(customer));
            for (Customer before : formerOf.getOrDefault(customer.id(), List.of())) {
                entry.wasKnownAs(before);
                index(entry, CustomerKeys.of(before));
            }
        }
        Map<CustomerKeys, List<CustomerDraft>> persons = new LinkedHashMap<>();
        for (CustomerDraft draft : new LinkedHashSet<>(drafts)) {
            CustomerKeys keys = keys(draft);
            if (!keys.all().isEmpty()) {
                persons.computeIfAbsent(keys, _ -> new ArrayList<>(1)).add(draft);
            }
        }
        persons.keySet().forEach(this::claim);
        // Whoever has a strong key comes first, so that the order of rows and of files makes no difference.
        persons.entrySet().stream()
                .sorted(Comparator.comparing(
                        person -> person.getKey().all().getFirst().kind()))
                .forEach(person -> meet(person.getKey(), person.getValue()));
    }

    /** Who a row is about; {@code null} for nobody. */
    @Nullable
    CustomerEntry find(CustomerDraft draft) {
        return met.get(keys(draft));
    }

    /** Everybody whom the file names, once. */
    Collection<CustomerEntry> entries() {
        return entries;
    }

    /** By what somebody of the file is known again. */
    CustomerKeys keys(CustomerDraft draft) {
        return keysOfDraft.computeIfAbsent(draft, CustomerKeys::of);
    }

    /** As whom a customer is known; several after a merge, what it is known by now first. */
    private List<CustomerKeys> identities(CustomerEntry entry) {
        return Objects.requireNonNull(keysOf.get(entry));
    }

    private void claim(CustomerKeys keys) {
        String strongest = keys.strongest();
        for (CustomerKeys.Key key : keys.all()) {
            String first = claims.putIfAbsent(key, strongest);
            if (first != null && !first.equals(strongest)) {
                contested.add(key);
            }
        }
    }

    private void index(CustomerEntry entry, CustomerKeys keys) {
        keysOf.merge(
                entry,
                List.of(keys),
                (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
        for (CustomerKeys.Key key : keys.all()) {
            List<CustomerEntry> alike = known.computeIfAbsent(key, _ -> new ArrayList<>(1));
            if (!alike.contains(entry)) {
                alike.add(entry);
            }
        }
    }

    /** After the file has made more known. */
    private void indexAnew(CustomerEntry entry) {
        List<CustomerKeys> before = keysOf.getOrDefault(entry, List.of());
        keysOf.remove(entry);
        index(entry, CustomerKeys.of(entry.customer()));
        before.stream().skip(1).forEach(former -> index(entry, former));
    }

    private void meet(CustomerKeys keys, List<CustomerDraft> drafts) {
        CustomerEntry entry = match(keys);
        if (entry == null) {
            entry = CustomerEntry.unknown();
        }
        for (CustomerDraft draft : drafts) {
            entry.hear(said(draft));
        }
        indexAnew(entry);
        met.put(keys, entry);
        entries.add(entry);
    }

    private @Nullable CustomerEntry match(CustomerKeys keys) {
        for (CustomerKeys.Key key : keys.all()) {
            List<CustomerEntry> candidates = ofNow(
                    key,
                    known.getOrDefault(key, List.of()).stream()
                            .filter(candidate -> isAny(candidate, identity -> !isToldApart(keys, identity, key.kind())))
                            .toList());
            if (candidates.size() == 1 && !isContested(keys, candidates.getFirst(), key)) {
                return candidates.getFirst();
            }
            if (candidates.size() > 1) {
                return choose(keys, candidates);
            }
        }
        return null;
    }

    /** Whoever is known by a key now comes before those who were known by it once. */
    private List<CustomerEntry> ofNow(CustomerKeys.Key key, List<CustomerEntry> candidates) {
        List<CustomerEntry> now = candidates.stream()
                .filter(candidate ->
                        identities(candidate).getFirst().get(key.kind()).equals(key.text()))
                .toList();
        return now.isEmpty() ? candidates : now;
    }

    /** Two customers are not one when a stronger key differs, nor when a telephone is shared by two names. */
    private static boolean isToldApart(CustomerKeys keys, CustomerKeys other, Kind by) {
        for (Kind stronger : Kind.values()) {
            if (stronger.compareTo(by) < 0 && differ(keys, other, stronger)) {
                return true;
            }
        }
        return by == Kind.PHONE && differ(keys, other, Kind.NAME);
    }

    private static boolean differ(CustomerKeys keys, CustomerKeys other, Kind kind) {
        return keys.has(kind) && other.has(kind) && !keys.get(kind).equals(other.get(kind));
    }

    /** Several persons of the file could lend their stronger key to a customer who has none: none of them does. */
    private boolean isContested(CustomerKeys keys, CustomerEntry candidate, CustomerKeys.Key by) {
        return contested.contains(by)
                && keys.all().stream()
                        .map(CustomerKeys.Key::kind)
                        .takeWhile(stronger -> stronger != by.kind())
                        .anyMatch(stronger -> !isAny(candidate, identity -> identity.has(stronger)));
    }

    /** Among several: the one with the same name, else the one of whom no more is known than of this person. */
    private @Nullable CustomerEntry choose(CustomerKeys keys, List<CustomerEntry> candidates) {
        List<CustomerEntry> namesakes = candidates.stream()
                .filter(candidate -> keys.has(Kind.NAME)
                        && isAny(candidate, identity -> identity.name().equals(keys.name())))
                .toList();
        if (namesakes.size() == 1) {
            return namesakes.getFirst();
        }
        return candidates.stream()
                .filter(candidate ->
                        isAny(candidate, identity -> identity.strongest().equals(keys.strongest())))
                .findFirst()
                .orElse(null);
    }

    private boolean isAny(CustomerEntry candidate, Predicate<CustomerKeys> meant) {
        return identities(candidate).stream().anyMatch(meant);
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
