package app.clientele.importing.sheet;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads as another reader does, with misread text put right. */
public final class MendingSheetReader implements SheetReader {

    private final SheetReader reader;

    /** Closes {@code reader} when it is closed. */
    public MendingSheetReader(SheetReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Sheet> sheets() {
        return reader.sheets();
    }

    @Override
    public FileFormat format() {
        return reader.format();
    }

    @Override
    public @Nullable TextForm textForm() {
        return reader.textForm();
    }

    @Override
    public void read(Sheet sheet, RowSink sink) throws FileRefused, IOException {
        reader.read(sheet, new RowSink() {
            @Override
            public boolean row(Row row, double fraction) throws FileRefused {
                return sink.row(mended(row), fraction);
            }

            @Override
            public void merged(MergedArea area) {
                sink.merged(area);
            }
        });
    }

    private static Row mended(Row row) {
        Cell[] cells = new Cell[row.declared()];
        boolean changed = false;
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.cell(i);
            String text = cells[i] instanceof Cell.Text(String shown) ? MisreadText.mended(shown) : null;
            if (text != null) {
                cells[i] = Cell.text(text);
                changed = true;
            }
        }
        return changed ? row.with(cells) : row;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
