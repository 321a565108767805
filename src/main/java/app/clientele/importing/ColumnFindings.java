package app.clientele.importing;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.DateEvidence;
import app.clientele.importing.column.DateOrder;
import app.clientele.importing.column.DateReading;
import app.clientele.importing.column.DecimalMark;
import app.clientele.importing.column.NumberEvidence;
import app.clientele.importing.column.NumberReading;
import app.clientele.importing.column.Values;
import app.clientele.importing.finding.ColumnFinding;
import app.clientele.importing.finding.ColumnFinding.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts together what is known of each column of a file. */
record ColumnFindings(Table table, ColumnReadings readings, List<Question> questions) {

    private static final int SAMPLES = 5;
    private static final Set<String> BEYOND_DOUBT =
            Set.of("known-program", "by-hand", "remembered", "answered", "sums");

    /** Every column with a heading or a value, in the order of the file. */
    static List<ColumnFinding> of(Table table, ColumnReadings readings, List<Question> questions) {
        ColumnFindings findings = new ColumnFindings(table, readings, questions);
        List<ColumnFinding> all = new ArrayList<>();
        for (int place = 0; place < table.header().width(); place++) {
            all.add(findings.of(place));
        }
        return all;
    }

    private ColumnFinding of(int place) {
        Columns columns = readings.columns();
        ColumnRole role = columns.role(place);
        DateReading date = readings.dates().get(place);
        NumberReading number = readings.numbers().get(place);
        DateOrder order = Columns.isDate(role) && date != null ? date.order() : null;
        DecimalMark mark = Columns.isNumber(role) && number != null && hasMark(place) ? number.mark() : null;
        String question = order != null ? "date-order" : mark != null ? "decimal" : null;
        List<ColumnRole> roles = new ArrayList<>(KindRoles.of(table.kind()));
        roles.add(ColumnRole.OTHER);
        Doubt doubt = doubt(place, columns.reason(place));
        return new ColumnFinding(
                place,
                table.header().name(place),
                role,
                roles,
                sample(place),
                order != null ? key(order) : key(mark),
                date == null || order == null ? null : date.pattern(),
                question == null
                        ? null
                        : ReadingOptions.key(question, table.header().name(place)),
                order != null ? List.of("dmy", "mdy") : mark != null ? List.of("comma", "point") : List.of(),
                doubt.confidence(),
                doubt.reason());
    }

    private record Doubt(Confidence confidence, String reason) {}

    private Doubt doubt(int place, String reason) {
        String name = table.header().name(place);
        boolean asked = questions.stream()
                .anyMatch(question -> question.column().equals(name)
                        || List.of(question.column().split(" / ", -1)).contains(name));
        if (asked) {
            return new Doubt(Confidence.DOUBTFUL, "question");
        }
        if (readings.columns().role(place) == ColumnRole.OTHER) {
            return new Doubt(Confidence.LIKELY, reason);
        }
        DateEvidence dates = readings.evidence().dates().get(place);
        NumberEvidence numbers = readings.evidence().numbers().get(place);
        int fitting = dates != null ? dates.dates() : numbers != null ? numbers.numbers() : 1;
        int others = dates != null ? dates.others() : numbers != null ? numbers.others() : 0;
        if (others * 20 > fitting) {
            return new Doubt(Confidence.DOUBTFUL, "values-differ");
        }
        if (reason.equals("untaxed")) {
            return new Doubt(Confidence.DOUBTFUL, reason);
        }
        boolean borneOut = (dates != null || numbers != null) && others == 0 && reason.equals("heading");
        return new Doubt(BEYOND_DOUBT.contains(reason) || borneOut ? Confidence.SURE : Confidence.LIKELY, reason);
    }

    /** Whether the column has texts whose comma or point means something; cells of numbers need no reading. */
    private boolean hasMark(int place) {
        NumberEvidence numbers = readings.evidence().numbers().get(place);
        return numbers != null && !numbers.example().text().isEmpty();
    }

    private static @Nullable String key(@Nullable Enum<?> reading) {
        return reading == null ? null : reading.name().toLowerCase(Locale.ROOT);
    }

    private List<String> sample(int place) {
        return table.sample().stream()
                .map(row -> Values.text(row.cell(place)))
                .filter(text -> !text.isEmpty())
                .map(Drafting::shortened)
                .distinct()
                .limit(SAMPLES)
                .toList();
    }
}
