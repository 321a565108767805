package app.clientele.model;

/**
 * What undoing an import took away, and what stayed. Rows that another import tells of too stay without being counted.
 *
 * @param rows lines of tickets, answers or costs that are gone
 * @param sales tickets that are gone
 * @param customers customers that are gone: this import alone had made them, and nothing else speaks of them
 * @param kept rows that stayed because the owner changed them, or their ticket, since
 * @param back rows that this import had replaced and that are there again
 */
public record UndoOutcome(long batchId, int rows, int sales, int customers, int kept, int back) {}
