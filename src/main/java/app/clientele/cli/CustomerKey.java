package app.clientele.cli;

import app.clientele.ShopContext;
import app.clientele.model.Customer;

/** The customer that a key on the command line means: number, e-mail, telephone or name. */
final class CustomerKey {

    private CustomerKey() {}

    /**
     * The one customer that is meant.
     *
     * @throws CommandFailure if none or several are
     */
    static Customer find(ShopContext shop, String key) {
        return shop.customers().findByKey(key).orElseThrow(() -> CommandFailure.refused("cli.customer.unknown", key));
    }
}
