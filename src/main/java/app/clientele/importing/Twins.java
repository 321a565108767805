package app.clientele.importing;

import org.jspecify.annotations.Nullable;

/** Counts lines with the same key, from 1. A table of references alone: a map would take ten times the memory. */
final class Twins {

    /** By key, the last line counted. */
    private @Nullable FileLine[] last = new FileLine[1024];

    private int size;

    /** Which of the lines with its key this one is. The line must be told so. */
    int count(FileLine line) {
        if (size * 2 >= last.length) {
            grow();
        }
        int slot = slot(last, line);
        FileLine twin = last[slot];
        last[slot] = line;
        size += twin == null ? 1 : 0;
        return twin == null ? 1 : twin.occurrence() + 1;
    }

    private void grow() {
        @Nullable FileLine[] larger = new FileLine[last.length * 2];
        for (FileLine line : last) {
            if (line != null) {
                larger[slot(larger, line)] = line;
            }
        }
        last = larger;
    }

    private static int slot(@Nullable FileLine[] table, FileLine line) {
        int hash = line.keyHash();
        int slot = (hash ^ hash >>> 15) & (table.length - 1);
        for (FileLine other = table[slot]; other != null && !other.hasKeyOf(line); other = table[slot]) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }
}
