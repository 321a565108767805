package app.clientele.importing;

import app.clientele.importing.TableRows.Place;
import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.Seen;
import app.clientele.importing.sheet.MisreadText;
import app.clientele.importing.sheet.Row;
import app.clientele.importing.sheet.SheetReader.MergedArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the first pass over a table finds besides the evidence on its columns: merged cells and misread text. */
final class FirstPass implements TableRows.Taker {

    private final Table table;
    private final ColumnEvidence evidence;
    private final OwnersWord word;
    private final List<List<MergedArea>> areas = new ArrayList<>();
    private @Nullable Question misread;
    private @Nullable String sheet;

    FirstPass(Table table, ColumnEvidence evidence, ReadingOptions options) {
        this.table = table;
        this.evidence = evidence;
        SourceProfile profile = table.profile();
        this.word = new OwnersWord(options.answers(), profile == null ? Map.of() : profile.answers());
    }

    ColumnEvidence evidence() {
        return evidence;
    }

    @Override
    public void begin(TableRows sheet) {
        areas.add(new ArrayList<>());
        this.sheet = sheet.sheet().name();
        evidence.begin(sheet);
    }

    @Override
    public void take(Row row, Place place) {
        if (place == Place.OTHER_TABLE) {
            return;
        }
        evidence.add(row);
        if (place == Place.INSIDE && misread == null) {
            for (ColumnRole role : table.columns().roles()) {
                String text = row.cell(table.columns().place(role)).shown();
                if (MisreadText.mended(text) != null) {
                    misread = misread(role, text, row.number());
                }
            }
        }
    }

    private Question misread(ColumnRole role, String text, int row) {
        String heading = table.header().name(table.columns().place(role));
        Seen seen = new Seen(text, sheet, row);
        Question question =
                Question.of("misread-text", heading, seen, List.of("mend", "keep"), "--answer misread-text=");
        return question.against(new Seen(String.valueOf(MisreadText.mended(text)), sheet, row));
    }

    @Override
    public void merged(MergedArea area) {
        areas.getLast().add(area);
    }

    /** The merged cells that are to be filled, sheet by sheet, unless the owner says otherwise. */
    List<MergedRows> merged() {
        List<MergedRows> merged = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            merged.add(MergedRows.of(table.sheets().get(i), table.columns(), areas.get(i)));
        }
        return merged;
    }

    private @Nullable Question mergedQuestion() {
        return merged().stream()
                .filter(rows -> !rows.isEmpty())
                .findFirst()
                .map(rows -> rows.question(table))
                .orElse(null);
    }

    /** Whether the owner wants merged values on each of their rows. */
    boolean fills() {
        Question question = mergedQuestion();
        return question != null && "fill".equals(word.ever("merged-cells", question.column()));
    }

    /** What she has to tell before the columns matter. */
    List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        if (misread != null && word.ever("misread-text", misread.column()) == null) {
            questions.add(misread);
        }
        Question merged = mergedQuestion();
        if (merged != null && word.ever("merged-cells", merged.column()) == null) {
            questions.add(merged);
        }
        return questions;
    }
}
