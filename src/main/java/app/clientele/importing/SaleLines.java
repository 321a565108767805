package app.clientele.importing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a sales file, packed: about 30 bytes each instead of 200, so that a file of a million lines fits into the
 * memory of a small computer. A line is made anew each time it is asked for.
 */
final class SaleLines extends AbstractList<SaleLineDraft> implements RandomAccess {

    private final List<byte[]> blocks;
    private final int[] starts;
    private final List<@Nullable Object> values;
    private final List<String> tickets;

    private SaleLines(List<byte[]> blocks, int[] starts, List<@Nullable Object> values, List<String> tickets) {
        this.blocks = blocks;
        this.starts = starts;
        this.values = values;
        this.tickets = tickets;
    }

    static SaleLines of(List<SaleLineDraft> lines) {
        if (lines instanceof SaleLines packed) {
            return packed;
        }
        Packing packing = new Packing();
        lines.forEach(packing::add);
        return packing.packed();
    }

    @Override
    public int size() {
        return starts.length;
    }

    @Override
    public SaleLineDraft get(int index) {
        int start = starts[index];
        Unpacking line = new Unpacking(blocks.get(start >>> Packing.BLOCK_BITS), start & (Packing.BLOCK - 1));
        return new SaleLineDraft(
                (int) line.number(),
                LocalDate.ofEpochDay(line.number()),
                (LocalTime) values.get((int) line.number()),
                tickets.get((int) line.number()),
                value(line, CustomerDraft.class),
                value(line, String.class),
                value(line, String.class),
                line.number(),
                (Long) values.get((int) line.number()),
                line.number(),
                line.number(),
                value(line, String.class),
                value(line, String.class));
    }

    private <T> T value(Unpacking line, Class<T> type) {
        return type.cast(values.get((int) line.number()));
    }

    /** Takes the numbers of one line out of its block. */
    private static final class Unpacking {
        private final byte[] block;
        private int at;

        Unpacking(byte[] block, int at) {
            this.block = block;
            this.at = at;
        }

        long number() {
            long bits = 0;
            for (int shift = 0; ; shift += 7) {
                byte part = block[at++];
                bits |= (long) (part & 0x7F) << shift;
                if (part >= 0) {
                    return bits >>> 1 ^ -(bits & 1);
                }
            }
        }
    }

    /**
     * Packs lines one after the other. Small numbers take one byte; whatever comes again and again (customers, products,
     * prices) stands once beside and goes by its number there.
     */
    static final class Packing {
        private static final int BLOCK_BITS = 16;
        private static final int BLOCK = 1 << BLOCK_BITS;
        /** Thirteen numbers of ten bytes at most. */
        private static final int LONGEST = 130;

        private final List<byte[]> blocks = new ArrayList<>();
        private final Map<Object, Integer> numbers = new HashMap<>();
        private final List<@Nullable Object> values = new ArrayList<>();
        private final List<String> tickets = new ArrayList<>();
        private int[] starts = new int[1024];
        private int size;
        private byte[] block = new byte[0];
        private int at;

        Packing() {
            values.add(null);
            tickets.add("");
        }

        void add(SaleLineDraft line) {
            if (block.length - at < LONGEST) {
                block = new byte[BLOCK];
                blocks.add(block);
                at = 0;
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size + size / 2);
            }
            starts[size++] = (blocks.size() - 1) << BLOCK_BITS | at;
            number(line.row());
            number(line.day().toEpochDay());
            value(line.time());
            number(ticket(line.ticketNumber()));
            value(line.customer());
            value(line.product());
            value(line.category());
            number(line.quantityThousandths());
            value(line.unitPriceCents());
            number(line.discountCents());
            number(line.amountCents());
            value(line.payment());
            value(line.channel());
        }

        /** The lines up to now. */
        SaleLines packed() {
            return new SaleLines(blocks, Arrays.copyOf(starts, size), values, tickets);
        }

        /** A ticket's lines mostly follow each other; looking further back would cost more than it saves. */
        private int ticket(String number) {
            if (number.isEmpty()) {
                return 0;
            }
            if (!tickets.getLast().equals(number)) {
                tickets.add(number);
            }
            return tickets.size() - 1;
        }

        private void value(@Nullable Object value) {
            if (value == null) {
                number(0);
                return;
            }
            Integer known = numbers.putIfAbsent(value, values.size());
            if (known == null) {
                number(values.size());
                values.add(value);
            } else {
                number(known);
            }
        }

        private void number(long number) {
            long bits = number << 1 ^ number >> 63;
            while ((bits & ~0x7FL) != 0) {
                block[at++] = (byte) (bits | 0x80);
                bits >>>= 7;
            }
            block[at++] = (byte) bits;
        }
    }
}
