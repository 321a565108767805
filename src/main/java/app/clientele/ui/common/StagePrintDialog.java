package app.clientele.ui.common;

import app.clientele.report.PaperSize;
import app.clientele.report.PrintOrder;
import app.clientele.settings.Setting;
import app.clientele.settings.Settings;
import app.clientele.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Our own small print dialog, the same on every system; it opens with the printer that was used last.
 *
 * <p>Not the dialog of JavaFX: that one belongs to a job which prints the page as one picture, what else is chosen in it
 * (a file, some pages) would be lost on the way to our own printing, and Linux has none but an imitation.
 */
public final class StagePrintDialog implements PrintDialog {

    private static final Setting<String> LAST_PRINTER = Setting.text("print.printer", "");
    private static final int MOST_COPIES = 99;

    private final Supplier<@Nullable Window> owner;
    private final Texts texts;
    private final Settings settings;

    public StagePrintDialog(Supplier<@Nullable Window> owner, Texts texts, Settings settings) {
        this.owner = owner;
        this.texts = texts;
        this.settings = settings;
    }

    @Override
    public Optional<PrintOrder> ask(List<String> printers, PaperSize proposed, String title) {
        ComboBox<String> printer = new ComboBox<>();
        printer.setId("print-printer");
        printer.setMaxWidth(Double.MAX_VALUE);
        printer.getItems().setAll(printers);
        String last = settings.get(LAST_PRINTER);
        printer.setValue(printers.contains(last) ? last : printers.getFirst());
        ComboBox<PaperSize> paper = new ComboBox<>();
        paper.setId("print-paper");
        paper.setMaxWidth(Double.MAX_VALUE);
        paper.getItems().setAll(PaperSize.values());
        paper.setConverter(new LabelConverter<>(this::name));
        paper.setValue(proposed);
        Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
        copies.setId("print-copies");
        copies.setEditable(true);

        ButtonType print = new ButtonType(texts.get("dialogs.print.action"), ButtonBar.ButtonData.OK_DONE);
        Dialog<PrintOrder> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.setTitle(texts.get("dialogs.print.title"));
        dialog.setHeaderText(title);
        dialog.getDialogPane().setId("print-dialog");
        dialog.getDialogPane().setContent(form(printer, paper, copies));
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(print, new ButtonType(texts.get("dialogs.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.setOnShown(_ -> printer.requestFocus());
        dialog.setResultConverter(button ->
                button == print ? new PrintOrder(printer.getValue(), paper.getValue(), copies.getValue()) : null);
        Optional<PrintOrder> order = dialog.showAndWait();
        order.ifPresent(chosen -> settings.set(LAST_PRINTER, chosen.printer()));
        return order;
    }

    private Node form(ComboBox<String> printer, ComboBox<PaperSize> paper, Spinner<Integer> copies) {
        GridPane form = new GridPane(16, 8);
        form.addRow(0, label("dialogs.print.printer", printer), printer);
        form.addRow(1, label("dialogs.print.paper", paper), paper);
        form.addRow(2, label("dialogs.print.copies", copies), copies);
        return form;
    }

    private Label label(String key, Node field) {
        Label label = new Label(texts.get(key));
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        return label;
    }

    private String name(PaperSize size) {
        return texts.get("report.paper." + size.name().toLowerCase(Locale.ROOT));
    }
}
