package app.clientele.loyalty.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds texts by any part of them. All texts stand in one long string, so that a search is one run over memory, which the
 * processor does many letters at a time, and stops as soon as enough is found: 100 000 customers take less than the time
 * of one picture on the screen. Immutable.
 */
public final class TextIndex {

    private static final char END = '\n';

    private final String all;
    /** Where each text begins, and behind them where the last one ends. */
    private final int[] starts;

    /**
     * Joins the texts.
     *
     * @param texts folded by {@link app.clientele.model.FoldedText}, the one to be found first before the others
     */
    public TextIndex(List<String> texts) {
        starts = new int[texts.size() + 1];
        StringBuilder joined = new StringBuilder();
        joined.append(END);
        for (int i = 0; i < texts.size(); i++) {
            starts[i] = joined.length();
            joined.append(texts.get(i)).append(END);
        }
        starts[texts.size()] = joined.length();
        all = joined.toString();
    }

    /**
     * The places of the texts in which every word occurs: first those in which the longest word begins a word, then the
     * others, both in the order in which they were given.
     *
     * @param words folded, none empty; without any, the first texts
     * @param most how many at most
     */
    public List<Integer> find(List<String> words, int most) {
        String longest =
                words.stream().max(Comparator.comparingInt(String::length)).orElse("");
        List<Integer> beginning = new ArrayList<>();
        List<Integer> inside = new ArrayList<>();
        int text = 0;
        int from = 1;
        while (text < starts.length - 1 && beginning.size() < most) {
            int hit = all.indexOf(longest, from);
            if (hit < 0) {
                break;
            }
            text = textAt(hit, text);
            if (text >= starts.length - 1) {
                break;
            }
            if (holds(text, words)) {
                if (beginsAWord(text, longest)) {
                    beginning.add(text);
                } else if (inside.size() < most) {
                    inside.add(text);
                }
            }
            text++;
            from = starts[text];
        }
        beginning.addAll(inside);
        return beginning.subList(0, Math.min(most, beginning.size()));
    }

    private int textAt(int place, int atLeast) {
        int found = Arrays.binarySearch(starts, atLeast, starts.length, place);
        return found >= 0 ? found : -found - 2;
    }

    private boolean holds(int text, List<String> words) {
        for (String word : words) {
            if (all.indexOf(word, starts[text], starts[text + 1]) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean beginsAWord(int text, String word) {
        int hit = all.indexOf(word, starts[text], starts[text + 1]);
        while (hit >= 0) {
            char before = all.charAt(hit - 1);
            if (before == ' ' || before == END) {
                return true;
            }
            hit = all.indexOf(word, hit + 1, starts[text + 1]);
        }
        return false;
    }
}
