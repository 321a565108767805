package app.clientele.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a tile says about one figure: every text already written in the owner's language.
 *
 * @param title the figure's name
 * @param explanation the figure in one plain sentence
 * @param value the figure with its unit, or {@code –}
 * @param lines what stands below: where the true value may lie, out of how many, or what is missing
 * @param trend the change against the compared period; empty when nothing can be compared
 * @param dial where the value lies on a gauge; empty for figures without gauge
 * @param series the last months, oldest first; a month without value is a gap
 */
public record MetricReading(
        String title,
        String explanation,
        String value,
        List<String> lines,
        Optional<Trend> trend,
        Optional<Dial> dial,
        List<OptionalDouble> series) {

    /** Before anything was computed. */
    public static final MetricReading NOTHING =
            new MetricReading("", "", "", List.of(), Optional.empty(), Optional.empty(), List.of());

    public MetricReading {
        lines = List.copyOf(lines);
        series = List.copyOf(series);
    }

    /** The whole reading as one sentence, for those who listen to the screen. */
    public String inWords() {
        Stream<String> parts = Stream.concat(lines.stream(), trend.stream().map(Trend::text));
        return title + ": " + value + parts.map(part -> ", " + part).collect(Collectors.joining());
    }

    /** The same with what is to be reached, as a last line. */
    public MetricReading withGoal(String text) {
        return new MetricReading(
                title,
                explanation,
                value,
                Stream.concat(lines.stream(), Stream.of(text)).toList(),
                trend,
                dial,
                series);
    }

    /**
     * A change in words.
     *
     * @param text says the direction by itself: the arrow and the colour only repeat it
     */
    public record Trend(Direction direction, Tone tone, String text) {}

    /** Which arrow stands before a change; {@link #NONE} when it may be luck. */
    public enum Direction {
        UP,
        DOWN,
        NONE
    }

    /** Whether a change is good news. */
    public enum Tone {
        GOOD,
        NEUTRAL,
        BAD
    }

    /**
     * Where a value lies on a half circle, left end 0, right end 1.
     *
     * @param position of the value; empty when there is none
     * @param low start of the interval around the value
     * @param high end of that interval; equal to {@code low} when there is none
     * @param lowest what is written at the left end
     * @param highest what is written at the right end
     * @param bands coloured parts of the scale, from left to right; may be empty
     * @param goal where the goal lies; empty without one
     */
    public record Dial(
            OptionalDouble position,
            double low,
            double high,
            String lowest,
            String highest,
            List<Band> bands,
            OptionalDouble goal) {

        public Dial {
            bands = List.copyOf(bands);
        }
    }

    /** A part of the scale, up to {@code end} of the half circle. */
    public record Band(double end, Tone tone) {}
}
