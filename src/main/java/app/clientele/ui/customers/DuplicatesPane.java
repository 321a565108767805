package app.clientele.ui.customers;

import app.clientele.loyalty.duplicates.LookAlike;
import app.clientele.loyalty.duplicates.MergeField;
import app.clientele.loyalty.duplicates.Merging;
import app.clientele.model.Customer;
import app.clientele.settings.Settings;
import app.clientele.text.Texts;
import app.clientele.ui.common.ExportMenu;
import app.clientele.ui.common.FieldError;
import app.clientele.ui.common.ListExport;
import app.clientele.ui.common.RowsTable;
import java.util.Comparator;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The table of look-alikes; beside it two customers field by field. */
public final class DuplicatesPane {

    private final DuplicatesViewModel model;
    private final Texts texts;
    private final Settings settings;
    private final ListExport lists;

    @FXML
    private VBox root;

    @FXML
    private ExportMenu export;

    @FXML
    private TableView<LookAlike> table;

    @FXML
    private TableColumn<LookAlike, String> one;

    @FXML
    private TableColumn<LookAlike, String> other;

    @FXML
    private TableColumn<LookAlike, String> why;

    @FXML
    private VBox comparison;

    @FXML
    private GridPane fields;

    @FXML
    private Button merge;

    @FXML
    private Button apart;

    @FXML
    private FieldError failure;

    public DuplicatesPane(DuplicatesViewModel model, Texts texts, Settings settings, ListExport lists) {
        this.model = model;
        this.texts = texts;
        this.settings = settings;
        this.lists = lists;
    }

    @FXML
    private void initialize() {
        model.seenProperty().bind(InSight.of(root));
        export.offer(lists, model::list);
        new RowsTable<>(table, model.rows())
                .column(one, pair -> pair.one().displayName())
                .column(other, pair -> pair.other().displayName())
                .column(
                        why,
                        model::why,
                        Comparator.comparing(pair -> pair.likenesses().getFirst()))
                .emptyTexts(texts.get("customers.duplicates.none"), texts.get("common.no-match"))
                .onOpen(_ -> merge.requestFocus())
                .remember(settings);
        failure.textProperty().bind(model.failureProperty());
        merge.setOnAction(_ -> model.merge());
        apart.setOnAction(_ -> model.tellApart());
        model.mergingProperty().subscribe(this::show);
    }

    private void show(Optional<Merging> merging) {
        comparison.setVisible(merging.isPresent());
        comparison.setManaged(merging.isPresent());
        fields.getChildren().clear();
        merging.ifPresent(shown -> {
            int row = 0;
            for (MergeField field : MergeField.values()) {
                if (!field.of(shown.one()).isEmpty() || !field.of(shown.other()).isEmpty()) {
                    Label name = new Label(model.fieldName(field));
                    name.getStyleClass().add("muted");
                    fields.add(name, 0, row++, 2, 1);
                    ToggleGroup group = new ToggleGroup();
                    fields.add(choice(shown, field, group, false), 0, row);
                    fields.add(choice(shown, field, group, true), 1, row++);
                }
            }
        });
    }

    private RadioButton choice(Merging merging, MergeField field, ToggleGroup group, boolean fromOther) {
        Customer customer = fromOther ? merging.other() : merging.one();
        RadioButton button = new RadioButton(model.value(field, customer));
        button.setId("customers-merge-" + Texts.key(field) + (fromOther ? "-other" : "-one"));
        button.setAccessibleText(model.fieldName(field) + " " + button.getText());
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        button.setSelected(merging.isFromOther(field) == fromOther);
        button.setDisable(field.of(customer).isEmpty());
        button.setOnAction(_ -> merging.choose(field, fromOther));
        return button;
    }
}
