package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.Values;
import app.clientele.importing.sheet.Cell;
import app.clientele.importing.sheet.Row;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file plays which role for one kind of rows. A column plays one role, a role has one column. Where
 * several columns are as good for a role they are its rivals, and the owner is asked.
 */
final class Columns {

    private static final Set<ColumnRole> DATES = EnumSet.of(DATE, CREATED, MEMBER_SINCE);
    private static final Set<ColumnRole> NUMBERS = EnumSet.of(
            QUANTITY,
            UNIT_PRICE,
            DISCOUNT,
            AMOUNT,
            GROSS_AMOUNT,
            NET_AMOUNT,
            UNTAXED_AMOUNT,
            TAX,
            REFUNDED,
            SCORE,
            BALANCE);

    private final Map<ColumnRole, Integer> places;
    private final Map<ColumnRole, List<Integer>> rivals;
    private final Map<Integer, String> reasons;

    Columns(Map<ColumnRole, Integer> places, Map<ColumnRole, List<Integer>> rivals, Map<Integer, String> reasons) {
        this.places = Collections.unmodifiableMap(places);
        this.rivals = Collections.unmodifiableMap(rivals);
        this.reasons = Collections.unmodifiableMap(reasons);
    }

    /** The columns of a file from a known program. */
    static Columns of(KnownSource source, Header header) {
        return ColumnSearch.of(source, header);
    }

    /** The columns of an unknown file, by the words of its headings, as far as its values bear them out. */
    static Columns of(ImportKind kind, Header header, List<Row> sample) {
        return ColumnSearch.byHeadings(kind, header, sample);
    }

    boolean has(ColumnRole role) {
        return places.containsKey(role);
    }

    /** The place of the role's column from 0, -1 when the file has none. */
    int place(ColumnRole role) {
        return places.getOrDefault(role, -1);
    }

    /** What the column at this place is; {@link ColumnRole#OTHER} when it is not used. */
    ColumnRole role(int place) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue() == place)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OTHER);
    }

    /** The cell of the role's column; empty when the file has none. */
    Cell cell(Row row, ColumnRole role) {
        return row.cell(place(role));
    }

    /** The text of the role's column, free of its armour; empty when the file has none. */
    String text(Row row, ColumnRole role) {
        Cell cell = cell(row, role);
        return cell.isEmpty() ? "" : Values.text(cell);
    }

    /** Columns that could play a role just as well as the one that does, that one included, by role. */
    Map<ColumnRole, List<Integer>> rivals() {
        return rivals;
    }

    /** Why the column at this place has its role, a stable key. */
    String reason(int place) {
        return reasons.getOrDefault(place, role(place) == OTHER ? "not-used" : "heading");
    }

    /** The same columns with {@code role} played by the column of {@code other}, which plays nothing any more. */
    Columns with(ColumnRole role, @Nullable ColumnRole other, String reason) {
        Map<ColumnRole, Integer> changed = new EnumMap<>(ColumnRole.class);
        changed.putAll(places);
        Integer place = other == null ? null : changed.remove(other);
        if (place == null) {
            changed.remove(role);
            return new Columns(changed, rivals, reasons);
        }
        return new Columns(changed, rivals, reasons).with(role, place, reason);
    }

    /** The same columns with {@code role} played by the column at {@code place}, whatever it was before. */
    Columns with(ColumnRole role, int place, String reason) {
        Map<ColumnRole, Integer> changed = new EnumMap<>(ColumnRole.class);
        changed.putAll(places);
        changed.values().removeIf(taken -> taken == place);
        if (role != OTHER) {
            changed.put(role, place);
        }
        Map<ColumnRole, List<Integer>> open = new EnumMap<>(ColumnRole.class);
        rivals.forEach((rivalled, candidates) -> {
            if (rivalled != role && candidates.stream().allMatch(candidate -> candidate != place)) {
                open.put(rivalled, candidates);
            }
        });
        Map<Integer, String> why = new HashMap<>(reasons);
        why.put(place, reason);
        return new Columns(changed, open, why);
    }

    /** The same columns where nothing rivals for {@code role}. */
    Columns withoutRivals(ColumnRole role) {
        Map<ColumnRole, List<Integer>> open = new EnumMap<>(ColumnRole.class);
        open.putAll(rivals);
        open.remove(role);
        return new Columns(places, open, reasons);
    }

    /** The same columns with the owner's word on some of them. */
    Columns with(Map<Integer, ColumnRole> byHand, String reason) {
        Columns changed = this;
        for (Map.Entry<Integer, ColumnRole> word : byHand.entrySet()) {
            changed = changed.with(word.getValue(), word.getKey(), reason);
        }
        return changed;
    }

    Set<ColumnRole> roles() {
        return places.keySet();
    }

    static boolean isDate(ColumnRole role) {
        return DATES.contains(role);
    }

    static boolean isNumber(ColumnRole role) {
        return NUMBERS.contains(role);
    }
}
