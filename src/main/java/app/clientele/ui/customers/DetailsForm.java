package app.clientele.ui.customers;

import app.clientele.loyalty.CustomerMatch;
import app.clientele.model.ConsentWord;
import app.clientele.model.Customer.Consent;
import app.clientele.model.CustomerDetails;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.CustomerEntry;
import app.clientele.ui.common.DayEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The fields for what is noted of a customer besides the address: tags, opt-outs, referrer, how consent was given. */
final class DetailsForm {

    private static final Pattern COMMAS = Pattern.compile("[,;]");

    private final StringProperty tags = new SimpleStringProperty("");
    private final BooleanProperty noCalls = new SimpleBooleanProperty();
    private final BooleanProperty noLetters = new SimpleBooleanProperty();
    private final StringProperty source = new SimpleStringProperty("");
    private final CustomerEntry referrer;
    private final DayEntry saidOn;
    private final Formats formats;
    private final LocalDate today;
    private State shown = new State(CustomerDetails.NONE, "", "");

    /** What the fields say, to tell whether something was typed. */
    private record State(CustomerDetails details, String source, String day) {}

    DetailsForm(CustomerEntry referrer, Clock clock, Formats formats, Texts texts) {
        this.referrer = referrer;
        this.saidOn = DayEntry.today(clock, formats, texts);
        this.formats = formats;
        this.today = LocalDate.now(clock);
    }

    /** Separated by commas. */
    StringProperty tagsProperty() {
        return tags;
    }

    BooleanProperty noCallsProperty() {
        return noCalls;
    }

    BooleanProperty noLettersProperty() {
        return noLetters;
    }

    /** How the owner heard what the customer says about messages. */
    StringProperty sourceProperty() {
        return source;
    }

    /** When the customer said so. */
    DayEntry saidOn() {
        return saidOn;
    }

    CustomerEntry referrer() {
        return referrer;
    }

    void fill(CustomerDetails details, Optional<CustomerMatch> sentBy) {
        tags.set(String.join(", ", details.tags()));
        noCalls.set(details.noCalls());
        noLetters.set(details.noLetters());
        referrer.set(sentBy);
        source.set("");
        saidOn.textProperty().set(formats.day(today));
        shown = state();
    }

    boolean isChanged() {
        return !state().equals(shown);
    }

    /** Whether every field can be taken; if not, each says what is wrong with it. */
    boolean check() {
        boolean known = referrer.check();
        return saidOn.check() && known;
    }

    CustomerDetails typed() {
        List<String> words = Arrays.stream(COMMAS.split(tags.get())).toList();
        Long sentBy = referrer.chosen().map(CustomerMatch::id).orElse(null);
        return new CustomerDetails(words, noCalls.get(), noLetters.get(), sentBy);
    }

    /** What to write down about a consent that became {@code now}. */
    ConsentWord word(Consent now) {
        return new ConsentWord(saidOn.typed().orElse(today), now, source.get().strip());
    }

    private State state() {
        return new State(
                typed(),
                source.get(),
                saidOn.textProperty().get() + referrer.textProperty().get());
    }
}
