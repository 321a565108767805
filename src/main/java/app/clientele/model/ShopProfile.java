package app.clientele.model;

import java.util.Currency;

/**
 * What the owner said about the shop itself. Lives with the shop's books, not with the computer.
 *
 * @param name as it stands over the door, empty while it was not given
 * @param currency of all amounts
 * @param marginRate which part of a sale is margin, above 0, up to 1
 * @param windowDays a customer silent for this many days no longer counts as active, at least 1
 */
public record ShopProfile(String name, Currency currency, double marginRate, int windowDays) {

    public static final ShopProfile DEFAULT = new ShopProfile("", Currency.getInstance("EUR"), 1.0, 365);

    public ShopProfile {
        if (!(marginRate > 0 && marginRate <= 1)) {
            throw new IllegalArgumentException("a margin rate lies above 0 and up to 1, not " + marginRate);
        }
        if (windowDays < 1) {
            throw new IllegalArgumentException("a window has at least one day, not " + windowDays);
        }
    }

    public ShopProfile withName(String newName) {
        return new ShopProfile(newName, currency, marginRate, windowDays);
    }

    public ShopProfile withCurrency(Currency newCurrency) {
        return new ShopProfile(name, newCurrency, marginRate, windowDays);
    }

    public ShopProfile withMarginRate(double newRate) {
        return new ShopProfile(name, currency, newRate, windowDays);
    }

    public ShopProfile withWindowDays(int newDays) {
        return new ShopProfile(name, currency, marginRate, newDays);
    }
}
