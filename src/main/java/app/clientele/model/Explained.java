package app.clientele.model;

/**
 * A failure that can be told to the owner: it knows the key of its sentence and what fills the placeholders. The
 * sentence itself lives with the texts of each language.
 */
public interface Explained {

    String messageKey();

    Object[] messageArguments();
}
