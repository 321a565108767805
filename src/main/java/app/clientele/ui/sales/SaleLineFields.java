package app.clientele.ui.sales;

import app.clientele.text.Texts;
import app.clientele.ui.common.FieldError;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Product, quantity and amount of one line, beside each other. */
final class SaleLineFields extends VBox {

    private final TextField amount;

    /** Fields of the line with this place in the ticket, from 0. */
    SaleLineFields(SalesViewModel model, SaleLineForm line, int place, Texts texts) {
        setSpacing(4);
        Button remove = new Button(null, new FontIcon("mdi2c-close"));
        remove.setId("sales-remove-" + place);
        remove.getStyleClass().addAll("button-icon", "flat");
        remove.setAccessibleText(texts.get("sales.remove-line", place + 1));
        remove.setOnAction(_ -> model.form().removeLine(line));
        remove.setDisable(model.form().lines().size() == 1);

        this.amount = field("amount", place, line.amountProperty(), model);
        VBox product = labelled("product", field("product", place, line.productProperty(), model), texts);
        VBox quantity = labelled("quantity", field("quantity", place, line.quantityProperty(), model), texts);
        VBox sum = labelled("amount", amount, texts);
        HBox.setHgrow(product, Priority.ALWAYS);
        quantity.setMinWidth(76);
        quantity.setMaxWidth(76);
        sum.setMinWidth(96);
        sum.setMaxWidth(96);
        HBox fields = new HBox(4, product, quantity, sum, remove);
        fields.setAlignment(Pos.BOTTOM_LEFT);
        getChildren()
                .addAll(
                        fields,
                        error("quantity", place, line.quantityErrorProperty()),
                        error("amount", place, line.amountErrorProperty()));
    }

    void focusAmount() {
        amount.requestFocus();
    }

    private static TextField field(String name, int place, StringProperty text, SalesViewModel model) {
        TextField field = new TextField();
        field.setId("sales-" + name + "-" + place);
        field.textProperty().bindBidirectional(text);
        field.setOnAction(_ -> model.save());
        return field;
    }

    private static VBox labelled(String name, TextField field, Texts texts) {
        Label label = new Label(texts.get("sales.column." + name));
        label.setLabelFor(field);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("field");
        return box;
    }

    private static FieldError error(String name, int place, ReadOnlyStringProperty text) {
        FieldError error = new FieldError();
        error.setId("sales-" + name + "-" + place + "-error");
        error.textProperty().bind(text);
        return error;
    }
}
