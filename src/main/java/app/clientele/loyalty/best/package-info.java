/** The best customers, and what makes them so. */
package app.clientele.loyalty.best;
