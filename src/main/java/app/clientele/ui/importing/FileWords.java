package app.clientele.ui.importing;

import app.clientele.importing.FileReading;
import app.clientele.importing.Readings;
import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.finding.ColumnFinding;
import app.clientele.importing.finding.PreviewCell;
import app.clientele.importing.finding.PreviewRow;
import app.clientele.importing.finding.SheetChoice;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts into the owner's words what sort of file it is, and what its first rows mean. */
record FileWords(Texts texts, Formats formats) {

    private static final int CENTS = 2;
    private static final Set<ColumnRole> MONEY = EnumSet.of(
            ColumnRole.AMOUNT,
            ColumnRole.GROSS_AMOUNT,
            ColumnRole.NET_AMOUNT,
            ColumnRole.UNTAXED_AMOUNT,
            ColumnRole.TAX,
            ColumnRole.UNIT_PRICE,
            ColumnRole.DISCOUNT,
            ColumnRole.REFUNDED);

    /** What is known of the file as a whole. */
    List<Fact> facts(FileReading reading) {
        Readings readings = reading.readings();
        List<Fact> facts = new ArrayList<>();
        add(facts, "source", readings.source());
        add(facts, "format", texts.get("importing.format." + readings.format()));
        add(facts, "separator", separator(readings.separator()));
        add(facts, "charset", readings.charset());
        add(facts, "header-row", readings.headerRow() == 0 ? null : formats.integer(readings.headerRow()));
        add(facts, "currency", reading.currency());
        add(facts, "read-rows", formats.integer(reading.readRows()));
        return facts;
    }

    /** What the owner should know although the file was read, one sentence a line. */
    String notes(FileReading reading) {
        return String.join(
                "\n",
                reading.notes().stream()
                        .map(note -> texts.get("importing.note." + note.key(), note.textArguments()))
                        .toList());
    }

    String sheet(SheetChoice sheet) {
        return sheet.hidden() ? texts.get("importing.sheet.hidden", sheet.name()) : sheet.name();
    }

    /** What a column is used for. */
    String role(ColumnFinding column) {
        return new ColumnWords(texts).role(column.role());
    }

    /** What becomes of a row. */
    String fate(PreviewRow row) {
        return texts.get("importing.fate." + row.fate().name().toLowerCase(Locale.ROOT));
    }

    /** A cell of a column with this role, as it is understood. */
    String meaning(PreviewCell cell, ColumnRole role) {
        if (cell.day() != null) {
            String day = formats.longDay(cell.day());
            return cell.time() == null ? day : day + " " + formats.time(cell.time());
        }
        if (cell.time() != null) {
            return formats.time(cell.time());
        }
        return cell.number() == null ? cell.written() : formats.number(cell.number(), MONEY.contains(role) ? CENTS : 0);
    }

    private @Nullable String separator(@Nullable String separator) {
        return switch (separator) {
            case null -> null;
            case "\t" -> texts.get("importing.separator.tab");
            case ";" -> texts.get("importing.separator.semicolon");
            case "," -> texts.get("importing.separator.comma");
            default -> separator;
        };
    }

    private void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(texts.get("importing.fact." + name), value));
        }
    }
}
