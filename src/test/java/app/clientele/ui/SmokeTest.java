package app.clientele.ui;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.TileBuilder;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SmokeTest {
    private int clicks;

    @Start
    void start(Stage stage) {
        var button = new Button("go");
        button.setId("go");
        button.setOnAction(_ -> clicks++);
        Tile tile = TileBuilder.create()
                .skinType(Tile.SkinType.GAUGE2)
                .minValue(-100)
                .value(42)
                .animated(false)
                .build();
        stage.setScene(new Scene(new VBox(button, tile), 600, 600));
        stage.show();
    }

    @Test
    void clicks(FxRobot robot) {
        robot.clickOn("#go");
        assertThat(clicks).isEqualTo(1);
    }
}

class PropsTest {
    @Property
    boolean abs(@ForAll int x) {
        return x * 2 == x + x;
    }
}
