package app.clientele;

import app.clientele.store.CostStore;
import app.clientele.store.Database;
import app.clientele.store.GiftOfferStore;
import app.clientele.store.MembershipStore;
import app.clientele.store.ProgrammeStore;
import app.clientele.store.UpsellStore;

/** Where the loyalty programme is kept. */
record ProgrammeStores(
        ProgrammeStore rules,
        MembershipStore memberships,
        GiftOfferStore offers,
        CostStore costs,
        UpsellStore upsells) {

    static ProgrammeStores of(Database database) {
        return new ProgrammeStores(
                new ProgrammeStore(database),
                new MembershipStore(database),
                new GiftOfferStore(database),
                new CostStore(database),
                new UpsellStore(database));
    }
}
