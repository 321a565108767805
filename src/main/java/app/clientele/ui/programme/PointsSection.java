package app.clientele.ui.programme;

import app.clientele.loyalty.programme.MemberAccount;
import app.clientele.loyalty.programme.PointsWords;
import app.clientele.loyalty.programme.Programme;
import app.clientele.metrics.points.PointsEntry;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.Background;
import app.clientele.ui.common.CustomerSection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The points on a customer's card: balance, tier and next reward in one line, and the last of the journal. */
public final class PointsSection implements CustomerSection {

    private static final int LAST = 4;

    private final Programme programme;
    private final Background background;
    private final PointsWords words;
    private final Texts texts;
    private final Formats formats;
    private final VBox box = new VBox(4);
    private long asked;

    public PointsSection(Programme programme, Background background, Texts texts, Formats formats) {
        this.programme = programme;
        this.background = background;
        this.words = new PointsWords(texts, formats);
        this.texts = texts;
        this.formats = formats;
        box.setId("customers-points");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(OptionalLong customerId) {
        asked = customerId.orElse(0);
        box.getChildren().clear();
        if (asked != 0) {
            long wanted = asked;
            background.run(() -> programme.account(wanted), found -> {
                if (wanted == asked) {
                    show(found);
                }
            });
        }
    }

    /** Nothing stands on the card of somebody who never was a member. */
    private void show(Optional<MemberAccount> found) {
        box.getChildren()
                .setAll(found.filter(member -> !member.memberships().isEmpty())
                        .map(this::lines)
                        .orElse(List.of()));
    }

    private List<Node> lines(MemberAccount member) {
        Label heading = new Label(texts.get("programme.section"));
        heading.getStyleClass().add("section");
        Stream<Label> standing = Stream.of(
                        words.line(member.account()), words.expiry(member.account()), words.overdraft(member.account()))
                .filter(text -> !text.isEmpty())
                .map(PointsSection::line);
        Stream<Label> last = member.account().entries().reversed().stream()
                .limit(LAST)
                .map(this::entry)
                .map(PointsSection::line)
                .peek(label -> label.getStyleClass().add("muted"));
        return Stream.of(Stream.of(heading), standing, last)
                .<Node>flatMap(labels -> labels)
                .toList();
    }

    private String entry(PointsEntry entry) {
        return texts.get(
                "programme.section.entry", formats.day(entry.day()), words.cause(entry), words.change(entry.points()));
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
