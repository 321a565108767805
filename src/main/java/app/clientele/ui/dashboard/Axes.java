package app.clientele.ui.dashboard;

import app.clientele.text.Formats;
import app.clientele.ui.common.LabelConverter;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;

/** The axes of the charts: months below, numbers beside, written as the owner's language writes them. */
final class Axes {

    private Axes() {}

    static CategoryAxis ofMonths() {
        CategoryAxis axis = new CategoryAxis();
        axis.setAnimated(false);
        axis.setTickMarkVisible(false);
        return axis;
    }

    static void show(CategoryAxis axis, List<MonthPoint> months) {
        axis.setCategories(FXCollections.observableArrayList(
                months.stream().map(MonthPoint::label).toList()));
    }

    /** An axis that finds its own range, from 0. */
    static NumberAxis fromZero(Formats formats) {
        NumberAxis axis = new NumberAxis();
        axis.setForceZeroInRange(true);
        axis.setTickLabelFormatter(new LabelConverter<>(number -> formats.compact(number.doubleValue())));
        return dress(axis);
    }

    /** The whole scale of the net promoter score. */
    static NumberAxis ofScores(Formats formats) {
        NumberAxis axis = new NumberAxis(-100, 100, 50);
        axis.setTickLabelFormatter(new LabelConverter<>(number -> formats.score(number.doubleValue())));
        return dress(axis);
    }

    private static NumberAxis dress(NumberAxis axis) {
        axis.setAnimated(false);
        axis.setMinorTickVisible(false);
        return axis;
    }
}
