package app.clientele.ui.importing;

import app.clientele.importing.ImportKind;
import app.clientele.importing.finding.PreviewRow;
import app.clientele.importing.finding.SheetChoice;
import app.clientele.text.Texts;
import app.clientele.ui.common.LabelConverter;
import app.clientele.ui.common.Shown;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The first page: facts about the file above, its first rows below. */
public final class FilePageView {

    private final FilePageViewModel model;
    private final Texts texts;

    @FXML
    private ComboBox<ImportKind> kinds;

    @FXML
    private ComboBox<SheetChoice> sheets;

    @FXML
    private HBox sheetChoice;

    @FXML
    private FlowPane facts;

    @FXML
    private Label notes;

    @FXML
    private TableView<PreviewRow> preview;

    public FilePageView(FilePageViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        kinds.getItems().setAll(ImportKind.values());
        kinds.setConverter(new LabelConverter<>(
                kind -> texts.get("importing.kind." + kind.name().toLowerCase(Locale.ROOT))));
        model.kindProperty().subscribe(kinds::setValue);
        kinds.setOnAction(_ -> model.readAs(kinds.getValue()));
        sheets.setConverter(new LabelConverter<>(model::sheetName));
        model.sheets().subscribe(this::showSheets);
        sheets.setOnAction(_ -> Optional.ofNullable(sheets.getValue()).ifPresent(model::readSheet));
        Shown.when(Bindings.size(model.sheets()).greaterThan(1), sheetChoice);
        model.facts()
                .subscribe(() -> facts.getChildren()
                        .setAll(model.facts().stream().map(FilePageView::fact).toList()));
        notes.textProperty().bind(model.notesProperty());
        Shown.when(model.notesProperty().isNotEmpty(), notes);
        new PreviewTable(preview, model, texts).show();
    }

    private void showSheets() {
        sheets.getItems().setAll(model.sheets());
        sheets.setValue(model.sheetProperty().get());
    }

    private static VBox fact(Fact fact) {
        Label name = new Label(fact.name());
        name.getStyleClass().add("muted");
        Label value = new Label(fact.value());
        name.setLabelFor(value);
        return new VBox(name, value);
    }
}
