package app.clientele.store;

import java.util.Optional;

/** The shop's logo, as its file was. */
public final class ShopPictureStore {

    private static final String LOGO = "logo";

    private final Database database;

    public ShopPictureStore(Database database) {
        this.database = database;
    }

    public Optional<byte[]> logo() {
        return database.read(handle -> handle.select("SELECT content FROM shop_picture WHERE name = ?", LOGO)
                .mapTo(byte[].class)
                .findOne());
    }

    public void putLogo(byte[] content) {
        database.write(
                Subject.SHOP,
                handle -> handle.execute(
                        "MERGE INTO shop_picture (name, content) KEY (name) VALUES (?, ?)", LOGO, content));
    }

    public void removeLogo() {
        database.write(Subject.SHOP, handle -> handle.execute("DELETE FROM shop_picture WHERE name = ?", LOGO));
    }
}
