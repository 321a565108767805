package app.clientele.importing;

import app.clientele.model.Explained;

/** The demo shop would mix with the sales that are there already; nothing was stored. */
public final class ShopNotEmpty extends Exception implements Explained {

    private static final long serialVersionUID = 1L;

    ShopNotEmpty() {
        super("there are sales already");
    }

    @Override
    public String messageKey() {
        return "start.not-empty";
    }

    @Override
    public Object[] messageArguments() {
        return new Object[0];
    }
}
