package app.clientele.importing;

import java.time.ZoneId;
import java.util.List;

/**
 * What the shop knows before a file is read.
 *
 * @param zone stamps with an offset are converted to it
 * @param currency in which the shop counts, ISO 4217
 * @param currencyDecided the owner chose it, or there are amounts in it; else a first file may bring its own
 * @param profiles the sources that were imported before
 */
public record ShopFacts(ZoneId zone, String currency, boolean currencyDecided, List<SourceProfile> profiles) {

    /** A shop in France that knows nothing yet. */
    public static final ShopFacts NONE = new ShopFacts(ZoneId.of("Europe/Paris"), "EUR", false, List.of());

    public ShopFacts {
        profiles = List.copyOf(profiles);
    }
}
