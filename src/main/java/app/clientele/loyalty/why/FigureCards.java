package app.clientele.loyalty.why;

import app.clientele.loyalty.DashboardFigures;
import app.clientele.loyalty.Indicator;
import app.clientele.metrics.Definitions;
import app.clientele.model.Books;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The identity card of a figure with all rows behind it. To be called on the database thread. */
public final class FigureCards {

    private final Supplier<Books> books;
    private final Supplier<Definitions> definitions;
    private final Supplier<Map<Long, String>> names;

    /** The names as long as the books are the same: another period must not read them all again. */
    private Optional<Known> known = Optional.empty();

    private record Known(Books of, Map<Long, String> names) {}

    /** @param names what each customer is called, by the store's number */
    public FigureCards(Supplier<Books> books, Supplier<Definitions> definitions, Supplier<Map<Long, String>> names) {
        this.books = books;
        this.definitions = definitions;
        this.names = names;
    }

    /**
     * A card and its rows.
     *
     * @param leftOut the rows that do not count, by reason; in the order of the card
     */
    public record Opened(IdentityCard card, List<CardRow> counted, Map<Exclusion, List<CardRow>> leftOut) {
        public Opened {
            counted = List.copyOf(counted);
            leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
        }
    }

    /** Opens the card of a figure of those that the dashboard shows. */
    public Opened open(Indicator indicator, DashboardFigures figures) {
        Books all = books.get();
        IdentityCard card = new IdentityCards(all, figures, definitions.get().marginRate()).of(indicator);
        CardRows rows = new CardRows(all, namesIn(all));
        Map<Exclusion, List<CardRow>> leftOut = new EnumMap<>(Exclusion.class);
        card.account()
                .notCounted()
                .keySet()
                .forEach(reason ->
                        leftOut.put(reason, rows.of(card, card.account().rows(reason))));
        return new Opened(card, rows.of(card, card.account().countedRows()), leftOut);
    }

    /** The sentences on what changed since the compared period. */
    public List<String> whatChanged(DashboardFigures figures, Function<Map<Long, String>, ChangeSentences> words) {
        Books all = books.get();
        return WhatChanged.of(all, figures).sentences(words.apply(namesIn(all)));
    }

    @SuppressWarnings("ReferenceEquality") // the same picture of the books, not an equal one
    private Map<Long, String> namesIn(Books all) {
        Known now = known.filter(it -> it.of() == all).orElseGet(() -> new Known(all, names.get()));
        known = Optional.of(now);
        return now.names();
    }
}
