/** Sentences that say why a figure changed, whether it is chance, and what it is made of. */
package app.clientele.loyalty.why;
