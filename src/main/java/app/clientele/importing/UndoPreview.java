package app.clientele.importing;

/**
 * What undoing an import will do.
 *
 * @param past the import
 * @param rows lines of tickets, answers or costs that will go
 * @param sales tickets that will go
 * @param customers customers that will go: this import alone made them, and nothing else speaks of them
 * @param edited rows that stay because the owner changed them since
 * @param toldByOthers rows that stay because another import tells of them too
 * @param back rows that this import replaced and that will be there again
 */
public record UndoPreview(
        PastImport past, int rows, int sales, int customers, int edited, int toldByOthers, int back) {}
