package app.clientele.ui.help;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** The help: what the figures mean, what is new, who wrote the parts. */
public final class HelpView {

    private final HelpViewModel model;

    @FXML
    private Pane definitions;

    @FXML
    private Pane releases;

    @FXML
    private Pane licences;

    @FXML
    private Label about;

    public HelpView(HelpViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        about.setText(model.about());
        show(definitions, model.definitions());
        show(releases, model.releases());
        show(
                licences,
                model.licences().stream()
                        .map(part -> new HelpViewModel.Definition(part.name(), part.licence()))
                        .toList());
    }

    private static void show(Pane page, List<HelpViewModel.Definition> definitions) {
        for (HelpViewModel.Definition definition : definitions) {
            Label name = new Label(definition.name());
            name.getStyleClass().add("section");
            Label text = new Label(definition.text());
            text.setWrapText(true);
            page.getChildren().add(new VBox(name, text));
        }
    }
}
