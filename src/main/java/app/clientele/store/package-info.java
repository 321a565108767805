/**
 * The shop's books on disk. All SQL of the program is here; nothing outside sees a connection.
 *
 * <p>{@link app.clientele.store.Database} opens the file and saves; one store per kind of row reads and writes.
 */
package app.clientele.store;
