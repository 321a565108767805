package app.clientele.importing.column;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The headings that shops' files use, in French and English and a few neighbours' languages. Whole headings only: a
 * single word in common has put wrong columns into other importers with great confidence.
 */
public final class HeadingWords {

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern CURRENCIES =
            Pattern.compile("(?i)\\b(eur|euros?|usd|gbp|chf|cad|dkk|xaf|xof)\\b|[€$£]");

    /** All words of {@code heading-words.properties}: an earlier word of a role is the better column for it. */
    public static final HeadingWords KNOWN = load("heading-words.properties");

    private final Map<String, Map<ColumnRole, Integer>> ranks;

    private HeadingWords(Map<String, Map<ColumnRole, Integer>> ranks) {
        this.ranks = ranks;
    }

    private static HeadingWords load(String resource) {
        Properties lines = new Properties();
        try (InputStream in = HeadingWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its word list " + resource);
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Map<ColumnRole, Integer>> ranks = new HashMap<>();
        for (ColumnRole role : ColumnRole.values()) {
            String[] words = lines.getProperty(role.key(), "").split("\\|", -1);
            for (int i = 0; i < words.length; i++) {
                String word = Words.fold(words[i]);
                if (!word.isEmpty()) {
                    ranks.computeIfAbsent(word, key -> new EnumMap<>(ColumnRole.class))
                            .putIfAbsent(role, i);
                }
            }
        }
        return new HeadingWords(ranks);
    }

    /**
     * The roles that a column with this heading can have, each with its rank from 0, lower is better; empty when the
     * heading is unknown. What stands in parentheses and the name of a currency is left out when the whole is unknown.
     */
    public Map<ColumnRole, Integer> roles(String heading) {
        Map<ColumnRole, Integer> found = ranks.get(Words.fold(heading));
        if (found == null) {
            found = ranks.get(Words.fold(BRACKETS.matcher(heading).replaceAll(" ")));
        }
        if (found == null) {
            found = ranks.get(Words.fold(CURRENCIES.matcher(heading).replaceAll(" ")));
        }
        return found == null ? inGroup(heading) : found;
    }

    /** A column of a group, {@code Client / Nom}: by both words in the other order, else by its own. */
    private Map<ColumnRole, Integer> inGroup(String heading) {
        int sign = heading.lastIndexOf(" / ");
        if (sign < 0) {
            return Map.of();
        }
        String own = heading.substring(sign + 3);
        Map<ColumnRole, Integer> found = ranks.get(Words.fold(own + " " + heading.substring(0, sign)));
        return found == null ? roles(own) : found;
    }

    public boolean knows(String heading) {
        return !roles(heading).isEmpty();
    }
}
