package app.clientele.importing;

import java.nio.charset.StandardCharsets;
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
 * The lines of a sales file, packed: about 40 bytes each instead of 200, so that a file of a million lines fits into the
 * memory of a small computer. A line is made anew each time it is asked for.
 */
final class SaleLines extends AbstractList<SaleLineDraft> implements RandomAccess {

    private final List<byte[]> blocks;
    private final int[] starts;
    private final List<@Nullable Object> values;

    private SaleLines(List<byte[]> blocks, int[] starts, List<@Nullable Object> values) {
        this.blocks = blocks;
        this.starts = starts;
        this.values = values;
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
                line.text(),
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

        String text() {
            int length = (int) number();
            at += length;
            return new String(block, at - length, length, StandardCharsets.UTF_8);
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
        private int[] starts = new int[1024];
        private int size;
        private byte[] block = new byte[0];
        private int at;

        Packing() {
            values.add(null);
        }

        void add(SaleLineDraft line) {
            byte[] ticket = line.ticketNumber().getBytes(StandardCharsets.UTF_8);
            if (block.length - at < LONGEST + ticket.length) {
                block = new byte[Math.max(BLOCK, LONGEST + ticket.length)];
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
            number(ticket.length);
            System.arraycopy(ticket, 0, block, at, ticket.length);
            at += ticket.length;
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
            return new SaleLines(blocks, Arrays.copyOf(starts, size), values);
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
