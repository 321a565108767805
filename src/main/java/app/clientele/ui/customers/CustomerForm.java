package app.clientele.ui.customers;

import app.clientele.loyalty.CustomerMatch;
import app.clientele.model.ConsentWord;
import app.clientele.model.Customer;
import app.clientele.model.Customer.Consent;
import app.clientele.model.CustomerDetails;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.CustomerEntry;
import app.clientele.ui.common.DayEntry;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The fields in which a customer is typed or corrected. */
final class CustomerForm {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s().\\-/\u00A0\u202F]{4,}");
    private static final Customer NOBODY = new Customer(0, "", "", "", "", "", null, null, Consent.UNKNOWN, "");

    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty email = new SimpleStringProperty("");
    private final StringProperty phone = new SimpleStringProperty("");
    private final StringProperty city = new SimpleStringProperty("");
    private final StringProperty notes = new SimpleStringProperty("");
    private final ObjectProperty<Consent> consent = new SimpleObjectProperty<>(Consent.UNKNOWN);
    private final ReadOnlyStringWrapper nameError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper numberError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper emailError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper phoneError = new ReadOnlyStringWrapper("");
    private final DayEntry memberSince;
    private final DetailsForm details;
    private final ReadOnlyBooleanWrapper consentChanged = new ReadOnlyBooleanWrapper();
    private final Formats formats;
    private final Texts texts;
    private Customer before = NOBODY;
    private Customer shown = NOBODY;

    CustomerForm(CustomerEntry referrer, Clock clock, Formats formats, Texts texts) {
        this.details = new DetailsForm(referrer, clock, formats, texts);
        this.memberSince = DayEntry.optional(clock, formats, texts);
        this.formats = formats;
        this.texts = texts;
        name.subscribe(_ -> nameError.set(""));
        number.subscribe(_ -> numberError.set(""));
        email.subscribe(_ -> emailError.set(""));
        phone.subscribe(_ -> phoneError.set(""));
        consent.subscribe(now -> consentChanged.set(now != before.consent()));
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty numberProperty() {
        return number;
    }

    StringProperty emailProperty() {
        return email;
    }

    StringProperty phoneProperty() {
        return phone;
    }

    StringProperty cityProperty() {
        return city;
    }

    StringProperty notesProperty() {
        return notes;
    }

    ObjectProperty<Consent> consentProperty() {
        return consent;
    }

    DayEntry memberSince() {
        return memberSince;
    }

    DetailsForm details() {
        return details;
    }

    /** Whether the customer is said to have changed its mind about messages. */
    ReadOnlyBooleanProperty consentChangedProperty() {
        return consentChanged.getReadOnlyProperty();
    }

    /** What the customer just said about messages; empty when nothing new. */
    Optional<ConsentWord> heard() {
        return consentChanged.get() ? Optional.of(details.word(consent.get())) : Optional.empty();
    }

    ReadOnlyStringProperty nameErrorProperty() {
        return nameError.getReadOnlyProperty();
    }

    ReadOnlyStringProperty numberErrorProperty() {
        return numberError.getReadOnlyProperty();
    }

    ReadOnlyStringProperty emailErrorProperty() {
        return emailError.getReadOnlyProperty();
    }

    ReadOnlyStringProperty phoneErrorProperty() {
        return phoneError.getReadOnlyProperty();
    }

    void showNumberError(String error) {
        numberError.set(error);
    }

    /** Empty but for what was typed of somebody new: an e-mail address, a telephone, else a name. */
    void begin(String typed) {
        fill(NOBODY, CustomerDetails.NONE, Optional.empty());
        StringProperty meant =
                EMAIL.matcher(typed).matches() ? email : PHONE.matcher(typed).matches() ? phone : name;
        meant.set(typed);
    }

    void fill(Customer customer, CustomerDetails noted, Optional<CustomerMatch> sentBy) {
        before = customer;
        details.fill(noted, sentBy);
        name.set(customer.name());
        number.set(customer.number());
        email.set(customer.email());
        phone.set(customer.phone());
        city.set(customer.city());
        notes.set(customer.notes());
        consent.set(customer.consent());
        memberSince.textProperty().set(day(customer));
        consentChanged.set(false);
        shown = typed();
    }

    boolean isChanged() {
        return details.isChanged()
                || !typed().equals(shown)
                || !memberSince.textProperty().get().equals(day(before));
    }

    /** The customer, if every field can be taken; if not, each says what is wrong with it. */
    Optional<Customer> check() {
        Customer customer = typed();
        boolean known = !(customer.name() + customer.number() + customer.email() + customer.phone()).isEmpty();
        nameError.set(known ? "" : texts.get("customers.name.missing"));
        emailError.set(error(EMAIL, customer.email(), "customers.email.unreadable"));
        phoneError.set(error(PHONE, customer.phone(), "customers.phone.unreadable"));
        boolean fine = known && emailError.get().isEmpty() && phoneError.get().isEmpty();
        boolean noted = details.check();
        return memberSince.check() && noted && fine ? Optional.of(customer) : Optional.empty();
    }

    private String error(Pattern form, String typed, String key) {
        return typed.isEmpty() || form.matcher(typed).matches() ? "" : texts.get(key, typed);
    }

    private Customer typed() {
        return new Customer(
                before.id(),
                number.get().strip(),
                name.get().strip(),
                email.get().strip(),
                phone.get().strip(),
                city.get().strip(),
                before.createdOn(),
                memberSince.typed().orElse(null),
                consent.get(),
                notes.get().strip());
    }

    private String day(Customer customer) {
        return customer.memberSince() == null ? "" : formats.day(customer.memberSince());
    }
}
