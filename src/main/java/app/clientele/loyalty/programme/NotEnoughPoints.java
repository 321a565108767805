package app.clientele.loyalty.programme;

import app.clientele.model.Explained;

/** A reward was asked for that the balance is not enough for. */
public final class NotEnoughPoints extends RuntimeException implements Explained {

    private static final long serialVersionUID = 1;

    private final String name;
    private final long balance;
    private final long missing;

    NotEnoughPoints(MemberAccount member) {
        super("the balance is not enough for a reward");
        this.name = member.name();
        this.balance = member.account().balance();
        this.missing = member.account().missing();
    }

    @Override
    public String messageKey() {
        return "programme.not-enough";
    }

    @Override
    public Object[] messageArguments() {
        return new Object[] {name, balance, missing};
    }
}
