package app.clientele.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds where a document differs from an expected one. Numbers may differ by 1e-9, what comes out of a fitted model by
 * 1e-4: two searches end at two points near a flat peak. What is not expected is not looked at.
 */
final class JsonComparison {

    private final List<String> differences = new ArrayList<>();

    private JsonComparison() {}

    static List<String> differences(JsonNode expected, @Nullable JsonNode actual) {
        JsonComparison comparison = new JsonComparison();
        comparison.compare("", expected, actual);
        return comparison.differences;
    }

    private void compare(String where, JsonNode expected, @Nullable JsonNode actual) {
        if (actual == null) {
            differences.add(where + " is missing");
        } else if (expected.isObject()) {
            expected.properties()
                    .forEach(field ->
                            compare(where + "/" + field.getKey(), field.getValue(), actual.get(field.getKey())));
        } else if (expected.isArray()) {
            if (expected.size() != actual.size()) {
                differences.add(where + " has " + actual.size() + " elements instead of " + expected.size());
            }
            for (int i = 0; i < expected.size(); i++) {
                compare(where + "/" + i, expected.get(i), actual.get(i));
            }
        } else if (expected.isNumber() && actual.isNumber()) {
            double wanted = expected.asDouble();
            double tolerance = where.matches("/model/.*") ? 1e-4 : 1e-9;
            if (!(Math.abs(wanted - actual.asDouble()) <= tolerance * Math.max(1, Math.abs(wanted)))) {
                differences.add(where + " is " + actual + " instead of " + expected);
            }
        } else if (!expected.equals(actual)) {
            differences.add(where + " is " + actual + " instead of " + expected);
        }
    }
}
