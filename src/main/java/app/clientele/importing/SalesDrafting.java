package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.Drafting.Ignored;
import app.clientele.importing.Drafting.Rejected;
import app.clientele.importing.Drafting.Verdict;
import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.CurrencyNames;
import app.clientele.importing.column.DateReading;
import app.clientele.importing.column.NumberReading;
import app.clientele.importing.finding.MonthTotal;
import app.clientele.importing.finding.TotalCheck;
import app.clientele.importing.sheet.Cell;
import app.clientele.importing.sheet.Row;
import app.clientele.model.SaleLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a sales file into lines of tickets. */
final class SalesDrafting implements Drafting.Kind {

    private final Columns columns;
    private final ColumnReadings readings;
    private final Drafting drafting;
    private final OrderShape shape;
    private final CellReadings<DateReading.Read> dates;
    private final CellReadings<Optional<LocalTime>> times;
    private final Map<ColumnRole, CellReadings<NumberReading.Read>> numbers = new EnumMap<>(ColumnRole.class);
    private final CustomerCells customers;
    private final Totals totals;
    private final Months foreign = new Months();
    private final SaleLines.Packing lines = new SaleLines.Packing();
    private Order order = Order.NONE;

    SalesDrafting(ColumnReadings readings, Drafting drafting, OrderShape shape) {
        this.columns = readings.columns();
        this.readings = readings;
        this.drafting = drafting;
        this.shape = shape;
        this.customers = new CustomerCells(columns, readings.ignoredName());
        this.totals = new Totals(columns);
        this.dates = new CellReadings<>(
                columns.place(DATE), cell -> readings.date(DATE).read(cell));
        this.times = new CellReadings<>(columns.place(TIME), cell -> Optional.ofNullable(DateReading.time(cell)));
        for (ColumnRole role : List.of(QUANTITY, UNIT_PRICE, DISCOUNT, AMOUNT, REFUNDED)) {
            if (columns.has(role)) {
                numbers.put(
                        role,
                        new CellReadings<>(
                                columns.place(role),
                                cell -> readings.number(role).read(cell)));
            }
        }
    }

    /** What the later rows of an order take over from its first. */
    private record Order(
            String number,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            CustomerDraft customer,
            String payment,
            String channel) {
        private static final Order NONE = new Order("", null, null, CustomerDraft.ANONYMOUS, "", "");
    }

    /** The numbers of a row. */
    private record Numbers(
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal price,
            @Nullable BigDecimal discount,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal refunded) {

        /** The discount as money, where it is given as a percentage of the full price. */
        private Numbers withPercent() {
            BigDecimal full = price == null ? null : quantity == null ? price : price.multiply(quantity);
            BigDecimal money = full == null || discount == null
                    ? null
                    : full.multiply(discount.abs()).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
            return new Numbers(quantity, price, money, amount, refunded);
        }

        /** The whole amount went back: the sale's state says so, and no column says how much. */
        private Numbers refundedWhole(BigDecimal whole) {
            return new Numbers(quantity, price, discount, amount, whole);
        }
    }

    @Override
    public void begin(@Nullable String sheet) {
        order = Order.NONE;
        totals.begin(sheet);
    }

    @Override
    public @Nullable Verdict take(Row row) {
        String total = totals.label(row);
        boolean wanted = drafting.isBroughtBack(row);
        if (total != null && !wanted) {
            totals.check(row, total, amountIn(row));
            return new Ignored(total, "total-row");
        }
        String type = columns.text(row, TYPE);
        String status = columns.text(row, STATUS);
        String reason = SaleWords.ignoredFor(type) == null ? SaleWords.ignoredFor(status) : SaleWords.ignoredFor(type);
        if (reason != null && !wanted) {
            return new Ignored(SaleWords.ignoredFor(type) == null ? status : type, reason);
        }
        Verdict width = drafting.width(row);
        return width == null ? read(row, SaleWords.isRefundType(type)) : width;
    }

    private @Nullable Verdict read(Row row, boolean refundType) {
        String number = columns.text(row, TICKET);
        boolean follows = shape != OrderShape.LINES && !number.isEmpty() && number.equals(order.number());
        LocalDate day = order.day();
        LocalTime time = order.time();
        Cell dateCell = columns.cell(row, DATE);
        if (!follows || day == null || !dateCell.isEmpty()) {
            DateReading.Read read = dates.of(row);
            if (read.day() == null) {
                if (totals.isUnlabelled(row, amountIn(row))) {
                    totals.check(row, "", amountIn(row));
                    return new Ignored(columns.text(row, AMOUNT), "total-row");
                }
                if (dateCell.isEmpty() && totals.goesOn(row)) {
                    return new Ignored(row.cell(0).shown(), "total-row");
                }
                return rejected(DATE, dateCell, read.reason());
            }
            day = read.day();
            time = read.time() != null ? read.time() : times.of(row).orElse(null);
        }
        List<Rejected> faults = new ArrayList<>();
        Numbers numbers = new Numbers(
                number(row, QUANTITY, faults),
                number(row, UNIT_PRICE, faults),
                number(row, DISCOUNT, faults),
                number(row, AMOUNT, faults),
                number(row, REFUNDED, faults));
        if (readings.percentDiscount()) {
            numbers = numbers.withPercent();
        }
        if (!faults.isEmpty()) {
            tellForeign(row, day);
            return faults.getFirst();
        }
        BigDecimal amount = follows && shape == OrderShape.REPEATED ? BigDecimal.ZERO : amount(numbers, follows);
        if (amount == null) {
            return rejected(columns.has(AMOUNT) ? AMOUNT : UNIT_PRICE, Cell.Text.EMPTY, "missing-amount");
        }
        if (numbers.refunded() == null && amount.signum() > 0 && SaleWords.isRefund(columns.text(row, STATUS))) {
            numbers = numbers.refundedWhole(amount);
        }
        Rejected foreign = foreign(row, day, amount);
        if (foreign != null) {
            return foreign;
        }
        add(row, inherited(row, number, follows, day, time), numbers, amount, refundType);
        return null;
    }

    /** A row in another currency than the file's stays outside; its amount is told, never added. */
    private @Nullable Rejected foreign(Row row, LocalDate day, BigDecimal amount) {
        String code = columns.has(CURRENCY) ? CurrencyNames.of(columns.text(row, CURRENCY)) : null;
        if (code == null || readings.currency() == null || CurrencyNames.fits(code, readings.currency())) {
            return null;
        }
        foreign.add(day, CurrencyNames.meant(code, List.of()), false, NumberReading.cents(amount));
        return rejected(CURRENCY, columns.cell(row, CURRENCY), "other-currency");
    }

    private void tellForeign(Row row, LocalDate day) {
        NumberReading.Foreign amount =
                columns.has(AMOUNT) ? readings.number(AMOUNT).foreign(columns.cell(row, AMOUNT)) : null;
        if (amount != null) {
            String currency = CurrencyNames.meant(amount.currency(), List.of());
            foreign.add(day, currency, false, NumberReading.cents(amount.value()));
        }
    }

    private @Nullable BigDecimal amountIn(Row row) {
        CellReadings<NumberReading.Read> column = numbers.get(AMOUNT);
        return column == null ? null : column.of(row).value();
    }

    private Order inherited(Row row, String number, boolean follows, LocalDate day, @Nullable LocalTime time) {
        CustomerDraft customer = customers.read(row);
        String payment = columns.text(row, PAYMENT);
        String channel = columns.text(row, CHANNEL);
        Order own = new Order(
                number,
                day,
                time,
                follows && customer.isAnonymous() ? order.customer() : customer,
                follows && payment.isEmpty() ? order.payment() : payment,
                follows && channel.isEmpty() ? order.channel() : channel);
        order = own;
        return own;
    }

    private @Nullable BigDecimal number(Row row, ColumnRole role, List<Rejected> faults) {
        CellReadings<NumberReading.Read> column = numbers.get(role);
        if (column == null) {
            return null;
        }
        NumberReading.Read read = column.of(row);
        if (read.reason() != null) {
            faults.add(rejected(role, columns.cell(row, role), read.reason()));
        }
        return read.value();
    }

    /** The amount as given, else quantity × price − discount; {@code null} when the row has neither. */
    private @Nullable BigDecimal amount(Numbers numbers, boolean follows) {
        if (numbers.amount() != null) {
            return numbers.amount();
        }
        if (follows && shape == OrderShape.FIRST_ROW_ONLY) {
            return BigDecimal.ZERO;
        }
        if (numbers.price() == null) {
            return null;
        }
        BigDecimal quantity = numbers.quantity() == null ? BigDecimal.ONE : numbers.quantity();
        BigDecimal full = quantity.multiply(numbers.price());
        return numbers.discount() == null
                ? full
                : full.subtract(numbers.discount().abs());
    }

    private void add(Row row, Order of, Numbers numbers, BigDecimal given, boolean refundType) {
        long amount = NumberReading.cents(given);
        BigDecimal pieces = numbers.quantity();
        long quantity = pieces != null
                ? NumberReading.thousandths(pieces)
                : amount < 0 ? -SaleLine.ONE_PIECE : SaleLine.ONE_PIECE;
        if (refundType) {
            amount = -Math.abs(amount);
            quantity = -Math.abs(quantity);
        }
        totals.add(amount);
        String mark = refundType && !of.number().isEmpty() ? SaleLineDraft.REFUND_MARK : "";
        lines.add(line(row, of, of.number() + mark, quantity, numbers, amount));
        BigDecimal refunded = numbers.refunded();
        if (refunded != null && refunded.signum() != 0) {
            long back = -Math.abs(NumberReading.cents(refunded));
            lines.add(line(row, of, of.number() + SaleLineDraft.REFUND_MARK, 0, null, back));
        }
    }

    private SaleLineDraft line(
            Row row, Order of, String number, long quantity, @Nullable Numbers numbers, long amount) {
        BigDecimal price = numbers == null ? null : numbers.price();
        BigDecimal discount = numbers == null ? null : numbers.discount();
        return new SaleLineDraft(
                row.number(),
                dayOf(of),
                of.time(),
                number,
                of.customer(),
                numbers == null ? "" : columns.text(row, PRODUCT),
                numbers == null ? "" : columns.text(row, CATEGORY),
                quantity,
                price == null ? null : NumberReading.cents(price),
                discount == null ? 0 : Math.abs(NumberReading.cents(discount)),
                amount,
                of.payment(),
                of.channel());
    }

    private static LocalDate dayOf(Order order) {
        if (order.day() == null) {
            throw new IllegalStateException("an order with lines has a day");
        }
        return order.day();
    }

    private static Rejected rejected(ColumnRole role, Cell cell, @Nullable String reason) {
        return new Rejected(role, cell.shown(), reason == null ? "unreadable" : reason);
    }

    @Override
    public List<MonthTotal> months(String currency) {
        Months months = new Months();
        lines.packed().forEach(line -> months.add(line.day(), currency, true, line.amountCents()));
        List<MonthTotal> all = new ArrayList<>(months.list());
        all.addAll(foreign.list());
        return all;
    }

    @Override
    public List<TotalCheck> totals() {
        return totals.checks();
    }

    @Override
    public Drafts drafts() {
        return new Drafts.SalesRows(lines.packed());
    }
}
