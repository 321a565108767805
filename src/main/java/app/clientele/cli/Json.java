package app.clientele.cli;

import app.clientele.metrics.Interval;
import app.clientele.metrics.MeanEstimate;
import app.clientele.metrics.Rate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The values of the JSON documents: amounts as decimal numbers of the shop's currency, rates as fractions, what is
 * missing as {@code null}, numbers with all their digits.
 */
final class Json {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ArrayNode array() {
        return NODES.arrayNode();
    }

    static ArrayNode array(List<? extends JsonNode> nodes) {
        return array().addAll(nodes);
    }

    static JsonNode text(@Nullable Object value) {
        return value == null ? NODES.nullNode() : NODES.stringNode(value.toString());
    }

    static JsonNode number(@Nullable Long value) {
        return value == null ? NODES.nullNode() : NODES.numberNode(value.longValue());
    }

    static JsonNode number(OptionalDouble value) {
        return value.isPresent() ? NODES.numberNode(value.getAsDouble()) : NODES.nullNode();
    }

    static JsonNode number(OptionalInt value) {
        return value.isPresent() ? NODES.numberNode(value.getAsInt()) : NODES.nullNode();
    }

    /** What {@code write} makes of the value, or {@code null}. */
    static <T> JsonNode optional(Optional<T> value, Function<T, JsonNode> write) {
        return value.map(write).orElse(NODES.nullNode());
    }

    static ArrayNode counts(List<Long> values) {
        ArrayNode array = array();
        values.forEach(array::add);
        return array;
    }

    static JsonNode money(long cents) {
        return NODES.numberNode(cents / 100.0);
    }

    static JsonNode money(double cents) {
        return NODES.numberNode(cents / 100);
    }

    static JsonNode money(OptionalDouble cents) {
        return cents.isPresent() ? money(cents.getAsDouble()) : NODES.nullNode();
    }

    static ArrayNode moneys(List<Long> cents) {
        ArrayNode array = array();
        cents.forEach(amount -> array.add(money(amount)));
        return array;
    }

    static JsonNode interval(Optional<Interval> interval) {
        return optional(interval, bounds -> array().add(bounds.low()).add(bounds.high()));
    }

    static JsonNode moneyInterval(Optional<Interval> cents) {
        return interval(cents.map(bounds -> new Interval(bounds.low() / 100, bounds.high() / 100)));
    }

    static ObjectNode rate(Rate rate) {
        return rateInto(object(), rate);
    }

    /** Adds the fields of a rate to an object that has others. */
    static ObjectNode rateInto(ObjectNode object, Rate rate) {
        object.put("count", rate.count()).put("base", rate.base()).set("rate", number(rate.value()));
        object.set("wilson95", interval(rate.wilson95()));
        return object;
    }

    static ObjectNode mean(MeanEstimate mean) {
        ObjectNode object = object().put("n", mean.n());
        object.set("mean", number(mean.mean()));
        object.set("sd", number(mean.sd()));
        object.set("t95", interval(mean.t95()));
        return object;
    }

    /** One document, readable by a person too. */
    static String document(JsonNode node) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }
}
