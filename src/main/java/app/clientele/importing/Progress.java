package app.clientele.importing;

/** How far a long reading has come. Called from the thread that reads. */
@FunctionalInterface
public interface Progress {

    /** Nobody looks, nobody stops it. */
    Progress NONE = fraction -> true;

    /**
     * Told every thousand rows or so.
     *
     * @param fraction done, 0 to 1
     * @return {@code false} to stop: the reading ends with {@link java.util.concurrent.CancellationException}
     */
    boolean at(double fraction);
}
