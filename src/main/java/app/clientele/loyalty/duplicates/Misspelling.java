package app.clientele.loyalty.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Names that differ in one letter. Two such names become one when each may lose a letter; so only names that have a
 * shortened form in common are compared.
 */
final class Misspelling {

    /** The same shortened form stands for this many names at most; beyond, neighbours only. */
    private static final int CROWD = 24;

    private Misspelling() {}

    /** Pairs of places in a list. */
    record Pairs(Set<Long> packed) {

        void forEach(BiConsumer<Integer, Integer> action) {
            packed.forEach(pair -> action.accept((int) (pair >> Integer.SIZE), (int) (long) pair));
        }
    }

    private record Shortened(int hash, int place) {}

    /**
     * The pairs of names that differ in one letter more, one less, one other, or two neighbours that changed places.
     * Figures are no letters: "Client 12" is not "Client 13".
     *
     * @param names folded; empty ones are nobody's
     * @param shortest shorter names are passed over
     */
    static Pairs pairs(List<String> names, int shortest) {
        List<Shortened> forms = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            String name = names.get(place);
            if (name.length() >= shortest) {
                forms.add(new Shortened(name.hashCode(), place));
                for (int letter = 0; letter < name.length(); letter++) {
                    forms.add(new Shortened(without(name, letter).hashCode(), place));
                }
            }
        }
        forms.sort(Comparator.comparingInt(Shortened::hash).thenComparingInt(Shortened::place));
        Set<Long> pairs = new HashSet<>();
        for (int i = 0; i < forms.size(); i++) {
            int until = Math.min(forms.size(), i + CROWD);
            for (int j = i + 1; j < until && forms.get(j).hash() == forms.get(i).hash(); j++) {
                int one = forms.get(i).place();
                int other = forms.get(j).place();
                if (one != other && isOneLetterOff(names.get(one), names.get(other))) {
                    pairs.add((long) Math.min(one, other) << Integer.SIZE | Math.max(one, other));
                }
            }
        }
        return new Pairs(pairs);
    }

    private static String without(String name, int letter) {
        return name.substring(0, letter) + name.substring(letter + 1);
    }

    static boolean isOneLetterOff(String one, String other) {
        if (one.length() > other.length()) {
            return isOneLetterOff(other, one);
        }
        int same = 0;
        while (same < one.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String restOne = one.substring(same);
        String restOther = other.substring(same);
        if (restOther.isEmpty() || hasFigure(restOne, 2) || hasFigure(restOther, 2)) {
            return false;
        }
        return switch (other.length() - one.length()) {
            case 1 -> restOne.equals(restOther.substring(1));
            case 0 -> restOne.substring(1).equals(restOther.substring(1)) || isSwapped(restOne, restOther);
            default -> false;
        };
    }

    private static boolean isSwapped(String one, String other) {
        return one.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }

    /** Whether one of the letters that may differ is a figure, or the blank between two names. */
    private static boolean hasFigure(String rest, int letters) {
        return rest.chars().limit(letters).anyMatch(Character::isDigit);
    }
}
