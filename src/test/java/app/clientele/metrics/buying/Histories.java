package app.clientele.metrics.buying;

import app.clientele.metrics.ShopFiles.Shop;
import app.clientele.metrics.Visits;
import app.clientele.metrics.buying.BetaGeometricNbd.Variant;
import app.clientele.model.SalesHistory;
import java.time.LocalDate;

/** Where tests take histories from. */
final class Histories {

    static final BetaGeometricNbd TRUTH = new BetaGeometricNbd(Variant.MBG, 0.6, 6, 0.5, 3);

    private Histories() {}

    static PurchaseHistories of(Shop shop, LocalDate day) {
        return of(shop.books().history(), day);
    }

    static PurchaseHistories of(SalesHistory sales, LocalDate day) {
        return PurchaseHistories.of(Visits.of(sales).asOf(Math.toIntExact(day.toEpochDay())));
    }

    /** Customers who behave as {@link #TRUTH}, over two years. */
    static PurchaseHistories simulated(int customers) {
        SimulatedShop shop = SimulatedShop.of(customers, TRUTH, 100, 104, 7);
        return of(shop.history(), shop.lastDay());
    }
}
