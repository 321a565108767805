package app.clientele.importing.finding;

import app.clientele.importing.column.ColumnRole;
import java.util.List;

/**
 * A customer who is stored with other words than the file has.
 *
 * @param name as it is stored
 */
public record ChangedCustomer(String name, List<Field> fields) implements ChangedRow {

    public ChangedCustomer {
        fields = List.copyOf(fields);
    }

    /**
     * What differs; days as ISO text.
     *
     * @param byHand no import brought the stored value: the owner typed it
     */
    public record Field(ColumnRole role, String stored, String file, boolean byHand) {}

    @Override
    public boolean byHand() {
        return fields.stream().allMatch(Field::byHand);
    }
}
