package app.clientele.ui.start;

import app.clientele.ui.common.Shown;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** What the owner of an empty shop sees first. */
public final class StartView {

    private final StartViewModel model;

    @FXML
    private Button sales;

    @FXML
    private Button demo;

    @FXML
    private Node filling;

    public StartView(StartViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        sales.setOnAction(_ -> model.importSales());
        sales.disableProperty().bind(model.fillingProperty());
        demo.setOnAction(_ -> model.tryDemo());
        demo.disableProperty().bind(model.fillingProperty());
        Shown.when(model.fillingProperty(), filling);
    }
}
