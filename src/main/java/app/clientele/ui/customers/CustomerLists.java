package app.clientele.ui.customers;

import app.clientele.loyalty.CustomerRow;
import app.clientele.metrics.CustomerFigures;
import app.clientele.report.export.ListColumns;
import app.clientele.report.export.ListTable;
import app.clientele.text.Texts;
import java.util.List;
import java.util.OptionalLong;

/** The lists of this screen as they go to paper and into files. */
final class CustomerLists {

    private final Texts texts;
    private final CustomerWords words;

    CustomerLists(Texts texts, CustomerWords words) {
        this.texts = texts;
        this.words = words;
    }

    /** @param narrowed how the list was narrowed; empty when it was not */
    ListTable customers(List<CustomerRow> rows, String narrowed) {
        return new ListColumns<CustomerRow>()
                .text(texts.get("customers.column.name"), row -> row.customer().displayName())
                .text(
                        texts.get("customers.column.number"),
                        row -> row.customer().number())
                .text(texts.get("customers.column.email"), row -> row.customer().email())
                .text(texts.get("customers.column.phone"), row -> row.customer().phone())
                .whole(texts.get("customers.column.visits"), CustomerRow::visits)
                .day(
                        texts.get("customers.column.last-visit"),
                        row -> row.figures().map(CustomerFigures::last))
                .moneyIfKnown(
                        texts.get("customers.column.value"),
                        row -> row.figures()
                                .map(figures -> OptionalLong.of(figures.netCents()))
                                .orElse(OptionalLong.empty()))
                .text(texts.get("customers.column.status"), row -> words.status(row.figures()))
                .table(texts.get("customers.title"), narrowed, rows);
    }
}
