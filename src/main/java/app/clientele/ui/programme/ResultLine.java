package app.clientele.ui.programme;

/**
 * One thing the programme brought, or cost.
 *
 * @param explanation how it is found, in one plain sentence
 */
record ResultLine(String title, String text, String explanation) {}
