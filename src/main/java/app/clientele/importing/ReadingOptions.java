package app.clientele.importing;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.DateOrder;
import app.clientele.importing.column.DecimalMark;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a file before it is read, and the owner's word on it. What is missing is found out.
 *
 * @param kind what the file is about
 * @param sheet the sheet to read
 * @param answers to questions, by {@link #key}; a key without a column answers for every column
 * @param roles what columns are, by their places from 0: the owner's word, against whatever was found out
 * @param once the keys of answers that hold for this file only and are not to be remembered
 * @param broughtBack rows that were ignored and are to be read after all
 * @param profile the name of the remembered source to be used; {@code null}: the one that fits
 * @param shop what the shop knows
 */
public record ReadingOptions(
        @Nullable ImportKind kind,
        @Nullable String sheet,
        Map<String, String> answers,
        Set<String> once,
        Map<Integer, ColumnRole> roles,
        Set<RowPlace> broughtBack,
        @Nullable String profile,
        ShopFacts shop) {

    /** Everything is to be found out; the shop is in France and knows nothing yet. */
    public static final ReadingOptions DEFAULT =
            new ReadingOptions(null, null, Map.of(), Set.of(), Map.of(), Set.of(), null, ShopFacts.NONE);

    public ReadingOptions {
        answers = Collections.unmodifiableMap(new HashMap<>(answers));
        once = Collections.unmodifiableSet(new HashSet<>(once));
        roles = Collections.unmodifiableMap(new HashMap<>(roles));
        broughtBack = Collections.unmodifiableSet(new HashSet<>(broughtBack));
    }

    /** Which of two amounts of a line counts. */
    public enum AmountBasis {
        GROSS,
        NET
    }

    /** The key of an answer about one column. */
    public static String key(String subject, String column) {
        return subject + ":" + column;
    }

    public ZoneId zone() {
        return shop.zone();
    }

    /** For another kind of rows; what was said of the columns no longer holds. */
    public ReadingOptions withKind(@Nullable ImportKind value) {
        return new ReadingOptions(value, sheet, answers, once, Map.of(), Set.of(), profile, shop);
    }

    /** For another sheet; what was said of columns and rows no longer holds. */
    public ReadingOptions withSheet(@Nullable String value) {
        return new ReadingOptions(kind, value, answers, once, Map.of(), Set.of(), profile, shop);
    }

    /**
     * With an answer to a question, or a reading chosen by hand.
     *
     * @param key {@link Question#key()}, or the question of a column finding
     */
    public ReadingOptions withAnswer(String key, String option) {
        Map<String, String> changed = new HashMap<>(answers);
        changed.put(key, option);
        return new ReadingOptions(kind, sheet, changed, once, roles, broughtBack, profile, shop);
    }

    /** As {@link #withAnswer}, for this file only: the next one of the same source asks again. */
    public ReadingOptions withAnswerOnce(String key, String option) {
        Set<String> changed = new HashSet<>(once);
        changed.add(key);
        return new ReadingOptions(kind, sheet, answers, changed, roles, broughtBack, profile, shop)
                .withAnswer(key, option);
    }

    /** With a column's role chosen by hand; {@link ColumnRole#OTHER} leaves it unused. */
    public ReadingOptions withRole(int place, ColumnRole role) {
        Map<Integer, ColumnRole> changed = new HashMap<>(roles);
        // A role has one column: the one that had it by hand gives it up.
        changed.values().removeIf(taken -> taken == role && role != ColumnRole.OTHER);
        changed.put(place, role);
        return new ReadingOptions(kind, sheet, answers, once, changed, broughtBack, profile, shop);
    }

    /** With an ignored row that is to be read after all. */
    public ReadingOptions bringingBack(int row) {
        return bringingBack(new RowPlace(null, row));
    }

    /** With an ignored row, of one of several sheets perhaps, that is to be read after all. */
    public ReadingOptions bringingBack(RowPlace row) {
        Set<RowPlace> changed = new HashSet<>(broughtBack);
        changed.add(row);
        return new ReadingOptions(kind, sheet, answers, once, roles, changed, profile, shop);
    }

    public ReadingOptions withProfile(@Nullable String name) {
        return new ReadingOptions(kind, sheet, answers, once, roles, broughtBack, name, shop);
    }

    public ReadingOptions withShop(ShopFacts value) {
        return new ReadingOptions(kind, sheet, answers, once, roles, broughtBack, profile, value);
    }

    public ReadingOptions withDateOrder(@Nullable DateOrder value) {
        return with("date-order", value);
    }

    public ReadingOptions withDecimal(@Nullable DecimalMark value) {
        return with("decimal", value);
    }

    public ReadingOptions withAmount(@Nullable AmountBasis value) {
        return with("amount", value);
    }

    private ReadingOptions with(String subject, @Nullable Enum<?> value) {
        return value == null ? this : withAnswer(subject, value.name().toLowerCase(Locale.ROOT));
    }
}
