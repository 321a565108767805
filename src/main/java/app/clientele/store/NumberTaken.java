package app.clientele.store;

/** Another customer already has this number; a number is one customer's identity. */
public final class NumberTaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String number;
    private final String name;

    NumberTaken(String number, String name) {
        super("another customer has this number");
        this.number = number;
        this.name = name;
    }

    public String number() {
        return number;
    }

    /** The name of the customer who has the number. */
    public String name() {
        return name;
    }
}
