package app.clientele.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.clientele.settings.ThemeChoice;
import app.clientele.ui.common.MetricReading.Band;
import app.clientele.ui.common.MetricReading.Dial;
import app.clientele.ui.common.MetricReading.Direction;
import app.clientele.ui.common.MetricReading.Tone;
import app.clientele.ui.common.MetricReading.Trend;
import eu.hansolo.tilesfx.Tile;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Polyline;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test
class MetricTileTest {

    private MetricTile score;
    private MetricTile share;
    private SparkTile spark;
    private Theme theme;

    @Start
    void start(Stage stage) {
        score = new MetricTile(0.5);
        share = new MetricTile(0);
        spark = new SparkTile();
        theme = new Theme(ThemeChoice.LIGHT);
        Scene scene = new Scene(new HBox(score, share, spark), 900, 400);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theBarEndsAtTheLastValueHoweverQuicklyValuesCame(FxRobot robot) {
        Random random = new Random(1);
        robot.interact(() -> score.getScene().getRoot().layout());
        robot.interact(() -> {
            for (int i = 0; i < 100; i++) {
                double position = random.nextDouble();
                score.readingProperty().set(reading(OptionalDouble.of(position)));
                share.readingProperty().set(reading(OptionalDouble.of(position)));

                assertThat(bar(score).getLength()).isCloseTo(-180 * (position - 0.5), within(1e-9));
                assertThat(bar(score).getStartAngle()).isCloseTo(-270, within(1e-9));
                assertThat(bar(share).getLength()).isCloseTo(-180 * position, within(1e-9));
            }
        });
    }

    @Test
    void withoutValueTheBarIsGoneAndTheTileSaysWhatIsMissing(FxRobot robot) {
        robot.interact(() -> score.readingProperty().set(reading(OptionalDouble.of(0.9))));
        robot.interact(() -> score.readingProperty()
                .set(new MetricReading(
                        "NPS",
                        "",
                        "–",
                        List.of("Aucune réponse"),
                        Optional.empty(),
                        Optional.of(new Dial(
                                OptionalDouble.empty(), 0, 0, "−100", "+100", List.of(), OptionalDouble.empty())),
                        List.of())));

        assertThat(bar(score).getLength()).isZero();
        assertThat(texts(score)).contains("–", "Aucune réponse", "−100", "+100");
    }

    @Test
    void theTileNeverAnimatesAndWritesNoNumberOfItsOwn() {
        assertThat(tile(score).isAnimated()).isFalse();
        assertThat(tile(score).isValueVisible()).isFalse();
    }

    @Test
    void theTileCanBeReachedByKeyboardAndSaysItsValueInWords(FxRobot robot) {
        robot.interact(() -> score.readingProperty().set(reading(OptionalDouble.of(0.7))));

        assertThat(score.isFocusTraversable()).isTrue();
        assertThat(score.getAccessibleText())
                .isEqualTo("NPS: +42, entre +24 et +60, 38 réponses, en hausse de 12 points");
        assertThat(score.getAccessibleHelp()).isEqualTo("Qui vous recommande");
        assertThat(tile(score).isFocusTraversable())
                .as("TilesFX itself is no stop")
                .isFalse();
    }

    @Test
    void aChangeHasAnArrowAndAWord(FxRobot robot) {
        robot.interact(() -> score.readingProperty().set(reading(OptionalDouble.of(0.7))));

        assertThat(texts(score)).contains("▲ en hausse de 12 points");
    }

    @Test
    void darkColoursAreThereAtOnce(FxRobot robot) {
        robot.interact(() -> score.readingProperty().set(reading(OptionalDouble.of(0.7))));
        Paint light = bar(score).getStroke();

        robot.interact(() -> {
            theme.choiceProperty().set(ThemeChoice.DARK);
            score.getScene().getRoot().applyCss();
        });

        assertThat(bar(score).getStroke()).isNotEqualTo(light);
    }

    @Test
    void longAmountsShrinkToStayInsideTheGauge(FxRobot robot) {
        robot.interact(() -> share.readingProperty()
                .set(new MetricReading(
                        "CLV", "", "12 345 678 €", List.of(), Optional.empty(), Optional.empty(), List.of())));
        robot.interact(() -> share.getScene().getRoot().applyCss());

        Label value = (Label) share.lookup(".gauge-value");
        assertThat(value.getFont().getSize()).isLessThan(20);
    }

    @Test
    void aMonthWithoutValueInterruptsTheLine(FxRobot robot) {
        robot.interact(() -> spark.readingProperty()
                .set(new MetricReading(
                        "Panier",
                        "",
                        "31 €",
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(
                                OptionalDouble.of(3),
                                OptionalDouble.of(5),
                                OptionalDouble.empty(),
                                OptionalDouble.of(4),
                                OptionalDouble.of(4)))));
        robot.interact(() -> spark.getScene().getRoot().layout());

        assertThat(spark.lookupAll(".spark-run"))
                .extracting(run -> ((Polyline) run).getPoints().size())
                .containsExactlyInAnyOrder(4, 4);
    }

    private static MetricReading reading(OptionalDouble position) {
        return new MetricReading(
                "NPS",
                "Qui vous recommande",
                "+42",
                List.of("entre +24 et +60", "38 réponses"),
                Optional.of(new Trend(Direction.UP, Tone.GOOD, "en hausse de 12 points")),
                Optional.of(new Dial(
                        position, 0.6, 0.8, "−100", "+100", List.of(new Band(1, Tone.GOOD)), OptionalDouble.empty())),
                List.of());
    }

    private static Tile tile(Node tile) {
        return tile.lookupAll("*").stream()
                .filter(Tile.class::isInstance)
                .map(Tile.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The second arc that TilesFX draws; the first is the track. */
    private static Arc bar(Node tile) {
        List<Arc> arcs = tile(tile).lookupAll("*").stream()
                .filter(Arc.class::isInstance)
                .map(Arc.class::cast)
                .toList();
        return arcs.stream()
                .filter(arc -> arc.getStroke().equals(tile(tile).getBarColor()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Node tile) {
        return tile.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
