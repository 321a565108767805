package app.clientele.ui.customers;

import app.clientele.loyalty.CustomerReferrals;
import app.clientele.metrics.Referrals;
import app.clientele.model.Period;
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
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Who sent whom, how many new customers that makes, and whom to thank. */
public final class ReferralsViewModel {

    private final Navigator navigator;
    private final Texts texts;
    private final Formats formats;
    private final TableRows<CustomerReferrals.Row> rows;
    private final ReadOnlyStringWrapper figures = new ReadOnlyStringWrapper("");
    private final RefreshWhenSeen refresh;

    public ReferralsViewModel(
            CustomerReferrals referrals,
            Background background,
            Changes changes,
            Texts texts,
            Formats formats,
            Navigator navigator) {
        this.navigator = navigator;
        this.texts = texts;
        this.formats = formats;
        this.rows = new TableRows<>(background, row -> row.sent().id(), (_, _) -> true);
        this.refresh = new RefreshWhenSeen(changes, () -> background.run(referrals::list, this::show));
    }

    private void show(CustomerReferrals.Listed listed) {
        figures.set(listed.year().map(year -> sentence(year, listed.figures())).orElse(""));
        rows.load(listed.rows());
    }

    private String sentence(Period year, Referrals referrals) {
        return texts.get(
                "customers.referrals.figures",
                formats.day(year.start()),
                formats.day(year.lastDay()),
                referrals.referred(),
                formats.integer(referrals.newCustomers()),
                formats.decimal(referrals.perHundredActive(), 1),
                formats.integer(referrals.active()));
    }

    /** To be bound to whether the list is in sight. */
    BooleanProperty seenProperty() {
        return refresh.seenProperty();
    }

    TableRows<CustomerReferrals.Row> rows() {
        return rows;
    }

    /** How many new customers were sent, of how many, per 100 active ones. */
    ReadOnlyStringProperty figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    String firstVisit(CustomerReferrals.Row row) {
        return row.firstVisit().map(formats::day).orElse(Formats.NO_VALUE);
    }

    String value(CustomerReferrals.Row row) {
        return formats.money(row.netCents());
    }

    void open(CustomerReferrals.Row row) {
        navigator.openCustomer(row.referrer().id());
    }

    /** The list for paper and files. */
    ListTable list() {
        return new ListColumns<CustomerReferrals.Row>()
                .text(
                        texts.get("customers.column.referrer"),
                        row -> row.referrer().displayName())
                .text(texts.get("customers.column.sent"), row -> row.sent().displayName())
                .day(texts.get("customers.column.first-visit"), CustomerReferrals.Row::firstVisit)
                .money(texts.get("customers.column.value"), CustomerReferrals.Row::netCents)
                .table(texts.get("customers.referrals.title"), "", List.copyOf(rows.shown()));
    }
}
