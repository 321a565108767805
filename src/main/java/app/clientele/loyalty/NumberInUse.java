package app.clientele.loyalty;

import app.clientele.model.Explained;

/** Another customer already has the number that was typed. */
public final class NumberInUse extends RuntimeException implements Explained {

    private static final long serialVersionUID = 1;

    private final String number;
    private final String name;

    NumberInUse(String number, String name, Throwable cause) {
        super("another customer has this number", cause);
        this.number = number;
        this.name = name;
    }

    @Override
    public String messageKey() {
        return "customers.number.in-use";
    }

    @Override
    public Object[] messageArguments() {
        return new Object[] {number, name};
    }
}
