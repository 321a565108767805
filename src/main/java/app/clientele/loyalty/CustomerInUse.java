package app.clientele.loyalty;

import app.clientele.model.CustomerCard;
import app.clientele.model.Explained;

/** A customer cannot be taken away because sales name it: the totals per customer would change silently. */
public final class CustomerInUse extends RuntimeException implements Explained {

    private static final long serialVersionUID = 1;

    private final String name;
    private final int sales;

    CustomerInUse(CustomerCard card) {
        super("sales name this customer");
        this.name = card.customer().displayName();
        this.sales = card.sales().size();
    }

    @Override
    public String messageKey() {
        return "customers.in-use";
    }

    @Override
    public Object[] messageArguments() {
        return new Object[] {name, sales};
    }
}
