package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.Drafting.Rejected;
import app.clientele.importing.Drafting.Verdict;
import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.DateReading;
import app.clientele.importing.column.Words;
import app.clientele.importing.sheet.Cell;
import app.clientele.importing.sheet.Row;
import app.clientele.model.Customer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a list of customers into customers. */
final class CustomersDrafting implements Drafting.Kind {

    private static final Set<String> YES = Set.of("oui", "o", "yes", "y", "true", "vrai", "1", "x", "ok", "subscribed");
    private static final Set<String> NO =
            Set.of("non", "n", "no", "false", "faux", "0", "unsubscribed", "not subscribed");

    private final Columns columns;
    private final ColumnReadings readings;
    private final Drafting drafting;
    private final CustomerCells cells;
    private final List<CustomerDraft> customers = new ArrayList<>();

    CustomersDrafting(ColumnReadings readings, Drafting drafting) {
        this.columns = readings.columns();
        this.readings = readings;
        this.drafting = drafting;
        this.cells = new CustomerCells(columns, "");
    }

    @Override
    public @Nullable Verdict take(Row row) {
        Verdict width = drafting.width(row);
        if (width != null) {
            return width;
        }
        DateReading.Read created = date(row, CREATED);
        if (created.reason() != null) {
            return new Rejected(CREATED, columns.text(row, CREATED), created.reason());
        }
        DateReading.Read member = date(row, MEMBER_SINCE);
        if (member.reason() != null) {
            return new Rejected(MEMBER_SINCE, columns.text(row, MEMBER_SINCE), member.reason());
        }
        Customer.Consent consent = consent(columns.text(row, CONSENT));
        if (consent == null) {
            return new Rejected(CONSENT, columns.text(row, CONSENT), "not-yes-or-no");
        }
        CustomerDraft customer = cells.read(row, created.day(), member.day(), consent);
        if (customer.isAnonymous()) {
            return new Rejected(null, row.cell(0).shown(), "missing-customer");
        }
        customers.add(customer);
        return null;
    }

    /** A blank date is no error here: not everybody is a member. */
    private DateReading.Read date(Row row, ColumnRole role) {
        Cell cell = columns.cell(row, role);
        return cell.isEmpty() ? DateReading.Read.BLANK : readings.date(role).read(cell);
    }

    private static Customer.@Nullable Consent consent(String text) {
        String folded = Words.fold(text);
        if (folded.isEmpty()) {
            return Customer.Consent.UNKNOWN;
        }
        if (YES.contains(folded)) {
            return Customer.Consent.YES;
        }
        return NO.contains(folded) ? Customer.Consent.NO : null;
    }

    @Override
    public Drafts drafts() {
        return new Drafts.CustomerRows(customers);
    }
}
