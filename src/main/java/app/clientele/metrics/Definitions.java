package app.clientele.metrics;

import app.clientele.model.Period;
import app.clientele.model.ShopProfile;
import java.util.Optional;

/**
 * What the owner may choose about how figures are computed.
 *
 * @param windowDays fixed window: a customer silent for this many days is no longer active
 * @param months how many months a forecast of value looks ahead
 * @param discountRate yearly rate at which future money is discounted (0.10 is 10 %)
 * @param marginRate which part of a sale is margin, above 0, up to 1
 * @param programmeBefore the window before the loyalty programme, with which {@link ProgrammeEffect} compares; empty
 *     for the year before the first member joined
 */
public record Definitions(
        int windowDays, int months, double discountRate, double marginRate, Optional<Period> programmeBefore) {

    public static final Definitions DEFAULT = new Definitions(365, 12, 0.10, 1.0, Optional.empty());

    public Definitions {
        if (windowDays < 1 || months < 1) {
            throw new IllegalArgumentException("a window has at least one day and a forecast one month");
        }
        if (!(discountRate > -1) || !(marginRate > 0 && marginRate <= 1)) {
            throw new IllegalArgumentException("not a rate: " + discountRate + ", " + marginRate);
        }
    }

    /** What the owner chose for the shop; the rest as in {@link #DEFAULT}. */
    public static Definitions of(ShopProfile shop) {
        return DEFAULT.withWindowDays(shop.windowDays()).withMarginRate(shop.marginRate());
    }

    public Definitions withWindowDays(int days) {
        return new Definitions(days, months, discountRate, marginRate, programmeBefore);
    }

    public Definitions withMonths(int ahead) {
        return new Definitions(windowDays, ahead, discountRate, marginRate, programmeBefore);
    }

    public Definitions withMarginRate(double rate) {
        return new Definitions(windowDays, months, discountRate, rate, programmeBefore);
    }

    public Definitions withProgrammeBefore(Period before) {
        return new Definitions(windowDays, months, discountRate, marginRate, Optional.of(before));
    }
}
