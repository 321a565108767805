package app.clientele.bench;

import app.clientele.loyalty.search.TextIndex;
import app.clientele.model.FoldedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Looking a customer up among 100 000, against looking through the same folded texts one by one. One picture on the
 * screen lasts 16.7 ms; the ratio of the two is what to watch, for it does not depend on the machine.
 *
 * <p>{@code mvn -P bench -Dbench=SearchBenchmark test-compile exec:exec}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class SearchBenchmark {

    private static final int CUSTOMERS = 100_000;
    private static final int MOST = 12;

    /** Often there, seldom there, two words, a part of a telephone, nowhere. */
    @Param({"martin", "lefevre zo", "an dup", "061234", "zzzz"})
    public String typed = "";

    private List<String> texts = List.of();
    private TextIndex index = new TextIndex(List.of());
    private List<String> words = List.of();

    @Setup
    public void fill() {
        String[] first = {"Anne", "Zoé", "Jean-Luc", "Marie", "Élodie", "Paul", "Fatima", "Hugo", "Inès", "Léo"};
        String[] last = {"Martin", "Lefèvre", "Dupont", "Leroy", "Moreau", "Petit", "Garcia", "Nguyen", "Roux", "Faure"
        };
        Random random = new Random(7);
        List<String> folded = new ArrayList<>();
        for (int i = 0; i < CUSTOMERS; i++) {
            String name =
                    first[random.nextInt(first.length)] + " " + last[random.nextInt(last.length)] + random.nextInt(99);
            folded.add(FoldedText.of(name + " C" + i + " " + i + "@exemple.fr 06"
                    + (10_000_000 + random.nextInt(80_000_000)) + " Lyon"));
        }
        folded.sort(String::compareTo);
        texts = List.copyOf(folded);
        index = new TextIndex(texts);
        words = Arrays.asList(FoldedText.of(typed).split(" "));
    }

    @Benchmark
    public List<Integer> index() {
        return index.find(words, MOST);
    }

    /** The same names looked through with {@code contains}, up to the twelfth that fits. */
    @Benchmark
    public List<Integer> plainScan() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < texts.size() && found.size() < MOST; i++) {
            String text = texts.get(i);
            if (words.stream().allMatch(text::contains)) {
                found.add(i);
            }
        }
        return found;
    }

    /** The same without stopping, as a list that counts what it found must. */
    @Benchmark
    public long plainScanOfAll() {
        return texts.stream()
                .filter(text -> words.stream().allMatch(text::contains))
                .count();
    }
}
