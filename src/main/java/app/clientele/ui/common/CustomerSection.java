package app.clientele.ui.common;

import java.util.OptionalLong;
import javafx.scene.Node;

/**
 * A part of the customer card that another screen contributes: points, to-dos. {@code AppContext} hands the parts to
 * {@code ui.customers.CustomerCardPane}, which stacks them between the customer's standing and the purchases.
 */
public interface CustomerSection {

    /** What to show; made once, 360 points wide, with its own heading of style class {@code section}. */
    Node node();

    /** Shows another customer, or the same one after a change; empty when no card is open. */
    void show(OptionalLong customerId);
}
