package app.clientele.importing;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.DateOrder;
import app.clientele.importing.column.NumberEvidence;
import app.clientele.importing.column.Words;
import app.clientele.importing.sheet.FileRefused;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the remembered source that a file comes from, and says what is to be remembered of a file. */
final class SourceProfiles {

    /** A source is known again when four fifths of its headings are there. */
    private static final double ENOUGH = 0.8;

    /** Why a column's role is worth remembering: without the owner it would not be found again. */
    private static final Set<String> OWNERS = Set.of("by-hand", "remembered", "answered");

    /** Of one file only: the next one of the same source may come as it should. */
    private static final Set<String> FILES_OWN = Set.of("exchanged-dates");

    private SourceProfiles() {}

    /**
     * The profile for a file with these headings: the one that the owner named, else the one that agrees best.
     *
     * @param separator of a text file, {@code null} for a workbook
     * @throws FileRefused if the owner named one that there is not
     */
    static @Nullable SourceProfile fitting(
            ReadingOptions options, Header header, @Nullable String sheet, @Nullable String separator)
            throws FileRefused {
        List<SourceProfile> profiles = options.shop().profiles();
        String wanted = options.profile();
        if (wanted != null) {
            return profiles.stream()
                    .filter(profile -> profile.name().equalsIgnoreCase(wanted))
                    .findFirst()
                    .orElseThrow(() -> FileRefused.file(
                            "no-such-profile",
                            wanted,
                            String.join(
                                    ", ",
                                    profiles.stream().map(SourceProfile::name).toList())));
        }
        Set<String> headings = folded(header);
        return profiles.stream()
                .filter(profile -> options.kind() == null || options.kind() == profile.kind())
                .filter(profile -> agreement(profile, headings) >= ENOUGH)
                .max(Comparator.comparingDouble((SourceProfile profile) -> agreement(profile, headings))
                        .thenComparing(profile -> Objects.equals(profile.sheet(), sheet))
                        .thenComparing(profile -> Objects.equals(profile.separator(), separator))
                        .thenComparing(SourceProfile::lastUsed))
                .orElse(null);
    }

    private static double agreement(SourceProfile profile, Set<String> headings) {
        Set<String> all = new HashSet<>(profile.headings());
        long both = all.stream().filter(headings::contains).count();
        return (double) both / Math.max(1, Math.max(all.size(), headings.size()));
    }

    private static Set<String> folded(Header header) {
        Set<String> folded = new TreeSet<>();
        for (int place = 0; place < header.width(); place++) {
            folded.add(Words.fold(header.name(place)));
        }
        return folded;
    }

    /** The places of the columns whose roles a profile remembers. */
    static Map<Integer, ColumnRole> roles(@Nullable SourceProfile profile, Header header) {
        Map<Integer, ColumnRole> roles = new LinkedHashMap<>();
        if (profile != null) {
            for (int place = 0; place < header.width(); place++) {
                ColumnRole role = profile.roles().get(Words.fold(header.name(place)));
                if (role != null) {
                    roles.put(place, role);
                }
            }
        }
        return roles;
    }

    /** What is to be remembered of a file that was read so. */
    static SourceProfile of(
            Path file, Table table, @Nullable String separator, ColumnReadings readings, ReadingOptions options) {
        Header header = table.header();
        SourceProfile known = table.profile();
        // Which of several sheets is the fullest changes from month to month.
        String sheet = table.isOfSeveralSheets() ? null : table.sheet().name();
        Set<String> headings = folded(header);
        return new SourceProfile(
                known != null
                        ? known.source()
                        : new Fingerprint().of(headings, sheet, separator).toString(),
                known != null ? known.name() : name(file, table),
                table.kind(),
                List.copyOf(headings),
                sheet,
                separator,
                ownersRoles(header, readings.columns()),
                answers(header, readings, options, known),
                1,
                Instant.EPOCH);
    }

    private static Map<String, ColumnRole> ownersRoles(Header header, Columns columns) {
        Map<String, ColumnRole> roles = new LinkedHashMap<>();
        for (int place = 0; place < header.width(); place++) {
            if (OWNERS.contains(columns.reason(place))) {
                roles.put(Words.fold(header.name(place)), columns.role(place));
            }
        }
        return roles;
    }

    private static Map<String, String> answers(
            Header header, ColumnReadings readings, ReadingOptions options, @Nullable SourceProfile known) {
        Map<String, String> answers = new HashMap<>();
        if (known != null) {
            answers.putAll(known.answers());
        }
        readings.dates().forEach((place, reading) -> {
            DateOrder order = reading.order();
            if (order != null) {
                answers.put(ReadingOptions.key("date-order", header.name(place)), key(order));
            }
        });
        readings.numbers().forEach((place, reading) -> {
            NumberEvidence values = readings.evidence().numbers().get(place);
            if (values != null && !values.example().text().isEmpty()) {
                answers.put(ReadingOptions.key("decimal", header.name(place)), key(reading.mark()));
            }
        });
        answers.putAll(options.answers());
        answers.keySet().removeAll(options.once());
        answers.keySet().removeIf(key -> FILES_OWN.contains(key.split(":", 2)[0]));
        return answers;
    }

    private static String key(Enum<?> reading) {
        return reading.name().toLowerCase(Locale.ROOT);
    }

    /** The program that made the file, else the file's name without what changes from month to month. */
    private static String name(Path file, Table table) {
        if (table.source() != null) {
            return table.source().name();
        }
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = (dot > 0 ? name.substring(0, dot) : name)
                .replaceAll("[\\d_\\-.() ]+$", "")
                .strip();
        return stem.isEmpty() ? name : stem;
    }
}
