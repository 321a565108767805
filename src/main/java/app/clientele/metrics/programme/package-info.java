/** What a loyalty programme brought, seen three ways, with what it would have to bring. */
package app.clientele.metrics.programme;
