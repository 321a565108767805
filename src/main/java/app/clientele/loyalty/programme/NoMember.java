package app.clientele.loyalty.programme;

import app.clientele.model.Explained;

/** Points were asked for on a day on which the customer is no member, or a day of joining that cannot be. */
public final class NoMember extends RuntimeException implements Explained {

    private static final long serialVersionUID = 1;

    private final String name;
    private final Why why;

    /** What is in the way. */
    enum Why {
        NO_MEMBER,
        MEMBER_ALREADY,
        MEMBER_THEN,
        NOT_YET_MEMBER,
        NO_RULE
    }

    NoMember(String name, Why why) {
        super("not possible for this customer: " + why);
        this.name = name;
        this.why = why;
    }

    @Override
    public String messageKey() {
        return switch (why) {
            case NO_MEMBER -> "programme.no-member";
            case MEMBER_ALREADY -> "programme.member-already";
            case MEMBER_THEN -> "programme.member-then";
            case NOT_YET_MEMBER -> "programme.not-yet-member";
            case NO_RULE -> "programme.no-rule";
        };
    }

    @Override
    public Object[] messageArguments() {
        return new Object[] {name};
    }
}
