package app.clientele.ui.common;

import app.clientele.report.export.ListTable;
import app.clientele.text.Texts;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The button "Export · Print" above a list. In FXML: {@code <ExportMenu fx:id="export" id="customers-export"/>}; the
 * view then says what it takes out: {@code export.offer(lists, model::list)}.
 */
public final class ExportMenu extends MenuButton {

    /** A button that does nothing until it is told what to {@link #offer}. */
    public ExportMenu() {
        setMinWidth(USE_PREF_SIZE);
        setGraphic(new FontIcon("mdi2t-tray-arrow-down"));
    }

    /**
     * Says which list the button takes out.
     *
     * @param list as it stands on the screen when the owner chooses; asked on the window's thread
     */
    public void offer(ListExport export, Supplier<ListTable> list) {
        Texts texts = export.texts();
        setText(texts.get("list.export"));
        getItems()
                .setAll(
                        item(texts.get("list.print"), "mdi2p-printer-outline", list, export::print),
                        item(texts.get("list.save-pdf"), "mdi2f-file-document-outline", list, export::savePdf),
                        item(texts.get("list.save-workbook"), "mdi2f-file-excel-outline", list, export::saveWorkbook),
                        item(texts.get("list.save-csv"), "mdi2f-file-delimited-outline", list, export::saveCsv));
    }

    private static MenuItem item(String text, String icon, Supplier<ListTable> list, Consumer<ListTable> way) {
        MenuItem item = new MenuItem(text, new FontIcon(icon));
        item.setOnAction(_ -> way.accept(list.get()));
        return item;
    }
}
