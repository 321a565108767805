package app.clientele.report;

import app.clientele.model.Cost;
import app.clientele.model.Customer;
import app.clientele.model.Period;
import app.clientele.model.Sale;
import app.clientele.model.SaleLine;
import app.clientele.model.ShopProfile;
import app.clientele.model.SurveyAnswer;
import app.clientele.report.export.ListArchive;
import app.clientele.report.export.ListColumns;
import app.clientele.report.export.ListTable;
import app.clientele.report.export.XlsxList;
import app.clientele.store.CostStore;
import app.clientele.store.CustomerStore;
import app.clientele.store.SaleStore;
import app.clientele.store.SurveyStore;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything the shop has written down, as lists that any spreadsheet program opens and that this program reads again:
 * the lines of all sales, a list for each year, the customers, the answers, the costs. To be called on the database
 * thread.
 */
public final class ShopExport {

    private final Sources sources;
    private final Texts texts;

    /** Where the lists come from. */
    public record Sources(
            Supplier<ShopProfile> profile,
            SaleStore sales,
            CustomerStore customers,
            SurveyStore surveys,
            CostStore costs) {}

    private record Line(Sale sale, SaleLine line, Optional<Customer> customer) {}

    private record Answer(SurveyAnswer answer, Optional<Customer> customer) {}

    public ShopExport(Sources sources, Texts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    /**
     * Writes a folder packed as ZIP: a CSV file for each list, and a text that explains them.
     *
     * @throws app.clientele.report.export.FileNotSaved if that cannot be; nothing is changed then
     */
    public void zip(Path file) {
        ListArchive.write(lists(), texts.get("export.read-me"), formats(), file);
    }

    /**
     * Writes an Excel workbook with a sheet for each list.
     *
     * @throws app.clientele.report.export.FileNotSaved if that cannot be; nothing is changed then
     */
    public void workbook(Path file) {
        XlsxList.write(lists(), formats(), file);
    }

    private Formats formats() {
        return new Formats(texts.locale(), sources.profile().get().currency());
    }

    private Stream<ListTable> lists() {
        Map<Long, Customer> customers =
                sources.customers().all().stream().collect(Collectors.toMap(Customer::id, Function.identity()));
        Stream<ListTable> sales = sources.sales().span().stream()
                .flatMap(span -> IntStream.rangeClosed(
                                span.start().getYear(), span.lastDay().getYear())
                        .mapToObj(year -> sales(year, customers)));
        return Stream.of(sales, Stream.of(customers(), answers(customers), costs()))
                .flatMap(Function.identity());
    }

    private ListTable sales(int year, Map<Long, Customer> customers) {
        List<Line> lines = sources.sales().of(Period.ofYear(year)).reversed().stream()
                .flatMap(sale ->
                        sale.lines().stream().map(line -> new Line(sale, line, known(customers, sale.customerId()))))
                .toList();
        return new ListColumns<Line>()
                .text(texts.get("export.ticket"), row -> row.sale().number())
                .day(texts.get("export.date"), row -> Optional.of(row.sale().day()))
                .text(
                        texts.get("export.time"),
                        row -> Optional.ofNullable(row.sale().time())
                                .map(LocalTime::toString)
                                .orElse(""))
                .text(texts.get("export.customer-number"), row -> number(row.customer()))
                .text(texts.get("export.customer-name"), row -> name(row.customer()))
                .text(texts.get("export.product"), row -> row.line().product())
                .text(texts.get("export.category"), row -> row.line().category())
                .decimal(
                        texts.get("export.quantity"),
                        row -> OptionalDouble.of(row.line().quantityThousandths() / (double) SaleLine.ONE_PIECE),
                        3)
                .moneyIfKnown(
                        texts.get("export.unit-price"),
                        row -> Optional.ofNullable(row.line().unitPriceCents())
                                .map(OptionalLong::of)
                                .orElse(OptionalLong.empty()))
                .money(texts.get("export.discount"), row -> row.line().discountCents())
                .money(texts.get("export.amount"), row -> row.line().amountCents())
                .text(texts.get("export.payment"), row -> row.sale().payment())
                .text(texts.get("export.channel"), row -> row.sale().channel())
                .table(texts.get("export.sales", String.valueOf(year)), "", lines);
    }

    private ListTable customers() {
        return new ListColumns<Customer>()
                .text(texts.get("export.customer-number"), Customer::number)
                .text(texts.get("export.customer-name"), Customer::name)
                .text(texts.get("export.email"), Customer::email)
                .text(texts.get("export.phone"), Customer::phone)
                .text(texts.get("export.city"), Customer::city)
                .day(texts.get("export.created"), customer -> Optional.ofNullable(customer.createdOn()))
                .day(texts.get("export.member-since"), customer -> Optional.ofNullable(customer.memberSince()))
                .text(texts.get("export.consent"), customer -> switch (customer.consent()) {
                    case YES -> texts.get("export.consent.yes");
                    case NO -> texts.get("export.consent.no");
                    case UNKNOWN -> "";
                })
                .text(texts.get("export.notes"), Customer::notes)
                .table(texts.get("export.customers"), "", sources.customers().all());
    }

    private ListTable answers(Map<Long, Customer> customers) {
        return new ListColumns<Answer>()
                .day(texts.get("export.date"), row -> Optional.of(row.answer().day()))
                .text(
                        texts.get("export.question"),
                        row -> row.answer().question().name())
                .whole(texts.get("export.score"), row -> row.answer().score())
                .text(texts.get("export.customer-number"), row -> number(row.customer()))
                .text(texts.get("export.customer-name"), row -> name(row.customer()))
                .text(texts.get("export.comment"), row -> row.answer().comment())
                .table(
                        texts.get("export.answers"),
                        "",
                        sources.surveys().all().stream()
                                .map(answer -> new Answer(answer, known(customers, answer.customerId())))
                                .toList());
    }

    private ListTable costs() {
        return new ListColumns<Cost>()
                .day(texts.get("export.date"), cost -> Optional.of(cost.day()))
                .text(texts.get("export.cost-kind"), cost -> texts.get("export.cost-kind." + Texts.key(cost.kind())))
                .text(texts.get("export.label"), Cost::label)
                .money(texts.get("export.amount"), Cost::amountCents)
                .share(texts.get("export.retention-share"), cost -> OptionalDouble.of(cost.retentionShare()))
                .table(texts.get("export.costs"), "", sources.costs().all());
    }

    private static Optional<Customer> known(Map<Long, Customer> customers, @Nullable Long id) {
        return Optional.ofNullable(id).map(customers::get);
    }

    private static String number(Optional<Customer> customer) {
        return customer.map(Customer::number).orElse("");
    }

    private static String name(Optional<Customer> customer) {
        return customer.map(Customer::name).orElse("");
    }
}
