package app.clientele.ui.importing;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.finding.ColumnFinding;
import app.clientele.text.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts into the owner's words what each column of a file is taken for, and why. */
record ColumnWords(Texts texts) {

    String sample(ColumnFinding column) {
        return String.join(" · ", column.sample());
    }

    String role(ColumnRole role) {
        return role == ColumnRole.OTHER
                ? texts.get("importing.columns.unused")
                : texts.get("importing.role." + role.key());
    }

    /** @param reading {@code null} where there is no choice */
    String reading(@Nullable String reading) {
        return reading == null ? "" : texts.get("importing.reading." + reading);
    }

    String confidence(ColumnFinding column) {
        return texts.get("importing.confidence." + column.confidence().name().toLowerCase(Locale.ROOT));
    }

    String reason(ColumnFinding column) {
        return texts.get("importing.column-reason." + column.reason());
    }
}
