/** Finding by any part of what is written. */
package app.clientele.loyalty.search;
