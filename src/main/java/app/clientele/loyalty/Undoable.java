package app.clientele.loyalty;

/**
 * What was stored, and how to take it back.
 *
 * @param undo to be run on the database thread; a second run does no harm
 */
public record Undoable<T>(T result, Runnable undo) {}
