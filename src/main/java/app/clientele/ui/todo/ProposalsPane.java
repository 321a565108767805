package app.clientele.ui.todo;

import app.clientele.loyalty.todo.Proposal;
import app.clientele.model.Outreach.Outcome;
import app.clientele.settings.Settings;
import app.clientele.text.Texts;
import app.clientele.ui.common.ExportMenu;
import app.clientele.ui.common.FieldError;
import app.clientele.ui.common.ListExport;
import app.clientele.ui.common.RowsTable;
import app.clientele.ui.common.Shown;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Customers to whom a word would be well placed; the keys 1 to 4 say what came of it. */
public final class ProposalsPane {

    /** What a key of the upper row writes: its digit, or on a French keyboard what stands there without Shift. */
    private record Key(Outcome outcome, String digit, String unshifted) {
        boolean writes(String typed) {
            return typed.equals(digit) || typed.equals(unshifted);
        }
    }

    private static final List<Key> KEYS = List.of(
            new Key(Outcome.REACHED, "1", "&"),
            new Key(Outcome.NO_ANSWER, "2", "é"),
            new Key(Outcome.CAME_BACK, "3", "\""),
            new Key(Outcome.LEAVE_ALONE, "4", "'"));

    private final TodoViewModel model;
    private final Texts texts;
    private final Settings settings;
    private final ListExport lists;

    @FXML
    private ExportMenu export;

    @FXML
    private VBox root;

    @FXML
    private Label note;

    @FXML
    private TableView<Proposal> table;

    @FXML
    private TableColumn<Proposal, String> name;

    @FXML
    private TableColumn<Proposal, String> phone;

    @FXML
    private TableColumn<Proposal, String> email;

    @FXML
    private TableColumn<Proposal, String> reason;

    @FXML
    private VBox words;

    @FXML
    private TextArea suggestion;

    @FXML
    private Button copy;

    @FXML
    private HBox outcomes;

    @FXML
    private Button open;

    @FXML
    private FieldError failure;

    public ProposalsPane(TodoViewModel model, Texts texts, Settings settings, ListExport lists) {
        this.lists = lists;
        this.model = model;
        this.texts = texts;
        this.settings = settings;
    }

    @FXML
    private void initialize() {
        note.textProperty().bind(model.noteProperty());
        new RowsTable<>(table, model.rows())
                .column(name, row -> row.customer().displayName())
                .column(phone, row -> row.customer().phone())
                .column(email, row -> row.customer().email())
                .column(reason, model.words()::reason)
                .emptyTexts(texts.get("todo.none"), texts.get("common.no-match"))
                .onOpen(_ -> model.openCustomer())
                .remember(settings);
        export.offer(lists, model::list);
        outcomes.getChildren().addAll(0, KEYS.stream().map(this::button).toList());
        table.addEventHandler(KeyEvent.KEY_TYPED, this::type);
        suggestion.textProperty().bind(model.suggestionProperty());
        Shown.when(model.suggestionProperty().isNotEmpty(), words, outcomes);
        copy.setOnAction(_ -> copy());
        open.setOnAction(_ -> model.openCustomer());
        failure.textProperty().bind(model.failureProperty());
        root.visibleProperty().subscribe(visible -> {
            if (visible) {
                table.requestFocus();
            }
        });
    }

    private Button button(Key key) {
        Button button =
                new Button(texts.get("todo.key", key.digit(), model.words().outcome(key.outcome())));
        button.setId("todo-" + Texts.key(key.outcome()));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            model.note(key.outcome());
            table.requestFocus();
        });
        return button;
    }

    private void type(KeyEvent event) {
        KEYS.stream().filter(key -> key.writes(event.getCharacter())).forEach(key -> {
            model.note(key.outcome());
            event.consume();
        });
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(suggestion.getText());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
