package app.clientele.store;

import app.clientele.model.Books;

/** Everything that metrics ask for, read at one moment. */
public final class BooksStore {

    private final Database database;
    private final SaleStore sales;
    private final SurveyStore surveys;
    private final CostStore costs;
    private final MembershipStore memberships;

    public BooksStore(Database database) {
        this.database = database;
        this.sales = new SaleStore(database);
        this.surveys = new SurveyStore(database);
        this.costs = new CostStore(database);
        this.memberships = new MembershipStore(database);
    }

    public Books read() {
        return database.read(_ -> new Books(sales.history(), surveys.all(), costs.all(), memberships.all()));
    }

    /** The books with the answers as they are now, when nothing else was saved since {@code before} was read. */
    public Books withAnswersOfNow(Books before) {
        return new Books(before.history(), surveys.all(), before.costs(), before.memberSince());
    }
}
