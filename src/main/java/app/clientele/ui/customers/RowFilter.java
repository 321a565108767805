package app.clientele.ui.customers;

import app.clientele.loyalty.CustomerRow;
import app.clientele.metrics.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Which customers the list shows, besides the search. */
sealed interface RowFilter {

    boolean passes(CustomerRow row);

    /** Everybody. */
    record All() implements RowFilter {
        @Override
        public boolean passes(CustomerRow row) {
            return true;
        }
    }

    /** The customers of one segment. */
    record OfSegment(Segment segment) implements RowFilter {
        @Override
        public boolean passes(CustomerRow row) {
            return row.figures().filter(figures -> figures.segment() == segment).isPresent();
        }
    }

    /** Whoever has a tag. */
    record Tagged(String tag) implements RowFilter {
        @Override
        public boolean passes(CustomerRow row) {
            return row.details().tags().contains(tag);
        }
    }

    /** Who asked to be left alone in one way or another. */
    record OptedOut() implements RowFilter {
        @Override
        public boolean passes(CustomerRow row) {
            return row.details().isOptedOut();
        }
    }

    /** The filters by which at least one of the rows passes; everybody first. */
    static List<RowFilter> of(List<CustomerRow> rows) {
        List<RowFilter> filters = new ArrayList<>();
        filters.add(new All());
        rows.stream()
                .flatMap(row -> row.figures().stream())
                .map(figures -> figures.segment())
                .distinct()
                .sorted()
                .forEach(segment -> filters.add(new OfSegment(segment)));
        TreeSet<String> tags = new TreeSet<>();
        rows.forEach(row -> tags.addAll(row.details().tags()));
        tags.forEach(tag -> filters.add(new Tagged(tag)));
        if (rows.stream().anyMatch(row -> row.details().isOptedOut())) {
            filters.add(new OptedOut());
        }
        return filters;
    }
}
