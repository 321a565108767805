package app.clientele.importing;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.DateOrder;
import app.clientele.importing.column.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An export of a known program, recognised by its headings, never by their places: the same program ships 21, 33 and 35
 * columns within three years.
 *
 * @param name of the program, as people call it
 * @param headings the {@linkplain #key keys} of the headings that tell it, each with its other names
 * @param own those of them that hardly anybody else writes, empty when there are none: with all of these fewer are enough
 * @param columns the keys of the headings of each role, the first that exists counts
 * @param zone of times without an offset, {@code null} for the shop's
 * @param order of days and months, {@code null} when it varies
 * @param refusal why its rows are no sales, {@code null} when they are
 */
record KnownSource(
        String name,
        List<Set<String>> headings,
        List<Set<String>> own,
        Map<ColumnRole, List<String>> columns,
        @Nullable ZoneId zone,
        @Nullable DateOrder order,
        @Nullable String refusal) {

    /** A known header is still known when a fifth of it is new. */
    private static final double ENOUGH = 0.8;

    /** A fifth of all headings may be more of those that tell. */
    private static final double ENOUGH_BESIDE_OWN = 0.7;

    private static final String OWN = "!";

    private static final List<KnownSource> ALL = load("known-sources.properties");

    /** The program that writes these headings, {@code null} when none of the known ones does. */
    static @Nullable KnownSource of(List<String> names) {
        Set<String> folded = new HashSet<>();
        names.forEach(heading -> folded.add(key(heading)));
        KnownSource best = null;
        double bestShare = 0;
        for (KnownSource source : ALL) {
            double share = source.share(folded);
            boolean better = share > bestShare
                    || (best != null && share == bestShare && source.headings.size() > best.headings.size());
            if (share >= source.enough(folded) && better) {
                best = source;
                bestShare = share;
            }
        }
        return best;
    }

    private double enough(Set<String> keys) {
        return !own.isEmpty() && found(own, keys) == own.size() ? ENOUGH_BESIDE_OWN : ENOUGH;
    }

    private double share(Set<String> keys) {
        return (double) found(headings, keys) / headings.size();
    }

    private static long found(List<Set<String>> headings, Set<String> keys) {
        return headings.stream()
                .filter(heading -> heading.stream().anyMatch(keys::contains))
                .count();
    }

    private static List<KnownSource> load(String resource) {
        Properties lines = new Properties();
        try (InputStream in = KnownSource.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its list of sources " + resource);
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<KnownSource> all = new ArrayList<>();
        for (String id : parts(lines, "sources")) {
            all.add(source(lines, id));
        }
        return all;
    }

    private static KnownSource source(Properties lines, String id) {
        List<Set<String>> headings = new ArrayList<>();
        List<Set<String>> own = new ArrayList<>();
        for (String part : parts(lines, id + ".headings")) {
            Set<String> heading = new HashSet<>(names(part.startsWith(OWN) ? part.substring(OWN.length()) : part));
            headings.add(heading);
            if (part.startsWith(OWN)) {
                own.add(heading);
            }
        }
        Map<ColumnRole, List<String>> columns = new EnumMap<>(ColumnRole.class);
        for (String part : parts(lines, id + ".columns")) {
            int sign = part.indexOf('=');
            columns.put(
                    ColumnRole.valueOf(part.substring(0, sign).toUpperCase(Locale.ROOT)),
                    names(part.substring(sign + 1)));
        }
        String zone = lines.getProperty(id + ".zone");
        String order = lines.getProperty(id + ".order");
        return new KnownSource(
                lines.getProperty(id + ".name", id),
                headings,
                own,
                columns,
                zone == null ? null : ZoneId.of(zone),
                order == null ? null : DateOrder.valueOf(order),
                lines.getProperty(id + ".refuse"));
    }

    private static List<String> parts(Properties lines, String key) {
        String value = lines.getProperty(key, "");
        return value.isEmpty() ? List.of() : List.of(value.split("\\|", -1));
    }

    private static List<String> names(String alternatives) {
        List<String> names = new ArrayList<>();
        for (String name : alternatives.split("~", -1)) {
            names.add(key(name));
        }
        return names;
    }

    /** The heading folded and without blanks: {@code TransactionID} is {@code transactionid}. */
    static String key(String heading) {
        return Words.fold(heading).replace(" ", "");
    }
}
