/** Points and stamps: the journal that follows from rules, sales and what was given by hand, and what it sums up to. */
package app.clientele.metrics.points;
