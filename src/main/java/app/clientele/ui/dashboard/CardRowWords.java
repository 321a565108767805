package app.clientele.ui.dashboard;

import app.clientele.loyalty.Indicator;
import app.clientele.loyalty.why.CardRow;
import app.clientele.text.Formats;
import app.clientele.text.Texts;

/** Writes the rows behind a figure. */
public record CardRowWords(Indicator indicator, Texts texts, Formats formats) {

    String name(CardRow row) {
        return switch (row.kind()) {
            case COST -> row.text();
            case TICKET, ANSWER, CUSTOMER -> row.name().isEmpty() ? texts.get("dashboard.card.no-name") : row.name();
        };
    }

    String day(CardRow row) {
        return row.day().map(formats::day).orElse(Formats.NO_VALUE);
    }

    String number(CardRow row) {
        return switch (row.kind()) {
            case TICKET, COST, CUSTOMER -> formats.money(row.number());
            case ANSWER -> formats.integer(row.number());
        };
    }

    String note(CardRow row) {
        return switch (row.kind()) {
            case ANSWER -> row.text();
            case CUSTOMER ->
                indicator == Indicator.CHURN || indicator == Indicator.RETENTION
                        ? texts.get(row.came() ? "dashboard.card.came" : "dashboard.card.lost")
                        : "";
            case TICKET, COST -> "";
        };
    }
}
