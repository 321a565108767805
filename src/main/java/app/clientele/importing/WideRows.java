package app.clientele.importing;

import static app.clientele.importing.column.ColumnRole.*;

import app.clientele.importing.column.ColumnRole;
import app.clientele.importing.column.HeadingWords;
import app.clientele.importing.column.Values;
import app.clientele.importing.column.Words;
import app.clientele.importing.sheet.Cell;
import app.clientele.importing.sheet.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row that holds several things of one kind side by side, the items of an order or the answers of a customer, turned
 * into one row for each of them. What they share stands on each row, the amounts of an order on its first row only.
 *
 * @param header the headings of the narrow rows
 * @param shared the columns that all things share, in their order
 * @param once those of them that count once for all
 * @param things the columns of each thing, in the order of the further headings; -1 where a thing has no such column
 * @param labels what each thing is, for a further column after its own; {@code null} when they need none
 */
record WideRows(
        Header header,
        List<Integer> shared,
        Set<Integer> once,
        List<List<Integer>> things,
        @Nullable List<String> labels) {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)\\s*[_#-]?(\\d{1,3})(?!\\d)[_-]?\\s*(.*)");
    private static final Set<String> ITEM_WORDS =
            Set.of("product", "produit", "item", "article", "line", "ligne", "lineitem", "prestation");
    private static final Set<ColumnRole> OF_ITEMS =
            EnumSet.of(PRODUCT, QUANTITY, UNIT_PRICE, AMOUNT, UNTAXED_AMOUNT, DISCOUNT, CATEGORY, TAX);
    private static final Set<ColumnRole> SUMS = EnumSet.of(
            AMOUNT, GROSS_AMOUNT, NET_AMOUNT, UNTAXED_AMOUNT, TAX, DISCOUNT, REFUNDED, OTHER, QUANTITY, UNIT_PRICE);
    private static final Set<String> SUM_WORDS = Set.of(
            "total", "subtotal", "amount", "montant", "tax", "taxe", "tva", "shipping", "livraison", "fee", "frais");

    /** How a table that is wider than its things is to be read; {@code null} when its rows stand for themselves. */
    static @Nullable WideRows of(Header header, List<Row> sample) {
        WideRows items = items(header);
        return items == null ? answers(header, sample) : items;
    }

    /** Columns numbered from 1, {@code Product Item 1 Name}, {@code Product Item 2 Name}, at least two of each. */
    private static @Nullable WideRows items(Header header) {
        Map<String, Map<Integer, Integer>> families = new LinkedHashMap<>();
        for (int i = 0; i < header.width(); i++) {
            Matcher numbered = NUMBERED.matcher(header.name(i));
            if (!header.names().get(i).isEmpty() && numbered.matches()) {
                String name = (numbered.group(1) + " " + numbered.group(3)).strip();
                families.computeIfAbsent(name, key -> new TreeMap<>())
                        .putIfAbsent(Integer.parseInt(numbered.group(2)), i);
            }
        }
        families.entrySet().removeIf(family -> family.getValue().size() < 2 || !isOfItems(family.getKey()));
        if (families.keySet().stream()
                .noneMatch(name -> itemHeading(name, false).equals("Article"))) {
            return null;
        }
        Set<Integer> numbers = new LinkedHashSet<>();
        families.values().forEach(family -> numbers.addAll(family.keySet()));
        List<List<Integer>> things = new ArrayList<>();
        for (int number : numbers) {
            things.add(families.values().stream()
                    .map(family -> family.getOrDefault(number, -1))
                    .toList());
        }
        List<Integer> shared = rest(header, things);
        boolean orderTotal = shared.stream().anyMatch(column -> isSum(header.name(column)));
        List<String> names = new ArrayList<>(shared.stream().map(header::name).toList());
        families.keySet().forEach(name -> names.add(itemHeading(name, orderTotal)));
        Set<Integer> once = new LinkedHashSet<>(shared);
        once.removeIf(column -> !isSum(header.name(column)));
        return new WideRows(new Header(header.row(), names), shared, once, things, null);
    }

    private static boolean isOfItems(String name) {
        Set<ColumnRole> roles = HeadingWords.KNOWN.roles(name).keySet();
        return hasItemWord(name) || !Collections.disjoint(roles, OF_ITEMS);
    }

    private static boolean hasItemWord(String name) {
        return List.of(Words.fold(name).split(" ", -1)).stream().anyMatch(ITEM_WORDS::contains);
    }

    private static boolean isSum(String heading) {
        Set<ColumnRole> roles = HeadingWords.KNOWN.roles(heading).keySet();
        return !Collections.disjoint(roles, SUMS)
                || List.of(Words.fold(heading).split(" ", -1)).stream().anyMatch(SUM_WORDS::contains);
    }

    /** The heading of a column of items in words that we know. */
    private static String itemHeading(String name, boolean orderTotal) {
        String own = List.of(Words.fold(name).split(" ", -1)).stream()
                .filter(word -> !ITEM_WORDS.contains(word))
                .reduce("", (a, b) -> a.isEmpty() ? b : a + " " + b);
        boolean isItem = hasItemWord(name);
        return switch (own) {
            case "", "name", "nom", "title", "libelle", "designation" -> isItem ? "Article" : name;
            case "quantity", "qty", "quantite", "qte", "nombre" -> "Quantité";
            case "price", "prix", "unit price", "prix unitaire", "pu" -> "Prix unitaire";
            case "total", "montant", "amount", "subtotal", "total ligne", "line total" ->
                orderTotal ? name + " (article)" : "Total ligne";
            default -> HeadingWords.KNOWN.roles(name).containsKey(PRODUCT) ? "Article" : name;
        };
    }

    /** One column of scores for each question, two questions at least. */
    private static @Nullable WideRows answers(Header header, List<Row> sample) {
        Map<Object, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < header.width(); i++) {
            Object question = AnswerWords.question(header.names().get(i));
            if (question != null && isScore(i, sample)) {
                columns.putIfAbsent(question, i);
            }
        }
        if (columns.size() < 2) {
            return null;
        }
        List<List<Integer>> things = columns.values().stream().map(List::of).toList();
        List<String> labels = columns.values().stream().map(header::name).toList();
        List<Integer> shared = rest(header, things);
        List<String> names = new ArrayList<>(shared.stream().map(header::name).toList());
        names.add("Note");
        names.add("Question");
        Set<Integer> once = new LinkedHashSet<>(shared);
        once.removeIf(column -> !HeadingWords.KNOWN.roles(header.name(column)).containsKey(COMMENT));
        return new WideRows(new Header(header.row(), names), shared, once, things, labels);
    }

    private static boolean isScore(int column, List<Row> sample) {
        int filled = 0;
        int scores = 0;
        for (Row row : sample) {
            String text = Values.text(row.cell(column));
            if (!text.isEmpty()) {
                filled++;
                scores += text.matches("\\d{1,2}([.,]0+)?") ? 1 : 0;
            }
        }
        return filled > 0 && scores * 2 > filled;
    }

    private static List<Integer> rest(Header header, List<List<Integer>> things) {
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < header.width(); i++) {
            int column = i;
            if (things.stream().noneMatch(thing -> thing.contains(column))) {
                rest.add(i);
            }
        }
        return rest;
    }

    /** The narrow headings, for a row that repeats the wide ones. */
    Row headings(Row repeated) {
        return repeated.with(header.names().stream().map(Cell::text).toArray(Cell[]::new));
    }

    /** One row for each thing that is there; at least one. */
    List<Row> rows(Row wide) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            if (things.get(i).stream().anyMatch(column -> !wide.cell(column).isEmpty())) {
                rows.add(row(wide, i, rows.isEmpty()));
            }
        }
        return rows.isEmpty() ? List.of(row(wide, -1, true)) : rows;
    }

    private Row row(Row wide, int thing, boolean first) {
        List<Cell> cells = new ArrayList<>();
        for (int column : shared) {
            cells.add(first || !once.contains(column) ? wide.cell(column) : Cell.Text.EMPTY);
        }
        if (thing >= 0) {
            things.get(thing).forEach(column -> cells.add(wide.cell(column)));
            if (labels != null) {
                cells.add(Cell.text(Objects.requireNonNull(labels.get(thing))));
            }
        }
        while (cells.size() < header.width()) {
            cells.add(Cell.Text.EMPTY);
        }
        return wide.with(cells.toArray(Cell[]::new));
    }
}
