package app.clientele.loyalty.why;

import app.clientele.metrics.change.GroupParts;
import app.clientele.metrics.change.RetentionChange;
import app.clientele.metrics.change.SalesChange;
import app.clientele.metrics.change.SalesFactor;
import app.clientele.metrics.change.ScoreChange;
import app.clientele.metrics.change.VisitGroup;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says in one or two sentences why a figure changed. Of a change that chance can explain nothing is said: an explanation
 * of noise would be a story.
 */
public final class ChangeSentences {

    private static final int MOST_NAMES = 3;

    private final Texts texts;
    private final Formats formats;
    private final Function<Long, String> names;

    /** @param names gives the name of a customer by the store's number */
    public ChangeSentences(Texts texts, Formats formats, Function<Long, String> names) {
        this.texts = texts;
        this.formats = formats;
        this.names = names;
    }

    /** "Sales −€1,240: fewer customers −€900, fewer visits each −€480, bigger basket +€140." */
    public Optional<String> sales(SalesChange change) {
        return change.isClear()
                ? Optional.of(
                        texts.get("why.sales", formats.signedWholeMoney(100 * whole(change)), list(salesParts(change))))
                : Optional.empty();
    }

    private List<String> salesParts(SalesChange change) {
        Map<SalesFactor, Double> exact = new EnumMap<>(SalesFactor.class);
        change.parts().forEach((factor, cents) -> exact.put(factor, cents / 100.0));
        Map<SalesFactor, Long> euros = WholeParts.of(exact, whole(change));
        return bySize(euros).stream()
                .map(part -> part(
                        "why.sales." + Texts.key(part.getKey()),
                        part.getValue(),
                        formats.signedWholeMoney(100 * part.getValue())))
                .toList();
    }

    /** "Come back −6 points: came five times or more −4, came once −2. Lost: Anne Roy, Luc Petit and 5 more." */
    public Optional<String> retention(RetentionChange change) {
        if (!change.isClear()) {
            return Optional.empty();
        }
        long points = WholeParts.rounded(100 * change.change().orElseThrow().difference());
        return Optional.of(sentences(
                texts.get("why.retention", formats.score((double) points), list(groups(change.parts(), 100, points))),
                named("why.lost", change.lost().stream().map(names).toList()),
                named("why.regained", change.regained().stream().map(names).toList())));
    }

    /** "Recommendation +12 points: came five times or more +9, without a name +3. More content: Anne Roy (6 → 9)." */
    public Optional<String> score(ScoreChange change) {
        if (!change.isClear()) {
            return Optional.empty();
        }
        long points = WholeParts.rounded(change.change().orElseThrow().difference());
        return Optional.of(sentences(
                texts.get("why.score", formats.score((double) points), list(groups(change.parts(), 1, points))),
                named("why.less-content", moved(change, false)),
                named("why.more-content", moved(change, true))));
    }

    private List<String> moved(ScoreChange change, boolean up) {
        return change.moved().stream()
                .filter(moved -> moved.up() == up)
                .map(moved -> texts.get(
                        "why.moved",
                        names.apply(moved.customerId()),
                        formats.integer(moved.earlierScore()),
                        formats.integer(moved.laterScore())))
                .toList();
    }

    /** "You need about 60 more answers to tell." Empty when none are needed, or no number would do. */
    public Optional<String> moreAnswers(OptionalLong more) {
        return more.isEmpty() || more.getAsLong() == 0
                ? Optional.empty()
                : Optional.of(texts.get(
                        "why.more-answers", about(more.getAsLong()), formats.integer(about(more.getAsLong()))));
    }

    /** "Recommendation: change uncertain. About 60 more answers are needed to tell." Empty like {@link #moreAnswers}. */
    public Optional<String> unclearScore(OptionalLong more) {
        return moreAnswers(more).map(sentence -> texts.get("why.score.unclear", sentence));
    }

    /** Two digits, rounded up: more would pretend to a precision that a guess has not. */
    private static long about(long number) {
        long unit = 1;
        while (number / unit >= 100) {
            unit *= 10;
        }
        long step = number < 20 ? 1 : 10 * Math.max(1, unit / 10);
        return Math.ceilDiv(number, step) * step;
    }

    private List<String> groups(GroupParts parts, double scale, long total) {
        Map<VisitGroup, Double> exact = new EnumMap<>(VisitGroup.class);
        parts.parts().forEach((group, part) -> exact.put(group, scale * part));
        Map<VisitGroup, Long> points = WholeParts.of(exact, total);
        return bySize(points).stream()
                .map(part -> texts.get("why.group." + Texts.key(part.getKey()), formats.score(part.getValue())))
                .toList();
    }

    /** What is there to see, the largest first. */
    private static <K extends Enum<K>> List<Map.Entry<K, Long>> bySize(Map<K, Long> parts) {
        return parts.entrySet().stream()
                .filter(part -> part.getValue() != 0)
                .sorted(Comparator.comparingLong((Map.Entry<K, Long> part) -> -Math.abs(part.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    private String part(String key, long sign, String amount) {
        return texts.get(key + (sign > 0 ? ".more" : ".less"), amount);
    }

    private Optional<String> named(String key, List<String> people) {
        if (people.isEmpty()) {
            return Optional.empty();
        }
        int more = people.size() - MOST_NAMES;
        String shown = people.stream().limit(MOST_NAMES).collect(Collectors.joining(texts.get("why.comma")));
        return Optional.of(
                texts.get(key, more > 0 ? texts.get("why.and-more", shown, more, formats.integer(more)) : shown));
    }

    private String list(List<String> parts) {
        return String.join(texts.get("why.comma"), parts);
    }

    @SafeVarargs
    private static String sentences(String first, Optional<String>... more) {
        List<String> all = new ArrayList<>(List.of(first));
        for (Optional<String> sentence : more) {
            sentence.ifPresent(all::add);
        }
        return String.join(" ", all);
    }

    /** The change in whole units of the currency. */
    private static long whole(SalesChange change) {
        return WholeParts.rounded(change.differenceCents() / 100.0);
    }
}
