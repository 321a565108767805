package app.clientele.ui.customers;

import app.clientele.loyalty.BestCustomers;
import app.clientele.loyalty.best.StandingWords;
import app.clientele.report.export.ListColumns;
import app.clientele.report.export.ListTable;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.Changes;
import app.clientele.ui.common.Navigator;
import app.clientele.ui.common.RefreshWhenSeen;
import app.clientele.ui.common.TableRows;
import java.util.List;
import javafx.beans.property.BooleanProperty;

/** The best customers, and what makes them so. */
public final class BestCustomersViewModel {

    private final Navigator navigator;
    private final Texts texts;
    private final Formats formats;
    private final StandingWords standing;
    private final TableRows<BestCustomers.Row> rows;
    private final RefreshWhenSeen refresh;

    public BestCustomersViewModel(
            BestCustomers best,
            Background background,
            Changes changes,
            Texts texts,
            Formats formats,
            Navigator navigator) {
        this.navigator = navigator;
        this.texts = texts;
        this.formats = formats;
        this.standing = new StandingWords(texts, formats);
        this.rows = new TableRows<>(background, row -> row.customer().id(), (_, _) -> true);
        this.refresh = new RefreshWhenSeen(changes, () -> background.run(best::list, rows::load));
    }

    /** To be bound to whether the list is in sight. */
    BooleanProperty seenProperty() {
        return refresh.seenProperty();
    }

    TableRows<BestCustomers.Row> rows() {
        return rows;
    }

    String signs(BestCustomers.Row row) {
        return standing.signs(row.standing().signs());
    }

    String value(BestCustomers.Row row) {
        return formats.money(row.standing().netCents());
    }

    void open(BestCustomers.Row row) {
        navigator.openCustomer(row.customer().id());
    }

    /** The list for paper and files. */
    ListTable list() {
        return new ListColumns<BestCustomers.Row>()
                .text(texts.get("customers.column.name"), row -> row.customer().displayName())
                .text(texts.get("customers.column.signs"), this::signs)
                .money(
                        texts.get("customers.column.value"),
                        row -> row.standing().netCents())
                .text(texts.get("customers.column.phone"), row -> row.customer().phone())
                .text(texts.get("customers.column.email"), row -> row.customer().email())
                .table(texts.get("customers.best.title"), "", List.copyOf(rows.shown()));
    }
}
