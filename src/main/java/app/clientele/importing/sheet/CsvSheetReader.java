package app.clientele.importing.sheet;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads comma, semicolon and tab separated text. */
final class CsvSheetReader implements SheetReader {

    private static final int LONGEST_RECORD = 16 << 20;
    private static final int MOST_COLUMNS = 16_384;

    private final Path file;
    private final FileScan scan;
    private final FileScan.Encoding encoding;
    private final boolean separatorLine;
    private final char separator;

    CsvSheetReader(Path file, FileScan scan) throws FileRefused, IOException {
        this.file = file;
        this.scan = scan;
        this.encoding = scan.encoding();
        char[] start = new char[6];
        int length;
        try (Reader reader = open(new Counter(Files.newInputStream(file)))) {
            length = Math.max(0, reader.read(start, 0, start.length));
        }
        String first = new String(start, 0, length);
        this.separatorLine = first.length() >= 5 && first.regionMatches(true, 0, "sep=", 0, 4);
        this.separator = separatorLine ? first.charAt(4) : Separators.likeliest(this::sample);
    }

    @Override
    public FileFormat format() {
        return FileFormat.CSV;
    }

    @Override
    public TextForm textForm() {
        return new TextForm(encoding.charset().name(), separator, encoding.repaired());
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(new Sheet(0, null, false));
    }

    @Override
    public void read(Sheet sheet, RowSink sink) throws FileRefused, IOException {
        read(separator, sink);
    }

    /** The rows as this separator would cut them; a sample ends quietly where the text does not fit it. */
    private List<Row> sample(char candidate) throws IOException {
        List<Row> rows = new ArrayList<>();
        try {
            read(candidate, (row, fraction) -> {
                rows.add(row);
                return rows.size() < Separators.SAMPLE;
            });
        } catch (FileRefused e) {
            return rows;
        }
        return rows;
    }

    private void read(char cut, RowSink sink) throws FileRefused, IOException {
        Counter bytes = new Counter(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        QuoteWatch quotes = new QuoteWatch(open(bytes), cut);
        RowHandler handler = new RowHandler(quotes);
        try (CsvReader<Row> csv = CsvReader.builder()
                .fieldSeparator(cut)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .maxBufferSize(LONGEST_RECORD)
                .build(handler, quotes)) {
            if (separatorLine) {
                csv.skipLines(1);
            }
            double size = Math.max(1, scan.size());
            try (CloseableIterator<Row> rows = csv.iterator()) {
                while (rows.hasNext()) {
                    Row row = rows.next();
                    if (row.declared() > MOST_COLUMNS) {
                        throw FileRefused.at(
                                "too-many-columns", null, row.number(), null, Integer.toString(MOST_COLUMNS));
                    }
                    if (!row.isBlank() && !sink.row(row, bytes.count / size)) {
                        return;
                    }
                }
            }
        } catch (CsvParseException e) {
            throw (quotes.isOpen()
                            ? FileRefused.at("unclosed-quote", null, quotes.quoteLine(), null)
                            : FileRefused.file("cell-too-long", Integer.toString(Cell.LONGEST_TEXT)))
                    .causedBy(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Reader open(InputStream in) throws IOException {
        in.skipNBytes(encoding.markLength());
        return encoding.repaired() ? new RepairingReader(in) : new InputStreamReader(in, encoding.charset());
    }

    @Override
    public void close() {
        // Each reading opens and closes the file for itself.
    }

    /** Builds rows from the parser's own buffer. */
    private static final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {
        private final QuoteWatch quotes;
        private final List<Cell> cells = new ArrayList<>();

        RowHandler(QuoteWatch quotes) {
            this.quotes = quotes;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            cells.clear();
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            cells.add(cell(buffer, offset, length));
        }

        private static Cell cell(char[] buffer, int offset, int length) {
            if (length == 0) {
                return Cell.Text.EMPTY;
            }
            if (length > Cell.LONGEST_TEXT) {
                return new Cell.Broken(new String(buffer, offset, 40), "cell-too-long");
            }
            for (int i = offset; i < offset + length; i++) {
                char c = buffer[i];
                if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
                    return new Cell.Broken(
                            new String(buffer, offset, length).replaceAll("\\p{Cntrl}", "\u2423"), "control-character");
                }
            }
            return new Cell.Text(new String(buffer, offset, length));
        }

        @Override
        protected Row buildRecord() {
            int line = Math.toIntExact(getStartingLineNumber());
            if (quotes.isFaulty(line) && !cells.isEmpty()) {
                cells.set(0, new Cell.Broken(cells.getFirst().shown(), "text-after-quote"));
            }
            return new Row(line, cells.toArray(Cell[]::new));
        }
    }

    /** Counts the bytes for the progress. */
    private static final class Counter extends java.io.FilterInputStream {
        private long count;

        Counter(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int n = super.read(target, offset, length);
            count += Math.max(0, n);
            return n;
        }
    }
}
