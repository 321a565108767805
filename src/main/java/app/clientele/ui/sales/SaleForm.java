package app.clientele.ui.sales;

import app.clientele.loyalty.CustomerMatch;
import app.clientele.loyalty.SaleDetail;
import app.clientele.model.Sale;
import app.clientele.model.SaleLine;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.text.TimeInput;
import app.clientele.ui.common.CustomerEntry;
import app.clientele.ui.common.DayEntry;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The fields in which a ticket is typed or corrected. Only the day and one amount are needed. */
final class SaleForm {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final StringProperty time = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper timeError = new ReadOnlyStringWrapper("");
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty payment = new SimpleStringProperty("");
    private final StringProperty channel = new SimpleStringProperty("");
    private final ObservableList<SaleLineForm> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper("");
    private final DayEntry day;
    private final CustomerEntry customer;
    private final Formats formats;
    private final Texts texts;
    private long id;
    private String shown = "";
    private String dayOfNew;

    SaleForm(DayEntry day, CustomerEntry customer, Formats formats, Texts texts) {
        this.day = day;
        this.customer = customer;
        this.formats = formats;
        this.texts = texts;
        this.dayOfNew = day.textProperty().get();
        time.subscribe(_ -> timeError.set(""));
    }

    DayEntry day() {
        return day;
    }

    CustomerEntry customer() {
        return customer;
    }

    StringProperty timeProperty() {
        return time;
    }

    ReadOnlyStringProperty timeErrorProperty() {
        return timeError.getReadOnlyProperty();
    }

    StringProperty numberProperty() {
        return number;
    }

    StringProperty paymentProperty() {
        return payment;
    }

    StringProperty channelProperty() {
        return channel;
    }

    /** At least one. */
    ObservableList<SaleLineForm> lines() {
        return lines;
    }

    /** The sum of all amounts that can be read, as money. */
    ReadOnlyStringProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** An empty ticket on the day of the last one that was added. */
    void empty() {
        id = 0;
        day.textProperty().set(dayOfNew);
        time.set("");
        number.set("");
        payment.set("");
        channel.set("");
        customer.clear();
        setLines(List.of(new SaleLineForm(texts)));
        shown = typed();
    }

    void fill(SaleDetail detail) {
        Sale sale = detail.sale();
        id = sale.id();
        day.set(sale.day());
        LocalTime at = sale.time();
        time.set(at == null ? "" : TIME.format(at));
        number.set(sale.number());
        payment.set(sale.payment());
        channel.set(sale.channel());
        customer.set(detail.customer());
        setLines(sale.lines().stream()
                .map(line -> new SaleLineForm(line, formats, texts))
                .toList());
        shown = typed();
    }

    boolean isChanged() {
        return !typed().equals(shown);
    }

    void addLine() {
        List<SaleLineForm> more = new ArrayList<>(lines);
        more.add(new SaleLineForm(texts));
        setLines(more);
    }

    /** The last line stays: a ticket has at least one. */
    void removeLine(SaleLineForm line) {
        if (lines.size() > 1) {
            setLines(lines.stream().filter(other -> other != line).toList());
        }
    }

    /** The ticket, if every field can be taken; if not, each says what is wrong with it. */
    Optional<Sale> check() {
        Optional<LocalTime> at = TimeInput.time(time.get());
        boolean timeIsClear = at.isPresent() || time.get().isBlank();
        timeError.set(
                timeIsClear ? "" : texts.get("sales.time.unreadable", time.get().strip()));
        List<SaleLine> read =
                lines.stream().flatMap(line -> line.check().stream()).toList();
        boolean dayIsClear = day.check();
        boolean customerIsClear = customer.check();
        if (!timeIsClear || !dayIsClear || !customerIsClear || read.size() < lines.size()) {
            return Optional.empty();
        }
        if (id == 0) {
            dayOfNew = day.textProperty().get();
        }
        return Optional.of(new Sale(
                id,
                day.typed().orElseThrow(),
                at.orElse(null),
                number.get().strip(),
                customer.chosen().map(CustomerMatch::id).orElse(null),
                payment.get().strip(),
                channel.get().strip(),
                read));
    }

    private void setLines(List<SaleLineForm> wanted) {
        wanted.stream()
                .filter(line -> !lines.contains(line))
                .forEach(line -> line.amountProperty().subscribe(_ -> addUp()));
        lines.setAll(wanted);
        addUp();
    }

    private void addUp() {
        long sum = lines.stream()
                .map(SaleLineForm::cents)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .sum();
        total.set(formats.money(sum));
    }

    private String typed() {
        return Stream.concat(
                        Stream.of(day.textProperty(), time, number, customer.textProperty(), payment, channel)
                                .map(StringProperty::get),
                        lines.stream().map(SaleLineForm::typed))
                .collect(Collectors.joining("\n\n"));
    }
}
