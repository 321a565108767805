package app.clientele.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What belongs to the shop itself and travels with its books, such as its name and its currency: plain texts by name. */
public final class ShopSettingStore {

    /** The setting that holds the currency of all amounts, ISO 4217. */
    public static final String CURRENCY = "shop.currency";

    private final Database database;

    public ShopSettingStore(Database database) {
        this.database = database;
    }

    public Optional<String> get(String name) {
        return database.read(handle -> handle.select("SELECT content FROM shop_setting WHERE name = ?", name)
                .mapTo(String.class)
                .findOne());
    }

    /** Every setting that was made, by name. */
    public Map<String, String> all() {
        return database.read(handle -> {
            Map<String, String> all = new TreeMap<>();
            handle.select("SELECT name, content FROM shop_setting")
                    .map((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                    .forEach(setting -> all.put(setting.getKey(), setting.getValue()));
            return all;
        });
    }

    public void put(String name, String content) {
        putAll(Map.of(name, content));
    }

    /** Makes several settings as one save. */
    public void putAll(Map<String, String> settings) {
        database.write(Subject.SHOP, handle -> {
            settings.forEach((name, content) -> {
                handle.execute("DELETE FROM shop_setting WHERE name = ?", name);
                handle.execute("INSERT INTO shop_setting (name, content) VALUES (?, ?)", name, content);
            });
            return settings;
        });
    }

    public void remove(String name) {
        database.write(Subject.SHOP, handle -> handle.execute("DELETE FROM shop_setting WHERE name = ?", name));
    }
}
