package app.clientele.ui.surveys;

import app.clientele.loyalty.WaveRow;
import app.clientele.settings.Settings;
import app.clientele.text.Texts;
import app.clientele.ui.common.ExportMenu;
import app.clientele.ui.common.LabelConverter;
import app.clientele.ui.common.ListExport;
import app.clientele.ui.common.PagePreview;
import app.clientele.ui.common.RowsTable;
import app.clientele.ui.common.Shown;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The table of the waves; beside it the paper cards of one, or its form. */
public final class WavesPane {

    private final WavesViewModel model;
    private final CardsViewModel paperCards;
    private final Texts texts;
    private final Settings settings;
    private final ListExport lists;

    @FXML
    private VBox root, cards;
    @FXML
    private Button add, edit, delete, print, save;

    @FXML
    private ExportMenu export;

    @FXML
    private TableView<WaveRow> table;

    @FXML
    private TableColumn<WaveRow, String> name, days, channel, back, nps, csat;

    @FXML
    private ComboBox<Locale> language;

    @FXML
    private PagePreview preview;

    @FXML
    private Node form;

    public WavesPane(
            WavesViewModel model, CardsViewModel paperCards, Texts texts, Settings settings, ListExport lists) {
        this.model = model;
        this.paperCards = paperCards;
        this.texts = texts;
        this.settings = settings;
        this.lists = lists;
    }

    @FXML
    private void initialize() {
        new RowsTable<>(table, model.rows())
                .column(name, row -> row.wave().name())
                .column(
                        days,
                        row -> model.days(row.wave()),
                        Comparator.comparing(row -> row.wave().starts()))
                .column(channel, row -> model.channel(row.wave().channel()))
                .column(back, model::back, Comparator.comparingInt(WaveRow::cardsBack))
                .column(
                        nps,
                        model::nps,
                        Comparator.comparingDouble(
                                row -> row.scores().nps().score().orElse(-200)))
                .column(
                        csat,
                        model::csat,
                        Comparator.comparingDouble(
                                row -> row.scores().csat().top2().value().orElse(-1)))
                .emptyTexts(texts.get("surveys.waves.none"), texts.get("common.no-match"))
                .onOpen(_ -> model.edit())
                .onDelete(_ -> model.delete())
                .remember(settings);
        export.offer(lists, model::list);
        add.setOnAction(_ -> model.add());
        edit.setOnAction(_ -> model.edit());
        delete.setOnAction(_ -> model.delete());
        edit.disableProperty().bind(model.rows().selectedProperty().map(Optional::isEmpty));
        delete.disableProperty().bind(edit.disableProperty());
        Shown.when(model.editingProperty(), form);
        table.disableProperty().bind(model.editingProperty());
        model.editingProperty().addListener((_, _, editing) -> {
            if (!editing) {
                table.requestFocus();
            }
        });
        bindCards();
        model.seenProperty().bind(root.sceneProperty().isNotNull().and(root.visibleProperty()));
    }

    private void bindCards() {
        Shown.when(
                Bindings.createBooleanBinding(
                        () -> !model.editingProperty().get()
                                && model.rows().selectedProperty().get().isPresent(),
                        model.editingProperty(),
                        model.rows().selectedProperty()),
                cards);
        model.rows().selectedProperty().subscribe(paperCards::show);
        language.getItems().setAll(Texts.LANGUAGES);
        language.setConverter(new LabelConverter<>(paperCards::name));
        language.valueProperty().bindBidirectional(paperCards.languageProperty());
        preview.setOnDotsWanted(paperCards::showAt);
        paperCards.sheetProperty().subscribe(sheet -> {
            print.setDisable(sheet.isEmpty());
            save.setDisable(sheet.isEmpty());
            sheet.ifPresent(made -> preview.show(made.document().title(), made.shown()));
        });
        print.setOnAction(_ -> paperCards.print());
        save.setOnAction(_ -> paperCards.save());
    }
}
