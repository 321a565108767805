package app.clientele.ui.importing;

import app.clientele.importing.SourceProfile;
import app.clientele.text.Texts;
import app.clientele.ui.common.Shown;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The table of known sources; it is not there before the first import. */
public final class SourcesView {

    private static final int FORGET = 4;

    private final SourcesViewModel model;
    private final Texts texts;

    @FXML
    private VBox card;

    @FXML
    private TableView<SourceProfile> table;

    public SourcesView(SourcesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Cells.show(
                table, model.sources(), List.of(SourceProfile::name, model::content, model::imports, model::lastUsed));
        Cells.button(table, FORGET, texts.get("importing.forget"), model::forget);
        Shown.when(Bindings.isNotEmpty(model.sources()), card);
    }
}
