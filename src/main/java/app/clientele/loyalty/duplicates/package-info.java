/** Customers who may be the same person, and making one of two. */
package app.clientele.loyalty.duplicates;
