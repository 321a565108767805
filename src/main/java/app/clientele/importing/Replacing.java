package app.clientele.importing;

import app.clientele.importing.RowPlanning.Change;
import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.finding.ChangedAnswer;
import app.clientele.importing.finding.ChangedCost;
import app.clientele.importing.finding.ChangedCustomer;
import app.clientele.importing.finding.ChangedRow;
import app.clientele.model.Cost;
import app.clientele.model.Customer;
import app.clientele.model.FiledAnswer;
import app.clientele.model.SurveyAnswer;
import app.clientele.store.CostStore;
import app.clientele.store.CustomerEntry;
import app.clientele.store.CustomerEntry.Difference;
import app.clientele.store.CustomerField;
import app.clientele.store.ImportRows;
import app.clientele.store.ImportRows.Row;
import app.clientele.store.ImportStore;
import app.clientele.store.SurveyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells what of the customers, answers and costs of a file is stored with another content, and on the owner's word puts the
 * file's in its place. What the owner typed always stays.
 */
final class Replacing {

    private final ImportStore imports;
    private final SurveyStore answers;
    private final CostStore costs;
    private final boolean confirmed;

    /** @param confirmed whether the owner agreed that the file's words count */
    Replacing(ImportStore imports, SurveyStore answers, CostStore costs, boolean confirmed) {
        this.imports = imports;
        this.answers = answers;
        this.costs = costs;
        this.confirmed = confirmed;
    }

    List<ChangedRow> customers(List<CustomerEntry> entries) {
        List<CustomerEntry> differing =
                entries.stream().filter(entry -> !entry.differences().isEmpty()).toList();
        List<Customer> customers =
                differing.stream().map(CustomerEntry::customer).toList();
        Map<Long, Set<CustomerField>> brought = differing.isEmpty() ? Map.of() : imports.brought(customers);
        List<ChangedRow> changed = new ArrayList<>();
        for (CustomerEntry entry : differing) {
            Set<CustomerField> replaceable = brought.getOrDefault(entry.id(), Set.of());
            List<Difference> differences = entry.differences();
            changed.add(new ChangedCustomer(
                    entry.customer().name(),
                    differences.stream()
                            .map(one -> field(one, !replaceable.contains(one.field())))
                            .toList()));
            differences.stream()
                    .map(Difference::field)
                    .filter(field -> confirmed && replaceable.contains(field))
                    .forEach(entry::replace);
        }
        return changed;
    }

    private static ChangedCustomer.Field field(Difference difference, boolean byHand) {
        ColumnRole role = switch (difference.field()) {
            case NUMBER -> ColumnRole.CUSTOMER_NUMBER;
            case NAME -> ColumnRole.CUSTOMER_NAME;
            case EMAIL -> ColumnRole.EMAIL;
            case PHONE -> ColumnRole.PHONE;
            case CITY -> ColumnRole.CITY;
            case CREATED_ON -> ColumnRole.CREATED;
            case MEMBER_SINCE -> ColumnRole.MEMBER_SINCE;
            case CONSENT -> ColumnRole.CONSENT;
        };
        return new ChangedCustomer.Field(role, difference.known(), difference.file(), byHand);
    }

    List<ChangedRow> answers(List<Change<SurveyAnswer>> changes, ImportRows rows) {
        Map<Long, SurveyAnswer> stored = changes.isEmpty() ? Map.of() : byId(answers(), SurveyAnswer::id);
        replace(changes, (id, row) -> {
            rows.replaceAnswer(id, row);
            rows.addAnswer(row);
        });
        return changes.stream()
                .<ChangedRow>map(change -> new ChangedAnswer(
                        change.file().customer() == null
                                ? ""
                                : change.file().customer().customer().name(),
                        Objects.requireNonNull(stored.get(change.stored().id())),
                        change.file().content(),
                        change.stored().byHand()))
                .toList();
    }

    /** All of them, those set aside too. */
    private List<SurveyAnswer> answers() {
        return answers.allFiled().stream().map(FiledAnswer::answer).toList();
    }

    List<ChangedRow> costs(List<Change<Cost>> changes, ImportRows rows) {
        Map<Long, Cost> stored = changes.isEmpty() ? Map.of() : byId(costs.all(), Cost::id);
        replace(changes, (id, row) -> {
            rows.replaceCost(id, row);
            rows.addCost(row);
        });
        return changes.stream()
                .<ChangedRow>map(change -> new ChangedCost(
                        Objects.requireNonNull(stored.get(change.stored().id())),
                        change.file().content(),
                        change.stored().byHand()))
                .toList();
    }

    private <T> void replace(List<Change<T>> changes, BiConsumer<Long, Row<T>> replacing) {
        if (confirmed) {
            changes.stream()
                    .filter(change -> !change.stored().byHand())
                    .forEach(change -> replacing.accept(change.stored().id(), change.row()));
        }
    }

    private static <T> Map<Long, T> byId(List<T> all, Function<T, Long> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
