package app.clientele.ui.programme;

import app.clientele.loyalty.programme.MemberRow;
import app.clientele.loyalty.programme.OfferRow;
import app.clientele.loyalty.programme.PointsWords;
import app.clientele.metrics.points.PointsAccount.Expiry;
import app.clientele.model.Cost;
import app.clientele.report.export.ListColumns;
import app.clientele.report.export.ListTable;
import app.clientele.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The lists of this screen as they go to paper and into files. */
final class ProgrammeLists {

    private final Texts texts;

    ProgrammeLists(Texts texts) {
        this.texts = texts;
    }

    /** @param narrowed what was searched for; empty for all */
    ListTable members(List<MemberRow> rows, PointsWords words, String narrowed) {
        return new ListColumns<MemberRow>()
                .text(texts.get("programme.column.name"), MemberRow::name)
                .day(texts.get("programme.column.since"), row -> Optional.of(row.since()))
                .whole(
                        texts.get("programme.column.balance"),
                        row -> row.account().balance())
                .money(texts.get("programme.column.value"), row -> row.account().valueCents())
                .text(texts.get("programme.column.tier"), row -> words.tier(row.account()))
                .text(texts.get("programme.column.reward"), row -> words.nextReward(row.account()))
                .day(
                        texts.get("programme.column.expiry"),
                        row -> row.account().nextExpiry().map(Expiry::day))
                .table(texts.get("programme.members.list"), narrowed, rows);
    }

    ListTable offers(List<OfferRow> rows, Function<OfferRow, String> state, String narrowed) {
        return new ListColumns<OfferRow>()
                .text(texts.get("programme.column.name"), row -> row.customer().name())
                .text(texts.get("programme.column.offer"), row -> row.offer().label())
                .day(
                        texts.get("programme.column.sent"),
                        row -> Optional.of(row.offer().sentOn()))
                .day(
                        texts.get("programme.column.valid"),
                        row -> Optional.of(row.offer().validUntil()))
                .money(texts.get("programme.column.cost"), row -> row.offer().costCents())
                .text(texts.get("programme.column.state"), state)
                .money(
                        texts.get("programme.column.sales-after"),
                        row -> row.result().netCents())
                .table(texts.get("programme.offers.list"), narrowed, rows);
    }

    ListTable costs(List<Cost> rows, Function<Cost, String> purpose, String narrowed) {
        return new ListColumns<Cost>()
                .day(texts.get("programme.column.day"), cost -> Optional.of(cost.day()))
                .text(texts.get("programme.column.label"), Cost::label)
                .text(texts.get("programme.column.purpose"), purpose)
                .money(texts.get("programme.column.amount"), Cost::amountCents)
                .table(texts.get("programme.costs.list"), narrowed, rows);
    }
}
