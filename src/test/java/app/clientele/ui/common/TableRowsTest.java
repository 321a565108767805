package app.clientele.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.model.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class TableRowsTest {

    private record Row(long id, String name) {}

    private final TableRows<Row> rows = rows(Background.sameThread(failure -> {
        throw new AssertionError(failure);
    }));

    private static TableRows<Row> rows(Background background) {
        return new TableRows<>(
                background, Row::id, (row, word) -> FoldedText.of(row.name()).contains(word));
    }

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aRowIsFoundWhenItHoldsAllWords() {
        rows.load(List.of(new Row(1, "Anne Lefèvre"), new Row(2, "Anne Leroy"), new Row(3, "T-12")));

        rows.queryProperty().set("  LEFEVRE an ");
        assertThat(rows.shown()).extracting(Row::id).containsExactly(1L);
        rows.queryProperty().set("t-12");
        assertThat(rows.shown()).extracting(Row::id).containsExactly(3L);
        rows.queryProperty().set("\u202f");
        assertThat(rows.shown()).hasSize(3);
        assertThat(rows.totalProperty().get()).isEqualTo(3);
    }

    @Test
    void searchFilterAndOrderHoldTogether() {
        rows.load(
                IntStream.range(0, 10).mapToObj(i -> new Row(i, "row " + i % 3)).toList());
        rows.sort(Comparator.comparingLong(Row::id).reversed());
        rows.filter(row -> row.id() > 2);
        rows.queryProperty().set("0");

        assertThat(rows.shown()).extracting(Row::id).containsExactly(9L, 6L, 3L);
        rows.sort(null);
        assertThat(rows.shown())
                .as("the order they were loaded in")
                .extracting(Row::id)
                .containsExactly(3L, 6L, 9L);
        rows.load(List.of(new Row(30, "row 0")));
        assertThat(rows.shown()).extracting(Row::id).containsExactly(30L);
    }

    @Test
    void theSelectedRowIsFollowedByItsId() {
        rows.load(List.of(new Row(1, "Anne"), new Row(2, "Bob")));
        rows.follow(rows.shown().get(1));

        rows.load(List.of(new Row(2, "Robert"), new Row(3, "Zoé")));
        assertThat(rows.selectedProperty().get()).contains(new Row(2, "Robert"));
        rows.queryProperty().set("zoe");
        assertThat(rows.selectedProperty().get()).isEmpty();
        rows.queryProperty().set("");
        assertThat(rows.selectedProperty().get()).contains(new Row(2, "Robert"));
        rows.follow(null);
        assertThat(rows.selectedProperty().get()).isEmpty();
    }

    @Test
    void aRowCanBeSelectedBeforeItIsThere() {
        rows.select(7);
        assertThat(rows.selectedProperty().get()).isEmpty();

        rows.load(List.of(new Row(7, "Anne")));

        assertThat(rows.selectedProperty().get()).isEqualTo(Optional.of(new Row(7, "Anne")));
    }

    @Test
    void nothingLoadedYetIsNotNothing() {
        assertThat(rows.noneProperty().get()).isFalse();
        rows.load(List.of());
        assertThat(rows.noneProperty().get()).isTrue();
        rows.load(List.of(new Row(1, "Anne")));
        rows.queryProperty().set("zoe");
        assertThat(rows.noneProperty().get()).as("only not found").isFalse();
    }

    /** Whatever the workers' order, what is shown in the end belongs to what was typed last. */
    @Test
    void theLastTextTypedWinsOnTheProgramsThreads() throws Exception {
        List<Throwable> failures = new ArrayList<>();
        try (Background background = Background.threads(failures::add)) {
            TableRows<Row> many = rows(background);
            CompletableFuture<Void> loaded = new CompletableFuture<>();
            WaitForAsyncUtils.asyncFx(() -> {
                        many.load(IntStream.range(0, 100_000)
                                .mapToObj(i -> new Row(i, "customer " + i))
                                .toList());
                        many.sort(Comparator.comparing(Row::name));
                        for (String typed : List.of("1", "12", "123", "1234", "12345")) {
                            many.queryProperty().set(typed);
                        }
                        many.onArranged(() -> loaded.complete(null));
                    })
                    .get();
            loaded.get(60, TimeUnit.SECONDS);

            assertThat(many.shown()).extracting(Row::name).containsExactly("customer 12345");
            assertThat(many.totalProperty().get()).isEqualTo(100_000);
        }
        assertThat(failures).isEmpty();
    }
}
