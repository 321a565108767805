package app.clientele.importing;

import app.clientele.importing.column.ColumnRole;
import app.clientele.store.ImportProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a profile as lines of words between tabs, and reads it again. Headings hold neither tabs nor line ends. */
final class ProfileText {

    private static final String BETWEEN = "\t";

    private ProfileText() {}

    static String of(SourceProfile profile) {
        List<String> lines = new ArrayList<>();
        lines.add(line("kind", profile.kind().name()));
        if (profile.sheet() != null) {
            lines.add(line("sheet", profile.sheet()));
        }
        if (profile.separator() != null) {
            lines.add(line("separator", Integer.toString(profile.separator().codePointAt(0))));
        }
        profile.headings().forEach(heading -> lines.add(line("heading", heading)));
        new TreeMap<>(profile.roles()).forEach((heading, role) -> lines.add(line("role", heading, role.name())));
        new TreeMap<>(profile.answers()).forEach((key, option) -> lines.add(line("answer", key, option)));
        return String.join("\n", lines);
    }

    private static String line(String... words) {
        List<String> plain = new ArrayList<>();
        for (String word : words) {
            plain.add(word.replaceAll("[\\t\\r\\n]", " "));
        }
        return String.join(BETWEEN, plain);
    }

    static SourceProfile read(ImportProfile stored) {
        ImportKind kind = ImportKind.SALES;
        String sheet = null;
        String separator = null;
        List<String> headings = new ArrayList<>();
        Map<String, ColumnRole> roles = new LinkedHashMap<>();
        Map<String, String> answers = new LinkedHashMap<>();
        for (String line : stored.content().split("\n", -1)) {
            String[] words = line.split(BETWEEN, -1);
            switch (words[0]) {
                case "kind" -> kind = ImportKind.valueOf(words[1]);
                case "sheet" -> sheet = words[1];
                case "separator" -> separator = Character.toString(Integer.parseInt(words[1]));
                case "heading" -> headings.add(words[1]);
                case "role" -> remember(roles, words);
                case "answer" -> answers.put(words[1], words[2]);
                default -> {
                    // A later version of the program may have remembered more.
                }
            }
        }
        return new SourceProfile(
                stored.source(),
                stored.name(),
                kind,
                headings,
                sheet,
                separator,
                roles,
                answers,
                stored.imports(),
                stored.lastUsed());
    }

    private static void remember(Map<String, ColumnRole> roles, String... words) {
        ColumnRole role = role(words[2]);
        if (role != null) {
            roles.put(words[1], role);
        }
    }

    private static @Nullable ColumnRole role(String name) {
        for (ColumnRole role : ColumnRole.values()) {
            if (role.name().equals(name)) {
                return role;
            }
        }
        return null;
    }
}
