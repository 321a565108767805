package app.clientele.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * Loads a screen: the FXML beside the view class, the texts of the language, the view made by the composition root. An
 * unknown class fails loudly.
 */
public final class Views {

    private final ResourceBundle texts;
    private final Map<Class<?>, Supplier<?>> makers;

    public Views(ResourceBundle texts, Map<Class<?>, Supplier<?>> makers) {
        this.texts = texts;
        this.makers = Map.copyOf(makers);
    }

    public Parent load(Class<?> view) {
        URL fxml = view.getResource(view.getSimpleName() + ".fxml");
        if (fxml == null) {
            throw new IllegalArgumentException("no " + view.getSimpleName() + ".fxml beside " + view.getName());
        }
        FXMLLoader loader = new FXMLLoader(fxml, texts, null, this::make);
        try {
            Parent root = loader.load();
            FieldNames.give(root);
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load " + fxml, e);
        }
    }

    private Object make(Class<?> type) {
        Supplier<?> maker = makers.get(type);
        if (maker == null) {
            throw new IllegalArgumentException("AppContext does not know how to make " + type.getName());
        }
        return maker.get();
    }
}
