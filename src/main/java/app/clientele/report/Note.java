package app.clientele.report;

import java.util.List;

/** A headed list on the month's page. */
record Note(String title, List<String> entries) {
    Note {
        entries = List.copyOf(entries);
    }
}
