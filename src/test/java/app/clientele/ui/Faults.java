package app.clientele.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * Walks a screen and finds words that are cut, overlap or are too faint, and controls without a name; also in what a page
 * holds below its lower end.
 */
public final class Faults {

    private static final Pattern NAME = Pattern.compile("\\p{L}");
    private static final double READABLE = 4.5;

    private final String screen;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Shown> texts = new ArrayList<>();

    /** A text where it is seen, the place in the tree that it belongs to, and the page that moves when it is scrolled. */
    private record Shown(Text text, Bounds place, Node owner, Node page) {}

    private Faults(String screen) {
        this.screen = screen;
    }

    public static List<Fault> in(Parent window, String screen) {
        Faults faults = new Faults(screen);
        Bounds all = window.localToScene(window.getLayoutBounds());
        faults.walk(window, window, all, Color.WHITE, 1);
        faults.findOverlaps();
        return faults.faults;
    }

    /**
     * @param page what moves together with this node when it is scrolled
     * @param seen the part of the window in which this node can be seen
     * @param ground the colour behind the node
     */
    private void walk(Node node, Node page, Bounds seen, Color ground, double opacity) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        Color under = ground;
        if (node instanceof Region region && region.getBackground() != null) {
            for (var fill : region.getBackground().getFills()) {
                if (fill.getFill() instanceof Color colour) {
                    under = over(colour, under, opacity * node.getOpacity());
                }
            }
        }
        checkCut(node);
        checkName(node);
        Bounds place = node.localToScene(node.getLayoutBounds());
        Bounds inside = seenIn(node, place, seen);
        if (node instanceof Text text && !text.getText().isBlank() && !Color.TRANSPARENT.equals(text.getFill())) {
            Bounds visible = intersection(inside, place);
            if (visible.getWidth() > 1 && visible.getHeight() > 1) {
                checkContrast(text, under, opacity * node.getOpacity());
                checkSides(text, place, inside);
                texts.add(new Shown(text, visible, owner(text), page));
            }
        }
        if (node instanceof Parent parent) {
            Node ofPage = node instanceof ScrollPane ? node : page;
            for (Node child : parent.getChildrenUnmodifiable()) {
                walk(child, ofPage, inside, under, opacity * node.getOpacity());
            }
        }
    }

    /** A page can be scrolled down to its end, and so all of it is seen. */
    private static Bounds seenIn(Node node, Bounds place, Bounds seen) {
        if (node instanceof ScrollPane page && page.getContent() != null) {
            Bounds all = page.getContent().localToScene(page.getContent().getLayoutBounds());
            return new BoundingBox(
                    Math.max(seen.getMinX(), place.getMinX()),
                    place.getMinY(),
                    Math.min(seen.getMaxX(), place.getMaxX()) - Math.max(seen.getMinX(), place.getMinX()),
                    Math.max(place.getHeight(), all.getMaxY() - place.getMinY()));
        }
        boolean cuts = (node instanceof TableView || node.getClip() instanceof Rectangle) && !isViewOfPage(node);
        return cuts ? intersection(seen, place) : seen;
    }

    private static boolean isViewOfPage(Node node) {
        return node.getParent() instanceof ScrollPane;
    }

    /** What reaches over the side of its page can never be read, except in lists and fields, which the owner moves. */
    private void checkSides(Text text, Bounds place, Bounds inside) {
        if ((place.getMaxX() > inside.getMaxX() + 1 || place.getMinX() < inside.getMinX() - 1) && !isMovable(text)) {
            add("over the side", text.getText());
        }
    }

    private static boolean isMovable(Node node) {
        return within(node, at -> at instanceof TableView || at instanceof ListView || at instanceof TextInputControl);
    }

    /** Names in tables may be cut, their columns are the owner's to widen; days and amounts may not. */
    private void checkCut(Node node) {
        if (node instanceof Labeled labeled
                && !(node instanceof IndexedCell<?>
                        && NAME.matcher(Objects.requireNonNullElse(labeled.getText(), ""))
                                .find())
                && labeled.lookup(".text") instanceof Text shown
                && labeled.getText() != null
                && !labeled.getText().isEmpty()
                && shown.getText().endsWith(labeled.getEllipsisString())
                && !labeled.getText().endsWith(labeled.getEllipsisString())) {
            add("cut", labeled.getText());
        }
    }

    /** Everything that the keyboard reaches has words for those who listen. */
    private void checkName(Node node) {
        if (node.isFocusTraversable()
                && !node.isDisabled()
                && !(node instanceof ScrollPane)
                && words(node).isBlank()) {
            add("no name", node.getClass().getSimpleName() + " #" + node.getId());
        }
    }

    private static String words(Node node) {
        String own = Objects.requireNonNullElse(node.getAccessibleText(), "");
        if (own.isBlank() && node instanceof Labeled labeled) {
            own = Objects.requireNonNullElse(labeled.getText(), "");
        }
        if (own.isBlank() && node instanceof TextInputControl field) {
            own = Objects.requireNonNullElse(field.getPromptText(), "");
        }
        if (own.isBlank() && !(node instanceof Button) && isLabelled(node)) {
            own = "labelled";
        }
        return own;
    }

    private static boolean isLabelled(Node node) {
        return node.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(label -> label instanceof Label it && node.equals(it.getLabelFor()));
    }

    private void checkContrast(Text text, Color ground, double opacity) {
        if (text.getFill() instanceof Color fill && !isDisabled(text)) {
            double contrast = contrast(over(fill, ground, opacity), ground);
            if (contrast < READABLE) {
                add("faint %.1f".formatted(contrast), text.getText());
            }
        }
    }

    /** What cannot be used may be faint, and so may a hint in an empty field. */
    private static boolean isDisabled(Node node) {
        return within(node, at -> at.isDisabled() || at instanceof TextInputControl);
    }

    private static boolean within(Node node, Predicate<Node> wanted) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (wanted.test(at)) {
                return true;
            }
        }
        return false;
    }

    private void findOverlaps() {
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                Shown one = texts.get(i);
                Shown other = texts.get(j);
                Bounds common = intersection(one.place(), other.place());
                if (one.page().equals(other.page())
                        && !one.owner().equals(other.owner())
                        && common.getWidth() > 2
                        && common.getHeight() > 4) {
                    add("overlap", one.text().getText() + " / " + other.text().getText());
                }
            }
        }
    }

    private static Node owner(Text text) {
        return text.getParent() == null ? text : text.getParent();
    }

    private void add(String kind, String text) {
        faults.add(new Fault(screen, kind, text));
    }

    private static Bounds intersection(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }

    private static Color over(Color top, Color ground, double opacity) {
        return ground.interpolate(Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity() * opacity);
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
