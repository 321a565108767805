package app.clientele.importing;

import app.clientele.store.ImportRows.Identity;
import app.clientele.store.ImportStore.StoredRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** The rows of the store that a file may tell of again; each is taken by one row of the file at most. */
final class StoredRows {

    private final Map<UUID, List<StoredRow>> free = new HashMap<>();
    private final Map<UUID, Set<Integer>> occurrences = new HashMap<>();

    StoredRows(Map<UUID, List<StoredRow>> stored) {
        this(stored, Set.of());
    }

    /** @param leaving rows that count as gone already */
    StoredRows(Map<UUID, List<StoredRow>> stored, Set<Long> leaving) {
        stored.forEach((key, rows) -> {
            List<StoredRow> staying =
                    rows.stream().filter(row -> !leaving.contains(row.id())).toList();
            free.put(key, new ArrayList<>(staying));
            staying.forEach(row -> occurrences(key).add(row.occurrence()));
        });
    }

    /** Takes the stored row that says the same; returns its id. */
    OptionalLong takeSame(UUID key, UUID content) {
        List<StoredRow> rows = free.getOrDefault(key, List.of());
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).content().equals(content)) {
                return OptionalLong.of(rows.remove(i).id());
            }
        }
        return OptionalLong.empty();
    }

    /** Takes a stored row that is the same and says something else. */
    Optional<StoredRow> takeOther(UUID key) {
        List<StoredRow> rows = free.getOrDefault(key, List.of());
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.removeFirst());
    }

    boolean isEmpty() {
        return occurrences.isEmpty();
    }

    /** Whether the store has a row with this key. */
    boolean has(UUID key) {
        return occurrences.containsKey(key);
    }

    /** How many stored rows with this key were not taken. */
    int left(UUID key) {
        return free.getOrDefault(key, List.of()).size();
    }

    /** The identity of one more row with this key. */
    Identity next(UUID key, UUID content) {
        return new Identity(key, content, nextOccurrence(key));
    }

    /** The lowest number that no row with this key has. */
    int nextOccurrence(UUID key) {
        Set<Integer> used = occurrences(key);
        int occurrence = 1;
        while (!used.add(occurrence)) {
            occurrence++;
        }
        return occurrence;
    }

    private Set<Integer> occurrences(UUID key) {
        return occurrences.computeIfAbsent(key, _ -> new HashSet<>());
    }
}
