package app.clientele.model;

import java.time.Month;
import java.util.Currency;

/**
 * What the owner said about the shop itself. Lives with the shop's books, not with the computer.
 *
 * @param name as it stands over the door, empty while it was not given
 * @param currency of all amounts
 * @param taxBasis whether amounts hold tax
 * @param marginRate which part of a sale is margin, above 0, up to 1
 * @param windowDays a customer silent for this many days no longer counts as active, at least 1
 * @param yearStart the month with which the shop's year begins, on its first day: charts, comparisons, cohorts and the
 *     report count in calendar months, and a year that began within one would share that month with the year before
 * @param scoreBands how a net promoter score is called
 * @param satisfactionBands how a share of satisfied answers is called
 */
public record ShopProfile(
        String name,
        Currency currency,
        TaxBasis taxBasis,
        double marginRate,
        int windowDays,
        Month yearStart,
        ScoreBands scoreBands,
        SatisfactionBands satisfactionBands) {

    public static final ShopProfile DEFAULT = new ShopProfile(
            "",
            Currency.getInstance("EUR"),
            TaxBasis.UNSAID,
            1.0,
            365,
            Month.JANUARY,
            ScoreBands.DEFAULT,
            SatisfactionBands.DEFAULT);

    public ShopProfile {
        if (!(marginRate > 0 && marginRate <= 1)) {
            throw new IllegalArgumentException("a margin rate lies above 0 and up to 1, not " + marginRate);
        }
        if (windowDays < 1) {
            throw new IllegalArgumentException("a window has at least one day, not " + windowDays);
        }
    }

    public ShopProfile withName(String newName) {
        return new ShopProfile(
                newName, currency, taxBasis, marginRate, windowDays, yearStart, scoreBands, satisfactionBands);
    }

    public ShopProfile withCurrency(Currency newCurrency) {
        return new ShopProfile(
                name, newCurrency, taxBasis, marginRate, windowDays, yearStart, scoreBands, satisfactionBands);
    }

    public ShopProfile withTaxBasis(TaxBasis newBasis) {
        return new ShopProfile(
                name, currency, newBasis, marginRate, windowDays, yearStart, scoreBands, satisfactionBands);
    }

    public ShopProfile withMarginRate(double newRate) {
        return new ShopProfile(name, currency, taxBasis, newRate, windowDays, yearStart, scoreBands, satisfactionBands);
    }

    public ShopProfile withWindowDays(int newDays) {
        return new ShopProfile(name, currency, taxBasis, marginRate, newDays, yearStart, scoreBands, satisfactionBands);
    }

    public ShopProfile withYearStart(Month newStart) {
        return new ShopProfile(
                name, currency, taxBasis, marginRate, windowDays, newStart, scoreBands, satisfactionBands);
    }

    public ShopProfile withScoreBands(ScoreBands newBands) {
        return new ShopProfile(
                name, currency, taxBasis, marginRate, windowDays, yearStart, newBands, satisfactionBands);
    }

    public ShopProfile withSatisfactionBands(SatisfactionBands newBands) {
        return new ShopProfile(name, currency, taxBasis, marginRate, windowDays, yearStart, scoreBands, newBands);
    }
}
