package app.clientele.ui.programme;

import app.clientele.model.Explained;

/** An entry that follows from a sale or a rule was to be taken back. */
final class DerivedEntry extends RuntimeException implements Explained {

    private static final long serialVersionUID = 1;

    @Override
    public String messageKey() {
        return "programme.entry.derived";
    }

    @Override
    public Object[] messageArguments() {
        return new Object[0];
    }
}
